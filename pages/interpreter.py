"""The interpreter as a member of the meeting: who, the brief, what to keep in mind."""

import streamlit as st

from family_meeting.content.interpreter import CHECKS, GROUPS
from family_meeting.i18n.messages import team_text
from family_meeting.record.codes import Role
from family_meeting.ui.entries import entries
from family_meeting.ui.fields import Look, field, fields
from family_meeting.ui.form import Form
from family_meeting.ui.page import next_page, opened, print_button
from family_meeting.ui.ticks import ticks


def render() -> None:
    """Draw the interpreter's entry and the brief."""
    form = opened("interpreter")
    field(form, "patient_first/needs_interpreter")
    interpreters = [key for key, one in form.meeting.people.items() if one.role is Role.INTERPRETER]
    entries(
        form, "people", _interpreter, add=team_text("Add an interpreter"),
        first={"role": Role.INTERPRETER}, keys=interpreters,
    )  # fmt: skip
    st.caption(form.t(team_text("A relative or a child is not an interpreter, however well they speak.")))
    fields(form, "interpreting/hard_words", "interpreting/news_style", "interpreting/cautions")
    for group in GROUPS:
        st.header(form.t(group.title), anchor=False)
        ticks(form, "interpreting/checks", group.checks, say=CHECKS)
    field(form, "interpreting/afterwards")
    print_button(form, "interpreter-brief")
    next_page(form, "huddle")


def _interpreter(form: Form, path: str) -> None:
    left, right = st.columns(2)
    with left:
        field(form, f"{path}/name")
        field(form, f"{path}/interpreter_languages")
    with right:
        field(form, f"{path}/interpreter_id")
        field(form, f"{path}/interpreter_mode", Look(compact=True))
