"""Languages on the command line: ``languages``, and an argument that names one."""

from collections.abc import Callable, Iterable

import click

from family_meeting.i18n.catalogs import share_translated
from family_meeting.i18n.languages import languages
from family_meeting.i18n.ledger import share_reviewed
from family_meeting.i18n.messages import DOMAINS
from family_meeting.i18n.offered import for_families, for_team


class LanguageCode(click.ParamType):
    """One of the languages that ``among`` returns; asked for late, since that reads every catalog."""

    name = "language"

    def __init__(self, among: Callable[[], Iterable[str]]) -> None:
        self._among = among

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the code. Ends the command where it is none of them."""
        known = tuple(self._among())
        if value not in known:
            self.fail(f"{value!r} is not one of {', '.join(known)}.", param, ctx)
        return value


@click.command("languages")
def list_languages() -> None:
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
