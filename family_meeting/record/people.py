"""The patient, the family, the team and the interpreter."""

from datetime import date

from family_meeting.record.codes import (
    Answer,
    Attendance,
    InformationPreference,
    InterpreterCheck,
    InterpreterMode,
    Kin,
    LegalRole,
    Permission,
    Role,
)
from family_meeting.record.part import Code, Id, Part, Text

PATIENT = "patient"
"""The id of the patient among the people of a meeting."""


class Person(Part):
    """Somebody who belongs to the meeting, present or not.

    ``relationship`` is the family's own word ("Tita", "abuela"). ``spoken_language`` is a language
    code for the interpreter (``yue``); ``written_language`` a locale of ours (``zh-Hant``).
    ``safety_flag`` and ``safety_note`` are for the team alone.
    """

    name: Text = ""
    role: Role = Role.RELATIVE
    relationship: Text = ""
    kin: Kin | None = None
    child_of: Id | None = None
    partner_of: Id | None = None
    lives_where: Text = ""
    caregiver: bool = False
    legal_role: LegalRole | None = None
    minor: bool = False
    spoken_language: Code = ""
    written_language: Code = ""
    read_aloud: bool = False
    phone: Text = ""
    best_time: Text = ""
    credentials: Text = ""
    planned: Attendance | None = None
    attended: Attendance | None = None
    invited: bool = True
    extra_follow_up: bool = False
    safety_flag: bool = False
    safety_note: Text = ""
    interpreter_id: Text = ""
    interpreter_mode: InterpreterMode | None = None
    interpreter_languages: Text = ""


class Identity(Part):
    """What tells this patient from another with the same name."""

    legal_name: Text = ""
    birth_date: date | None = None
    record_number: Text = ""
    address: Text = ""


class PatientFirst(Part):
    """The patient's own word before anybody meets."""

    agrees: Permission | None = None
    agrees_why: Text = ""
    may_share: Text = ""
    not_invited: Text = ""
    not_to_be_told: Text = ""
    not_said_in_room: Text = ""
    speaks_when_tired: Id | None = None
    information: InformationPreference | None = None
    information_person: Id | None = None
    seeing_hearing: Text = ""
    faith_culture: Text = ""
    needs_interpreter: Answer | None = None


class Interpreting(Part):
    """The interpreter's brief: what is agreed before, kept during and asked after."""

    checks: list[InterpreterCheck] = []
    hard_words: Text = ""
    news_style: Text = ""
    cautions: Text = ""
    afterwards: Text = ""
