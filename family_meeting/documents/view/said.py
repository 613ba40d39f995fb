"""What was said, by topic, filtered for the reader."""

from collections.abc import Mapping

from family_meeting.documents.view.parts import Matters, RankedGoal, Voices
from family_meeting.record.codes import Topic, Voice
from family_meeting.record.conversation import WhatMatters
from family_meeting.record.meeting import Meeting
from family_meeting.record.people import PATIENT
from family_meeting.record.privacy import Reader, statements_for, topics_for
from family_meeting.record.wording import Words, spoken, typed


def said(meeting: Meeting, reader: Reader, locale: str) -> Mapping[Topic, Voices]:
    """Return, for every topic that ``reader`` may know of, the words that ``reader`` may see."""
    ours: dict[Topic, list[Words]] = {topic: [] for topic in topics_for(reader)}
    others: dict[Topic, list[Words]] = {topic: [] for topic in ours}
    for key, one in statements_for(meeting, reader).items():
        side = ours if one.speaker == PATIENT else others
        side[one.topic].append(spoken(meeting, key, one, locale))
    return {topic: Voices(tuple(ours[topic]), tuple(others[topic])) for topic in ours}


def matters(meeting: Meeting, voice: Voice, locale: str) -> Matters | None:
    """Return one voice's answers; None where it gave none."""
    answers = meeting.what_matters.get(voice)
    if answers is None or answers == WhatMatters():
        return None
    where = f"what_matters/{voice}"
    goals = tuple(
        RankedGoal(
            goal, typed(meeting, f"{where}/goal_words/{goal}", answers.goal_words.get(goal, ""), locale)
        )
        for goal in answers.goals
    )
    names = ("trade_off_reason", "hears_first", "home_impossible")
    words = {name: typed(meeting, f"{where}/{name}", getattr(answers, name), locale) for name in names}
    return Matters(
        goals=goals,
        trade_off=answers.trade_off,
        deciding=answers.deciding,
        places=tuple(answers.places),
        **words,
    )
