"""What was settled before the meeting, for the team alone."""

from dataclasses import dataclass
from datetime import date

from family_meeting.content.gaps import GAPS
from family_meeting.documents.view.people import Someone, someone
from family_meeting.i18n.messages import Message
from family_meeting.journey.gaps import stop_signs
from family_meeting.proxy.rules import state_name
from family_meeting.record.codes import (
    Answer,
    Capacity,
    DocumentSeen,
    InformationPreference,
    OtherDocument,
    Permission,
    Trigger,
    Urgency,
)
from family_meeting.record.meeting import Meeting


@dataclass(frozen=True)
class Why:
    trigger: Trigger | None
    urgency: Urgency | None
    aim: str
    decide_now: str
    can_wait: str


def why(meeting: Meeting) -> Why:
    """Return why the team asks for the meeting."""
    reason = meeting.reason
    return Why(reason.trigger, reason.urgency, reason.aim, reason.decide_now, reason.can_wait)


@dataclass(frozen=True)
class PatientFirst:
    """What the patient wanted before anybody met. ``now`` is how much news the patient wanted today."""

    agrees: Permission | None
    agrees_why: str
    may_share: str
    not_invited: str
    not_to_be_told: str
    not_said_in_room: str
    speaks_when_tired: Someone | None
    information: InformationPreference | None
    now: InformationPreference | None
    information_person: Someone | None
    seeing_hearing: str
    faith_culture: str
    needs_interpreter: Answer | None


def patient_first(meeting: Meeting) -> PatientFirst:
    """Return what the patient wanted before anybody met."""
    first = meeting.patient_first
    return PatientFirst(
        agrees=first.agrees,
        agrees_why=first.agrees_why,
        may_share=first.may_share,
        not_invited=first.not_invited,
        not_to_be_told=first.not_to_be_told,
        not_said_in_room=first.not_said_in_room,
        speaks_when_tired=someone(meeting, first.speaks_when_tired),
        information=first.information,
        now=meeting.course.information_now,
        information_person=someone(meeting, first.information_person),
        seeing_hearing=first.seeing_hearing,
        faith_culture=first.faith_culture,
        needs_interpreter=first.needs_interpreter,
    )


@dataclass(frozen=True)
class Authority:
    """Who decides when the patient cannot, and what shows it. ``warnings`` name what does not fit."""

    capacity: Capacity | None
    capacity_by: str
    capacity_on: date | None
    document: DocumentSeen | None
    agent: Someone | None
    alternate: Someone | None
    acting: Someone | None
    others: tuple[OtherDocument, ...]
    where: str
    copy_in_chart: Answer | None
    bring_by: Someone | None
    bring_on: date | None
    state: str
    warnings: tuple[Message, ...]


def authority(meeting: Meeting) -> Authority:
    """Return who decides, with a warning where somebody else has been acting."""
    decider = meeting.decider
    return Authority(
        capacity=decider.capacity,
        capacity_by=decider.capacity_by,
        capacity_on=decider.capacity_on,
        document=decider.document,
        agent=someone(meeting, decider.agent),
        alternate=someone(meeting, decider.alternate),
        acting=someone(meeting, decider.acting),
        others=tuple(decider.others),
        where=decider.where,
        copy_in_chart=decider.copy_in_chart,
        bring_by=someone(meeting, decider.bring_by),
        bring_on=decider.bring_on,
        state=state_name(decider.state),
        warnings=tuple(GAPS[gap] for gap in stop_signs(meeting)),
    )


@dataclass(frozen=True)
class Brief:
    """What the team agreed among itself."""

    chair: Someone | None
    scribe: Someone | None
    gives_update: Someone | None
    facts: str
    team_disagreement: str
    best: str
    likely: str
    worst: str
    not_promised: str
    code_status: str


def brief(meeting: Meeting) -> Brief:
    """Return what the team agreed on in its huddle."""
    huddle = meeting.huddle
    return Brief(
        chair=someone(meeting, huddle.chair),
        scribe=someone(meeting, huddle.scribe),
        gives_update=someone(meeting, huddle.gives_update),
        facts=huddle.facts,
        team_disagreement=huddle.team_disagreement,
        best=huddle.best,
        likely=huddle.likely,
        worst=huddle.worst,
        not_promised=huddle.not_promised,
        code_status=huddle.code_status,
    )
