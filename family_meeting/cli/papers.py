"""Papers without a browser: ``sample``, ``render`` and ``documents``."""

from collections.abc import Sequence
from typing import Any, BinaryIO

import click

from family_meeting.cli.languages import LanguageCode
from family_meeting.cli.meeting_files import meeting_in
from family_meeting.cli.problems import Problem, write_whole
from family_meeting.content.sample import sample_meeting
from family_meeting.documents import KINDS, NoSuchFormat, Options, Sheet, build, build_pack
from family_meeting.documents.kinds import ALL_FORMATS
from family_meeting.i18n.languages import SOURCE
from family_meeting.i18n.offered import for_families
from family_meeting.i18n.translator import Translator
from family_meeting.record.files import to_file
from family_meeting.record.meeting import Meeting

_LANGUAGE, _KINDS = LanguageCode(for_families), click.Choice(list(KINDS))
_ITS_LANGUAGE = f"Its language; {SOURCE} where none is given."


@click.command()
def sample() -> None:
    """Print an invented meeting as a meeting file."""
    click.echo(to_file(sample_meeting()), nl=False)


@click.command()
@click.argument("file", type=click.File("rb", lazy=True))
@click.option("--document", "documents", required=True, multiple=True, type=_KINDS, help="Which paper.")
@click.option("--language", "languages", default=[SOURCE], multiple=True, type=_LANGUAGE, help=_ITS_LANGUAGE)
@click.option("--beside", type=_LANGUAGE, help="A second language in its own column.")
@click.option("--size", default="standard", show_default=True, type=click.Choice(["standard", "large"]))
@click.option("--paper", default="letter", show_default=True, type=click.Choice(["letter", "a4"]))
@click.option("--format", default="pdf", show_default=True, type=click.Choice(ALL_FORMATS))
@click.option("--without", multiple=True, metavar="PATH", help="Leave out one item, as decisions/home.")
@click.option(
    "-o", "--output", required=True, type=click.File("wb", lazy=True), help='"-" is standard output.'
)
def render(file: BinaryIO, output: BinaryIO, without: tuple[str, ...], **asked: Any) -> None:
    """Make a paper from the meeting in FILE ("-" is standard input).

    Give --document or --language several times to get one PDF of all of them.
    """
    kinds, codes = asked.pop("documents"), asked.pop("languages")
    options = Options(**asked, without=frozenset(without))
    try:
        made = _made(meeting_in(file), kinds, codes, options)
    except NoSuchFormat as error:
        raise Problem(f"{error}.") from None
    write_whole(output, made, "The paper")


def _made(meeting: Meeting, kinds: Sequence[str], codes: Sequence[str], options: Options) -> bytes:
    sheets = [Sheet(kind, code, options.beside) for kind in kinds for code in codes]
    if len(sheets) == 1:
        return build(kinds[0], meeting, codes[0], options)
    if options.format != "pdf":
        raise NoSuchFormat(f"several papers are made as one pdf, not as {options.format}")
    return build_pack(sheets, meeting, options)


@click.command()
def documents() -> None:
    """List the papers that can be rendered, for whom, and in which formats."""
    say = Translator(SOURCE)
    for code, kind in KINDS.items():
        click.echo(f"{code:<18}{kind.audience:<8}{', '.join(kind.formats):<17}{say(kind.name)}")


COMMANDS: list[click.Command] = [sample, render, documents]
