"""What the patient wishes for, as patient and family may read it. No more of it is in any other view."""

from dataclasses import dataclass
from datetime import date

from family_meeting.content.wishes import WISHES
from family_meeting.documents.view import outcome
from family_meeting.documents.view.parts import Occasion
from family_meeting.documents.view.people import Someone, the_patient
from family_meeting.documents.view.wish import Wish, wish
from family_meeting.proxy.contradictions import contradictions
from family_meeting.proxy.lines import Line
from family_meeting.record.codes import Voice
from family_meeting.record.codes_wishes import WishQuestion as Q
from family_meeting.record.codes_wishes import WishSection
from family_meeting.record.meeting import Meeting

NOT_FOR_PAPER = frozenset({Q.SPEAKER_EXCLUDE})
"""Who should not take part is for the team alone."""


@dataclass(frozen=True)
class Section:
    """``wishes`` holds what was answered or passed over, in the order of the questions."""

    section: WishSection
    talked_on: date | None
    wishes: tuple[Wish, ...]


@dataclass(frozen=True)
class WishesView:
    """The record of wishes. ``clashes`` are pairs of answers that seem to pull apart, said kindly."""

    occasion: Occasion
    patient: Someone
    translated_by: str
    told_by_family: bool
    begun_on: date | None
    read_back_on: date | None
    sections: tuple[Section, ...]
    clashes: tuple[Line, ...]


def wishes_view(meeting: Meeting, locale: str) -> WishesView:
    """Return the record of wishes for a page in ``locale``."""
    wishes = meeting.wishes
    return WishesView(
        occasion=outcome.occasion(meeting, locale),
        patient=the_patient(meeting),
        translated_by=meeting.aftermath.translation_by.strip(),
        told_by_family=wishes.voice is Voice.FAMILY,
        begun_on=wishes.begun_on,
        read_back_on=wishes.read_back_on,
        sections=tuple(_section(meeting, section, locale) for section in WishSection),
        clashes=tuple(one.line for one in contradictions(meeting)),
    )


def _section(meeting: Meeting, section: WishSection, locale: str) -> Section:
    asked = [key for key, one in WISHES.items() if one.section is section and key not in NOT_FOR_PAPER]
    found = (wish(meeting, question, locale) for question in asked)
    return Section(section, meeting.wishes.talked_on.get(section), tuple(one for one in found if one))
