"""What is on paper beside the meeting's own: the form that names who speaks, and the record of wishes."""

from dataclasses import dataclass
from datetime import date

from family_meeting.documents.view.form import judged_on
from family_meeting.documents.view.form_content import signed
from family_meeting.documents.view.form_parts import Signed
from family_meeting.proxy.case import case_of
from family_meeting.proxy.lines import Line
from family_meeting.proxy.status import present_status
from family_meeting.proxy.surrogate import for_the_family
from family_meeting.proxy.wish_questions import begun
from family_meeting.record.codes import FormStatus
from family_meeting.record.codes_proxy import ProxyStatus
from family_meeting.record.meeting import Meeting


@dataclass(frozen=True)
class OnPaper:
    """``form`` is None where nobody has spoken of a form. ``wishes_on`` is the day of the newest talk.

    ``lines`` say what happens where the patient can name nobody.
    """

    form: ProxyStatus | FormStatus | None
    signed: Signed | None
    wishes: bool
    wishes_on: date | None
    lines: tuple[Line, ...]


def on_paper(meeting: Meeting) -> OnPaper:
    """Return what may be told to anybody of the family: that there is a paper, not what it says."""
    talks = [*meeting.wishes.talked_on.values(), meeting.wishes.begun_on, meeting.wishes.read_back_on]
    return OnPaper(
        form=_form(meeting),
        signed=signed(meeting),
        wishes=begun(meeting),
        wishes_on=max((day for day in talks if day), default=None),
        lines=for_the_family(meeting),
    )


def _form(meeting: Meeting) -> ProxyStatus | FormStatus | None:
    if not meeting.proxy.history:
        return meeting.speaker.form
    case = case_of(meeting, judged_on(meeting))
    return present_status(case) if case else meeting.proxy.status
