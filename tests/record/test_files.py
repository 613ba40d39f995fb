"""Meeting files: what is written is read back; what is damaged is named."""

import json

import pytest

from family_meeting.record import Meeting
from family_meeting.record.files import DamagedFile, NewerFile, from_file, to_file
from family_meeting.record.paths import write


def test_a_meeting_comes_back_from_its_file_unchanged():
    meeting = write(Meeting(id="m1"), "people/ana/name", "Ana <b>Ñandú</b> 🙂 {{ x }}")
    assert from_file(to_file(meeting)) == meeting


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not json",
        "[]",
        "{}",
        '{"format": "other"}',
        '{"format": "family-meeting"}',
        "[" * 100_000,
        json.dumps({"format": "family-meeting", "schema_version": 1, "id": "m", "reason": {"aim": 7}}),
    ],
)
def test_a_damaged_file_is_named_as_damaged(text):
    with pytest.raises(DamagedFile):
        from_file(text)


def test_a_file_of_a_newer_version_is_told_from_a_damaged_one():
    with pytest.raises(NewerFile):
        from_file(json.dumps({"format": "family-meeting", "schema_version": 999, "id": "m"}))
