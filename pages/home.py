"""The meetings there are; open one, start one, or look at the invented sample."""

import streamlit as st

from family_meeting.content.labels import label
from family_meeting.content.sample import sample_meeting
from family_meeting.i18n.formats import long_date
from family_meeting.i18n.messages import team_text
from family_meeting.record import Meeting
from family_meeting.record.codes import Card, MeetingState, Step
from family_meeting.store import Listing
from family_meeting.store.ids import new_id
from family_meeting.ui.form import now, say_notice
from family_meeting.ui.markdown import plain
from family_meeting.ui.navigation import go
from family_meeting.ui.page import draft_line, language_choice
from family_meeting.ui.window import Window, window
from family_meeting.web.services import store


def render() -> None:
    """Draw the list of meetings."""
    state = window()
    title, tools = st.columns([4, 1], vertical_alignment="bottom")
    title.title(state.t(team_text("Family meetings")), anchor=False)
    with tools:
        language_choice(state)
    st.markdown(state.t(team_text("Prepare a meeting, lead it on a shared screen, and print what was said.")))
    draft_line(state)
    say_notice(state)
    _start(state)
    meetings = store().listings()
    if meetings:
        st.header(state.t(team_text("Your meetings")), anchor=False)
    for one in meetings:
        _row(state, one)


def _start(state: Window) -> None:
    with st.container(horizontal=True):
        if st.button(state.t(team_text("Start a new meeting")), type="primary", icon=":material/add:"):
            _open(state, Meeting(id=new_id(), created=now(), typed_in=state.language), "reason")
        if st.button(state.t(team_text("Look at the sample family")), icon=":material/visibility:"):
            _open(state, _sample(), "meeting")
    st.caption(
        state.t(
            team_text("The sample family is invented. Change anything you like; each look starts afresh.")
        )
    )


def _sample() -> Meeting:
    """Return the invented family's meeting, opened where its heart is."""
    meeting = sample_meeting().model_copy(update={"id": new_id()})
    meeting.course.current = Step.WHAT_MATTERS
    meeting.course.shared.card = Card.GOALS
    return meeting


def _open(state: Window, meeting: Meeting, slug: str) -> None:
    store().create(meeting)
    state.meeting = meeting.id
    go(state, slug)


def _row(state: Window, one: Listing) -> None:
    with st.container(border=True, key=f"entry-{one.id}"):
        who, when, how, button = st.columns([4, 4, 3, 2], vertical_alignment="center")
        no_name = state.t(team_text("No name yet"))
        who.markdown(f"**{plain(one.patient_name) or no_name}**")
        when.markdown(long_date(one.on, state.t.language) if one.on else state.t(team_text("No date yet")))
        how.markdown(state.t(team_text("Invented sample")) if one.sample else state.t(label(one.state)))
        if button.button(state.t(team_text("Open")), key=f"open-{one.id}", width="stretch"):
            state.meeting = one.id
            go(state, "reason" if one.state is MeetingState.PLANNED else "meeting")
