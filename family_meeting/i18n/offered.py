"""Which languages are offered to whom: those that are whole, so that nobody meets a half-translated page."""

from functools import cache

from family_meeting.i18n.catalogs import share_translated
from family_meeting.i18n.languages import languages
from family_meeting.i18n.messages import FAMILY, TEAM


@cache
def for_families() -> tuple[str, ...]:
    """Return the languages of which the family's sentences are whole."""
    return tuple(code for code in languages() if share_translated(code, FAMILY) == 1.0)


@cache
def for_team() -> tuple[str, ...]:
    """Return the languages of which all sentences are whole; the team's pages show the family's too."""
    return tuple(code for code in for_families() if share_translated(code, TEAM) == 1.0)
