"""One label for every code that a record can hold."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from family_meeting.content.cards import CARDS
from family_meeting.content.interpreter import CHECKS
from family_meeting.content.labels import (
    matters,
    meeting,
    paper,
    people,
    preparation,
    proxy,
    relations,
    wishes,
)
from family_meeting.content.proxy.questions import QUESTIONS
from family_meeting.content.questions import QUESTION_TOPICS
from family_meeting.content.steps import STEPS
from family_meeting.content.topics import TOPICS
from family_meeting.content.wishes import WISHES
from family_meeting.i18n.messages import Message

TABLES: tuple[Mapping[Any, Message], ...] = (
    people.ROLE,
    people.KIN,
    people.ATTENDANCE,
    people.LEGAL_ROLE,
    people.INFORMATION,
    people.VOICE,
    people.INTERPRETER_MODE,
    people.AUDIENCE,
    preparation.ANSWER,
    preparation.DOCUMENT_SEEN,
    preparation.TRIGGER,
    preparation.URGENCY,
    preparation.PERMISSION,
    preparation.CAPACITY,
    preparation.OTHER_DOCUMENT,
    preparation.ROOM_READY,
    meeting.VARIANT,
    meeting.STEP_STATUS,
    meeting.MEETING_STATE,
    meeting.VALUE_TICK,
    meeting.DECISION_STATUS,
    meeting.QUESTION_STATUS,
    meeting.ORIGIN,
    meeting.SUPPORT,
    meeting.FORM_STATUS,
    matters.GOAL,
    matters.TRADE_OFF,
    matters.DECIDING,
    matters.PLACE,
    matters.TOLD,
    matters.LEEWAY,
    paper.CONTACT_KIND,
    paper.COPY_KIND,
    paper.REVIEW_TRIGGER,
    paper.PRINT_SIZE,
    paper.PAPER,
    proxy.PAUSE,
    proxy.CARE_PLACE,
    proxy.STARTS,
    proxy.SCOPE,
    proxy.POWER,
    proxy.DONATION,
    proxy.SIGNING_ROUTE,
    proxy.SIGNING_NEED,
    proxy.PROXY_STATUS,
    relations.RELATION,
    wishes.SECTION,
    wishes.SITUATION,
    wishes.SITUATION_CHOICE,
    wishes.TREATMENT,
    wishes.TREATMENT_LEANING,
    wishes.TICK,
    CHECKS,
    {step: content.title for step, content in STEPS.items()},
    {card: content.title for card, content in CARDS.items()},
    {topic: content.title for topic, content in TOPICS.items()},
    {topic: content.title for topic, content in QUESTION_TOPICS.items()},
    {question: content.prompt for question, content in QUESTIONS.items()},
    {question: wishes.QUESTION.get(question, content.prompt) for question, content in WISHES.items()},
)

# Codes of two kinds may be equal as text (Role.PATIENT, Voice.PATIENT), so each kind keeps its own table.
LABELS: dict[type[StrEnum], Mapping[Any, Message]] = {type(next(iter(table))): table for table in TABLES}


def label(code: StrEnum) -> Message:
    """Return the few words that stand for a code on screen or paper. They hold no placeholder."""
    return LABELS[type(code)][code]
