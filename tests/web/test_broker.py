"""News of a record, from the thread that stored it to whoever listens."""

import asyncio
import threading

import pytest

from family_meeting.record import Meeting
from family_meeting.settings import settings
from family_meeting.store import Change, NoSuchMeeting, open_store
from family_meeting.web import broker as broker_module
from family_meeting.web import guard
from family_meeting.web.broker import GONE, Broker, News
from family_meeting.web.events import told

pytestmark = pytest.mark.usefixtures("meeting")
OWN_AND_OTHERS = [("a", "me"), ("b", "you"), ("c", "me"), ("d", "")]


@pytest.fixture
def broker():
    return Broker()


def aim(words, editor=""):
    return Change("reason/aim", words, editor=editor)


def listening(broker, *then, editor="", heard_of="version"):
    """Follow the meeting, do one thing after each news, and return what was heard."""

    async def follow():
        heard, todo = [], list(then)
        async for news in broker.follow("m1", editor):
            heard.append(news and getattr(news, heard_of))
            if not todo:
                broker.close()
            else:
                threading.Thread(target=todo.pop(0)).start()
        return heard

    return asyncio.run(asyncio.wait_for(follow(), 10))


def test_who_begins_to_listen_hears_where_the_record_stands(broker):
    assert listening(broker) == [1]


def test_a_change_in_another_thread_is_heard(broker, records):
    assert listening(broker, lambda: records.apply("m1", aim("home"))) == [1, 2]


def test_a_change_in_another_process_is_heard(broker, monkeypatch):
    monkeypatch.setattr(broker_module, "OTHER_PROCESSES_SECONDS", 0.05)
    other = open_store(settings())
    assert listening(broker, lambda: other.apply("m1", aim("home"))) == [1, 2]
    other.close()


def test_a_window_hears_which_version_was_not_its_own(broker, records):
    steps = [
        lambda words=words, who=who: records.apply("m1", aim(words, who)) for words, who in OWN_AND_OTHERS
    ]
    assert listening(broker, *steps, editor="me", heard_of="others") == [1, 1, 3, 3, 5]


def test_ones_own_change_read_from_the_database_again_stays_ones_own(broker, records, monkeypatch):
    monkeypatch.setattr(broker_module, "OTHER_PROCESSES_SECONDS", 0.05)
    monkeypatch.setattr(broker_module, "HEARTBEAT_SECONDS", 0.3)
    own = [lambda: records.apply("m1", aim("home", "me")), lambda: None]
    assert listening(broker, *own, editor="me", heard_of="others") == [1, 1, None]


def test_a_deleted_meeting_is_heard_of(broker, records):
    assert listening(broker, lambda: records.delete("m1")) == [1, GONE]


def test_a_deleted_meeting_is_heard_of_once(broker, records, monkeypatch):
    monkeypatch.setattr(broker_module, "OTHER_PROCESSES_SECONDS", 0.01)
    monkeypatch.setattr(broker_module, "HEARTBEAT_SECONDS", 0.3)
    assert listening(broker, lambda: records.delete("m1"), lambda: None) == [1, GONE, None]


def test_another_meetings_changes_are_not_heard(broker, records):
    records.create(Meeting(id="m2"))

    def both():
        records.apply("m2", aim("elsewhere"))
        records.apply("m2", aim("elsewhere again"))
        records.apply("m1", aim("here"))

    assert listening(broker, both) == [1, 2]


def test_silence_is_filled_with_signs_of_life(broker, monkeypatch):
    monkeypatch.setattr(broker_module, "HEARTBEAT_SECONDS", 0.05)
    assert listening(broker, lambda: None) == [1, None]


def test_nothing_is_left_behind_when_the_last_window_closes(broker):
    listening(broker)
    assert broker._listeners == {}


def test_nobody_can_listen_to_a_meeting_that_there_is_not(broker, client):
    with pytest.raises(NoSuchMeeting):
        asyncio.run(anext(broker.follow("nobody")))
    assert client.get("/events/nobody").status_code == 404


def test_an_address_that_is_closed_while_a_window_is_open_shows_nothing_more(records, configure):
    configure(access_code="open sesame")
    cookies = {guard.SHARED: guard.shared_cookie({}, "m1")}

    async def news():
        yield News(2, 2)
        records.apply("m1", Change("share_round", 1))
        yield News(3, 3)
        yield News(4, 4)

    async def heard():
        def still_open():
            return guard.may_watch(cookies, "m1")

        return [one async for one in told(News(1, 1), news(), lambda: {"stage": "words"}, still_open)]

    events = asyncio.run(heard())
    assert ["words" in one for one in events] == [True, True, False, False]
    assert ['"version": 4' in one for one in events] == [False, False, False, True]
