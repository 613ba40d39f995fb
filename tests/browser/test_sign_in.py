"""A hospital's server: an access code for the team, an address for the family's screen."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from running_app import Server

from family_meeting.content.sample import sample_meeting

CODE = "open sesame"
ENVIRONMENT = {"FAMILY_MEETING_ACCESS_CODE": CODE}


def sign_in(page, code):
    page.get_by_label("Access code").fill(code)
    page.get_by_role("button", name="Sign in").click()


def test_who_knows_the_code_comes_to_the_page_that_was_asked_for(page, server, store_of):
    meeting = store_of(server).create(sample_meeting()).meeting
    page.goto(f"{server.url}/reason?m={meeting.id}")
    sign_in(page, "open barley")
    expect(page.get_by_role("alert")).to_have_text("That is not the right code. Please try again.")
    sign_in(page, CODE)
    expect(page.get_by_role("heading", name="Reason and time")).to_be_visible()


def test_the_familys_screen_opens_by_its_address_and_opens_nothing_else(windows, server):
    team, family = windows(), windows()
    team.goto(server.url)
    sign_in(team, CODE)
    team.goto(f"{server.url}/meeting?m={sample_meeting().id}")
    address = team.get_by_role("link", name="Family’s window").get_attribute("href")
    family.goto(server.url + address)
    expect(family.locator(".fm-scene").first).to_be_visible()
    assert "k=" not in family.url
    family.goto(f"{server.url}/reason?m={sample_meeting().id}")
    expect(family.get_by_label("Access code")).to_be_visible()
    expect(family.get_by_text("Reason and time")).to_have_count(0)


def test_the_sign_in_page_is_accessible(page, server):
    page.goto(server.url + "/sign-in?lang=ar")
    assert Axe().run(page).response["violations"] == []


def test_a_reviewer_signs_in_from_the_page_that_only_shows_the_translations(windows, tmp_path):
    folder = tmp_path / "reviewers"
    folder.mkdir()
    server = Server("app:app", folder, {"FAMILY_MEETING_REVIEWER_CODE": "read twice, say once"})
    server.start()
    try:
        page = windows()
        page.goto(f"{server.url}/review?lang=en")
        expect(page.get_by_text("Only reviewers may change translations here.")).to_be_visible()
        expect(page.locator("textarea").first).to_be_disabled()
        address = page.get_by_role("link", name="Sign in").get_attribute("href")
        page.goto(server.url + address)
        sign_in(page, "read twice, say once")
        expect(page.get_by_label("Your name")).to_be_visible()
        expect(page.get_by_role("button", name="Approve").first).to_be_visible()
    finally:
        server.stop()
