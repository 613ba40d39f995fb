import json

import pytest

from family_meeting.record import Meeting
from family_meeting.record.codes_proxy import ProxyStatus
from family_meeting.record.files import from_file, to_file
from family_meeting.record.paths import InvalidValue, NoSuchPath, read, write

EMPTY = Meeting(id="m")


def test_a_file_from_before_there_were_proxy_and_wishes_still_opens():
    tree = json.loads(to_file(EMPTY))
    del tree["proxy"], tree["wishes"]

    assert from_file(json.dumps(tree)) == EMPTY


def test_what_is_written_is_read_back_from_a_file():
    meeting = write(EMPTY, "proxy/witnesses/w1/relations/heir_or_estate_claimant", "no")
    meeting = write(meeting, "proxy/history/0", {"status": "draft", "on": "2026-11-23"})
    meeting = write(meeting, "wishes/answers/pain", {"words": "Awake on Sundays", "ticks": ["between"]})
    meeting = write(meeting, "wishes/pauses/forgive", "later")

    assert from_file(to_file(meeting)) == meeting


def test_the_newest_milestone_is_the_status():
    meeting = write(EMPTY, "proxy/history/0", {"status": "draft"})
    meeting = write(meeting, "proxy/history/1", {"status": "ready_to_sign"})

    assert EMPTY.proxy.status is ProxyStatus.NOT_STARTED
    assert meeting.proxy.status is ProxyStatus.READY_TO_SIGN


def test_back_ups_keep_the_order_in_which_they_were_named():
    meeting = write(EMPTY, "proxy/alternates/zoe/name", "Zoe")
    meeting = write(meeting, "proxy/alternates/abe/name", "Abe")

    assert list(from_file(to_file(meeting)).proxy.alternates) == ["zoe", "abe"]


def test_an_answer_about_a_relation_can_be_taken_back():
    meeting = write(EMPTY, "proxy/agent/relations/minor", "no")

    assert read(write(meeting, "proxy/agent/relations/minor", None), "proxy/agent/relations/minor") is None


@pytest.mark.parametrize(
    ("path", "value", "error"),
    [
        ("proxy/agent/relations/neighbour", "yes", InvalidValue),
        ("proxy/agent/relations/minor", "perhaps", InvalidValue),
        ("proxy/signature", "Rosa", NoSuchPath),
        ("wishes/answers/pain/ticks", ["burning"], InvalidValue),
        ("wishes/situations/elsewhere/choice", "comfort", InvalidValue),
    ],
)
def test_what_the_record_has_no_place_for_is_refused(path, value, error):
    with pytest.raises(error):
        write(EMPTY, path, value)
