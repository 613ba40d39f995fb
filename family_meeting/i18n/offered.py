"""Which languages are offered to whom: those that are whole, so that nobody meets a half-translated page."""

from family_meeting.i18n.catalogs import share_translated
from family_meeting.i18n.kept import Kept
from family_meeting.i18n.languages import languages
from family_meeting.i18n.ledger import share_reviewed
from family_meeting.i18n.messages import FAMILY, TEAM


@Kept
def for_families() -> tuple[str, ...]:
    """Return the languages of which the family's sentences are whole.

    One that waits for its review is offered only when all of them have been approved, too.
    """
    return tuple(
        code
        for code, one in languages().items()
        if share_translated(code, FAMILY) == 1.0
        and (not one.waits_for_review or share_reviewed(code, FAMILY) == 1.0)
    )


@Kept
def for_team() -> tuple[str, ...]:
    """Return the languages of which all sentences are whole; the team's pages show the family's too."""
    return tuple(code for code in for_families() if share_translated(code, TEAM) == 1.0)
