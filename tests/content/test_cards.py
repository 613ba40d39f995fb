from itertools import chain

import pytest
from streamlit.material_icon_names import ALL_MATERIAL_ICONS

from family_meeting.content.cards import CARDS, GOAL_ICONS
from family_meeting.content.labels import label
from family_meeting.content.steps import STEPS
from family_meeting.i18n.translator import placeholders
from family_meeting.record.codes import Card, Goal, Step
from family_meeting.record.conversation import WhatMatters


def test_the_nine_cards_stand_in_their_order():
    assert list(CARDS) == list(Card)


def test_every_choice_of_what_matters_belongs_to_exactly_one_card():
    captured = list(chain.from_iterable(content.fields for content in CARDS.values()))

    assert sorted(captured) == sorted(WhatMatters.model_fields)


def test_every_topic_of_the_step_belongs_to_exactly_one_card():
    captured = list(chain.from_iterable(content.topics for content in CARDS.values()))

    assert sorted(captured) == sorted(STEPS[Step.WHAT_MATTERS].topics)


@pytest.mark.parametrize("content", CARDS.values(), ids=list(CARDS))
def test_the_patient_is_asked_as_you_and_relatives_by_name(content):
    assert not placeholders(content.prompt.text)
    assert placeholders(content.family_prompt.text) == {"name"}
    assert len(content.prompt.text.split()) <= 20


def test_every_picture_is_one_of_the_icon_set():
    icons = [content.icon for content in CARDS.values()] + list(GOAL_ICONS.values())

    assert set(icons) <= set(ALL_MATERIAL_ICONS)
    assert len(set(GOAL_ICONS.values())) == len(Goal)


def test_the_words_for_a_goal_are_few():
    assert all(len(label(goal).text.split()) <= 6 for goal in Goal)
