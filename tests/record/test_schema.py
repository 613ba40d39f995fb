"""What kind of field a path is, read from the models."""

import pytest

from family_meeting.record.codes import Goal, Trigger
from family_meeting.record.paths import NoSuchPath
from family_meeting.record.schema import Kind, Schema, schema


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("reason/aim", Schema(Kind.TEXT)),
        ("reason/trigger", Schema(Kind.CHOICE, Trigger, optional=True)),
        ("reason/on", Schema(Kind.DATE, optional=True)),
        ("reason/at", Schema(Kind.TIME, optional=True)),
        ("people/ana/caregiver", Schema(Kind.TICK)),
        ("decider/agent", Schema(Kind.PERSON, optional=True)),
        ("speaker/informed", Schema(Kind.PEOPLE)),
        ("what_matters/patient/goals", Schema(Kind.CHOICES, Goal)),
        ("what_matters/family/goal_words/home", Schema(Kind.TEXT)),
        ("huddle/most_staff", Schema(Kind.NUMBER, optional=True)),
        ("statements/s1/translations/0/text", Schema(Kind.TEXT)),
    ],
)
def test_the_kind_of_a_field_follows_from_the_model(path, expected):
    assert schema(path) == expected


@pytest.mark.parametrize("path", ["people", "people/ana", "reason/none", "course/started_at"])
def test_what_is_not_a_single_field_is_refused(path):
    with pytest.raises(NoSuchPath):
        schema(path)
