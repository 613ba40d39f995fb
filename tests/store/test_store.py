import pytest

from family_meeting.record import Meeting, Person
from family_meeting.record.codes import MeetingState, Role
from family_meeting.record.paths import InvalidValue, NoSuchPath
from family_meeting.store import Change, MeetingExists, NoSuchMeeting, Store


def test_a_new_meeting_is_read_back_as_it_was(store):
    meeting = Meeting(id="m", people={"patient": Person(name="Rosa", role=Role.PATIENT)})
    store.create(meeting)
    assert store.load("m").meeting == meeting
    assert store.load("m").version == store.version("m") == 1


def test_a_change_outlives_the_app(reopen, meeting, put):
    put("reason/aim", "Talk about going home")
    assert reopen().load(meeting).meeting.reason.aim == "Talk about going home"


def test_two_meetings_cannot_have_one_id(store, meeting):
    with pytest.raises(MeetingExists):
        store.create(Meeting(id=meeting))


@pytest.mark.parametrize("ask", [Store.load, Store.version, Store.apply, Store.delete, Store.undo])
def test_a_meeting_that_is_not_there_is_said_to_be_missing(store, ask):
    with pytest.raises(NoSuchMeeting):
        ask(store, "nobody")


def test_changes_that_belong_together_make_one_version(store, meeting):
    stored = store.apply(meeting, Change("reason/aim", "a"), Change("reason/place", "b"))
    assert stored.version == 2
    assert (stored.meeting.reason.aim, stored.meeting.reason.place) == ("a", "b")


@pytest.mark.parametrize(
    ("path", "value", "error"),
    [
        ("reason/nothing", "x", NoSuchPath),
        ("reason/urgency", "whenever", InvalidValue),
        ("id", "another", NoSuchPath),
        ("schema_version", 1000, NoSuchPath),
    ],
)
def test_where_one_change_does_not_fit_none_is_stored(store, meeting, path, value, error):
    with pytest.raises(error):
        store.apply(meeting, Change("reason/aim", "a"), Change(path, value))
    assert store.load(meeting).meeting.reason.aim == ""
    assert store.version(meeting) == 1


def test_storing_what_stands_already_makes_no_version(put):
    assert put("reason/aim", "a").version == 2
    assert put("reason/aim", "a").version == 2


def test_the_list_shows_the_last_changed_first_with_what_a_list_needs(store):
    store.create(Meeting(id="old"))
    store.create(Meeting(id="new", sample=True))
    store.apply("old", Change("people/patient/name", "Rosa"), Change("reason/on", "2031-05-06"))
    first, second = store.listings()
    assert (first.id, first.patient_name, first.on.isoformat()) == ("old", "Rosa", "2031-05-06")
    assert (first.version, first.state, first.sample) == (2, MeetingState.PLANNED, False)
    assert (second.id, second.sample) == ("new", True)
    assert [one.id for one in store.listings(limit=1, offset=1)] == ["new"]


def test_a_deleted_meeting_is_gone_with_its_history(store, meeting, put):
    put("reason/aim", "a")
    store.delete(meeting)
    assert store.listings() == []
    assert store.history(meeting) == []


def test_every_commit_is_told_with_its_editor_after_it_can_be_read(store, meeting, put):
    told = []
    end = store.subscribe(lambda *notice: told.append((*notice, store.version(meeting))))
    put("reason/aim", "a", editor="me")
    put("reason/aim", "a", editor="me")
    end()
    put("reason/aim", "b")
    assert told == [(meeting, 2, "me", 2)]


def test_a_window_that_fails_to_listen_disturbs_nobody(store, put, caplog):
    told = []
    store.subscribe(lambda *_: 1 / 0)
    store.subscribe(lambda *notice: told.append(notice))
    put("reason/aim", "a")
    assert len(told) == 1
    assert "could not be told" in caplog.text


def test_every_app_on_the_store_has_the_same_secret_for_a_purpose_and_another_for_another(store, reopen):
    assert store.secret("sessions") == reopen().secret("sessions")
    assert store.secret("sessions") != store.secret("shares")
    assert len(store.secret("sessions")) == 32
