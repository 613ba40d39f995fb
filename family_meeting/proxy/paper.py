"""Which paper may be printed: an appointment, or only a worksheet for the state's own form."""

from enum import StrEnum

from family_meeting.proxy.rules import Jurisdiction
from family_meeting.proxy.vocabulary import FormRule


class PaperKind(StrEnum):
    """An appointment counts once it is signed; a worksheet never does."""

    APPOINTMENT = "appointment"
    WORKSHEET = "worksheet"


def own_form_wanted(rules: Jurisdiction) -> bool:
    """Whether the state wants its own form, or one much like it."""
    return rules.statutory_form in (FormRule.MANDATORY, FormRule.SUBSTANTIALLY_SIMILAR)


def paper_kind(rules: Jurisdiction) -> PaperKind:
    """Return a worksheet where the state wants its own form or notice, or where nobody knows if it does."""
    free = not own_form_wanted(rules) and rules.mandatory_notice is False
    return PaperKind.APPOINTMENT if free else PaperKind.WORKSHEET
