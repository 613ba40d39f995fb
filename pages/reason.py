"""Why this meeting, when and where."""

from datetime import date

import streamlit as st

from family_meeting.content.plan import LENGTHS
from family_meeting.i18n.messages import team_text
from family_meeting.journey.course import plan
from family_meeting.journey.gaps import before_meeting
from family_meeting.ui.fields import field, fields
from family_meeting.ui.form import Form
from family_meeting.ui.page import gap_list, next_page, opened


def render() -> None:
    """Draw the reason and the time of the meeting."""
    form = opened("reason")
    fields(form, "reason/trigger", "reason/aim", "reason/decide_now", "reason/can_wait", "reason/urgency")
    st.header(form.t(team_text("When and where")), anchor=False)
    day, hour = st.columns(2)
    with day:
        field(form, "reason/on")
        _past(form)
    with hour:
        field(form, "reason/at")
    fields(form, "reason/place", "reason/remote_link")
    _length(form)
    st.header(form.t(team_text("About this record")), anchor=False)
    fields(form, "site", "author", "typed_in")
    st.header(form.t(team_text("Before you sit down")), anchor=False)
    gap_list(form, before_meeting(form.meeting))
    next_page(form, "patient")


def _past(form: Form) -> None:
    on = form.meeting.reason.on
    if on and on < date.today() and not form.meeting.course.started_at and not form.meeting.sample:
        st.warning(form.t(team_text("This day is in the past. Please check the date.")))


def _length(form: Form) -> None:
    st.header(form.t(team_text("How long, and what kind")), anchor=False)
    st.pills(
        form.t(team_text("Planned minutes")),
        LENGTHS,
        key=form.show("course/length", form.meeting.course.length),
        required=True,
        on_change=form.keep,
        args=("course/length",),
    )
    field(form, "course/variants")
    minutes = sum(plan(form.meeting).values())
    st.markdown(form.t(team_text("The plan takes {minutes} minutes."), minutes=minutes))
    if form.meeting.interpreted:
        st.caption(form.t(team_text("An interpreted meeting needs half as much time again.")))
