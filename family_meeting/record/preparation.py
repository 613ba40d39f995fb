"""What is settled before the family sits down."""

from datetime import date, time

from family_meeting.record.codes import (
    Answer,
    Capacity,
    DocumentSeen,
    Origin,
    OtherDocument,
    QuestionStatus,
    QuestionTopic,
    RoomReady,
    Trigger,
    Urgency,
)
from family_meeting.record.part import Code, Id, Part, Text


class Reason(Part):
    """Why this meeting, where and when."""

    trigger: Trigger | None = None
    aim: Text = ""
    decide_now: Text = ""
    can_wait: Text = ""
    urgency: Urgency | None = None
    on: date | None = None
    at: time | None = None
    place: Text = ""
    remote_link: Text = ""


class Decider(Part):
    """Who decides when the patient cannot, and what shows it.

    ``agent`` is the person the paper names; ``acting`` the person who has been deciding so far.
    ``state`` is the two-letter code of the US jurisdiction.
    """

    capacity: Capacity | None = None
    capacity_by: Text = ""
    capacity_on: date | None = None
    document: DocumentSeen | None = None
    agent: Id | None = None
    alternate: Id | None = None
    acting: Id | None = None
    others: list[OtherDocument] = []
    where: Text = ""
    copy_in_chart: Answer | None = None
    bring_by: Id | None = None
    bring_on: date | None = None
    state: Code = ""


class Question(Part):
    """A question somebody asked, and what became of it."""

    text: Text = ""
    topic: QuestionTopic | None = None
    asked_by: Id | None = None
    status: QuestionStatus = QuestionStatus.OPEN
    answer: Text = ""
    answered_by: Id | None = None
    find_out_by: date | None = None
    on_family_copy: bool = True


class Huddle(Part):
    """The team's own talk before the meeting. Never shown to the family."""

    chair: Id | None = None
    scribe: Id | None = None
    gives_update: Id | None = None
    facts: Text = ""
    team_disagreement: Text = ""
    best: Text = ""
    likely: Text = ""
    worst: Text = ""
    not_promised: Text = ""
    code_status: Text = ""
    most_staff: int | None = None
    seating: Text = ""
    room: list[RoomReady] = []
    done: bool = False


class AgendaItem(Part):
    """Something to talk about. ``parked`` means: heard, and kept for another day."""

    text: Text = ""
    origin: Origin = Origin.TEAM
    parked: bool = False
    talked_about: bool = False


class Agenda(Part):
    """What is to be talked about; ``order`` holds item ids, the first to be talked about first."""

    items: dict[Id, AgendaItem] = {}
    order: list[Id] = []
    topics: list[QuestionTopic] = []

    def in_order(self) -> dict[Id, AgendaItem]:
        """Return the items as they are to be talked about; those without a rank last, the patient's first."""
        by_origin = sorted(self.items, key=lambda key: list(Origin).index(self.items[key].origin))
        return {key: self.items[key] for key in dict.fromkeys([*self.order, *by_origin]) if key in self.items}
