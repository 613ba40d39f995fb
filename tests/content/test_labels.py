import inspect
from enum import StrEnum

import pytest

from family_meeting.content.labels import label
from family_meeting.i18n.messages import FAMILY, TEAM
from family_meeting.i18n.translator import placeholders
from family_meeting.record import codes

KINDS = [
    kind for _, kind in inspect.getmembers(codes, inspect.isclass) if issubclass(kind, StrEnum) and list(kind)
]
TEAM_ONLY = {
    codes.Audience,
    codes.Capacity,
    codes.InterpreterCheck,
    codes.MeetingState,
    codes.OtherDocument,
    codes.Permission,
    codes.ReviewTrigger,
    codes.RoomReady,
    codes.StepStatus,
    codes.Trigger,
    codes.Urgency,
    codes.ValueTick,
    codes.Variant,
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_code_has_a_label(kind):
    assert all(label(code).text for code in kind)


@pytest.mark.parametrize("kind", KINDS)
def test_labels_stand_alone(kind):
    assert not any(placeholders(label(code).text) for code in kind)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind is not codes.Topic])
def test_families_see_only_labels_meant_for_them(kind):
    wanted = TEAM if kind in TEAM_ONLY else FAMILY

    assert {label(code).domain for code in kind} == {wanted}


@pytest.mark.parametrize("kind", KINDS)
def test_no_two_choices_of_one_kind_look_alike(kind):
    labels = [label(code) for code in kind]

    assert len(set(labels)) == len(labels)
