from collections import Counter

import pytest

from family_meeting.content.steps import STEPS
from family_meeting.i18n.messages import FAMILY, TEAM
from family_meeting.i18n.translator import placeholders
from family_meeting.record.codes import Step, Topic

NOT_IN_THE_ROOM = {Topic.NOTE, Topic.DEBRIEF_WELL, Topic.DEBRIEF_MISSED, Topic.DEBRIEF_FEELINGS}


def test_the_steps_stand_in_the_order_of_a_meeting():
    assert list(STEPS) == list(Step)


def test_diagnosis_and_care_are_spoken_by_a_clinician():
    spoken = {step for step, content in STEPS.items() if content.clinician}

    assert spoken == {Step.WHERE_THINGS_STAND, Step.CARE}


@pytest.mark.parametrize("content", STEPS.values(), ids=list(STEPS))
def test_the_shared_screen_asks_one_short_thing(content):
    asked = [content.prompt, content.absent_prompt or content.prompt]

    assert all(len(one.text.split()) <= 20 and one.domain == FAMILY for one in asked)
    assert len(content.title.text.split()) <= 6
    assert content.purpose.text.count(".") == 1


@pytest.mark.parametrize("content", STEPS.values(), ids=list(STEPS))
def test_the_facilitator_has_cues_and_sentences_and_signs_to_watch(content):
    private = (*content.cues, *content.phrases, *content.watch_for)

    assert 3 <= len(content.cues) <= 6
    assert 2 <= len(content.phrases) <= 5
    assert {one.domain for one in private} == {TEAM}


@pytest.mark.parametrize("content", STEPS.values(), ids=list(STEPS))
def test_only_questions_about_the_patient_and_her_own_sentences_need_a_name(content):
    named = {content.absent_prompt, *content.phrases}
    said = (content.title, content.purpose, content.prompt, *content.cues, *content.watch_for)

    assert all(placeholders(one.text) <= {"name"} for one in named if one)
    assert not any(placeholders(one.text) for one in said)


def test_every_topic_said_in_the_room_is_captured_in_exactly_one_step():
    captured = Counter(topic for content in STEPS.values() for topic in content.topics)

    assert captured == dict.fromkeys(set(Topic) - NOT_IN_THE_ROOM, 1)
