"""What must not reach a family's paper, searched for in everything that a family may be handed."""

import re

import pytest

from family_meeting.documents import KINDS
from family_meeting.documents.view import view

FAMILY_KINDS = [code for code, kind in KINDS.items() if kind.audience == "family"]
TEAM_KINDS = [code for code, kind in KINDS.items() if kind.audience == "team"]

KEPT_BY_TEAM = {
    "statements/p1": {"topic": "worry", "text": "kiwione", "audience": "team", "speaker": "nelly"},
    "statements/p3": {"topic": "words_to_avoid", "text": "kiwithree", "audience": "everyone"},
    "people/fabian/safety_note": "kiwifour",
    "decider/capacity_by": "kiwifive",
    "huddle/facts": "kiwisix",
    "huddle/code_status": "kiwiseven",
    "huddle/team_disagreement": "kiwieight",
    "disagreements/dialysis/views": "kiwinine",
    "decisions/box/text": "kiwiten",
    "next_steps/actions/box/text": "kiwieleven",
    "questions/fall/text": "kiwitwelve",
    "what_matters/patient/spared": "kiwithirteen",
    "what_matters/family/trade_off_reason": "kiwifourteen",
    "speaker/not_involved": "kiwififteen",
    "patient_first/not_to_be_told": "kiwisixteen",
    "patient_first/not_said_in_room": "kiwiseventeen",
    "patient_first/not_invited": "kiwieighteen",
    "patient_first/may_share": "kiwinineteen",
}
KEPT_OFF_PAPER = {
    "statements/p2": {"topic": "hope", "text": "plumone", "audience": "only_me", "speaker": "patient"},
    "statements/p4": {"topic": "debrief_feelings", "text": "plumtwo", "audience": "everyone"},
    "other_wordings": {"reason/aim": [{"text": "plumthree"}]},
    "reason/remote_link": "plumfour",
}
PRIVATE = re.compile("kiwi[a-z]+|plum[a-z]+")


@pytest.fixture
def guarded(sample, meeting_with):
    return meeting_with(KEPT_BY_TEAM | KEPT_OFF_PAPER, sample)


def found_in(text):
    return sorted(set(PRIVATE.findall(text.replace("\n", "").replace("\r", ""))))


@pytest.mark.parametrize("locale", ["en", "es", "ar", "zh-Hans"])
def test_the_family_s_view_holds_nothing_private(guarded, locale):
    assert found_in(repr(view(guarded, "family", locale))) == []


def test_the_family_s_view_holds_no_flag_and_no_clock(guarded):
    held = repr(view(guarded, "family", "en"))
    for name in ("flagged", "capacity", "safety", "huddle", "used_seconds", "turns", "spared", "debrief"):
        assert name not in held


@pytest.mark.parametrize("form", ["pdf", "html", "text"])
@pytest.mark.parametrize("kind", FAMILY_KINDS)
def test_no_paper_of_the_family_says_anything_private(read, guarded, kind, form):
    assert found_in(read(kind, guarded, "es", beside="en", format=form)) == []


def test_the_team_copy_says_all_that_the_team_keeps(read, guarded):
    said = found_in(read("team-copy", guarded))
    assert said == sorted(
        found_in(" ".join(one["text"] if isinstance(one, dict) else one for one in KEPT_BY_TEAM.values()))
    )


@pytest.mark.parametrize("kind", TEAM_KINDS)
def test_what_the_facilitator_keeps_reaches_no_paper_at_all(read, guarded, kind):
    assert not [word for word in found_in(read(kind, guarded)) if word.startswith("plum")]


def test_the_interpreter_learns_no_safety_note_and_no_debrief(read, guarded):
    assert "kiwifour" not in read("interpreter-brief", guarded)


def test_the_family_s_own_trade_off_is_for_the_team_where_the_patient_answered(read, sample):
    assert "One try at dialysis" not in read("family-summary", sample)
    assert "One try at dialysis" in read("team-copy", sample)
    assert "I want the mornings" in read("family-summary", sample)


def test_a_relative_under_watch_is_not_named_among_those_who_could_not_come(read, sample, meeting_with):
    away = meeting_with({"people/fabian/attended": "absent", "people/fabian/invited": True}, sample)
    assert "Fabián" not in read("family-summary", away)
    assert "Fabián" in read("team-copy", away)
