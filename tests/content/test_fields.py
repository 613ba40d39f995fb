from collections.abc import Iterator
from typing import Any, get_args, get_origin, get_type_hints

import pytest

from family_meeting.content.fields import FIELDS, NOT_FILLED_IN, field
from family_meeting.record.meeting import Meeting
from family_meeting.record.part import Part


def leaves(kind: Any, path: str = "") -> Iterator[str]:
    """Yield the path of every value that a type of the record can hold."""
    parts = [one for one in (kind, *get_args(kind)) if isinstance(one, type) and issubclass(one, Part)]
    if get_origin(kind) in (dict, list) and (get_origin(kind) is dict or parts):
        yield from leaves(get_args(kind)[-1], f"{path}/*")
    elif parts:
        for name, inner in get_type_hints(parts[0]).items():
            if name != "model_config":
                yield from leaves(inner, f"{path}/{name}")
    else:
        yield path.strip("/")


EVERY_PATH = sorted(set(leaves(Meeting)))


def test_every_field_of_the_record_has_a_label_or_is_the_apps_own():
    assert sorted({*FIELDS, *NOT_FILLED_IN}) == EVERY_PATH


def test_no_field_is_both_filled_in_and_the_apps_own():
    assert not NOT_FILLED_IN & FIELDS.keys()


@pytest.mark.parametrize(
    ("path", "label"),
    [
        ("people/ana/name", "Name"),
        ("identity/birth_date", "Date of birth"),
        ("what_matters/patient/goal_words/home", "In your own words"),
        ("next_steps/actions/a1/due", "By which day"),
    ],
)
def test_a_path_finds_its_words(path, label):
    assert field(path).label.text == label


@pytest.mark.parametrize("path", ["", "people", "people/ana", "people/ana/name/x", "course/state"])
def test_a_path_that_nobody_fills_in_has_no_words(path):
    with pytest.raises(LookupError):
        field(path)


def test_safety_and_capacity_are_never_named_in_the_familys_words():
    private = ("people/*/safety", "decider/", "huddle/", "patient_first/", "care/code_status")

    assert {content.label.domain for path, content in FIELDS.items() if path.startswith(private)} == {"team"}


def test_a_fields_hint_and_help_speak_to_whoever_reads_its_label():
    for content in FIELDS.values():
        beside = [one for one in (content.hint, content.help) if one]

        assert {one.domain for one in beside} <= {content.label.domain}
