"""A meeting to name who speaks: led question by question, followed by the family, printed and signed."""

import io
import re
from datetime import date
from secrets import token_hex

import pypdfium2
import pytest
from playwright.sync_api import expect
from two_windows import Window

from family_meeting.content.fields import field as content_of
from family_meeting.content.labels import label
from family_meeting.content.proxy.questions import QUESTIONS
from family_meeting.content.steps import STEPS
from family_meeting.content.wishes import WISHES
from family_meeting.documents.shared_view import BREAK
from family_meeting.i18n.languages import language
from family_meeting.i18n.messages import family_text, team_text
from family_meeting.i18n.translator import Translator
from family_meeting.proxy.questions import proxy_journey
from family_meeting.proxy.wish_questions import wishes_journey
from family_meeting.record import Meeting
from family_meeting.record.codes import Answer, Leeway, Step, Variant
from family_meeting.record.codes_proxy import (
    CarePlace,
    Donation,
    Pause,
    ProxyStatus,
    Scope,
    SigningRoute,
    Starts,
)
from family_meeting.record.codes_proxy import ProxyQuestion as Q
from family_meeting.record.codes_wishes import TreatmentLeaning, WishSection
from family_meeting.record.codes_wishes import WishQuestion as W

APP = "prompt_app:app"
PLACE = "Room 12"
NOT_VALID = {"Not", "valid", "until"}  # in a line with Arabic these stand in another order
LIMITS = {"es": "No me lleven lejos de casa.", "ar": "لا تنقلوني بعيدًا عن البيت."}
PET = {"es": "Mi perro Bruno.", "ar": "كلبي برونو."}
PEOPLE = {
    "patient": {"role": "patient", "name": "Amparo", "attended": "in_person"},
    "luz": {"role": "relative", "name": "Luz Ficticia", "kin": "child", "attended": "in_person"},
    "beto": {"role": "relative", "name": "Beto Ficticio", "kin": "child", "attended": "in_person"},
    "gone": {"role": "relative", "name": "Quien No Viene"},
}


class Leader:
    """What the one who leads does in her window, in words of the window's language."""

    def __init__(self, window, code):
        self.window, self.page, self.t = window, window.page, Translator(code)
        self.page.set_viewport_size({"width": 1366, "height": 768})
        self.page.bring_to_front()

    def settled(self):
        """Wait until the page shows the newest record and nothing of an older run is left."""
        self.window.settle()
        expect(self.page.locator("[data-stale=true]")).to_have_count(0)

    def picks(self, words, among="radio", nth=0):
        self.settled()
        self.page.get_by_role(among, name=words, exact=True).nth(nth).click()

    def chooses(self, code, nth=0):
        self.picks(self.t(label(code)), nth=nth)

    def writes(self, path, words, nth=0):
        self.settled()
        box = self.page.get_by_label(self.t(content_of(path).label), exact=True).nth(nth)
        box.fill(words)
        box.press("Tab")

    def selects(self, words):
        self.settled()
        box = self.page.locator(".st-key-capture").get_by_role("combobox").first
        box.click()
        self.page.keyboard.type(words)
        self.page.get_by_role("option", name=words, exact=True).click()

    def dates(self, day, place):
        self.settled()
        for part, digits in (("year", "%Y"), ("month", "%m"), ("day", "%d")):
            place.locator(f"[data-type={part}]").press_sequentially(day.strftime(digits))
        self.page.keyboard.press("Escape")  # closes the calendar
        self.page.locator(".fm-scene h1").first.click()

    def goes_on(self, place):
        self.settled()
        self.page.locator(f".st-key-{place}-Next button").click()


def agent(leader):
    leader.picks(PEOPLE["luz"]["name"])


def contact(leader):
    leader.writes("proxy/agent/phone", "555-0110")
    leader.writes("proxy/agent/address", "2 Sample Street")


def back_up(leader):
    leader.picks(leader.t(family_text("Add a back-up")), "button")
    leader.picks(PEOPLE["beto"]["name"])


