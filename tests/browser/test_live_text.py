"""Not a word is lost, whatever happens while somebody types: characters typed and stored are counted."""

import re
import resource
import signal
import sqlite3
from secrets import token_hex

import pytest
from playwright.sync_api import expect

from family_meeting.record import Meeting
from family_meeting.record.paths import read
from family_meeting.store import Change

APP = "live_text_app:app"
AIM = "reason/aim"
NAME = "people/patient/name"
SENTENCE = "She wants to be home with her dog. "


@pytest.fixture
def at(server, store_of, eventually):
    """A meeting of the running app: open windows on it, and wait for what its record holds."""
    yield AtMeeting(server, store_of(server), eventually)
    if server.process is None:
        server.start()


class AtMeeting:
    def __init__(self, server, store, eventually):
        self.server, self.store, self.eventually = server, store, eventually
        self.id = token_hex(8)
        store.create(Meeting(id=self.id))

    def open(self, page):
        page.goto(f"{self.server.url}/?m={self.id}")
        page.get_by_role("textbox", name="New hope").wait_for()
        return page

    def holds(self, path):
        return read(self.store.load(self.id).meeting, path)

    def expect(self, path, text):
        """Wait until every character is stored, and no other."""
        self.eventually(lambda: self.holds(path) == text, f"{len(text)} characters typed: not stored", 10)


def box(page, name="Aim"):
    return page.get_by_role("textbox", name=name)


def test_what_is_typed_is_stored_without_leaving_the_field(page, at):
    box(at.open(page)).press_sequentially(SENTENCE)
    at.expect(AIM, SENTENCE)
    expect(page.get_by_text(re.compile("^Saved "))).to_be_visible()


def test_a_reload_at_once_loses_nothing_and_brings_the_words_back(page, at):
    box(at.open(page)).press_sequentially(SENTENCE)
    page.reload()
    expect(box(page)).to_have_value(SENTENCE)
    at.expect(AIM, SENTENCE)


def test_closing_the_tab_at_once_loses_nothing(page, at):
    box(at.open(page)).press_sequentially(SENTENCE)
    page.close()
    at.expect(AIM, SENTENCE)


def test_leaving_for_another_site_at_once_loses_nothing(page, at):
    box(at.open(page)).press_sequentially(SENTENCE)
    page.goto("about:blank")
    at.expect(AIM, SENTENCE)


def test_a_killed_server_that_comes_back_gets_every_word(page, at):
    box(at.open(page)).press_sequentially(SENTENCE)
    at.server.kill()
    box(page).press_sequentially(SENTENCE)
    expect(page.get_by_text("Not connected. Your words are kept here.")).to_be_visible()
    at.server.start()
    box(page).press_sequentially(SENTENCE)
    at.expect(AIM, SENTENCE * 3)
    expect(box(page)).to_have_value(SENTENCE * 3)
    assert not at.store.load(at.id).meeting.other_wordings


def test_a_reload_while_the_server_is_down_still_loses_nothing(page, at):
    at.open(page)
    at.server.kill()
    box(page).press_sequentially(SENTENCE)
    at.server.start()
    page.reload()
    at.expect(AIM, SENTENCE)


def test_a_frozen_server_that_thaws_gets_every_word_once(page, at):
    at.open(page)
    at.server.process.send_signal(signal.SIGSTOP)
    box(page).press_sequentially(SENTENCE)
    page.wait_for_timeout(1000)
    at.server.process.send_signal(signal.SIGCONT)
    box(page).press_sequentially(SENTENCE)
    at.expect(AIM, SENTENCE * 2)
    assert not at.store.load(at.id).meeting.other_wordings


