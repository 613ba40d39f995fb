"""What is still missing or deserves a second look, as codes. Nothing here blocks anything."""

from enum import StrEnum

from family_meeting.journey.course import status
from family_meeting.journey.voices import FAMILY_ROLES, not_heard
from family_meeting.proxy.contradictions import contradictions
from family_meeting.record.codes import (
    Answer,
    DocumentSeen,
    InterpreterCheck,
    MeetingState,
    Permission,
    Role,
    Step,
    StepStatus,
)
from family_meeting.record.meeting import Meeting


class Gap(StrEnum):
    """Something to look at: before the meeting, during it, or before printing."""

    NO_PATIENT_NAME = "no_patient_name"
    NO_DATE = "no_date"
    PERMISSION_OPEN = "permission_open"
    PERMISSION_REFUSED = "permission_refused"
    ACTING_IS_NOT_AGENT = "acting_is_not_agent"
    NAMED_TODAY_DIFFERS = "named_today_differs"
    NAMED_IS_MINOR = "named_is_minor"
    NAMED_IS_STAFF = "named_is_staff"
    DOCUMENT_NOT_SEEN = "document_not_seen"
    NO_INTERPRETER = "no_interpreter"
    INTERPRETER_NOT_BRIEFED = "interpreter_not_briefed"
    HUDDLE_NOT_DONE = "huddle_not_done"
    FEELINGS_SKIPPED = "feelings_skipped"
    NO_CONSENT_TO_PRINT = "no_consent_to_print"
    NOBODY_HEARD = "nobody_heard"
    ACTION_WITHOUT_OWNER = "action_without_owner"
    NO_ACTION = "no_action"
    AGENT_WITHOUT_PHONE = "agent_without_phone"
    NO_GOALS = "no_goals"
    NO_CONTACT = "no_contact"
    WISHES_CLASH = "wishes_clash"


def stop_signs(meeting: Meeting) -> list[Gap]:
    """Return what could lead to the wrong person deciding; shown large, wherever it matters."""
    decider, said = meeting.decider, meeting.speaker
    signs = []
    if decider.agent and decider.acting and decider.agent != decider.acting:
        signs.append(Gap.ACTING_IS_NOT_AGENT)
    if decider.agent and said.agent and decider.agent != said.agent:
        signs.append(Gap.NAMED_TODAY_DIFFERS)
    return signs


def named_with_care(meeting: Meeting) -> list[Gap]:
    """Return what to look at again about those named to speak; what a state refuses is in ``proxy``."""
    papers, said = meeting.decider, meeting.speaker
    named = {papers.agent, papers.alternate, said.agent, said.alternate}
    people = [one for key, one in meeting.people.items() if key in named]
    found = {
        Gap.NAMED_IS_MINOR: any(one.minor for one in people),
        Gap.NAMED_IS_STAFF: any(one.role not in FAMILY_ROLES for one in people),
    }
    return [gap for gap, holds in found.items() if holds]


def before_meeting(meeting: Meeting) -> list[Gap]:
    """Return what is worth settling before the family sits down."""
    first = meeting.patient_first
    found = {
        Gap.NO_PATIENT_NAME: not meeting.patient.name.strip(),
        Gap.NO_DATE: meeting.reason.on is None,
        Gap.PERMISSION_OPEN: first.agrees is None,
        Gap.PERMISSION_REFUSED: first.agrees is Permission.NO,
        Gap.DOCUMENT_NOT_SEEN: meeting.decider.document in {DocumentSeen.REPORTED, DocumentSeen.UNKNOWN},
        Gap.NO_INTERPRETER: first.needs_interpreter is Answer.YES and not _interpreters(meeting),
        Gap.INTERPRETER_NOT_BRIEFED: bool(_interpreters(meeting)) and not _briefed(meeting),
        Gap.HUDDLE_NOT_DONE: not meeting.huddle.done,
    }
    missing = [gap for gap, holds in found.items() if holds]
    return [*stop_signs(meeting), *named_with_care(meeting), *missing]


def during(meeting: Meeting) -> list[Gap]:
    """Return reminders for the facilitator while the meeting runs."""
    at_care = meeting.course.current is Step.CARE
    skipped = status(meeting, Step.FEELINGS) is not StepStatus.DONE
    return [Gap.FEELINGS_SKIPPED] if at_care and skipped else []


def before_printing(meeting: Meeting) -> list[Gap]:
    """Return what the family's paper would be poorer or wrong without."""
    actions = meeting.next_steps.actions.values()
    found = {
        Gap.NO_PATIENT_NAME: not meeting.patient.name.strip(),
        Gap.NO_CONSENT_TO_PRINT: meeting.course.consent_print is not Answer.YES,
        Gap.NOBODY_HEARD: meeting.course.state is not MeetingState.PLANNED and bool(not_heard(meeting)),
        Gap.NO_GOALS: not any(voice.goals for voice in meeting.what_matters.values()),
        Gap.NO_ACTION: not actions,
        Gap.ACTION_WITHOUT_OWNER: any(one.text and not (one.owner and one.due) for one in actions),
        Gap.AGENT_WITHOUT_PHONE: _agent_without_phone(meeting),
        Gap.NO_CONTACT: not any(
            _can_be_called(contact.phone) for contact in meeting.next_steps.contacts.values()
        ),
        Gap.WISHES_CLASH: bool(contradictions(meeting)),
    }
    return stop_signs(meeting) + [gap for gap, missing in found.items() if missing]


def _interpreters(meeting: Meeting) -> list[str]:
    return [key for key, one in meeting.people.items() if one.role is Role.INTERPRETER]


def _briefed(meeting: Meeting) -> bool:
    told = {InterpreterCheck.AIM_TOLD, InterpreterCheck.WHO_IS_WHO, InterpreterCheck.HARD_WORDS}
    return told <= set(meeting.interpreting.checks)


def _agent_without_phone(meeting: Meeting) -> bool:
    named = meeting.people.get(meeting.speaker.agent or meeting.decider.agent or "")
    return named is not None and not _can_be_called(named.phone)


def _can_be_called(phone: str) -> bool:
    """Tell whether there is a number among the words."""
    return any(map(str.isdigit, phone))
