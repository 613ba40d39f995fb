"""Each sentence has a place where its reviewers read it in context."""

import pytest

from family_meeting.content.cards import CARDS
from family_meeting.content.steps import STEPS
from family_meeting.documents.places import REST, Group, paper, places, said_at, screen, sentences
from family_meeting.i18n.catalogs import messages
from family_meeting.i18n.messages import DOMAINS, FAMILY, TEAM
from family_meeting.record.codes import Card, Step


def every(domain):
    return [place for some in places(domain).values() for place in some]


@pytest.mark.parametrize("domain", DOMAINS)
def test_no_sentence_is_left_out(domain):
    found = {one for place in every(domain) for one in sentences(place, "es", domain)}
    assert set(messages(domain)) <= found
    assert sentences(REST, "es", domain)


def test_a_place_says_what_stands_there():
    said = said_at(next(one for one in places(FAMILY)[Group.STEP] if one.code == Step.WELCOME), "es")
    assert {STEPS[Step.WELCOME].title, STEPS[Step.WELCOME].purpose} <= set(said)
    card = next(one for one in places(FAMILY)[Group.CARD] if one.code == Card.HOPES)
    assert {CARDS[Card.HOPES].prompt, CARDS[Card.HOPES].family_prompt} <= set(said_at(card, "es"))


def test_the_family_s_sentences_are_read_on_the_screen_too_the_team_s_on_papers_alone():
    assert set(places(FAMILY)) == set(Group)
    assert set(places(TEAM)) == {Group.PAPER, Group.REST}


@pytest.mark.parametrize("group", [one for one in Group if one not in (Group.PAPER, Group.REST)])
def test_every_screen_shows_something_in_a_language_that_nobody_is_offered_yet(group):
    for place in places(FAMILY)[group]:
        assert 'lang="fa"' in screen(place, "fa")["html"]


def test_a_paper_is_shown_as_its_reader_sees_it():
    assert 'dir="rtl"' in paper("ar", "family-summary")
    assert paper("ar", "record-note")
