"""``translations``: a language's sentences for another tool, and what comes back from it."""

from datetime import date
from pathlib import Path

import click

from family_meeting.cli.languages import LanguageCode
from family_meeting.cli.problems import PlainGroup, Problem, write_whole
from family_meeting.i18n.arrivals import Refused, arrival, bring_in
from family_meeting.i18n.exchange import WrongFile, exported
from family_meeting.i18n.languages import SOURCE, languages
from family_meeting.i18n.ledger import Reviewer
from family_meeting.i18n.messages import DOMAINS
from family_meeting.i18n.translator import Translator


def _ours() -> list[str]:
    """Every language that is translated, offered to somebody yet or not."""
    return [code for code in languages() if code != SOURCE]


_LANGUAGE, _DOMAIN = LanguageCode(_ours), click.Choice(DOMAINS)


@click.group(cls=PlainGroup)
def translations() -> None:
    """Take a language's sentences out as a PO file, and bring a PO file back."""


@translations.command("export")
@click.argument("language", type=_LANGUAGE)
@click.argument("domain", type=_DOMAIN)
@click.option(
    "-o", "--output", required=True, type=click.File("wb", lazy=True), help='"-" is standard output.'
)
def export(language: str, domain: str, output: click.utils.LazyFile) -> None:
    """Write the sentences of LANGUAGE that DOMAIN's readers see; fuzzy is what no reviewer has approved."""
    write_whole(output, exported(language, domain), "The file")


@translations.command("import")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, exists=True, allow_dash=True))
@click.option("--language", required=True, type=_LANGUAGE)
@click.option("--domain", required=True, type=_DOMAIN)
@click.option("--reviewer", default="", help="Whose work it is.")
@click.option("--credential", default="", help="The reviewer's credential.")
@click.option("--approve", is_flag=True, help="Approve what is not fuzzy, in the reviewer's name.")
@click.option("--replace-reviewed", is_flag=True, help="Also replace what a reviewer has stored here.")
def import_po(
    file: Path,
    language: str,
    domain: str,
    reviewer: str,
    credential: str,
    approve: bool,
    replace_reviewed: bool,
) -> None:
    """Bring in the PO file FILE ("-" is standard input).

    What does not fit is named on standard error, each sentence with the reason, and ends with status 1.
    """
    if approve and not reviewer.strip():
        raise Problem("--approve needs --reviewer: an approval is somebody's.")
    by = Reviewer(reviewer.strip(), credential.strip()) if reviewer.strip() else None
    try:
        coming = arrival(language, domain, _content(file), replace_reviewed=replace_reviewed)
        late = bring_in(coming, by, date.today(), approve=approve)
    except WrongFile as wrong:
        raise Problem(wrong.why.text) from None
    except OSError as error:
        raise Problem(f"Nothing was stored: {error}.") from None
    for refused in coming.refused:
        click.echo(f"{refused.message.text}: {_why(refused)}", err=True)
    for one in late:
        click.echo(f"{one.message.text}: changed here meanwhile.", err=True)
    click.echo(
        f"New wordings: {len(coming.ready) + len(coming.drafts)}. "
        f"Approved: {len(coming.ready) + len(coming.same) if approve else 0}. "
        f"Refused: {len(coming.refused)}. Not translated: {coming.empty}. Unknown: {len(coming.unknown)}."
    )
    raise SystemExit(int(bool(coming.refused or late)))


def _content(file: Path) -> bytes:
    return click.get_binary_stream("stdin").read() if str(file) == "-" else file.read_bytes()


def _why(refused: Refused) -> str:
    if refused.kept:
        return f"{refused.kept.named} has stored the wording that is here."
    return " ".join(one.told(Translator(SOURCE)) for one in refused.problems)
