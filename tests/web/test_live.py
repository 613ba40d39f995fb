"""Words from a text field: what is stored, what is kept beside, and what is refused."""

import pytest

from family_meeting.record.paths import read
from family_meeting.store import Change

AIM = "reason/aim"
NAME = "people/patient/name"


@pytest.fixture
def send(client, meeting):
    """Send words as a field does, and return the status and the answer."""

    def sending(text, path=AIM, base=1, editor="here", action="", **more):
        body = {"path": path, "text": text, "base": base, "editor": editor, **more}
        answer = client.post(f"/live/{meeting.id}{action}", json=body)
        return answer.status_code, answer.json()

    return sending


@pytest.fixture
def stored(records, meeting):
    return lambda path=AIM: read(records.load(meeting.id).meeting, path)


def test_words_are_stored_and_answered_with_their_version(send, stored):
    assert send("to go home") == (200, {"status": "saved", "version": 2, "text": "to go home", "others": []})
    assert stored() == "to go home"


def test_sending_the_same_words_again_is_no_new_version(send):
    assert send("home")[1]["version"] == send("home")[1]["version"] == 2


def test_one_window_types_on_although_an_answer_of_the_server_was_lost(send, stored):
    send("to go", editor="before the reload")
    status, answer = send("to go home", base=1, editor="after the reload", sent=["to", "to go"])
    assert (status, answer["status"], answer["others"]) == (200, "saved", [])
    assert stored() == "to go home"


def test_two_windows_in_different_fields_do_not_meet(send, stored):
    send("home", editor="one")
    assert send("Rosa", path=NAME, base=1, editor="other")[1]["status"] == "saved"
    assert (stored(AIM), stored(NAME)) == ("home", "Rosa")


def test_words_typed_over_somebody_elses_are_kept_beside_them(send, stored):
    send("hers", editor="one")
    _, answer = send("his", base=1, editor="other")
    assert (answer["status"], answer["text"], answer["others"]) == ("kept_beside", "hers", ["his"])
    assert stored() == "hers"


def test_who_types_on_beside_somebody_elses_words_leaves_one_wording(send):
    send("hers", editor="one")
    for text in ("his", "his own", "his own words"):
        _, answer = send(text, base=1, editor="other")
    assert answer["others"] == ["his own words"]


def test_choosing_a_wording_makes_it_the_only_one(send, stored):
    send("hers", editor="one")
    send("his", base=1, editor="other")
    _, answer = send("his", action="/settle", editor="one")
    assert (answer["status"], answer["text"], answer["others"]) == ("saved", "his", [])
    assert stored() == "his"


def test_the_first_words_of_a_new_entry_make_the_entry(send, stored):
    create = {"path": "statements/s1", "value": {"topic": "hope", "speaker": "patient"}}
    send("to see spring", path="statements/s1/text", create=create)
    send("to see spring again", path="statements/s1/text", base=2, create=create)
    assert stored("statements/s1").text == "to see spring again"
    assert stored("statements/s1").speaker == "patient"


def test_an_entry_that_is_there_is_left_as_it_is(send, stored, records, meeting):
    records.apply(meeting.id, Change("statements/s1", {"topic": "worry", "text": ""}))
    create = {"path": "statements/s1", "value": {"topic": "hope"}}
    send("the stairs", path="statements/s1/text", base=2, create=create)
    assert stored("statements/s1").topic == "worry"


def test_a_field_can_be_read_again_with_what_others_wrote(client, send, meeting):
    send("hers", editor="one")
    send("his", base=1, editor="other")
    answer = client.post(f"/live/{meeting.id}/read", json={"paths": [AIM, NAME]}).json()
    assert answer["values"][AIM]["text"] == "hers"
    assert answer["values"][AIM]["others"] == ["his"]
    assert answer["values"][NAME]["text"] == ""


@pytest.mark.parametrize(
    "bad",
    [
        {"path": "reason/nothing"},
        {"path": "people"},
        {"path": "reason/on", "text": "2026-11-23"},
        {"text": "x" * 20_001},
        {"base": "soon"},
    ],
)
def test_what_does_not_fit_is_refused_and_changes_nothing(send, records, meeting, bad):
    assert send(**{"text": "words", **bad})[0] == 422
    assert records.version(meeting.id) == 1


@pytest.mark.usefixtures("meeting")
def test_words_for_an_unknown_meeting_are_refused(client):
    body = {"path": AIM, "text": "words", "base": 1, "editor": ""}
    assert client.post("/live/nobody", json=body).status_code == 404


def test_a_refusal_does_not_repeat_what_was_typed(client, meeting):
    answer = client.post(f"/live/{meeting.id}", json={"path": AIM, "text": ["a secret"], "base": 1})
    assert "secret" not in answer.text
