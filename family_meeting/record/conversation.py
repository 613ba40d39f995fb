"""What is said and settled in the meeting itself, beyond single statements."""

from datetime import date, datetime, time

from family_meeting.record.codes import (
    Answer,
    Card,
    ContactKind,
    Deciding,
    DecisionStatus,
    FormStatus,
    Goal,
    InformationPreference,
    Leeway,
    MeetingState,
    Place,
    Step,
    StepStatus,
    Support,
    Told,
    TradeOff,
    ValueTick,
    Variant,
)
from family_meeting.record.codes_proxy import ProxyQuestion
from family_meeting.record.codes_wishes import WishQuestion
from family_meeting.record.part import Code, Id, Part, Text


class StepRecord(Part):
    """How one step went. ``used_seconds`` leaves out the visit that is still running."""

    status: StepStatus = StepStatus.OPEN
    used_seconds: float = 0.0
    read_back: bool = False


class SharedScreen(Part):
    """What the family's screen shows beside the current step.

    ``language`` and ``beside`` are locales, "" for the facilitator's own and for none. ``size`` is
    a step of the text size: 0 normal, 1 large, 2 larger. While a guided question is put before the
    family, of the paper that names who speaks or of the wishes, it stands in the step's place.
    """

    card: Card | None = None
    paper_question: ProxyQuestion | None = None
    wish_question: WishQuestion | None = None
    hidden: bool = False
    language: Code = ""
    beside: Code = ""
    size: int = 0


class Course(Part):
    """The meeting's plan and where it stands.

    ``length`` is the planned minutes without an interpreter: 60 or 30. ``entered_at`` is when the
    current step was last entered; None while the clock stands still. ``floor_offered``: the facilitator
    has been told who may still wish to speak, and said so.
    """

    length: int = 60
    variants: list[Variant] = []
    minutes: dict[Step, int] = {}
    state: MeetingState = MeetingState.PLANNED
    current: Step | None = None
    steps: dict[Step, StepRecord] = {}
    entered_at: datetime | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    shared: SharedScreen = SharedScreen()
    consent_screen: Answer | None = None
    consent_print: Answer | None = None
    ground_rules: bool = False
    information_now: InformationPreference | None = None
    support: list[Support] = []
    value_ticks: list[ValueTick] = []
    turns: dict[Id, int] = {}
    floor_offered: bool = False
    reexplained: Answer | None = None


class WhatMatters(Part):
    """One voice's answers to the cards that are choices. Lists are ranked, the first first."""

    goals: list[Goal] = []
    goal_words: dict[Goal, Text] = {}
    trade_off: TradeOff | None = None
    trade_off_reason: Text = ""
    deciding: Deciding | None = None
    hears_first: Text = ""
    spared: Text = ""
    places: list[Place] = []
    home_impossible: Text = ""
    told: Told | None = None


class Speaker(Part):
    """Who speaks for the patient, as said in the room."""

    agent: Id | None = None
    agent_accepts: Answer | None = None
    alternate: Id | None = None
    alternate_accepts: Answer | None = None
    leeway: Leeway | None = None
    informed: list[Id] = []
    not_involved: Text = ""
    form: FormStatus | None = None
    sign_on: date | None = None


class CarePath(Part):
    """One way that care could go, as a clinician described it."""

    name: Text = ""
    best: Text = ""
    likely: Text = ""
    worst: Text = ""


class Care(Part):
    """What care could look like. Code status is only ever "discussed", with the order's writer."""

    paths: dict[Id, CarePath] = {}
    trial_what: Text = ""
    trial_until: date | None = None
    trial_judged_by: Text = ""
    code_status_discussed: Answer | None = None
    order_writer: Id | None = None


class Decision(Part):
    text: Text = ""
    status: DecisionStatus = DecisionStatus.DECIDED
    on_family_copy: bool = True


class Disagreement(Part):
    """A difference in neutral words, with no names attached. Off the family's copy unless cleared."""

    topic: Text = ""
    views: Text = ""
    would_help: Text = ""
    next_step: Text = ""
    owner: Id | None = None
    due: date | None = None
    on_family_copy: bool = False


class Action(Part):
    """One thing to do, by one person, by one day."""

    text: Text = ""
    owner: Id | None = None
    due: date | None = None
    phone: Text = ""
    done: bool = False
    on_family_copy: bool = True


class Contact(Part):
    kind: ContactKind = ContactKind.OTHER
    name: Text = ""
    phone: Text = ""
    when: Text = ""


class NextSteps(Part):
    """What happens after today. ``spokesperson`` carries news to the rest of the family."""

    actions: dict[Id, Action] = {}
    contacts: dict[Id, Contact] = {}
    follow_up_on: date | None = None
    follow_up_at: time | None = None
    follow_up_place: Text = ""
    spokesperson: Id | None = None
    when_to_call: Text = ""
