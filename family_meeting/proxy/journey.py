"""The way through the questions, from the answers alone: what is next, missing, or may be opened."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from family_meeting.proxy.findings import Stage
from family_meeting.record.codes import Answer
from family_meeting.record.codes_proxy import Pause
from family_meeting.record.meeting import Meeting
from family_meeting.record.paths import read

Question = TypeVar("Question", bound=StrEnum)


@dataclass(frozen=True)
class Stop(Generic[Question]):
    """One question as it stands. ``paths``: where answers go; ``by``: when one is needed, if ever."""

    question: Question
    paths: tuple[str, ...]
    pause_path: str
    answered: bool
    pause: Pause | None
    may_open: bool
    by: Stage | None = None

    @property
    def waiting(self) -> bool:
        """Whether it is to be asked now: it may be opened, and has neither answer nor pause."""
        return self.may_open and not self.answered and self.pause is None


@dataclass(frozen=True)
class Journey(Generic[Question]):
    """Every question that is asked of this patient, in order."""

    stops: tuple[Stop[Question], ...]

    def stop(self, question: Question) -> Stop[Question]:
        """Return one question as it stands. Raises LookupError for one that is not asked here."""
        for stop in self.stops:
            if stop.question == question:
                return stop
        raise LookupError(question)

    def next(self, after: Question | None = None) -> Question | None:
        """Return the next question that waits for an answer, beginning again at the end; None if none."""
        here = self._place(after) + 1
        for stop in (*self.stops[here:], *self.stops[:here]):
            if stop.waiting:
                return stop.question
        return None

    def following(self, after: Question) -> Question | None:
        """Return the next question that may be opened, answered or not: for leafing forward."""
        return self._first_open(self.stops[self._place(after) + 1 :])

    def previous(self, before: Question) -> Question | None:
        """Return the last question before this one that may be opened: for leafing back."""
        return self._first_open(tuple(reversed(self.stops[: self._place(before)])))

    def missing(self, by: Stage = Stage.DRAFT) -> tuple[Question, ...]:
        """Return what must have an answer by a stage and has none; a pause is no answer here."""
        stages = list(Stage)
        due = stages[: stages.index(by) + 1]
        return tuple(one.question for one in self.stops if one.by in due and not one.answered)

    def paused(self, *kinds: Pause) -> tuple[Question, ...]:
        """Return what was passed over, in any of these ways."""
        return tuple(one.question for one in self.stops if one.pause in kinds and not one.answered)

    @property
    def answered(self) -> int:
        """How many questions have an answer, a pause included: all of them are real answers."""
        return sum(stop.answered or stop.pause is not None for stop in self.stops)

    def _place(self, question: Question | None) -> int:
        asked = [stop.question for stop in self.stops]
        return asked.index(question) if question in asked else -1

    @staticmethod
    def _first_open(stops: Sequence[Stop[Question]]) -> Question | None:
        return next((stop.question for stop in stops if stop.may_open), None)


def has(meeting: Meeting, path: str) -> bool:
    """Whether somebody has answered at ``path``. "Not known" is no answer yet."""
    value = read(meeting, path)
    if isinstance(value, str) and not isinstance(value, StrEnum):
        return bool(value.strip())
    return value not in (None, False, [], {}, Answer.UNKNOWN)
