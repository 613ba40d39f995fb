"""A meeting in each language that families are offered, from the first name to the paper beside English.

The social worker's window is in English, the family's in its own language; an interpreter stands between.
With ``FAMILY_MEETING_DRAFT_LANGUAGES=true``, the drafts as well.
"""

import io
import json
import re
from datetime import date, timedelta
from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import expect
from two_windows import Window
from worker import Worker

from family_meeting.content.steps import STEPS
from family_meeting.content.topics import TOPICS
from family_meeting.documents.draft import DRAFT
from family_meeting.i18n.formats import long_date
from family_meeting.i18n.languages import SOURCE, language
from family_meeting.i18n.messages import family_text, team_text
from family_meeting.i18n.names import language_name
from family_meeting.i18n.offered import for_families
from family_meeting.i18n.translator import Translator
from family_meeting.record.codes import Role, Step, Topic
from family_meeting.store import Change
from family_meeting.typesetting.breaking import held_together

APP = "prompt_app:app"
SAID = json.loads(Path(__file__).with_name("said.json").read_text(encoding="utf-8"))
INTERPRETER = "Kim Ho"
IN_ENGLISH = {"hope": "The garden in spring", "agreed": "Home on Friday", "step": "Order the bed"}
DUE = date.today() + timedelta(days=3)
UNSPACED = {"Hans", "Hant", "Jpan", "Khmr"}
LANGUAGES = [code for code in for_families() if code != SOURCE]


class Paper:
    """What a reader takes out of a PDF: each page, and each half of it, as two languages are side by side."""

    def __init__(self, pdf, code):
        self.unspaced = language(code).script in UNSPACED
        parts = []
        for sheet in pypdfium2.PdfDocument(io.BytesIO(pdf)):
            text, middle = sheet.get_textpage(), sheet.get_width() / 2
            halves: tuple[dict[str, float], ...] = ({}, {"right": middle}, {"left": middle})
            parts += [text.get_text_bounded(**half) for half in halves]
        self.text = squeezed("\n".join(parts))

    def lacks(self, sentence):
        """Return the words of a sentence that are not there; where words are not spaced, the sentence."""
        words = [sentence] if self.unspaced else sentence.split()
        return [word for word in map(squeezed, words) if word not in self.text]


def squeezed(text):
    return re.sub(r"[\s\u00ad\u200b-\u200f\u2066-\u2069]", "", text)


@pytest.fixture
def worker(page, server):
    page.set_viewport_size({"width": 1366, "height": 768})
    return Worker(page, server.url)


def prepare(worker, code, said):
    """Enter the patient, the child and the interpreter, and return the meeting's id."""
    page = worker.page
    worker.opens()
    worker.clicks("Start a new meeting")
    worker.goes_to("The patient first")
    worker.writes("people/patient/name", said["patient"])
    worker.selects("people/patient/written_language", language(code).native)
    worker.goes_to("Who is who")
    worker.clicks("Add a person")
    worker.writes("people/*/name", said["child"])
    page.get_by_role("link", name="Lead the meeting").click()
    page.get_by_role("button", name="Start the meeting").wait_for()
    return re.search(r"[?&]m=([^&]+)", page.url)[1]


def lead_to_the_hopes(worker, family, t, said):
    """From the roll call to what the patient hopes for, with the interpreter's words for it."""
    page, stage = worker.page, family.page.locator(".fm-stage")
    worker.clicks("Start the meeting")
    page.get_by_role("button", name="Next").wait_for()
    for row in page.get_by_role("radio", name="In the room").all():
        row.click()
    expect(stage.locator("h1")).to_have_text(t(STEPS[Step.WELCOME].title))
    expect(stage.get_by_text(said["child"]).first).to_be_visible()
    for step in (Step.WHY, Step.PERSON, Step.UNDERSTANDING, Step.WHERE_THINGS_STAND, Step.FEELINGS):
        worker.reaches(step)
        expect(stage.locator("h1")).to_have_text(t(STEPS[step].title))
    worker.clicks("Next")
    worker.types(TOPICS[Topic.HOPE].hint.text, said["hope"])
    expect(stage.locator("blockquote p").first).to_contain_text(said["hope"])
    expect(stage.locator(".fm-stage-drafts p")).to_have_text(t(DRAFT))


