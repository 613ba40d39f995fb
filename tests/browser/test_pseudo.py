"""Longer words and the other direction fit on every screen: nothing is cut off or lies on anything else."""

import pytest
from two_windows import new_sample

from family_meeting.record.codes import Step
from family_meeting.store import Change
from family_meeting.ui.navigation import PAGES

ENVIRONMENT = {"FAMILY_MEETING_PSEUDO_LOCALES": "true"}
SIZES = [(1366, 768), (1920, 1080)]
FAULTS = """() => {
  const seen = (one) => one.checkVisibility({checkOpacity: true, checkVisibilityCSS: true});
  const box = (one) => one.getBoundingClientRect();
  const said = (one) => one.innerText.trim().slice(0, 60);
  const main = document.querySelector("[data-testid=stMain]") ?? document.body;
  const found = [];
  if (main.scrollWidth > main.clientWidth + 1) found.push("the page scrolls sideways");
  for (const one of document.querySelectorAll("button, label, p, a, h1, h2, h3, li, summary, [role=tab]")) {
    if (!seen(one) || !said(one) || box(one).width < 4 || box(one).height < 4) continue;
    const style = getComputedStyle(one);
    const cut = style.overflowX !== "visible" && one.scrollWidth > one.clientWidth + 1;
    const low = style.overflowY === "hidden" && one.scrollHeight > one.clientHeight + 2;
    if (cut || low) found.push(`clipped: ${said(one)}`);
  }
  const targets = [...document.querySelectorAll("button, input:not([tabindex='-1']), textarea")]
    .filter((one) => seen(one) && box(one).width > 2 && !one.closest(".fm-stage"));
  for (const one of targets) for (const other of targets) {
    if (one === other || one.contains(other) || other.contains(one)) continue;
    const [a, b] = [box(one), box(other)];
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    const field = one.closest("[data-testid=stElementContainer]");
    if (across > 3 && down > 3 && field !== other.closest("[data-testid=stElementContainer]")) {
      found.push(`on each other: ${said(one) || one.outerHTML.slice(0, 80)} | ${said(other)}`);
    }
  }
  return [...new Set(found)];
}"""


def faults(page, size):
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.locator("h1, h2, .fm-stage").first.wait_for()
    page.locator('[data-testid="stApp"][data-test-script-state="notRunning"]').wait_for()
    page.evaluate("document.fonts.ready")
    return page.evaluate(FAULTS)


@pytest.mark.parametrize("language", ["en-XA", "ar-XB"])
def test_every_page_has_room_for_longer_words_in_either_direction(page, server, store_of, language):
    meeting_id = new_sample(store_of(server))
    found = {}
    for one in PAGES:
        page.goto(f"{server.url}/{one.slug}?m={meeting_id}&lang={language}")
        for size in SIZES:
            if lines := faults(page, size):
                found[one.slug, size] = lines
    assert found == {}


@pytest.mark.parametrize("language", ["en-XA", "ar-XB"])
def test_every_step_with_its_panel_has_room_for_longer_words(page, server, store_of, language):
    store = store_of(server)
    meeting_id = new_sample(store)
    looks = {"course/shared/language": language, "course/shared/beside": ""}
    store.apply(meeting_id, *(Change(path, value) for path, value in looks.items()))
    page.goto(f"{server.url}/meeting?m={meeting_id}&lang={language}")
    page.locator(".st-key-panel button").click()
    page.locator(".st-key-panel-body").wait_for()
    found = {}
    for step in Step:
        version = store.apply(meeting_id, Change("course/current", step)).version
        page.locator(f'[data-drawn="{version}"]').first.wait_for(state="attached")
        if lines := faults(page, SIZES[0]):
            found[step] = lines
    assert found == {}
