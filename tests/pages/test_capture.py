"""What is chosen is stored at once, and comes back as it was."""

from datetime import date, time

import pytest

from family_meeting.record.codes import Goal, Trigger
from family_meeting.record.paths import read
from family_meeting.store import Change


def key(meeting, path):
    return f"{meeting.id}/{path}"


def stored(store, meeting, path):
    return read(store.load(meeting.id).meeting, path)


def test_a_choice_is_stored_when_it_is_made(open_page, store, empty):
    page = open_page("reason", empty)
    page.button_group(key=key(empty, "reason/trigger")).set_value(Trigger.DECLINE).run()
    assert stored(store, empty, "reason/trigger") == "decline"


def test_a_date_and_a_time_are_stored_when_they_are_chosen(open_page, store, empty):
    page = open_page("reason", empty)
    page.date_input(key=key(empty, "reason/on")).set_value(date(2031, 5, 6)).run()
    page.time_input(key=key(empty, "reason/at")).set_value(time(14, 30)).run()
    assert stored(store, empty, "reason/on") == date(2031, 5, 6)
    assert stored(store, empty, "reason/at") == time(14, 30)


@pytest.mark.parametrize(("language", "said"), [("en", "look at the year again: 2575"), ("es", "2575")])
def test_a_year_that_no_meeting_is_in_is_kept_and_asked_about(open_page, store, empty, language, said):
    page = open_page("reason", empty, language)
    page.date_input(key=key(empty, "reason/on")).set_value(date(2575, 5, 6)).run()
    assert stored(store, empty, "reason/on") == date(2575, 5, 6)
    assert any(said in one.value for one in page.warning)


def test_a_date_in_the_past_is_kept_and_asked_about(open_page, store, empty):
    page = open_page("reason", empty)
    page.date_input(key=key(empty, "reason/on")).set_value(date(2020, 1, 2)).run()
    assert stored(store, empty, "reason/on") == date(2020, 1, 2)
    assert any("in the past" in one.value for one in page.warning)


def test_a_tick_is_stored_and_can_be_taken_back(open_page, store, empty):
    page = open_page("questions", empty)
    page.checkbox(key=key(empty, "agenda/topics/medicines")).check().run()
    assert stored(store, empty, "agenda/topics") == ["medicines"]
    page.checkbox(key=key(empty, "agenda/topics/medicines")).uncheck().run()
    assert stored(store, empty, "agenda/topics") == []


def test_undo_takes_back_the_last_choice(open_page, store, empty):
    page = open_page("reason", empty)
    page.button_group(key=key(empty, "reason/trigger")).set_value(Trigger.DECLINE).run()
    page.button(key="undo").click().run()
    assert stored(store, empty, "reason/trigger") is None


def test_a_person_is_added_and_removed_and_brought_back(open_page, store, empty):
    page = open_page("people", empty)
    page.button(key=key(empty, "people+")).click().run()
    added = next(one for one in store.load(empty.id).meeting.people if one != "patient")
    page.button(key=f"remove-{key(empty, f'people/{added}')}").click().run()
    assert added not in store.load(empty.id).meeting.people
    page.button(key="undo").click().run()
    assert added in store.load(empty.id).meeting.people


def test_somebody_else_acting_than_the_named_agent_shows_a_stop_sign(open_page, store, sample):
    store.apply(sample.id, Change("decider/acting", "patient"))
    signs = open_page("decider", sample).get("html")
    assert any("Stop and check" in one.proto.body for one in signs)


def test_the_order_of_goals_is_the_order_in_which_they_were_chosen(open_page, store, empty):
    store.apply(empty.id, Change("course/current", "what_matters"), Change("course/shared/card", "goals"))
    page = open_page("meeting", empty)
    goals = page.button_group(key=key(empty, "what_matters/patient/goals"))
    goals.set_value([Goal.COMFORT]).run()
    page.button_group(key=key(empty, "what_matters/patient/goals")).set_value([Goal.HOME, Goal.COMFORT]).run()
    assert stored(store, empty, "what_matters/patient/goals") == ["comfort", "home"]
    page.button(key=key(empty, "what_matters/patient/goals/home/up")).click().run()
    assert stored(store, empty, "what_matters/patient/goals") == ["home", "comfort"]


FEW = ("en", "es", "ar", "zh-Hans")
CHOSEN = {
    "reason/trigger": "decline",
    "course/variants": ["children"],
    "reason/on": "2031-05-06",
    "reason/at": "14:30:00",
    "reason/aim": "Ir a casa <b>pronto</b>",
}


@pytest.mark.parametrize("start", FEW)
def test_switching_the_language_to_and_fro_keeps_every_answer(open_page, store, empty, start):
    store.apply(empty.id, *(Change(path, value) for path, value in CHOSEN.items()))
    before = store.load(empty.id)
    page = open_page("reason", empty, start)
    for code in [*FEW, start]:
        page.selectbox(key="screen-language").set_value(code).run()
        assert not page.exception
        assert page.date_input(key=key(empty, "reason/on")).value == date(2031, 5, 6)
        assert page.time_input(key=key(empty, "reason/at")).value == time(14, 30)
        assert page.button_group(key=key(empty, "reason/trigger")).value is Trigger.DECLINE
    assert store.load(empty.id) == before


@pytest.mark.parametrize(
    ("gives_update", "speaker"), [(None, "physician"), ("nurse", "nurse"), ("away", "physician")]
)
def test_how_things_are_is_said_by_the_clinician_and_not_by_the_patient(
    open_page, store, empty, gives_update, speaker
):
    for role in ("nurse", "physician"):
        store.apply(empty.id, Change(f"people/{role}", {"name": role, "role": role, "attended": "in_person"}))
    store.apply(empty.id, Change("people/away", {"name": "away", "role": "physician", "attended": "absent"}))
    store.apply(empty.id, Change("huddle/gives_update", gives_update))
    store.apply(empty.id, Change("course/current", "where_things_stand"))
    page = open_page("meeting", empty)
    assert {one.value for one in page.selectbox if one.label == "Who said it"} == {speaker}


def test_where_no_clinician_is_here_nobody_is_said_to_have_told_how_things_are(open_page, store, empty):
    store.apply(empty.id, Change("people/patient", {"name": "Nour", "attended": "in_person"}))
    store.apply(empty.id, Change("course/current", "where_things_stand"))
    page = open_page("meeting", empty)
    assert [one.value for one in page.selectbox if one.label == "Who said it"] == [None, None]
