"""All that the family's window draws: what everybody may see, its size, the quiet line of time."""

from datetime import datetime
from typing import TypedDict

from family_meeting.documents.draft import screen_line
from family_meeting.documents.shared_view import Shown, shown
from family_meeting.i18n.languages import SOURCE
from family_meeting.i18n.messages import family_text
from family_meeting.i18n.offered import for_families
from family_meeting.i18n.translator import Translator
from family_meeting.journey.course import timing
from family_meeting.record.codes import MeetingState
from family_meeting.record.meeting import Meeting


class DraftLine(TypedDict):
    """``line`` says, in ``language`` itself, who has reviewed its words on this screen, or that it is
    a draft."""

    language: str
    line: str


class Time(TypedDict):
    """The part of the time used (0 to 1), the seconds left, and whether the clock runs."""

    used: float
    left: float
    runs: bool


class Aloud(TypedDict):
    """The words of the button that has the stage read aloud."""

    read: str
    stop: str


class Stage(TypedDict):
    """``html`` is what ``shown`` returns; ``size`` 0, 1 or 2; no ``time`` while there is no meeting."""

    html: str
    size: int
    drafts: list[DraftLine]
    time: Time | None
    aloud: Aloud


def stage(meeting: Meeting, usual_language: str, now: datetime) -> Stage:
    """Return what a window shows the family; only what may reach the family's browser is in it."""
    return stage_in(meeting, view_language(meeting, usual_language), now)


def stage_in(meeting: Meeting, language: str, now: datetime) -> Stage:
    """Return what ``stage`` does, in a language that families need not be offered yet."""
    shared, t = meeting.course.shared, Translator(language)
    screen = shown(meeting, language, shared.beside)
    return {
        "html": screen.html,
        "size": shared.size,
        "drafts": _drafts(screen),
        "time": _time(meeting, now),
        "aloud": {"read": t(family_text("Read aloud")), "stop": t(family_text("Stop reading"))},
    }


def view_language(meeting: Meeting, usual: str) -> str:
    """Return the language of the family's screen: the one chosen, else the patient's, else ``usual``."""
    return offered_first(meeting.course.shared.language, meeting.patient.written_language, usual)


def offered_first(*wanted: str) -> str:
    """Return the first of these that families are offered, else the source language."""
    return next((code for code in wanted if code in for_families()), SOURCE)


def _drafts(screen: Shown) -> list[DraftLine]:
    """Return the line under the words of each language on the screen; nothing said needs none."""
    lines = {code: screen_line(code, said) for code, said in screen.said.items() if said}
    return [{"language": code, "line": line} for code, line in lines.items() if line]


def _time(meeting: Meeting, now: datetime) -> Time | None:
    if meeting.course.state not in {MeetingState.RUNNING, MeetingState.PAUSED}:
        return None
    how = timing(meeting, now)
    used = min(how.used / how.planned, 1.0) if how.planned else 1.0
    return {"used": used, "left": how.left, "runs": meeting.course.state is MeetingState.RUNNING}
