"""What a document may hold: plain data of a meeting, already filtered for its audience."""

from typing import Literal, overload

from family_meeting.documents.view.family import FamilyView, family_view
from family_meeting.documents.view.form import FormView, form_view
from family_meeting.documents.view.signing import (
    SigningDayView,
    SigningView,
    signing_day_view,
    signing_view,
)
from family_meeting.documents.view.team import TeamView, team_view
from family_meeting.documents.view.wishes import WishesView, wishes_view
from family_meeting.record.meeting import Meeting
from family_meeting.record.privacy import Reader

__all__ = [
    "FamilyView",
    "FormView",
    "Reader",
    "SigningDayView",
    "SigningView",
    "TeamView",
    "View",
    "WishesView",
    "form_view",
    "signing_day_view",
    "signing_view",
    "view",
    "wishes_view",
]

View = FamilyView | TeamView | FormView | SigningView | SigningDayView | WishesView


@overload
def view(meeting: Meeting, audience: Literal["family"], locale: str) -> FamilyView: ...
@overload
def view(meeting: Meeting, audience: Literal["team"], locale: str) -> TeamView: ...
@overload
def view(meeting: Meeting, audience: Reader, locale: str) -> FamilyView | TeamView: ...


def view(meeting: Meeting, audience: Reader, locale: str) -> FamilyView | TeamView:
    """Return what ``audience`` may read of a meeting on a page in ``locale``."""
    return family_view(meeting, locale) if audience == "family" else team_view(meeting, locale)
