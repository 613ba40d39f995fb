"""One invented family, complete, so that a new user sees everything in a minute."""

from functools import cache
from pathlib import Path

from family_meeting.record.files import from_file
from family_meeting.record.meeting import Meeting


@cache
def _text() -> str:
    return Path(__file__).with_name("sample.json").read_text(encoding="utf-8")


def sample_meeting() -> Meeting:
    """Return the sample family's meeting, freshly read, so that a caller may change it.

    Its days are fixed, so that the same record gives the same paper: the meeting is on Tuesday,
    October 6, 2026, every other day lies around it, and times are New York's. Nobody in it exists;
    phone numbers are of the 555-01xx range kept for invented people.
    """
    return from_file(_text())
