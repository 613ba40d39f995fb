"""How the meeting went, computed from what was entered. Nothing here was recorded as sound."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from family_meeting.journey.voices import family_share, not_heard
from family_meeting.record.codes import (
    Attendance,
    CopyKind,
    DocumentSeen,
    InterpreterCheck,
    Origin,
    QuestionStatus,
    Role,
    Step,
    StepStatus,
    Topic,
    ValueTick,
)
from family_meeting.record.meeting import Meeting

CHECK_IN_WITHIN = timedelta(hours=72)
"""The check-in call is due 48 to 72 hours after the meeting."""


class Quality(StrEnum):
    PATIENT_PRESENT = "patient_present"
    OWN_AGENDA = "own_agenda"
    EVERYONE_HEARD = "everyone_heard"
    FAMILY_SHARE = "family_share"
    VALUE = "value"
    FEELINGS = "feelings"
    QUESTIONS = "questions"
    DECIDER = "decider"
    INTERPRETER = "interpreter"
    TEACH_BACK = "teach_back"
    ACTIONS = "actions"
    SUMMARY_GIVEN = "summary_given"
    CHECK_IN = "check_in"


@dataclass(frozen=True)
class Measure:
    """``met`` is None where the measure does not apply or nothing is known; ``part`` of ``whole`` counts."""

    quality: Quality
    met: bool | None
    part: int | None = None
    whole: int | None = None


def measures(meeting: Meeting) -> tuple[Measure, ...]:
    """Return every measure, in the order of a meeting."""
    agenda = [one for one in meeting.agenda.items.values() if one.origin is Origin.PATIENT]
    feelings = meeting.course.steps.get(Step.FEELINGS)
    open_questions = [one for one in meeting.questions.values() if one.status is QuestionStatus.OPEN]
    ticks = len(meeting.course.value_ticks)
    return (
        Measure(Quality.PATIENT_PRESENT, _patient_present(meeting)),
        Measure(Quality.OWN_AGENDA, any(one.talked_about for one in agenda) if agenda else None),
        Measure(Quality.EVERYONE_HEARD, not not_heard(meeting)),
        _share(meeting),
        Measure(Quality.VALUE, ticks == len(ValueTick), ticks, len(ValueTick)),
        Measure(Quality.FEELINGS, feelings.status is StepStatus.DONE if feelings else None),
        Measure(Quality.QUESTIONS, not open_questions if meeting.questions else None),
        Measure(Quality.DECIDER, _decider_confirmed(meeting)),
        Measure(Quality.INTERPRETER, _interpreter(meeting)),
        Measure(
            Quality.TEACH_BACK,
            any(one.topic is Topic.TEACH_BACK and one.text for one in meeting.statements.values()),
        ),
        _actions(meeting),
        Measure(Quality.SUMMARY_GIVEN, _summary_given(meeting)),
        Measure(Quality.CHECK_IN, _check_in(meeting)),
    )


def _patient_present(meeting: Meeting) -> bool | None:
    how = meeting.patient.attended
    return None if how is None else how is not Attendance.ABSENT


def _share(meeting: Meeting) -> Measure:
    share = family_share(meeting)
    return Measure(Quality.FAMILY_SHARE, None, None if share is None else round(100 * share))


def _decider_confirmed(meeting: Meeting) -> bool:
    return meeting.speaker.agent is not None and meeting.decider.document is DocumentSeen.SEEN


def _interpreter(meeting: Meeting) -> bool | None:
    if not meeting.interpreted:
        return None
    there = any(one.role is Role.INTERPRETER for one in meeting.people.values())
    return there and InterpreterCheck.QUALIFIED in meeting.interpreting.checks


def _actions(meeting: Meeting) -> Measure:
    wanted = [one for one in meeting.next_steps.actions.values() if one.text.strip()]
    whole = [one for one in wanted if one.owner and one.due]
    return Measure(Quality.ACTIONS, len(whole) == len(wanted) if wanted else None, len(whole), len(wanted))


def _summary_given(meeting: Meeting) -> bool:
    """On the day of the meeting, in the language the family chose to print in."""
    wanted = meeting.aftermath.printing.language or meeting.patient.written_language
    return any(
        copy.kind is CopyKind.FAMILY_SUMMARY
        and copy.on == meeting.reason.on
        and (not wanted or copy.language == wanted)
        for copy in meeting.aftermath.copies.values()
    )


def _check_in(meeting: Meeting) -> bool | None:
    check, held = meeting.aftermath.check_in, meeting.reason.on
    day: date | None = check.done_on or check.due
    return day - held <= CHECK_IN_WITHIN if day and held else None