def witnesses(leader):
    for place, name in enumerate(("Kim Ho", "Pat Reed")):
        leader.picks(leader.t(family_text("Add a witness")), "button")
        leader.writes("proxy/witnesses/w/name", name, nth=place)


def nobody_is_barred(leader):
    """Every statement about everybody is denied, one by one."""
    rows = leader.page.locator(".st-key-capture").get_by_role(
        "radio", name=leader.t(label(Answer.NO)), exact=True
    )
    leader.settled()
    for place in range(rows.count()):
        leader.settled()
        rows.nth(place).click()


ANSWERS = {
    Q.STATE: lambda one: one.selects("New York"),
    Q.CARE_PLACE: lambda one: one.chooses(CarePlace.HOME),
    Q.LEGAL_NAME: lambda one: one.writes("identity/legal_name", "Amparo Ficticia"),
    Q.BIRTH_DATE: lambda one: one.dates(date(1948, 2, 3), one.page.locator(".st-key-capture")),
    Q.ADDRESS: lambda one: one.writes("identity/address", "1 Sample Street"),
    Q.PHONE: lambda one: one.writes("people/patient/phone", "555-0100"),
    Q.AGENT: agent,
    Q.AGENT_CONTACT: contact,
    Q.AGENT_YES: lambda one: one.chooses(Answer.YES),
    Q.AGENT_RELATIONS: nobody_is_barred,
    Q.ALTERNATES: back_up,
    Q.ALTERNATES_YES: lambda one: one.chooses(Answer.YES, nth=1),
    Q.ALTERNATES_RELATIONS: nobody_is_barred,
    Q.STARTS: lambda one: one.chooses(Starts.WHEN_UNABLE),
    Q.SCOPE: lambda one: one.chooses(Scope.WITH_LIMITS),
    Q.FEEDING_KNOWN: lambda one: one.chooses(Answer.YES),
    Q.LIMITS: lambda one: one.writes("proxy/limits", LIMITS[one.t.language.code]),
    Q.LEEWAY: lambda one: one.chooses(Leeway.USE_AS_GUIDE),
    Q.DONATION: lambda one: one.chooses(Donation.NO),
    Q.SIGNS_SELF: lambda one: one.chooses(Answer.YES),
    Q.ROUTE: lambda one: one.chooses(SigningRoute.WITNESSES),
    Q.WITNESSES: witnesses,
    Q.WITNESS_RELATIONS: nobody_is_barred,
    Q.READ_BACK: lambda one: one.page.locator(".st-key-capture").get_by_role("checkbox").check(force=True),
}
"""What is answered; every other question is passed, which is an answer as well."""


@pytest.fixture(params=["es", pytest.param("ar", marks=pytest.mark.slow)])
def session(request, tabs, server, store_of):
    """The leader's window and the family's on a new meeting to sign, in one language."""
    code, store = request.param, store_of(server)
    languages = {"spoken_language": code, "written_language": code}
    meeting = Meeting.model_validate(
        {
            "id": token_hex(8),
            "people": {**PEOPLE, "patient": PEOPLE["patient"] | languages},
            "course": {"variants": [Variant.PROXY_SIGNING], "shared": {"language": code}},
            "decider": {"capacity": "has"},
            "typed_in": code,
        }
    )
    store.create(meeting)
    leader, family = (Window(tabs(), server.url, store, meeting.id, slug) for slug in ("meeting", "share"))
    leader.page.goto(f"{server.url}/meeting?m={meeting.id}&lang={code}")
    return Leader(leader, code), family


def asked(window):
    shared = window.record().course.shared
    return shared.paper_question or shared.wish_question


def prompt(t, question):
    content = QUESTIONS[question] if isinstance(question, Q) else WISHES[question]
    return t(content.prompt)


def to_the_questions(leader, family):
    t = leader.t
    leader.picks(t(family_text("Start the meeting")), "button")
    for step in (Step.WHY, Step.WHO_SPEAKS):
        leader.picks(t(family_text("Next")), "button")
        expect(family.page.locator(".fm-stage h1")).to_have_text(t(STEPS[step].title))
    leader.picks(t(family_text("Papers")))
    leader.page.get_by_role("link", name=t(family_text("Who speaks for me")), exact=True).click()


