"""The timed course of a meeting: where it stands, where it can go, how the time was used.

Moves are returned as edits, ``(path, value)`` pairs for the store. They name the step to go to, so
a click that arrives twice moves once.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from family_meeting.content.plan import minutes
from family_meeting.record.codes import MeetingState, Step, StepStatus
from family_meeting.record.codes_proxy import ProxyQuestion
from family_meeting.record.codes_wishes import WishQuestion
from family_meeting.record.conversation import StepRecord
from family_meeting.record.meeting import Meeting

Edits = list[tuple[str, object]]


def plan(meeting: Meeting) -> dict[Step, int]:
    """Return the planned minutes of every step of this meeting, in order."""
    course = meeting.course
    planned = minutes(course.length, course.variants, meeting.interpreted)
    return {step: course.minutes.get(step, usual) for step, usual in planned.items()}


def status(meeting: Meeting, step: Step) -> StepStatus:
    """Return how a step stands; open where nobody has come to it."""
    return meeting.course.steps.get(step, StepRecord()).status


def next_step(meeting: Meeting, after: Step | None = None) -> Step | None:
    """Return the step that follows ``after`` (the current one) and is not skipped; None at the end."""
    return _neighbour(meeting, list(plan(meeting)), after or meeting.course.current)


def previous_step(meeting: Meeting, before: Step | None = None) -> Step | None:
    """Return the step before ``before`` (the current one) that is not skipped; None at the start."""
    return _neighbour(meeting, list(reversed(plan(meeting))), before or meeting.course.current)


def _neighbour(meeting: Meeting, steps: Sequence[Step], here: Step | None) -> Step | None:
    start = steps.index(here) + 1 if here in steps else 0
    return next((step for step in steps[start:] if status(meeting, step) is not StepStatus.SKIPPED), None)


def start(meeting: Meeting, now: datetime) -> Edits:
    """Begin the meeting at its first step, or go on where it stood."""
    first = meeting.course.current or next_step(meeting)
    begun: Edits = [] if meeting.course.started_at else [("course/started_at", now.isoformat())]
    return [*begun, ("course/ended_at", None), ("course/current", first), *_run(now)]


def go_to(meeting: Meeting, step: Step, now: datetime) -> Edits:
    """Leave the current step as done and enter ``step``; a skipped step is opened again."""
    if step == meeting.course.current:
        return []
    edits = _leave(meeting, now, StepStatus.DONE)
    if status(meeting, step) is StepStatus.SKIPPED:
        edits.append((f"course/steps/{step}/status", StepStatus.OPEN))
    edits += [("course/current", step), *no_question(meeting)]
    return edits + (_run(now) if meeting.course.state is MeetingState.RUNNING else [])


def ask(question: ProxyQuestion | WishQuestion) -> Edits:
    """Put a guided question before the family, in the step's place."""
    paper = isinstance(question, ProxyQuestion)
    return [
        ("course/shared/paper_question", question if paper else None),
        ("course/shared/wish_question", None if paper else question),
    ]


def no_question(meeting: Meeting) -> Edits:
    """Show the family the step again, where a guided question stands in its place."""
    shared = meeting.course.shared
    asked = {"paper_question": shared.paper_question, "wish_question": shared.wish_question}
    return [(f"course/shared/{name}", None) for name, one in asked.items() if one]


def skip(meeting: Meeting, step: Step, now: datetime) -> Edits:
    """Leave ``step`` out; when it is the current one, go on to the next (or back, at the end)."""
    mark: Edits = [(f"course/steps/{step}/status", StepStatus.SKIPPED)]
    if step != meeting.course.current:
        return mark
    onward = next_step(meeting) or previous_step(meeting)
    return [*go_to(meeting, onward, now), *mark] if onward else []


def pause(meeting: Meeting, now: datetime) -> Edits:
    """Stop the clock; the shared view turns into a calm picture."""
    return [*_leave(meeting, now, None), ("course/entered_at", None), ("course/state", MeetingState.PAUSED)]


def resume(now: datetime) -> Edits:
    """Start the clock again."""
    return _run(now)


def end(meeting: Meeting, now: datetime) -> Edits:
    """Close the meeting. Everything stays open to correction."""
    return [
        *_leave(meeting, now, StepStatus.DONE),
        ("course/entered_at", None),
        ("course/state", MeetingState.ENDED),
        ("course/ended_at", now.isoformat()),
    ]


def _run(now: datetime) -> Edits:
    return [("course/entered_at", now.isoformat()), ("course/state", MeetingState.RUNNING)]


def _leave(meeting: Meeting, now: datetime, mark: StepStatus | None) -> Edits:
    step = meeting.course.current
    if step is None:
        return []
    used = used_seconds(meeting, step, now)
    edits: Edits = [(f"course/steps/{step}/used_seconds", used)]
    if mark and status(meeting, step) is not StepStatus.SKIPPED:
        edits.append((f"course/steps/{step}/status", mark))
    return edits


def used_seconds(meeting: Meeting, step: Step, now: datetime) -> float:
    """Return the seconds spent in ``step`` until ``now``, the visit that is running included."""
    course = meeting.course
    before = course.steps.get(step, StepRecord()).used_seconds
    if step != course.current or course.entered_at is None:
        return before
    return before + max((now - course.entered_at).total_seconds(), 0.0)


@dataclass(frozen=True)
class Timing:
    """Planned and used time in seconds, of the current step and of the whole meeting."""

    step_planned: float
    step_used: float
    planned: float
    used: float

    @property
    def left(self) -> float:
        """Seconds left of the whole plan; never below zero."""
        return max(self.planned - self.used, 0.0)


def timing(meeting: Meeting, now: datetime) -> Timing:
    """Return how the time stands at ``now``."""
    planned = plan(meeting)
    current = meeting.course.current
    return Timing(
        step_planned=60.0 * planned.get(current, 0) if current else 0.0,
        step_used=used_seconds(meeting, current, now) if current else 0.0,
        planned=60.0 * sum(planned.values()),
        used=sum(used_seconds(meeting, step, now) for step in Step),
    )
