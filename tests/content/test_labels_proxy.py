"""Every code of the proxy and the wishes has its words, and every question its frame."""

import inspect
from enum import StrEnum

import pytest

from family_meeting.content.labels import label
from family_meeting.content.proxy import needs
from family_meeting.content.proxy.questions import QUESTIONS
from family_meeting.content.proxy.relations import STATEMENTS
from family_meeting.content.proxy.signing import AFFIRMATIONS
from family_meeting.content.wishes import WISHES
from family_meeting.content.wishes.clashes import CLASHES
from family_meeting.content.wishes.treatments import EXPLANATIONS, SITUATIONS
from family_meeting.i18n.messages import FAMILY, TEAM
from family_meeting.i18n.translator import placeholders
from family_meeting.proxy.rules import jurisdictions
from family_meeting.proxy.vocabulary import Affirmation, ContentNeed
from family_meeting.record import codes_proxy, codes_relations, codes_wishes
from family_meeting.record.codes_proxy import ProxyQuestion, SigningNeed
from family_meeting.record.codes_relations import Relation
from family_meeting.record.codes_wishes import (
    Clash,
    Situation,
    Treatment,
    WishQuestion,
    WishTick,
)

MODULES = (codes_proxy, codes_relations, codes_wishes)
KINDS = [
    kind
    for module in MODULES
    for _, kind in inspect.getmembers(module, inspect.isclass)
    if issubclass(kind, StrEnum) and list(kind) and kind is not Clash
]
TEAM_QUESTIONS = {ProxyQuestion.LEGAL_CHECK}


@pytest.mark.parametrize("kind", KINDS)
def test_every_code_has_a_label_that_stands_alone(kind):
    assert all(label(code).text and not placeholders(label(code).text) for code in kind)


@pytest.mark.parametrize("kind", KINDS)
def test_families_may_see_every_label(kind):
    assert {label(code).domain for code in kind if code not in TEAM_QUESTIONS} == {FAMILY}


@pytest.mark.parametrize("kind", KINDS)
def test_no_two_choices_of_one_kind_look_alike(kind):
    labels = [label(code) for code in kind]

    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize(
    ("table", "codes"),
    [
        (STATEMENTS, Relation),
        (QUESTIONS, ProxyQuestion),
        (WISHES, WishQuestion),
        (CLASHES, Clash),
        (SITUATIONS, Situation),
        (EXPLANATIONS, Treatment),
        (AFFIRMATIONS, Affirmation),
        (needs.SIGNING_NEEDS, SigningNeed),
    ],
    ids=lambda one: getattr(one, "__name__", ""),
)
def test_every_table_is_complete_and_in_order(table, codes):
    assert list(table) == list(codes)


def test_everything_a_state_wants_on_the_paper_is_asked_printed_or_done_later():
    tables = (needs.CONTENT_OPEN, needs.CONTENT_PRINTED, needs.CONTENT_DONE_LATER)

    assert {need for table in tables for need in table} == set(ContentNeed)
    assert sum(map(len, tables)) == len(ContentNeed)


def test_every_power_that_a_state_asks_about_or_withholds_has_its_words():
    rows = jurisdictions().values()

    assert {one for row in rows for one in row.express_powers} == set(needs.POWERS_OPEN)
    assert {one for row in rows for one in row.withheld_powers} == set(needs.POWERS_WITHHELD)


def test_only_the_word_of_the_legal_office_is_asked_of_the_team():
    assert {one.question for one in QUESTIONS.values() if one.prompt.domain == TEAM} == TEAM_QUESTIONS


def test_every_question_about_the_paper_says_why_it_is_asked():
    assert all(one.help.text and one.help.domain == one.prompt.domain for one in QUESTIONS.values())


def test_every_wish_has_a_gentle_example():
    assert all(one.hint.text for one in WISHES.values())


def test_every_tick_is_offered_by_one_question():
    offered = [tick for content in WISHES.values() for tick in content.ticks]

    assert sorted(offered) == sorted(WishTick)


def test_statements_about_a_person_name_the_person():
    own = {Relation.LIFE_INSURANCE_BENEFICIARY, Relation.LAWYER_CERTIFIED}

    assert all("name" in placeholders(STATEMENTS[one].text) for one in Relation if one not in own)


def test_no_treatment_gets_more_said_for_it_than_against_it_by_far():
    for one in EXPLANATIONS.values():
        can, cannot = len(one.can.text.split()), len(one.cannot.text.split())

        assert 0.5 <= cannot / can <= 2
