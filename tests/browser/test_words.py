"""What Streamlit itself says, seen or heard, is in the page's language; labels are free of Markdown."""

import pytest
from playwright.sync_api import expect
from screen_faults import settled
from streamlit_words import in_english
from two_windows import new_sample

from family_meeting.store import Change


def unfold(page):
    for one in page.get_by_test_id("stExpander").locator("summary").all():
        one.click()


@pytest.fixture
def at(page, server, store_of):
    """Open a page of a sample in a language."""
    meeting_id = new_sample(store_of(server))

    def opened(slug, language="es"):
        page.goto(f"{server.url}/{slug}?lang={language}&m={meeting_id}")
        settled(page)
        return page

    return opened


def test_a_label_is_said_without_the_signs_of_markdown(at):
    page = at("paper", "en")
    unfold(page)
    page.get_by_role("checkbox", name="Miedo").first.wait_for(state="attached")
    labels = page.get_by_role("checkbox").evaluate_all("all => all.map((one) => one.ariaLabel)")
    assert any("." in one for one in labels)
    assert [one for one in labels if "\\" in one] == []


def test_a_list_without_a_match_says_so_in_the_pages_language(at):
    page = at("patient")
    page.get_by_role("combobox").first.click()
    page.keyboard.type("qqqq")
    found = page.get_by_test_id("stSelectboxVirtualDropdown")
    expect(found).to_contain_text("No se encontró nada")
    assert in_english(page) == set()
    page.keyboard.press("Backspace")
    expect(found).to_contain_text("No se encontró nada")  # drawn again, not English again


def test_a_calendar_and_its_field_are_heard_in_the_pages_language(at):
    page = at("reason")
    field = page.get_by_test_id("stDateInput").first
    expect(field.get_by_role("spinbutton", name="mes, Fecha")).to_have_attribute(
        "aria-valuetext", "10 – octubre"
    )
    field.get_by_role("button", name="Elegir un día").click()
    expect(page.get_by_role("application", name="Elegir un día, octubre de 2026")).to_be_visible()
    expect(page.get_by_test_id("stDateInputCalendar")).not_to_contain_text("Choose date")
    assert in_english(page) == set()
    month = field.locator("[data-type=month]")
    month.press("ArrowUp")
    expect(month).to_have_attribute("aria-valuetext", "11 – noviembre")


def test_the_words_follow_when_the_language_changes(at):
    page = at("home")
    expect(page.get_by_test_id("stSidebar")).to_have_attribute("aria-label", "Lista de páginas")
    page.get_by_test_id("stMain").get_by_role("combobox").first.click()
    page.get_by_role("option", name="Français").click()
    expect(page.get_by_test_id("stSidebar")).to_have_attribute("aria-label", "Liste des pages")


def test_a_file_is_asked_for_in_the_pages_language(at):
    page = at("review")
    unfold(page)
    drop = page.get_by_test_id("stFileUploaderDropzone")
    expect(drop).to_contain_text("Elegir un archivo")
    expect(drop.locator("input")).to_have_attribute("aria-label", "Elegir un archivo")


def test_what_people_said_stays_as_it_is_though_streamlit_says_the_same(page, server, store_of):
    store = store_of(server)
    meeting_id = new_sample(store)
    (key, *_) = store.load(meeting_id).meeting.statements
    store.apply(meeting_id, Change(f"statements/{key}/text", "Help for Elvira"))
    page.goto(f"{server.url}/paper?lang=es&m={meeting_id}")
    settled(page)
    unfold(page)
    expect(page.get_by_role("checkbox", name="Help for Elvira")).to_be_attached()
