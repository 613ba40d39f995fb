"""Everybody who belongs to the meeting, as the team knows them."""

from dataclasses import dataclass

from family_meeting.documents.view.people import Someone, everybody
from family_meeting.record.codes import InterpreterMode, LegalRole, Role
from family_meeting.record.meeting import Meeting
from family_meeting.record.wording import Words, typed


@dataclass(frozen=True)
class Attendee:
    """A person with what only the team may know. ``safety`` is None without a safety flag."""

    person: Someone
    phone: str
    best_time: Words
    credentials: str
    lives_where: str
    caregiver: bool
    minor: bool
    legal_role: LegalRole | None
    spoken_language: str
    written_language: str
    read_aloud: bool
    extra_follow_up: bool
    safety: str | None
    invited: bool


@dataclass(frozen=True)
class Interpreter:
    person: Someone
    number: str
    mode: InterpreterMode | None
    languages: str


def attendees(meeting: Meeting, locale: str) -> tuple[Attendee, ...]:
    """Return the patient, the family and the team; interpreters are listed by themselves."""
    return tuple(
        _attendee(meeting, one, locale) for one in everybody(meeting) if one.role is not Role.INTERPRETER
    )


def _attendee(meeting: Meeting, one: Someone, locale: str) -> Attendee:
    record = meeting.people[one.key]
    return Attendee(
        person=one,
        phone=record.phone,
        best_time=typed(meeting, f"people/{one.key}/best_time", record.best_time, locale),
        credentials=record.credentials,
        lives_where=record.lives_where,
        caregiver=record.caregiver,
        minor=record.minor,
        legal_role=record.legal_role,
        spoken_language=record.spoken_language,
        written_language=record.written_language,
        read_aloud=record.read_aloud,
        extra_follow_up=record.extra_follow_up,
        safety=record.safety_note.strip() if record.safety_flag else None,
        invited=record.invited,
    )


def interpreters(meeting: Meeting) -> tuple[Interpreter, ...]:
    """Return those who interpret, with what tells that they are qualified."""
    found = [one for one in everybody(meeting) if one.role is Role.INTERPRETER]
    return tuple(_interpreter(meeting, one) for one in found)


def _interpreter(meeting: Meeting, one: Someone) -> Interpreter:
    record = meeting.people[one.key]
    return Interpreter(one, record.interpreter_id, record.interpreter_mode, record.interpreter_languages)
