"""The parts that both audiences' views are made of. What is in them depends on the audience."""

from dataclasses import dataclass
from datetime import date, time

from family_meeting.documents.view.people import Someone
from family_meeting.record.codes import (
    ContactKind,
    Deciding,
    DecisionStatus,
    Goal,
    Place,
    QuestionStatus,
    TradeOff,
)
from family_meeting.record.wording import Words


@dataclass(frozen=True)
class Occasion:
    """When and where. ``sample`` says that patient and family are invented."""

    on: date | None
    at: time | None
    place: Words
    site: str
    sample: bool


@dataclass(frozen=True)
class Voices:
    """What was said on one topic: by the patient, and by everybody else."""

    patient: tuple[Words, ...] = ()
    others: tuple[Words, ...] = ()

    @property
    def all(self) -> tuple[Words, ...]:
        """The patient's words, then everybody else's."""
        return self.patient + self.others

    @property
    def own(self) -> tuple[Words, ...]:
        """The patient's words; where the patient said nothing, the others' for the patient."""
        return self.patient or self.others


@dataclass(frozen=True)
class RankedGoal:
    goal: Goal
    words: Words


@dataclass(frozen=True)
class Matters:
    """One voice's answers to the cards that are choices. Lists are ranked, the first first."""

    goals: tuple[RankedGoal, ...]
    trade_off: TradeOff | None
    trade_off_reason: Words
    deciding: Deciding | None
    hears_first: Words
    places: tuple[Place, ...]
    home_impossible: Words


@dataclass(frozen=True)
class Agreed:
    text: Words
    status: DecisionStatus


@dataclass(frozen=True)
class StillOpen:
    """A difference in neutral words."""

    topic: Words
    views: Words
    would_help: Words
    next_step: Words
    owner: Someone | None
    due: date | None
    on_family_copy: bool


@dataclass(frozen=True)
class Todo:
    text: Words
    owner: Someone | None
    due: date | None
    phone: str
    done: bool


@dataclass(frozen=True)
class Asked:
    text: Words
    asked_by: Someone | None
    status: QuestionStatus
    answer: Words
    answered_by: Someone | None
    find_out_by: date | None


@dataclass(frozen=True)
class Reach:
    """Whom to call. ``when`` is the hours, as typed."""

    kind: ContactKind
    name: str
    phone: str
    when: Words


@dataclass(frozen=True)
class FollowUp:
    on: date | None
    at: time | None
    place: Words
    spokesperson: Someone | None
    when_to_call: Words

    @property
    def planned(self) -> bool:
        """Whether anything of the next meeting is settled."""
        return bool(self.on or self.at or self.place)
