"""What is recorded of a meeting. Pure: no screen, no database, no language."""

from family_meeting.record.meeting import Meeting
from family_meeting.record.people import PATIENT, Person
from family_meeting.record.statement import Statement

__all__ = ["PATIENT", "Meeting", "Person", "Statement"]
