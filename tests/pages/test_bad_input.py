"""Whatever is typed or broken gets a clear sentence, and nothing that was entered is lost."""

import io
from datetime import date, timedelta

import pypdfium2
import pytest

from family_meeting.documents import Options, build
from family_meeting.record import Meeting
from family_meeting.record.codes import Trigger
from family_meeting.record.paths import read
from family_meeting.settings import Settings
from family_meeting.store import Change, StoreUnavailable, Why, open_store

LONG = "Ana " * 75
ODD = {
    "a name of 300 characters": LONG.strip(),
    "right-to-left marks": "Ana \u200f\u202eFicticia\u202c",
    "emoji": "Ana 🙂👩‍👩‍👧",
    "markup": "<b>Ana</b> <script>alert(1)</script>",
    "template signs": "{{ ana }} {% raw %} {name}",
    "markdown": "**Ana** [x](https://example.org) # $a$ :red[b]",
    "rare letters": "𠮷野 ẩn Ńgọ̀zị",
}


def said(data: bytes) -> str:
    paper = pypdfium2.PdfDocument(io.BytesIO(data))
    return " ".join(" ".join(sheet.get_textpage().get_text_bounded().split()) for sheet in paper)


@pytest.mark.parametrize("name", ODD.values(), ids=ODD.keys())
def test_an_odd_name_is_kept_as_typed_and_every_page_still_draws(open_page, store, empty, name):
    store.apply(empty.id, Change("people/patient/name", name))
    for slug in ("home", "patient", "people", "meeting", "share", "paper", "history"):
        assert not open_page(slug, empty).exception
    assert store.load(empty.id).meeting.patient.name == name


@pytest.mark.parametrize("name", ODD.values(), ids=ODD.keys())
def test_an_odd_name_stands_on_the_paper_as_typed(name):
    meeting = Meeting(id="m1")
    meeting.people["patient"].name = name
    plain = "".join(letter for letter in name if letter not in "\u200f\u202e\u202c\u200d")
    text = build("family-summary", meeting, "en", Options(format="text")).decode()
    assert plain.split()[0] in text.replace("\u200d", "")
    assert said(build("family-summary", meeting, "en", Options()))


def test_a_very_long_name_is_asked_about(open_page, store, empty):
    store.apply(empty.id, Change("people/patient/name", LONG))
    assert any("very long" in one.value for one in open_page("patient", empty).caption)


def test_a_birthday_that_is_still_to_come_is_asked_about(open_page, store, empty):
    store.apply(empty.id, Change("identity/birth_date", date.today() + timedelta(days=1)))
    assert any("still to come" in one.value for one in open_page("patient", empty).warning)


@pytest.mark.parametrize("slug", ["huddle", "decider"])
def test_where_there_is_nobody_to_choose_from_it_says_so(open_page, store, empty, slug):
    store.apply(empty.id, Change("decider/document", "seen"))
    assert any(one.value.startswith("Nobody to choose from") for one in open_page(slug, empty).caption)


def test_a_doctor_named_on_the_paper_is_looked_at_again(open_page, store, empty):
    store.apply(empty.id, Change("people/lee", {"role": "physician"}), Change("decider/agent", "lee"))
    assert any("on the care team" in one.value for one in open_page("decider", empty).markdown)


def test_taking_back_where_there_is_nothing_says_so(open_page, empty):
    page = open_page("reason", empty)
    page.button(key="undo").click().run()
    assert [one.value for one in page.warning] == ["There is nothing more to take back in this window."]


def test_taking_back_what_somebody_has_changed_since_says_so(open_page, store, empty):
    page = open_page("reason", empty)
    mine = page.session_state["window"].editor
    store.apply(empty.id, Change("reason/place", "Room 4", editor=mine))
    store.apply(empty.id, Change("reason/place", "Room 5", editor="somebody else"))
    page.button(key="undo").click().run()
    assert [one.value for one in page.warning] == ["Somebody has changed this since. It stays as it is now."]
    assert store.load(empty.id).meeting.reason.place == "Room 5"


@pytest.mark.parametrize("code", ["en", "es", "ar", "zh-Hans"])
def test_a_paper_of_an_empty_meeting_is_a_page_to_write_on(code):
    text = said(build("family-summary", Meeting(id="m1"), code, Options()))
    assert text
    assert "None" not in text


def test_a_patient_without_a_name_is_missed_before_the_meeting_and_before_printing(open_page, empty):
    for slug in ("reason", "paper"):
        assert any("has no name yet" in one.value for one in open_page(slug, empty).markdown)


def test_an_unknown_language_in_the_address_falls_back_and_the_page_draws(open_page, sample):
    page = open_page("reason", sample, "tlh")
    assert not page.exception
    assert page.title[0].value == "Reason and time"


def test_a_meeting_that_is_unknown_is_said_plainly(open_page, store):
    page = open_page("reason", Meeting(id="nobody"))
    assert "No meeting is open" in page.info[0].value


def test_a_store_that_cannot_be_written_is_said_plainly_and_the_old_value_stays(
    open_page, store, empty, monkeypatch
):
    page = open_page("reason", empty)

    def full(*_: object, **__: object) -> None:
        raise StoreUnavailable(Why.FULL)

    monkeypatch.setattr(type(store), "apply", full)
    page.button_group(key=f"{empty.id}/reason/trigger").set_value(Trigger.DECLINE).run()
    assert not page.exception
    assert any("disk is full" in one.value for one in page.warning)
    assert read(store.load(empty.id).meeting, "reason/trigger") is None


def test_a_second_copy_of_the_app_on_the_same_database_works_beside_the_first(
    open_page, store, empty, tmp_path
):
    second = open_store(Settings(data_folder=tmp_path, keyring=False))
    second.apply(empty.id, Change("reason/aim", "Hablar"))
    page = open_page("reason", empty)
    page.button_group(key=f"{empty.id}/reason/trigger").set_value(Trigger.DECLINE).run()
    meeting = second.load(empty.id).meeting
    second.close()
    assert (meeting.reason.aim, meeting.reason.trigger) == ("Hablar", Trigger.DECLINE)
