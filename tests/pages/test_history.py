"""Any earlier wording can be put back, and what was removed can be brought back."""

import pytest

from family_meeting.store import Change


def put_back(page, label):
    row = next(one for one in page.markdown if label in one.value)
    place = [one.value for one in page.markdown if "→" in one.value].index(row.value)
    page.button(key=[one.key for one in page.button if str(one.key).startswith("back-")][place]).click().run()


def test_an_earlier_wording_is_put_back(open_page, store, empty):
    store.apply(empty.id, Change("reason/aim", "Hablar"))
    store.apply(empty.id, Change("reason/aim", "Otra cosa"))
    put_back(open_page("history", empty), "Hablar → Otra cosa")
    assert store.load(empty.id).meeting.reason.aim == "Hablar"


def test_a_removed_person_comes_back_with_everything_that_was_known(open_page, store, empty):
    store.apply(empty.id, Change("people/ana", {"name": "Ana", "relationship": "abuela"}))
    store.apply(empty.id, Change("people/ana", None))
    put_back(open_page("history", empty), "Removed")
    assert store.load(empty.id).meeting.people["ana"].relationship == "abuela"


def test_a_choice_is_listed_by_its_words(open_page, store, empty):
    store.apply(empty.id, Change("reason/urgency", "today"))
    assert any("– → Today" in one.value for one in open_page("history", empty).markdown)


def test_what_was_added_is_listed_by_its_words_and_the_apps_own_book_keeping_is_not(open_page, store, empty):
    store.apply(empty.id, Change("statements/s1", {"topic": "last_word", "text": ""}))
    store.apply(empty.id, Change("course/steps/welcome", {"status": "done"}))
    rows = [one.value for one in open_page("history", empty).markdown if "→" in one.value]
    assert rows == ["**Added**  \n– → A word from the patient to all of us"]


def test_a_day_an_hour_and_a_language_are_listed_as_a_reader_says_them(open_page, store, empty):
    store.apply(empty.id, Change("reason/on", "2031-05-06"), Change("reason/at", "14:30:00"))
    store.apply(empty.id, Change("course/shared/beside", "es"))
    store.apply(empty.id, Change("aftermath/printing/beside", "ar"))
    listed = " ".join(one.value for one in open_page("history", empty).markdown if "→" in one.value)
    rows = listed.replace("\\", "")
    assert "– → May 6, 2031" in rows
    assert "– → 2:30 PM" in rows
    assert "– → Arabic" in rows


def test_an_entry_without_words_is_listed_by_the_field_it_is_there_for(open_page, store, empty):
    store.apply(empty.id, Change("next_steps/actions/a1", {}))
    store.apply(empty.id, Change("what_matters/patient", {"trade_off": "comfort_first"}))
    rows = [one.value for one in open_page("history", empty).markdown]
    assert "**What to do**  \nAdded" in rows
    assert any(one.startswith("**How far to go for more time**  \nAdded: ") for one in rows)
    assert not any("…" in one for one in rows)


@pytest.mark.parametrize(
    ("path", "topic", "said"),
    [
        ("disagreements/d1", "Who stays at night", "Who stays at night → –"),
        ("questions/q1", "medicines", "Medicines → –"),
    ],
    ids=["a difference, in its own words", "a question of the sheet, by its topic"],
)
def test_what_was_taken_out_is_listed_by_what_it_was_about(open_page, store, empty, path, topic, said):
    store.apply(empty.id, Change(path, {"topic": topic}))
    store.apply(empty.id, Change(path, None))
    page = open_page("history", empty)
    assert not page.exception
    assert any(said in one.value for one in page.markdown)
