"""Which languages are offered to whom: those that are whole, so that nobody meets a half-translated page.

``FAMILY_MEETING_DRAFT_LANGUAGES=true`` offers the others too, to translators and testers.
"""

from family_meeting.i18n.catalogs import share_translated
from family_meeting.i18n.kept import Kept
from family_meeting.i18n.languages import languages
from family_meeting.i18n.ledger import share_reviewed
from family_meeting.i18n.messages import FAMILY, TEAM
from family_meeting.settings import settings


@Kept
def for_families() -> tuple[str, ...]:
    """Return the languages of which the family's sentences are whole.

    One that waits for its review is offered only when all of them have been approved, too.
    """
    return tuple(code for code in languages() if _whole(code, FAMILY) and _may_be_read(code))


@Kept
def for_team() -> tuple[str, ...]:
    """Return the languages of which all sentences are whole; the team's pages show the family's too."""
    return tuple(code for code in for_families() if _whole(code, TEAM))


def _whole(code: str, domain: str) -> bool:
    share = share_translated(code, domain)
    return share > 0 if settings().draft_languages else share == 1.0


def _may_be_read(code: str) -> bool:
    waits = languages()[code].waits_for_review and not settings().draft_languages
    return not waits or share_reviewed(code, FAMILY) == 1.0
