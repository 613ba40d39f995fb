"""Pages with live text fields run without a browser too."""

import json

import pytest
from streamlit.testing.v1 import AppTest

from family_meeting.i18n.offered import for_families
from family_meeting.i18n.translator import Translator
from family_meeting.record import Meeting
from family_meeting.settings import settings
from family_meeting.store import Change
from family_meeting.ui.components import component_key
from family_meeting.ui.live_text import live_text_words
from family_meeting.web.services import close_store, store

PAGE = """
from family_meeting.i18n.translator import Translator
from family_meeting.record.paths import read
from family_meeting.ui.live_text import live_text, live_text_words
from family_meeting.ui.push import push
from family_meeting.web.services import store

stored = store().load("m1")
words = live_text_words(Translator("en"))
for path in ("reason/aim", "people/a__b/name"):
    value = read(stored.meeting, path) or ""
    live_text("m1", path, label=path, value=value, version=stored.version, words=words, editor="me")
push("m1", stored.version, key="push")
"""


@pytest.fixture
def records(tmp_path, monkeypatch):
    monkeypatch.setenv("FAMILY_MEETING_DATA_FOLDER", str(tmp_path))
    monkeypatch.setenv("FAMILY_MEETING_KEYRING", "false")
    settings.cache_clear()
    store().create(Meeting(id="m1"))
    yield store()
    close_store()
    settings.cache_clear()


def shown(page):
    """What the page's fields show, by path."""
    parts = [json.loads(element.proto.json) for element in page.main if element.type == "bidi_component"]
    return {part["place"]["path"]: part["shown"]["value"] for part in parts if "place" in part}


def test_a_page_runs_in_one_test_after_another_and_shows_what_the_store_holds(records):
    assert shown(AppTest.from_string(PAGE).run()) == {"reason/aim": "", "people/a__b/name": ""}
    records.apply("m1", Change("reason/aim", "to go home"))
    page = AppTest.from_string(PAGE).run()
    assert not page.exception
    assert shown(page)["reason/aim"] == "to go home"


def test_a_field_that_is_gone_from_the_page_when_it_is_left_troubles_nobody(records):
    page = AppTest.from_string("""
import streamlit as st
from family_meeting.ui.live_text import _left
st.button("Hide", on_click=_left, args=("gone", "m1"))
""").run()
    page.button[0].click().run()
    assert not page.exception


@pytest.mark.parametrize("name", ["a__b", "a___b", "_a", "a_b", "__"])
def test_a_key_keeps_clear_of_streamlits_own_mark(name):
    assert "__" not in component_key(name)


def test_keys_stay_apart():
    names = ["a__b", "a_b", "a___b", "a.b"]
    assert len({component_key(name) for name in names}) == len(names)


@pytest.mark.parametrize("code", for_families())
def test_the_time_has_its_place_in_every_language(code):
    assert "{time}" in live_text_words(Translator(code)).saved