def answer_all(leader, family, eventually):
    """Answer or pass every question of the paper, while the family's window shows the very same one."""
    t, heading = leader.t, family.page.locator(".fm-stage h1")
    seen = []
    while True:
        eventually(lambda: asked(family) not in [None, *seen[-1:]], "the question was not put")
        question = asked(family)
        expect(heading).to_have_text(prompt(t, question))
        leader.settled()
        expect(leader.page.locator(".fm-scene h1")).to_have_text(prompt(t, question))
        stop = proxy_journey(family.record(), date.today()).stop(question)
        if not stop.answered:
            ANSWERS.get(question, lambda one: one.chooses(Pause.LATER))(leader)
        eventually(
            lambda question=question: _dealt_with(family, question),
            f"{question} was neither answered nor passed",
        )
        seen.append(question)
        if question is Q.READ_BACK:
            return seen
        leader.goes_on("proxy")


def _dealt_with(window, question):
    stop = proxy_journey(window.record(), date.today()).stop(question)
    return stop.answered or stop.pause


def papers(leader, kind):
    """Return the text of a paper as the print page gives it."""
    page = leader.page
    address = f"/paper/{leader.window.id}/{kind}.pdf"
    href = page.locator(f'a[href^="{address}"]').first.get_attribute("href")
    # A connection of before may be closing: the server keeps an idle one for five seconds.
    pdf = page.request.get(page.url.split("/paper")[0] + href, max_retries=1).body()
    sheets = pypdfium2.PdfDocument(io.BytesIO(pdf))
    return " ".join(" ".join(sheet.get_textpage().get_text_bounded().split()) for sheet in sheets)


def print_page(leader, kind, name):
    t = leader.t
    leader.page.goto(
        re.sub(r"/\w+\?.*", f"/paper?m={leader.window.id}&lang={t.language.code}", leader.page.url)
    )
    leader.picks(t(name))
    leader.page.locator(f'a[href*="/{kind}.pdf"]').first.wait_for()
    return papers(leader, kind)


def sign(leader, eventually):
    """Record, step by step, that the paper was signed by hand."""
    t, page = leader.t, leader.page
    page.get_by_text(t(team_text("For the team: rules, signing, status")), exact=True).click()
    page.get_by_role("tab", name=t(team_text("Status")), exact=True).click()
    for status in (ProxyStatus.DRAFT, ProxyStatus.READY_TO_SIGN):
        page.locator(f".st-key-move-to-{status} button").click()
        eventually(lambda status=status: leader.window.record().proxy.status is status, f"not yet {status}")
    leader.dates(date.today(), page.locator(".st-key-signed-on"))
    place = page.locator(".st-key-signed-where input")
    place.fill(PLACE)
    place.press("Tab")
    for name in ("Kim Ho", "Pat Reed"):
        page.locator(".st-key-signed-witnesses").get_by_role("button", name=name, exact=True).click()
    page.locator(f".st-key-move-to-{ProxyStatus.SIGNED} button").click()
    eventually(lambda: leader.window.record().proxy.status is ProxyStatus.SIGNED, "it was not signed")


def test_a_meeting_to_sign_from_the_first_question_to_the_signed_paper(session, eventually):
    leader, family = session
    t = leader.t
    expect(leader.page.locator("html")).to_have_attribute("dir", language(t.language.code).direction)
    to_the_questions(leader, family)
    seen = answer_all(leader, family, eventually)
    assert (seen[0], seen[-1], len(seen) > 22) == (Q.STATE, Q.READ_BACK, True)
    stage = family.page.locator(".fm-stage")
    for words in ("Amparo Ficticia", PEOPLE["luz"]["name"]):
        expect(stage.get_by_text(words).first).to_be_visible()
    expect(stage.locator("button, input, textarea")).to_have_count(0)
    assert PEOPLE["gone"]["name"] not in family.page.content()

    form = print_page(leader, "proxy-form", team_text("Form: who speaks"))
    for words in ("Health Care Proxy", "Luz Ficticia", "Kim Ho", "Witness 2"):
        assert words in form
    assert set(form.split()) >= NOT_VALID
    leader.page.goto(leader.page.url.replace("/paper", "/proxy"))
    sign(leader, eventually)
    signed = print_page(leader, "proxy-form", team_text("Form: who speaks"))
    assert not set(signed.split()) >= NOT_VALID
    assert PLACE in signed
    leader.page.get_by_role("link", name=t(team_text("Lead the meeting")), exact=True).click()
    expect(family.page.locator(".fm-stage h1")).to_have_text(t(STEPS[Step.WHO_SPEAKS].title))


