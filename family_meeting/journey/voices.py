"""Who has been heard. Counted from taps and from words kept; no sound is recorded."""

from datetime import datetime

from family_meeting.journey.course import timing
from family_meeting.record.codes import MeetingState, Role
from family_meeting.record.meeting import Meeting
from family_meeting.record.people import PATIENT
from family_meeting.record.privacy import awaited

FAMILY_ROLES = {Role.PATIENT, Role.RELATIVE, Role.FRIEND}
"""Those whose voices the meeting is for. The interpreter speaks for others, so is not counted."""


def family(meeting: Meeting) -> list[str]:
    """Return the ids of patient and family who are here (everyone invited, before roll call)."""
    here = meeting.present() or awaited(meeting)
    ours = [key for key, one in here.items() if one.role in FAMILY_ROLES]
    return sorted(ours, key=lambda key: key != PATIENT)


def turns(meeting: Meeting, person: str) -> int:
    """Return how often somebody was heard: taps, or statements kept where nobody tapped."""
    kept = sum(one.speaker == person and bool(one.text) for one in meeting.statements.values())
    return max(meeting.course.turns.get(person, 0), kept)


def not_heard(meeting: Meeting) -> list[str]:
    """Return the ids of patient and family from whom nothing has been heard yet, the patient first."""
    return [person for person in family(meeting) if not turns(meeting, person)]


def to_be_asked(meeting: Meeting, now: datetime) -> list[str]:
    """Return whom to give the floor to: those not heard once half of the planned time is used."""
    how = timing(meeting, now)
    late = meeting.course.state is MeetingState.RUNNING and how.used >= how.planned / 2
    return not_heard(meeting) if late else []


def family_share(meeting: Meeting) -> float | None:
    """Return the family's share of all turns, 0.0 to 1.0; None before anybody spoke.

    In recorded conferences families had 29 % of the talk, and more satisfaction with more
    (McDonagh et al., Crit Care Med 2004;32:1484).
    """
    everybody = {
        key: turns(meeting, key) for key, one in meeting.people.items() if one.role != Role.INTERPRETER
    }
    total = sum(everybody.values())
    ours = sum(count for key, count in everybody.items() if meeting.people[key].role in FAMILY_ROLES)
    return ours / total if total else None
