"""The family's screen in every language that is offered: whole, in its own script, in fonts that have it.

A short form of ``make sweep``, which opens every screen.
"""

from secrets import token_hex

import pytest
from filling import as_if_said_in
from playwright.sync_api import expect
from screen_faults import SIZES, faults, settled
from two_windows import Window

from family_meeting.i18n.languages import language
from family_meeting.i18n.offered import for_families
from family_meeting.proxy.rules import jurisdictions
from family_meeting.record.codes import Card, Step
from family_meeting.record.codes_proxy import ProxyQuestion

APP = "prompt_app:app"
PLACES = {
    "names and roles": {"current": Step.WELCOME},
    "a picture": {"current": Step.WHAT_MATTERS, "shared__card": Card.TRADE_OFF},
    "lists and dates": {"current": Step.NEXT},
    "a guided question": {"shared__paper_question": ProxyQuestion.CARE_PLACE},
}


@pytest.mark.parametrize("code", for_families())
def test_the_familys_screen_has_no_fault_in_any_language(page, server, store_of, code):
    store = store_of(server)
    meeting = as_if_said_in(code).model_copy(update={"id": token_hex(8)})
    state = jurisdictions()[meeting.decider.state].name
    family = Window(page, server.url, store, store.create(meeting).meeting.id, "share")
    found = {}
    for name, place in PLACES.items():
        family.put(shared__language=code, shared__beside="", **place)
        if lines := faults(page, SIZES[0], language(code), state):
            found[name] = lines
    assert found == {}


def test_lists_from_right_to_left_in_two_languages_stay_on_the_screen(page, server, store_of):
    store = store_of(server)
    meeting = as_if_said_in("ur").model_copy(update={"id": token_hex(8)})
    family = Window(page, server.url, store, store.create(meeting).meeting.id, "share")
    page.set_viewport_size({"width": SIZES[0][0], "height": SIZES[0][1]})
    family.put(shared__language="ar", shared__beside="ur", current=Step.NEXT)
    columns = page.locator(".fm-scene")
    expect(columns).to_have_count(2)
    for column in columns.all():
        assert column.locator("li").count() > 5
        expect(column.locator("li:visible")).to_have_count(column.locator("li").count())


# Urdu's own letters, as Nastaliq leans them, also where that language is not offered.
IN_URDU = """() => {
  document.querySelector(".fm-scene").lang = "ur";
  for (const one of document.querySelectorAll(".fm-scene :is(h1, text)")) one.textContent = "کیا کس";
}"""
NOTHING_CUT = ".fm-stage-scene, .fm-stage-scene :is(div, h1, svg) { overflow: visible !important; }"


def test_no_letter_that_leans_over_the_edge_of_its_line_is_cut(page, server, store_of):
    store = store_of(server)
    meeting = as_if_said_in("ar").model_copy(update={"id": token_hex(8)})
    family = Window(page, server.url, store, store.create(meeting).meeting.id, "share")
    page.set_viewport_size({"width": SIZES[0][0], "height": SIZES[0][1]})
    family.put(shared__language="ar", shared__beside="", **PLACES["a picture"])
    page.evaluate(IN_URDU)
    settled(page)
    drawn = page.locator(".fm-stage").screenshot()
    page.add_style_tag(content=NOTHING_CUT)
    assert page.locator(".fm-stage").screenshot() == drawn
