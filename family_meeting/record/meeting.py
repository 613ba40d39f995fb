"""A family meeting as it is stored: codes and people's own words only."""

from datetime import datetime

from pydantic import Field

from family_meeting.record.aftermath import Aftermath
from family_meeting.record.codes import Answer, Attendance, Role, Voice
from family_meeting.record.conversation import (
    Care,
    Course,
    Decision,
    Disagreement,
    NextSteps,
    Speaker,
    WhatMatters,
)
from family_meeting.record.part import Code, Id, Part, Text
from family_meeting.record.people import PATIENT, Identity, Interpreting, PatientFirst, Person
from family_meeting.record.preparation import Agenda, Decider, Huddle, Question, Reason
from family_meeting.record.proxy import ProxyAppointment
from family_meeting.record.statement import Statement, Translation
from family_meeting.record.wishes import Wishes

SCHEMA_VERSION = 1


class OtherWording(Part):
    """Words typed into a field that somebody else had changed meanwhile. Kept until settled."""

    text: Text
    at: datetime | None = None


def _only_the_patient() -> dict[str, Person]:
    return {PATIENT: Person(role=Role.PATIENT)}


class Meeting(Part):
    """One meeting of one patient's family.

    ``people`` always holds the patient under the id ``"patient"``. ``other_wordings`` maps a path
    to what a second window typed there at the same time. ``typed_in`` is the locale of every plain
    text that is not a statement; ``translations`` maps such a text's path to what an interpreter or
    translator supplied for it. Raising ``share_round`` voids the addresses of the shared view given out
    so far.
    """

    schema_version: int = SCHEMA_VERSION
    id: Id
    sample: bool = False
    share_round: int = 0
    created: datetime | None = None
    site: Text = ""
    author: Text = ""
    people: dict[Id, Person] = Field(default_factory=_only_the_patient)
    identity: Identity = Identity()
    reason: Reason = Reason()
    patient_first: PatientFirst = PatientFirst()
    interpreting: Interpreting = Interpreting()
    decider: Decider = Decider()
    agenda: Agenda = Agenda()
    questions: dict[Id, Question] = {}
    huddle: Huddle = Huddle()
    course: Course = Course()
    statements: dict[Id, Statement] = {}
    what_matters: dict[Voice, WhatMatters] = {}
    speaker: Speaker = Speaker()
    proxy: ProxyAppointment = ProxyAppointment()
    wishes: Wishes = Wishes()
    care: Care = Care()
    decisions: dict[Id, Decision] = {}
    disagreements: dict[Id, Disagreement] = {}
    next_steps: NextSteps = NextSteps()
    aftermath: Aftermath = Aftermath()
    other_wordings: dict[str, list[OtherWording]] = {}
    typed_in: Code = "en"
    translations: dict[str, list[Translation]] = {}

    @property
    def patient(self) -> Person:
        """The patient, also when a damaged file left the entry out."""
        return self.people.get(PATIENT) or Person(role=Role.PATIENT)

    @property
    def interpreted(self) -> bool:
        """Whether the meeting needs an interpreter, so that it needs more time."""
        return self.patient_first.needs_interpreter is Answer.YES or any(
            person.role is Role.INTERPRETER for person in self.people.values()
        )

    def present(self) -> dict[str, Person]:
        """Those who are in the room or on the line, by id."""
        here = {Attendance.IN_PERSON, Attendance.PART, Attendance.REMOTE}
        return {key: one for key, one in self.people.items() if one.attended in here}
