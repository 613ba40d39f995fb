"""What to do where the patient cannot decide and no agent's paper has been seen.

State rules on surrogates apply then. They differ and turn on facts that no app knows, so nobody is
ever named here: it says that they apply, and whom to ask.
"""

from datetime import date

from family_meeting.content.proxy import status as say
from family_meeting.i18n.messages import Message
from family_meeting.proxy.lines import Line, line
from family_meeting.proxy.rules import UnknownJurisdiction, jurisdiction
from family_meeting.record.codes import Capacity, DocumentSeen, Role
from family_meeting.record.meeting import Meeting

_KNOW_THE_PATIENT = frozenset({Role.RELATIVE, Role.FRIEND})


def nobody_named(meeting: Meeting) -> bool:
    """Whether the patient cannot decide and no paper that names an agent has been seen."""
    decider = meeting.decider
    return decider.capacity is Capacity.LACKS and decider.document is not DocumentSeen.SEEN


def unbefriended(meeting: Meeting) -> bool:
    """Whether no relative and no friend is known."""
    return not any(person.role in _KNOW_THE_PATIENT for person in meeting.people.values())


def for_the_family(meeting: Meeting) -> tuple[Line, ...]:
    """Return what may stand on the shared screen; nothing while the patient can decide or an agent can."""
    if not nobody_named(meeting):
        return ()
    at_home = meeting.decider.document is DocumentSeen.REPORTED
    message = say.PAPER_AT_HOME if at_home else say.LAW_DECIDES
    state = _state(meeting)
    if not at_home and not state:
        return ()
    return (line(message, name=meeting.patient.name, state=state),)


def for_the_team(meeting: Meeting, on: date) -> tuple[Line, ...]:
    """Return what to do and whom to ask, in order; the day tells whether a promised paper is overdue."""
    if meeting.decider.capacity is Capacity.FLUCTUATES and not nobody_named(meeting):
        return (line(say.CLEAR_DAY), *reported(meeting, on))
    if not nobody_named(meeting):
        return reported(meeting, on)
    alone = unbefriended(meeting)
    state = _state(meeting)
    chosen: list[tuple[bool, Message]] = [
        (not state, say.STATE_UNKNOWN),
        (bool(state), say.NO_SURROGATE_NAMED),
        (not alone, say.RELATIVES_NOT_SURE),
        (alone, say.UNBEFRIENDED),
        (bool(state), say.ASK_LEGAL),
        (alone, say.ASK_GUARDIAN),
        (not alone, say.ASK_ETHICS),
        (True, say.ASK_CLINICIAN),
    ]
    return (
        *reported(meeting, on),
        *(line(message, state=state) for wanted, message in chosen if wanted),
    )


def reported(meeting: Meeting, on: date) -> tuple[Line, ...]:
    """Return what to do about a paper that somebody speaks of and nobody on the team has seen."""
    decider = meeting.decider
    if decider.document is not DocumentSeen.REPORTED:
        return ()
    bringer = meeting.people.get(decider.bring_by or "")
    if bringer is None or decider.bring_on is None:
        return line(say.PAPER_REPORTED), line(say.WHO_BRINGS)
    message = say.BRING_OVERDUE if decider.bring_on < on else say.BRINGS
    return line(say.PAPER_REPORTED), line(message, name=bringer.name, date=decider.bring_on)


def _state(meeting: Meeting) -> str:
    try:
        return jurisdiction(meeting.decider.state).name
    except UnknownJurisdiction:
        return ""
