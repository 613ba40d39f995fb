"""The question sheet: twelve topics, the family's own questions, and the agenda they feed."""

import streamlit as st

from family_meeting.content.questions import QUESTION_TOPICS
from family_meeting.i18n.messages import team_text
from family_meeting.record.codes import Origin, QuestionTopic
from family_meeting.ui.agenda import agenda_items
from family_meeting.ui.entries import entries
from family_meeting.ui.fields import Look, field
from family_meeting.ui.form import Form
from family_meeting.ui.page import next_page, opened, print_button
from family_meeting.ui.ticks import ticked


def render() -> None:
    """Draw the topics that the family ticked and the questions that it wrote."""
    form = opened("questions")
    st.markdown(form.t(team_text("What the family ticks and writes here comes up in the meeting.")))
    print_button(form, "question-sheet")
    for topic, content in QUESTION_TOPICS.items():
        _topic(form, topic, " ".join(form.t(example) for example in content.examples))
    st.header(form.t(team_text("Their own questions")), anchor=False)
    entries(form, "questions", _question, add=team_text("Add a question"))
    st.header(form.t(team_text("Also on the agenda")), anchor=False)
    agenda_items(form, Origin.FAMILY)
    agenda_items(form, Origin.TEAM)
    next_page(form, "interpreter")


def _topic(form: Form, topic: QuestionTopic, examples: str) -> None:
    key = form.show(f"agenda/topics/{topic}", topic in form.meeting.agenda.topics)
    with st.container(key=f"topic-{topic}", gap=None):
        st.checkbox(
            form.t(QUESTION_TOPICS[topic].title),
            key=key,
            on_change=ticked,
            args=(form, "agenda/topics", topic),
        )
        st.caption(examples)


def _question(form: Form, path: str) -> None:
    field(form, f"{path}/text")
    who, topic = st.columns(2)
    with who:
        field(form, f"{path}/asked_by", Look(compact=True))
    with topic:
        field(form, f"{path}/topic", Look(compact=True))
