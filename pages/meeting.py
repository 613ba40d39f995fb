"""Lead the meeting, one step at a time, on the screen that everybody sees."""

import streamlit as st

from family_meeting.documents.shared_view import both
from family_meeting.documents.stage import view_language
from family_meeting.journey.course import plan
from family_meeting.record.codes import MeetingState, Step
from family_meeting.ui.bar import bar, quiet_line
from family_meeting.ui.drawn import drawn
from family_meeting.ui.form import Form, say_notice
from family_meeting.ui.guided import back_to_the_step
from family_meeting.ui.page import draft_line, load
from family_meeting.ui.panel import panel
from family_meeting.ui.steps import OPEN
from family_meeting.ui.window import window


def render() -> None:
    """Draw the current step, and beside it the facilitator's panel when it is open."""
    state = window()
    form = load(state)
    back_to_the_step(form)
    bar(form)
    quiet_line(form)
    say_notice(state)
    step = form.meeting.course.current or next(iter(plan(form.meeting)))
    # The columns stay when the panel closes, so that nothing on the shared side is drawn anew.
    with st.container(key="panel-open" if state.panel_open else "panel-closed"):
        shared, private = st.columns([13, 8], gap="large")
    with shared:
        _open_part(form, step)
    if state.panel_open:
        with private, st.container(key="panel-body"):
            panel(form, step)


def _open_part(form: Form, step: Step) -> None:
    shared = form.meeting.course.shared
    language = view_language(form.meeting, form.window.language)
    drawn(both(form.meeting, language, shared.beside, words=False), "shared-view")
    if not shared.hidden and form.meeting.course.state is not MeetingState.PAUSED:
        with st.container(key="capture"):
            OPEN[step](form)
        draft_line(form.window)