def test_wishes_are_followed_word_by_word_and_printed(session, eventually):
    leader, family = session
    t, code = leader.t, leader.t.language.code
    to_the_questions(leader, family)
    leader.page.goto(re.sub(r"/\w+\?", "/wishes?", leader.page.url))
    heading = family.page.locator(".fm-stage h1")
    first = [stop.question for stop in wishes_journey(family.record(), WishSection.MYSELF).stops]
    place = f"wishes-{WishSection.MYSELF}"
    for question in first:
        expect(heading).to_have_text(prompt(t, question))
        if question is W.PETS:
            leader.settled()
            box = leader.page.get_by_label(t(content_of("wishes/answers/x/words").label), exact=True)
            box.type(PET[code], delay=20)
            expect(family.page.locator(".fm-stage blockquote")).to_contain_text(PET[code])
            box.press("Tab")
            leader.picks(t(family_text("Hide")), "button")
            expect(family.page.locator(".fm-stage")).to_have_text("")
            leader.picks(t(family_text("Show")), "button")
            leader.picks(t(family_text("Break")), "button")
            expect(family.page.locator(".fm-stage-scene")).to_have_text(t(BREAK))
            leader.picks(t(family_text("Go on")), "button")
            expect(heading).to_have_text(prompt(t, question))
        elif question is W.FAITH:
            leader.chooses(Pause.SKIP)
            expect(family.page.locator(".fm-stage li")).to_have_text([t(label(Pause.SKIP))])
        if question is not first[-1]:
            leader.goes_on(place)
    leader.chooses(WishSection.TREATMENTS)
    treatments = [stop.question for stop in wishes_journey(family.record(), WishSection.TREATMENTS).stops]
    place = f"wishes-{WishSection.TREATMENTS}"
    for question in treatments[: treatments.index(W.BREATHING_MACHINE)]:
        eventually(lambda question=question: asked(family) is question, f"{question} was not put")
        leader.goes_on(place)
    expect(heading).to_have_text(t(label(W.BREATHING_MACHINE)))
    leader.chooses(TreatmentLeaning.TRY_A_WHILE)
    expect(family.page.locator(".fm-stage .fm-chosen")).to_have_text([t(label(TreatmentLeaning.TRY_A_WHILE))])

    record = print_page(leader, "wishes-record", team_text("Record of wishes"))
    if code == "es":  # a PDF's text is taken out line by line: right to left, words stand in another order
        for words in (PET[code], t(label(Pause.SKIP)), t(label(TreatmentLeaning.TRY_A_WHILE))):
            assert words in record
    else:
        assert "برونو" in record


def test_passing_by_questions_writes_nothing_that_undo_would_take_back(page, server, store_of):
    store = store_of(server)
    meeting = store.create(Meeting(id=token_hex(8))).meeting
    leader = Leader(Window(page, server.url, store, meeting.id, "wishes"), "en")
    for place in range(1, 5):
        leader.goes_on(f"wishes-{WishSection.MYSELF}")
        question = wishes_journey(meeting, WishSection.MYSELF).stops[place].question
        expect(page.locator(".fm-scene h1")).to_have_text(leader.t(WISHES[question].prompt))
        leader.settled()
    now = store.load(meeting.id).meeting
    assert (now.wishes, now.what_matters) == (meeting.wishes, meeting.what_matters)
