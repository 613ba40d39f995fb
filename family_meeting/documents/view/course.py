"""How the meeting went: when, how long, with what consent and what support."""

from dataclasses import dataclass
from datetime import datetime

from family_meeting.documents.view.people import Someone, someone
from family_meeting.journey.voices import not_heard
from family_meeting.record.codes import Answer, Attendance, MeetingState, Step, StepStatus, Support, ValueTick
from family_meeting.record.meeting import Meeting


@dataclass(frozen=True)
class Held:
    """``minutes`` is the time from start to end; None until both are known."""

    started: datetime | None
    ended: datetime | None
    minutes: int | None
    remote: bool
    consent_screen: Answer | None
    consent_print: Answer | None
    skipped: tuple[Step, ...]
    support: tuple[Support, ...]
    value_ticks: tuple[ValueTick, ...]
    reexplained: Answer | None
    not_heard: tuple[Someone, ...]


def held(meeting: Meeting) -> Held:
    """Return how the meeting went."""
    course = meeting.course
    waiting = () if course.state is MeetingState.PLANNED else not_heard(meeting)
    return Held(
        started=course.started_at,
        ended=course.ended_at,
        minutes=_minutes(course.started_at, course.ended_at),
        remote=any(one.attended is Attendance.REMOTE for one in meeting.people.values()),
        consent_screen=course.consent_screen,
        consent_print=course.consent_print,
        skipped=tuple(step for step, one in course.steps.items() if one.status is StepStatus.SKIPPED),
        support=tuple(course.support),
        value_ticks=tuple(course.value_ticks),
        reexplained=course.reexplained,
        not_heard=tuple(filter(None, (someone(meeting, key) for key in waiting))),
    )


def _minutes(started: datetime | None, ended: datetime | None) -> int | None:
    if started is None or ended is None or ended < started:
        return None
    return round((ended - started).total_seconds() / 60)