def interpret(worker, family, code):
    """Say in which language the hope was told, and type the interpreter's words for it."""
    (key,) = (key for key, one in family.record().statements.items() if one.topic is Topic.HOPE)
    worker.page.locator(f".st-key-more-{key} button").click()
    worker.selects("statements/*/language", language(code).native)
    words = team_text("The interpreter’s words ({language})")
    box = worker.page.get_by_label(Translator(SOURCE)(words, language=language_name(SOURCE, SOURCE)))
    box.press_sequentially(IN_ENGLISH["hope"])
    box.press("Tab")
    worker.page.keyboard.press("Escape")


def lead_to_the_end(worker, family, t, said):
    """Who speaks, what was agreed, who does what by when, and the patient's last word."""
    page, stage = worker.page, family.page.locator(".fm-stage")
    worker.reaches(Step.WHO_SPEAKS)
    worker.picks(said["child"])
    expect(stage.get_by_text(said["child"]).first).to_be_visible()
    for step in (Step.CARE, Step.AGREE):
        worker.reaches(step)
    worker.clicks("Add something we agreed or left open")
    worker.writes("decisions/*/text", IN_ENGLISH["agreed"])
    worker.reaches(Step.NEXT)
    worker.clicks("Add a next step")
    worker.writes("next_steps/actions/*/text", IN_ENGLISH["step"])
    worker.selects("next_steps/actions/*/owner", said["child"])
    for part, digits in (("year", "%Y"), ("month", "%m"), ("day", "%d")):
        page.get_by_role("spinbutton", name=re.compile(f"^{part}")).first.press_sequentially(
            DUE.strftime(digits)
        )
    page.keyboard.press("Escape")
    day = held_together(long_date(DUE, t.language), t.language.code)
    expect(stage.get_by_text(day)).to_be_visible()
    worker.reaches(Step.CLOSE)
    worker.types(TOPICS[Topic.LAST_WORD].hint.text, said["last"])
    expect(stage.locator("blockquote p").first).to_contain_text(said["last"])
    worker.clicks("End the meeting")


def print_beside_english(worker, said):
    """Take in the interpreter's words for what was typed in English; return the family's summary."""
    page = worker.page
    page.get_by_role("link", name="Print our paper").click()
    worker.goes_to("Interpreter’s words")
    worker.writes("aftermath/translation_by", INTERPRETER)
    for name in ("agreed", "step"):
        row = page.locator("[class*=st-key-entry-]").filter(has_text=IN_ENGLISH[name])
        row.get_by_role("textbox").press_sequentially(said[name])
        page.keyboard.press("Tab")
    worker.goes_to("Print")
    worker.selects("aftermath/printing/beside", "English")
    link = page.locator('a[href*="family-summary.pdf"][href*="beside=en"]').first
    link.wait_for()
    return page.request.get(worker.url + link.get_attribute("href"), max_retries=1).body()


@pytest.mark.slow
@pytest.mark.timeout(240)
@pytest.mark.parametrize("code", LANGUAGES)
def test_a_meeting_in_its_own_language_ends_with_a_paper_beside_english(worker, tabs, server, store_of, code):
    said, store = SAID[code], store_of(server)
    t = worker.family = Translator(code)
    meeting = prepare(worker, code, said)
    store.apply(meeting, Change("people/interpreter", {"role": Role.INTERPRETER, "name": INTERPRETER}))
    family = Window(tabs(), server.url, store, meeting, "share")
    lead_to_the_hopes(worker, family, t, said)
    expect(family.page.locator(".fm-scene")).to_have_attribute("dir", t.language.direction)
    interpret(worker, family, code)
    lead_to_the_end(worker, family, t, said)

    paper = Paper(print_beside_english(worker, said), code)
    headings = (family_text("What we agreed"), family_text("What happens next"), DRAFT)
    wanted = [*said.values(), *IN_ENGLISH.values(), INTERPRETER, "What we agreed", *map(t, headings)]
    assert [part for one in wanted for part in paper.lacks(one)] == []
