"""What each understands, where things stand, and room for feelings and questions."""

import streamlit as st

from family_meeting.content.topics import TOPICS
from family_meeting.i18n.messages import family_text, team_text
from family_meeting.record.codes import Audience, QuestionStatus, Step, Topic, ValueTick
from family_meeting.ui.entries import entries
from family_meeting.ui.fields import Look, field
from family_meeting.ui.form import Form
from family_meeting.ui.headings import heading
from family_meeting.ui.markdown import plain
from family_meeting.ui.named import anybody
from family_meeting.ui.sections import sections
from family_meeting.ui.statements import Capture, capture, capture_each
from family_meeting.ui.ticks import ticks


def understanding(form: Form) -> None:
    """One line from each person, the patient first."""
    capture_each(form, Topic.UNDERSTANDING, Step.UNDERSTANDING)


def understanding_private(form: Form) -> None:
    """Mark, for the team alone, a gap to come back to."""
    for key, one in form.meeting.statements.items():
        if one.topic is Topic.UNDERSTANDING and one.text:
            st.markdown(f"{plain(form.name(one.speaker))}: {plain(one.text)}")
            field(form, f"statements/{key}/flagged")


def where_things_stand(form: Form) -> None:
    """The clinician's headline, and what nobody can know yet."""
    field(form, "course/information_now")
    for topic in (Topic.HEADLINE, Topic.UNCERTAIN):
        heading(form, TOPICS[topic].title)
        capture(form, Capture(topic, Step.WHERE_THINGS_STAND, large=True))


def where_things_stand_private(form: Form) -> None:
    """Words to use and words to avoid."""
    heading(form, TOPICS[Topic.WORDS_TO_AVOID].title)
    capture(form, Capture(Topic.WORDS_TO_AVOID, Step.WHERE_THINGS_STAND, Audience.TEAM))


def feelings(form: Form) -> None:
    """What is on people's minds, and the questions from the sheet and from the room."""
    parts = {
        "feelings": (TOPICS[Topic.FEELING].title, _feelings),
        "questions": (family_text("Your questions"), _questions),
        "support": (family_text("Who can help"), _support),
    }
    sections(form, "feelings", parts)


def _feelings(form: Form) -> None:
    capture(form, Capture(Topic.FEELING, Step.FEELINGS, large=True))


def _questions(form: Form) -> None:
    entries(form, "questions", _question, add=family_text("Add a question"))


def _support(form: Form) -> None:
    field(form, "course/support")


def _question(form: Form, path: str) -> None:
    field(form, f"{path}/text", Look(large=True))
    status, who = st.columns([3, 2], vertical_alignment="bottom")
    with status:
        field(form, f"{path}/status", Look(hide_label=True))
    with who:
        field(form, f"{path}/asked_by", anybody(form, compact=True))
    if form.read(f"{path}/status") is QuestionStatus.ANSWERED:
        field(form, f"{path}/answer")
    if form.read(f"{path}/status") in {QuestionStatus.ANSWERED, QuestionStatus.FIND_OUT}:
        by, day = st.columns(2)
        with by:
            field(form, f"{path}/answered_by", anybody(form, compact=True))
        with day:
            if form.read(f"{path}/status") is QuestionStatus.FIND_OUT:
                field(form, f"{path}/find_out_by")


def feelings_private(form: Form) -> None:
    """The five parts of VALUE, ticked off quietly."""
    ticks(form, "course/value_ticks", ValueTick, form.t(team_text("Did we …")))
    for key, one in form.meeting.questions.items():
        if one.text:
            st.caption(plain(one.text))
            field(form, f"questions/{key}/on_family_copy")
