"""A meeting goes on through every fault: each character typed is stored, and the family's window has it."""

import resource
import signal
import sqlite3

import pytest
from playwright.sync_api import expect
from two_windows import Window, new_sample
from wire import Wire

from family_meeting.record.codes import Step

BEFORE, DURING, AFTER = "We go home ", "by the river ", "on Friday."
NO_LIMIT = resource.RLIM_INFINITY


@pytest.fixture
def meeting(server, tabs, store_of):
    """The facilitator's window at the last step, and the family's."""
    store = store_of(server)
    meeting_id = new_sample(store)
    facilitator = Window(tabs(), server.url, store, meeting_id, "meeting")
    family = Window(tabs(), server.url, store, meeting_id, "share")
    facilitator.put(current=Step.CLOSE, shared__language="en", shared__beside="")
    yield facilitator, family
    if server.process is None:
        server.start()


def field(window):
    return window.page.get_by_placeholder("What should we take with us today?").last


def typed(window):
    """What the record holds of the words that were typed."""
    return [one.text for one in window.record().statements.values() if one.text.startswith(BEFORE[:5])]


def shown(window):
    """What stands in the fields; the sentence may have got a place of its own above the empty one."""
    return window.page.locator("textarea").evaluate_all("boxes => boxes.map(one => one.value)")


def killed(server):
    server.kill()
    yield
    server.start()


def full_disk(server):
    resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (1, NO_LIMIT))
    yield
    resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (NO_LIMIT, NO_LIMIT))


def locked_database(server):
    lock = sqlite3.connect(server.folder / "data" / "meetings.sqlite", isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    yield
    lock.execute("ROLLBACK")
    lock.close()


@pytest.mark.parametrize("fault", [killed, full_disk, locked_database])
def test_words_typed_before_during_and_after_a_fault_are_all_stored_and_shown(
    meeting, server, eventually, fault
):
    facilitator, family = meeting
    field(facilitator).press_sequentially(BEFORE)
    course_of_fault = fault(server)
    next(course_of_fault)
    field(facilitator).press_sequentially(DURING)
    if fault is not locked_database:  # which is waited for without a word
        expect(facilitator.page.get_by_text("Not connected.").first).to_be_visible()
    next(course_of_fault, None)
    field(facilitator).press_sequentially(AFTER)
    words = BEFORE + DURING + AFTER
    eventually(lambda: typed(facilitator) == [words], f"{len(words)} characters typed: not stored", 20)
    expect(family.page.get_by_text(words).first).to_be_visible(timeout=20_000)
    eventually(lambda: words in shown(facilitator), "the words are gone from their field")
    expect(facilitator.page.get_by_text("Not connected.").first).to_be_hidden(timeout=20_000)


def test_a_reload_at_once_loses_nothing(meeting, eventually):
    facilitator, family = meeting
    field(facilitator).press_sequentially(BEFORE)
    facilitator.page.reload()
    eventually(lambda: typed(facilitator) == [BEFORE], "not stored", 10)
    expect(family.page.get_by_text(BEFORE.strip()).first).to_be_visible()


@pytest.fixture
def wire(server):
    cable = Wire(server.port)
    yield cable
    cable.close()


def test_a_family_window_without_network_keeps_its_picture_and_catches_up(meeting, wire, windows):
    facilitator, _ = meeting
    far = Window(windows(), wire.url, facilitator.store, facilitator.id, "share")
    shown = far.page.locator(".fm-stage").inner_text()
    wire.cut()
    field(facilitator).press_sequentially(BEFORE)
    far.page.wait_for_timeout(1500)
    assert far.page.locator(".fm-stage").inner_text() == shown
    wire.mend()
    expect(far.page.get_by_text(BEFORE.strip()).first).to_be_visible()


GIVEN_UP = 5000  # ms: long, for a busy machine; the server answers nothing meanwhile
LINE = "() => Number(getComputedStyle(document.querySelector('.stApp'), '::before').opacity)"
ANSWER = f"""async name => {{
  const shown = () => document.documentElement.matches('[data-working]') && ({LINE})() === 1
  const start = performance.now()
  ;[...document.querySelectorAll('button')].find(one => one.innerText.includes(name)).click()
  while (!shown() && performance.now() - start < {GIVEN_UP}) await new Promise(requestAnimationFrame)
  return performance.now() - start
}}"""


def test_a_click_that_the_server_takes_long_over_is_answered_at_once_and_the_answer_ends_with_the_work(
    meeting, server
):
    facilitator, family = meeting
    server.process.send_signal(signal.SIGSTOP)
    try:
        assert facilitator.page.evaluate(ANSWER, "Back") < GIVEN_UP
    finally:
        server.process.send_signal(signal.SIGCONT)
    expect(facilitator.page.locator("html[data-working]")).to_have_count(0)
    expect(family.page.locator("html[data-working]")).to_have_count(0)