def test_a_full_disk_is_said_plainly_and_the_words_wait_for_room(page, at):
    at.open(page)
    nothing_more = (1, resource.RLIM_INFINITY)
    resource.prlimit(at.server.process.pid, resource.RLIMIT_FSIZE, nothing_more)
    box(page).press_sequentially(SENTENCE)
    expect(page.get_by_text("Not connected. Your words are kept here.")).to_be_visible()
    resource.prlimit(at.server.process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
    at.expect(AIM, SENTENCE)


def test_words_reach_the_store_with_the_page_when_their_own_way_is_cut(page, at):
    at.open(page)
    page.route("**/live/**", lambda route: route.abort())
    box(page, "Name").press_sequentially("Rosa")
    box(page).focus()
    at.expect(NAME, "Rosa")


@pytest.mark.slow
def test_a_minute_without_network_loses_nothing(page, at):
    at.open(page)
    page.context.set_offline(True)
    for _ in range(6):
        box(page).press_sequentially(SENTENCE)
        page.wait_for_timeout(10_000)
    page.context.set_offline(False)
    at.expect(AIM, SENTENCE * 6)


@pytest.mark.slow
def test_a_database_locked_for_longer_than_we_wait_loses_nothing(page, at):
    at.open(page)
    lock = sqlite3.connect(at.server.folder / "data" / "meetings.sqlite", isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    box(page).press_sequentially(SENTENCE)
    page.wait_for_timeout(9_000)
    lock.execute("ROLLBACK")
    at.expect(AIM, SENTENCE)
    assert not at.store.load(at.id).meeting.other_wordings


@pytest.mark.slow
def test_a_laptop_that_slept_sends_its_words_when_it_wakes(page, at):
    at.open(page)
    session = page.context.new_cdp_session(page)
    box(page).press_sequentially(SENTENCE)
    session.send("Page.setWebLifecycleState", {"state": "frozen"})
    page.wait_for_timeout(15_000)
    session.send("Page.setWebLifecycleState", {"state": "active"})
    at.expect(AIM, SENTENCE)


@pytest.mark.slow
def test_a_server_frozen_for_longer_than_a_request_waits_gets_every_word_once(page, at):
    at.open(page)
    at.server.process.send_signal(signal.SIGSTOP)
    box(page).press_sequentially(SENTENCE)
    page.wait_for_timeout(12_000)
    box(page).press_sequentially(SENTENCE)
    at.server.process.send_signal(signal.SIGCONT)
    at.expect(AIM, SENTENCE * 2)
    assert not at.store.load(at.id).meeting.other_wordings


def test_a_cut_network_is_said_plainly_and_healed(page, at):
    at.open(page)
    page.context.set_offline(True)
    box(page).press_sequentially(SENTENCE)
    expect(page.get_by_text("Not connected. Your words are kept here.")).to_be_visible()
    page.context.set_offline(False)
    at.expect(AIM, SENTENCE)
    expect(page.get_by_text(re.compile("^Saved "))).to_be_visible()


def test_two_windows_in_different_fields_store_both(windows, at):
    one, other = at.open(windows()), at.open(windows())
    for start in range(0, len(SENTENCE), 12):
        box(one).press_sequentially(SENTENCE[start : start + 12])
        box(other, "Name").press_sequentially(SENTENCE[start : start + 12])
    at.expect(AIM, SENTENCE)
    at.expect(NAME, SENTENCE)


def test_a_field_at_rest_shows_what_another_window_typed(windows, at):
    one, other = at.open(windows()), at.open(windows())
    box(one).press_sequentially("typed elsewhere")
    expect(box(other)).to_have_value("typed elsewhere")
    box(other).press_sequentially(", and here")
    at.expect(AIM, "typed elsewhere, and here")


def test_two_windows_in_the_same_field_keep_both_wordings_until_one_is_chosen(windows, at):
    one, other = at.open(windows()), at.open(windows())
    other.context.set_offline(True)  # so that neither sees the other typing
    box(other).press_sequentially("his words")
    box(one).press_sequentially("her words")
    at.expect(AIM, "her words")
    other.context.set_offline(False)
    expect(other.get_by_text("This was written in two ways.")).to_be_visible()
    expect(one.get_by_text("This was written in two ways.")).to_be_visible()
    expect(box(other)).to_have_value("his words")
    box(other).press_sequentially(" and more")
    mine = one.locator(".fm-live-option", has_text="his words and more")
    expect(mine).to_be_visible()
    expect(one.locator(".fm-live-option", has_text="her words")).to_be_visible()
    at.expect(AIM, "her words")  # who types on replaces their own wording alone
    mine.get_by_role("button", name="Keep this one").click()
    at.expect(AIM, "his words and more")
    for window in (one, other):
        expect(box(window)).to_have_value("his words and more")
        expect(window.get_by_text("This was written in two ways.")).to_be_hidden()


def test_a_stale_windows_unrelated_click_puts_nothing_back(windows, at):
    stale = at.open(windows())
    stale.route("**/live/**", lambda route: route.abort())  # it hears of nothing
    at.store.apply(at.id, Change(AIM, "newer words", editor="somebody else"))
    stale.get_by_role("button", name="Unrelated").click()
    expect(box(stale)).to_have_value("newer words")
    at.expect(AIM, "newer words")


def test_the_cursor_stays_where_it_was_while_the_page_is_drawn_anew(page, at):
    at.store.apply(at.id, Change(AIM, "at home"))
    at.open(page)
    box(page).press("Home")
    box(page).press_sequentially("to be ")
    at.store.apply(at.id, Change(NAME, "Rosa", editor="somebody else"))
    expect(page.get_by_text("the record says Rosa")).to_be_visible()
    box(page).press_sequentially("safe ")
    at.expect(AIM, "to be safe at home")


def test_words_being_composed_are_not_sent_before_they_are_words(page, at):
    at.open(page)
    box(page).focus()
    session = page.context.new_cdp_session(page)
    session.send("Input.imeSetComposition", {"text": "ni hao", "selectionStart": 6, "selectionEnd": 6})
    page.wait_for_timeout(1200)
    assert at.holds(AIM) == ""
    session.send("Input.insertText", {"text": "你好"})
    at.expect(AIM, "你好")


def test_a_new_entry_is_made_with_its_first_words(page, at):
    box(at.open(page), "New hope").press_sequentially("to see spring")
    at.eventually(lambda: at.holds("statements/new1") is not None, "no entry was made")
    at.expect("statements/new1/text", "to see spring")


def test_leaving_a_line_tells_the_page(page, at):
    box(at.open(page), "Name").press_sequentially("Rosa")
    box(page, "Name").press("Enter")
    expect(page.get_by_text("left with Rosa")).to_be_visible()
    expect(box(page, "Name")).to_be_focused()


def test_what_is_pasted_into_a_line_stays_one_line_and_wraps(page, at):
    name = box(at.open(page), "Name")
    low = name.bounding_box()["height"]
    name.fill("Ana María\n Ficticia " * 20)
    at.expect(NAME, "Ana María Ficticia " * 20)
    assert name.bounding_box()["height"] > low
    assert name.evaluate("(one) => one.scrollWidth <= one.clientWidth")


def test_a_change_elsewhere_wakes_the_part_that_follows(page, at):
    at.open(page)
    at.store.apply(at.id, Change(NAME, "Rosa", editor="another process"))
    expect(page.get_by_text("the record says Rosa")).to_be_visible()


def test_a_restarted_server_is_followed_again_and_the_page_says_so(page, at):
    at.open(page)
    at.server.stop(within=3)  # although a window listens to it
    expect(page.get_by_text("Cut off. Nothing is lost.")).to_be_visible()
    at.server.start()
    expect(page.get_by_text("Cut off. Nothing is lost.")).to_be_hidden()
    at.store.apply(at.id, Change(NAME, "Rosa", editor="another process"))
    expect(page.get_by_text("the record says Rosa")).to_be_visible()


def test_an_empty_field_stands_in_the_pages_direction_and_words_in_their_own(page, at):
    at.open(page)
    page.evaluate("document.documentElement.dir = 'rtl'")
    direction = "element => getComputedStyle(element).direction"
    assert box(page).evaluate(direction) == "rtl"
    box(page).press_sequentially("home")
    assert box(page).evaluate(direction) == "ltr"
    box(page).fill("البيت")
    assert box(page).evaluate(direction) == "rtl"
