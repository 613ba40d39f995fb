"""Nothing private reaches the family's browser: every byte that it receives over a meeting is read."""

import base64
import re
from fnmatch import fnmatch

import pytest
from playwright.sync_api import expect
from two_windows import Window, new_sample

from family_meeting.content.sample import sample_meeting
from family_meeting.content.steps import STEPS
from family_meeting.record import Meeting
from family_meeting.record.codes import Audience, Card, MeetingState, Step
from family_meeting.record.part import Text
from family_meeting.record.paths import kind_at, read
from family_meeting.record.privacy import TEAM_TOPICS, awaited

APP = "prompt_app:app"
MARK = re.compile(rb"qz\d+qz")
ON_SCREEN = (
    "people/*/name",
    "people/*/relationship",
    "reason/aim",
    "agenda/items/*/text",
    "statements/*/text",
    "statements/*/translations/*/text",
    "questions/*/text",
    "questions/*/answer",
    "what_matters/*/goal_words/*",
    "what_matters/*/trade_off_reason",
    "what_matters/*/hears_first",
    "care/paths/*/name",
    "care/paths/*/likely",
    "decisions/*/text",
    "disagreements/*/topic",
    "disagreements/*/next_step",
    "next_steps/actions/*/text",
)
"""Own words that the family's screen may show, of those that are meant for everybody."""


class Ears:
    """Reads all that a window receives: frames, events and bodies, as Chromium itself saw them."""

    def __init__(self, page):
        self.heard = bytearray()
        self.bodies = []
        self.session = page.context.new_cdp_session(page)
        self.session.on("Network.webSocketFrameReceived", self.frame)
        self.session.on("Network.eventSourceMessageReceived", lambda event: self.hear(event["data"].encode()))
        self.session.on("Network.loadingFinished", lambda event: self.bodies.append(event["requestId"]))
        self.session.send("Network.enable")

    def frame(self, event):
        frame = event["response"]
        data = frame["payloadData"]
        self.hear(base64.b64decode(data) if frame["opcode"] == 2 else data.encode())

    def hear(self, data):
        self.heard += data + b"\n"

    def all(self):
        while self.bodies:
            body = self.session.send("Network.getResponseBody", {"requestId": self.bodies.pop()})
            text = body["body"]
            self.hear(base64.b64decode(text) if body["base64Encoded"] else text.encode())
        return bytes(self.heard)


def marked(meeting):
    """Return the meeting with a mark for every own word in it, and the path of each mark."""
    paths = {}

    def mark(value, path):
        if isinstance(value, dict):
            return {name: mark(inner, [*path, name]) for name, inner in value.items()}
        if isinstance(value, list):
            return [mark(inner, [*path, str(place)]) for place, inner in enumerate(value)]
        place = "/".join(path)
        if not isinstance(value, str) or not is_text(place):
            return value
        word = f"qz{len(paths)}qz"
        paths[word.encode()] = place
        return word

    return Meeting.model_validate(mark(meeting.model_dump(mode="json"), [])), paths


def is_text(path):
    return kind_at(path) == Text


def meant_for_everybody(meeting, path):
    """Whether own words at this path may stand on the family's screen."""
    part, _, rest = path.partition("/")
    key = rest.partition("/")[0]
    if part == "people" and key not in awaited(meeting):
        return False
    if part == "statements":
        said = meeting.statements[key]
        if said.audience is not Audience.EVERYONE or said.topic in TEAM_TOPICS:
            return False
    found = read(meeting, "/".join(path.split("/")[:3] if part == "next_steps" else path.split("/")[:2]))
    return getattr(found, "on_family_copy", True) and any(fnmatch(path, one) for one in ON_SCREEN)


def with_every_kind_of_privacy(meeting):
    """Return the meeting with words for each audience, and with items kept off the family's paper."""
    tree = meeting.model_dump(mode="json")
    for audience in (Audience.TEAM, Audience.ONLY_ME):
        tree["statements"] |= {
            f"{key}{audience}": {**one, "audience": audience} for key, one in tree["statements"].items()
        }
    for items in (tree["questions"], tree["decisions"], tree["disagreements"], tree["next_steps"]["actions"]):
        for key, one in list(items.items()):
            items[f"{key}off"] = {**one, "on_family_copy": False}
            items[f"{key}on"] = {**one, "on_family_copy": True}
    for one in tree["people"].values():
        one["safety_flag"], one["safety_note"] = True, "a safety note"
    for name in ("spared", "hears_first", "home_impossible"):
        tree["what_matters"]["patient"][name] = name
    return Meeting.model_validate(tree)


def test_of_all_words_only_those_for_everybody_are_sent(windows, server, store_of):
    meeting, paths = marked(with_every_kind_of_privacy(sample_meeting()))
    store = store_of(server)
    page = windows()
    ears = Ears(page)
    family = Window(page, server.url, store, store.create(meeting).meeting.id, "share")
    for languages in (("es", "en"), ("ar", "")):
        family.put(shared__language=languages[0], shared__beside=languages[1])
        for step in Step:
            family.put(current=step)
        for card in Card:
            family.put(current=Step.WHAT_MATTERS, shared__card=card)
    family.put(state=MeetingState.PAUSED)
    family.put(state=MeetingState.RUNNING, shared__hidden=True)
    heard = {paths[word] for word in MARK.findall(ears.all())}
    assert {path for path in heard if not meant_for_everybody(meeting, path)} == set()
    assert len(heard) > 60  # so the ears do hear


@pytest.fixture
def both(tabs, windows, server, store_of):
    """The facilitator's window with the panel open, the family's beside it, and what the latter receives."""
    store = store_of(server)
    meeting_id = new_sample(store)
    facilitator = Window(tabs(), server.url, store, meeting_id, "meeting")
    facilitator.page.get_by_role("button", name="My notes").click()
    page = windows()
    ears = Ears(page)
    return facilitator, Window(page, server.url, store, meeting_id, "share"), ears


def holds(box, word):
    """Whether the field holds the word, typed anew where a new step's field has taken its place meanwhile."""
    if box.input_value() != word:
        box.fill(word)
    return box.input_value() == word


def test_nothing_that_is_typed_privately_during_a_meeting_is_sent(both, eventually):
    facilitator, family, ears = both
    page = facilitator.page
    page.bring_to_front()
    for number, step in enumerate(Step):
        facilitator.put(current=step)
        family.follows(facilitator.store.version(facilitator.id))
        page.get_by_role("tab", name="Write").click()
        for place, audience in enumerate((Audience.ONLY_ME, Audience.TEAM)):
            box, word = (
                page.locator(f".st-key-notes-{audience}").get_by_role("textbox").last,
                f"qz{number}{place}qz",
            )
            eventually(lambda box=box, word=word: holds(box, word), f"{word}: not typed")
            box.press("Tab")
            eventually(lambda word=word: word in facilitator.record().model_dump_json(), f"{word}: not kept")
    page.get_by_role("tab", name="Voices").click()
    page.get_by_role("button", name=re.compile("^Elvira")).click()
    eventually(lambda: facilitator.record().course.turns.get("elvira") is not None, "the turn was not kept")
    expect(family.page.locator(".fm-stage h1").first).to_be_visible()
    heard = ears.all()
    assert MARK.findall(heard) == []
    assert [cue for step in STEPS.values() for cue in step.cues if cue.text.encode() in heard] == []
    assert b"fm-scene" in heard
