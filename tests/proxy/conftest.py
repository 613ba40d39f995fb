"""Invented patients under the rules of a state, and what the checks say to them in English."""

from datetime import date

import pytest

from family_meeting.i18n.translator import Translator
from family_meeting.proxy.case import Case
from family_meeting.proxy.findings import Finding
from family_meeting.proxy.rules import jurisdiction
from family_meeting.record.meeting import Meeting
from family_meeting.record.paths import write

TODAY = date(2026, 11, 23)
ENGLISH = Translator("en")
PEOPLE = {
    "patient": {"role": "patient", "name": "Rosa", "phone": "555-0100", "spoken_language": "es"},
    "ana": {"role": "relative", "name": "Ana Diaz", "phone": "555-0101"},
    "ben": {"role": "friend", "name": "Ben Cole", "phone": "555-0102"},
    "cara": {"role": "friend", "name": "Cara Dean", "phone": "555-0103"},
    "dev": {"role": "friend", "name": "Dev Shah", "phone": "555-0104"},
}
IDENTITY = {"legal_name": "Rosa Diaz", "birth_date": "1950-05-05", "address": "1 Sample Street"}


def _meeting(state: str, **proxy: object) -> Meeting:
    return Meeting.model_validate(
        {
            "id": "m",
            "people": PEOPLE,
            "identity": IDENTITY,
            "decider": {"state": state, "capacity": "has"},
            "proxy": {"care_place": "nursing_home", "agent": {"person": "ana"}, **proxy},
        }
    )


@pytest.fixture
def today() -> date:
    return TODAY


@pytest.fixture
def english() -> Translator:
    return ENGLISH


@pytest.fixture
def meeting_in():
    """Return a meeting whose patient names Ana in a state, with more said of the paper."""
    return _meeting


@pytest.fixture
def case_in():
    """Return the same meeting under the rules of its state."""

    def make(state: str, **proxy: object) -> Case:
        return Case(_meeting(state, **proxy), jurisdiction(state), TODAY)

    return make


@pytest.fixture
def said():
    """Return what findings say in English, each as one text."""

    def say(findings: Finding | tuple[Finding, ...]) -> list[str]:
        each = (findings,) if isinstance(findings, Finding) else findings
        return [" ".join(one.lines(ENGLISH)) for one in each]

    return say


@pytest.fixture
def after():
    """Return a meeting with edits, ``(path, value)`` pairs, made."""

    def make(meeting: Meeting, edits) -> Meeting:
        for path, value in edits:
            meeting = write(meeting, path, value)
        return meeting

    return make
