"""After the meeting: debrief, copies, the check-in call, when to look again."""

import streamlit as st

from family_meeting.content.topics import TOPICS
from family_meeting.i18n.messages import team_text
from family_meeting.record.codes import Audience, ReviewTrigger, Step, Topic
from family_meeting.ui.entries import entries
from family_meeting.ui.fields import Look, field, fields
from family_meeting.ui.form import Form
from family_meeting.ui.headings import heading
from family_meeting.ui.page import opened, print_button
from family_meeting.ui.statements import Capture, capture
from family_meeting.ui.ticks import ticks


def render() -> None:
    """Draw what is kept after the family has gone home."""
    form = opened("after")
    st.header(form.t(team_text("Debrief, for the team only")), anchor=False)
    for topic in (Topic.DEBRIEF_WELL, Topic.DEBRIEF_MISSED, Topic.DEBRIEF_FEELINGS):
        heading(form, TOPICS[topic].title)
        capture(form, Capture(topic, Step.CLOSE, Audience.TEAM))
    st.header(form.t(team_text("Copies")), anchor=False)
    field(form, "aftermath/note_in_chart")
    entries(form, "aftermath/copies", _copy, add=team_text("Add a copy given"))
    st.header(form.t(team_text("Check-in after 48 to 72 hours")), anchor=False)
    _check_in(form)
    print_button(form, "check-in-sheet")
    st.header(form.t(team_text("Look at this again when")), anchor=False)
    ticks(form, "aftermath/review_when", ReviewTrigger)
    fields(form, "aftermath/review_on", "aftermath/review_notes")


def _copy(form: Form, path: str) -> None:
    kind, to, written, day = st.columns([11, 8, 8, 9], vertical_alignment="bottom")
    with kind:
        field(form, f"{path}/kind", Look(compact=True))
    with to:
        field(form, f"{path}/to")
    with written:
        field(form, f"{path}/language")
    with day:
        field(form, f"{path}/on")


def _check_in(form: Form) -> None:
    due, done, who = st.columns(3, vertical_alignment="bottom")
    with due:
        field(form, "aftermath/check_in/due")
    with done:
        field(form, "aftermath/check_in/done_on")
    with who:
        field(form, "aftermath/check_in/spoke_with", Look(compact=True))
    names = ("remembers", "unclear", "new_questions", "sleeping_eating", "form_signed", "actions_done")
    fields(form, *(f"aftermath/check_in/{name}" for name in names))
    entries(form, "next_steps/actions", _action, add=team_text("Add a next step"))


def _action(form: Form, path: str) -> None:
    words, done = st.columns([3, 1], vertical_alignment="center")
    with words:
        field(form, f"{path}/text", Look(hide_label=True))
    with done:
        field(form, f"{path}/done")
