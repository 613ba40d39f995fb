"""Papers without a browser: ``sample``, ``render``, ``documents`` and ``languages``."""

from typing import BinaryIO

import click

from family_meeting.cli.meeting_files import meeting_in
from family_meeting.cli.problems import Problem
from family_meeting.content.sample import sample_meeting
from family_meeting.documents import KINDS, NoSuchFormat, Options, build
from family_meeting.documents.kinds import ALL_FORMATS
from family_meeting.i18n.catalogs import share_translated
from family_meeting.i18n.languages import SOURCE, languages
from family_meeting.i18n.ledger import share_reviewed
from family_meeting.i18n.messages import DOMAINS
from family_meeting.i18n.offered import for_families, for_team
from family_meeting.i18n.translator import Translator
from family_meeting.record.files import to_file


class _Offered(click.ParamType):
    """A language that families are offered; looked up when one is asked for, since it reads every catalog."""

    name = "language"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value not in for_families():
            self.fail(f"{value!r} is not one of {', '.join(for_families())}.", param, ctx)
        return value


_LANGUAGE = _Offered()


@click.command()
def sample() -> None:
    """Print an invented meeting as a meeting file."""
    click.echo(to_file(sample_meeting()), nl=False)


@click.command()
@click.argument("file", type=click.File("rb", lazy=True))
@click.option("--document", required=True, type=click.Choice(list(KINDS)), help="Which paper.")
@click.option("--language", default=SOURCE, show_default=True, type=_LANGUAGE, help="Its language.")
@click.option("--beside", type=_LANGUAGE, help="A second language in its own column.")
@click.option("--size", default="standard", show_default=True, type=click.Choice(["standard", "large"]))
@click.option("--paper", default="letter", show_default=True, type=click.Choice(["letter", "a4"]))
@click.option("--format", default="pdf", show_default=True, type=click.Choice(ALL_FORMATS))
@click.option("--without", multiple=True, metavar="PATH", help="Leave out one item, as decisions/home.")
@click.option(
    "-o", "--output", required=True, type=click.File("wb", lazy=True), help='"-" is standard output.'
)
def render(
    file: BinaryIO, document: str, language: str, output: BinaryIO, without: tuple[str, ...], **look: str
) -> None:
    """Make one paper from the meeting in FILE ("-" is standard input)."""
    options = Options(**look, without=frozenset(without))  # type: ignore[arg-type]  # click holds the choices
    try:
        made = build(document, meeting_in(file), language, options)
    except NoSuchFormat as error:
        raise Problem(f"{error}.") from None
    try:
        output.write(made)
        output.flush()
    except (OSError, click.FileError) as error:
        why = error.strerror if isinstance(error, OSError) else error.message
        raise Problem(f"The paper cannot be written: {why}.") from None


@click.command()
def documents() -> None:
    """List the papers that can be rendered, for whom, and in which formats."""
    say = Translator(SOURCE)
    for code, kind in KINDS.items():
        click.echo(f"{code:<18}{kind.audience:<8}{', '.join(kind.formats):<17}{say(kind.name)}")


@click.command("languages")
def languages_command() -> None:
    """List the languages: how far each is translated and reviewed, and who is offered it."""
    for code, language in languages().items():
        shares = "  ".join(
            f"{domain} {_percent(share_translated(code, domain))} translated"
            f" {_percent(share_reviewed(code, domain))} reviewed"
            for domain in DOMAINS
        )
        click.echo(f"{code:<9}{shares}  {_offered_to(code):<30}{language.english}")


def _offered_to(code: str) -> str:
    if code in for_team():
        return "offered to families and team"
    return "offered to families" if code in for_families() else "not offered"


def _percent(share: float) -> str:
    """Whole percents, rounded down: a hundred means all of it."""
    return f"{int(100 * share):>3} %"


COMMANDS: list[click.Command] = [sample, render, documents, languages_command]
