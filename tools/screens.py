"""Every screen there is, one after the other: the family's window, the team's pages, steps with the panel."""

from collections.abc import Iterator

from filling import as_if_said_in
from playwright.sync_api import Page
from two_windows import Window

from family_meeting.content.proxy.questions import QUESTIONS
from family_meeting.content.wishes import WISHES
from family_meeting.i18n.messages import FAMILY
from family_meeting.record.codes import Card, MeetingState, Step
from family_meeting.store import Store
from family_meeting.ui.navigation import PAGES

Place = dict[str, object]

AT_A_STEP: Place = {"shared__card": None, "shared__paper_question": None, "shared__wish_question": None}
STEPS: dict[str, Place] = {step: AT_A_STEP | {"current": step} for step in Step}
CARDS: dict[str, Place] = {card: STEPS[Step.WHAT_MATTERS] | {"shared__card": card} for card in Card}
QUESTIONS_ASKED: dict[str, Place] = {
    **{
        f"paper: {one}": AT_A_STEP | {"shared__paper_question": one}
        for one, asked in QUESTIONS.items()
        if asked.prompt.domain == FAMILY
    },
    **{f"wish: {one}": AT_A_STEP | {"shared__wish_question": one} for one in WISHES},
}
BESIDE_ENGLISH: dict[str, Place] = {
    f"{step} beside English": STEPS[step] | {"shared__beside": "en"}
    for step in (Step.WELCOME, Step.WHAT_MATTERS, Step.NEXT)
}
BREAK: dict[str, Place] = {"break": {"state": MeetingState.PAUSED}}
FAMILY_PLACES = STEPS | CARDS | QUESTIONS_ASKED | BESIDE_ENGLISH | BREAK
VOICES = """
const voices = %s.map((lang) => ({ lang, name: lang, localService: true }));
Object.defineProperty(window, "speechSynthesis", {
  value: Object.assign(new EventTarget(), { getVoices: () => voices, speak() {}, cancel() {} }),
});
"""
"""A computer with a voice for each of these languages, so that the stage has its button."""


def stored(store: Store, code: str, name: str) -> str:
    """Store the sample as if held in a language, under an id of its own, and return the id."""
    meeting = as_if_said_in(code).model_copy(update={"id": name})
    meeting.course.shared.language, meeting.course.shared.beside = code, ""
    meeting.aftermath.printing.language, meeting.aftermath.printing.beside = code, ""
    return store.create(meeting).meeting.id


def family_screens(page: Page, url: str, store: Store, code: str) -> Iterator[str]:
    """Put each place before the family in turn, and give its name once it is drawn."""
    window = Window(page, url, store, stored(store, code, f"family-{code}"), "share")
    for name, place in FAMILY_PLACES.items():
        window.put(**{"shared__beside": ""} | place)
        yield name
    store.delete(window.id)  # The list of meetings would name its people, in their language, in every other.


def team_screens(page: Page, url: str, store: Store, code: str) -> Iterator[str]:
    """Open each page, then each step with its panel, then what opens over a page; give the name of each."""
    meeting = stored(store, code, f"team-{code}")
    for one in PAGES:
        if one.slug != "share":
            page.goto(f"{url}/{one.slug}?m={meeting}&lang={code}")
            yield one.slug
    window = Window(page, url, store, meeting, "meeting", code)
    page.locator(".st-key-panel button").click()
    page.locator(".st-key-panel-body").wait_for()
    for step in Step:
        window.put(current=step)
        yield f"panel: {step}"
    for name in ("steps", "look"):
        page.locator(f".st-key-{name} button").first.click()
        page.locator("[data-testid=stPopoverBody]").first.wait_for()
        yield f"open: {name}"
        page.keyboard.press("Escape")
    for tab in range(1, 4):
        page.locator("[role=tab]").nth(tab).click()
        yield f"tab: {tab}"
    store.delete(meeting)


def system_fonts(page: Page) -> list[str]:
    """Return, as faults, the texts that were set in a font of this computer, which another may not have."""
    session = page.context.new_cdp_session(page)
    session.send("DOM.enable")
    session.send("CSS.enable")
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    found = session.send(
        "DOM.querySelectorAll", {"nodeId": root, "selector": "h1, h2, h3, p, li, footer, text"}
    )
    faults = set()
    for node in found["nodeIds"]:
        for font in session.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]:
            if not font["isCustomFont"]:
                html = session.send("DOM.getOuterHTML", {"nodeId": node})["outerHTML"]
                faults.add(f"set in {font['familyName']}: {html[:200]}")
    session.detach()
    return sorted(faults)
