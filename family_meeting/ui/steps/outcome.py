"""Where we agree, what happens next, and the close."""

import streamlit as st

from family_meeting.content.topics import TOPICS
from family_meeting.i18n.messages import family_text, team_text
from family_meeting.journey.course import end
from family_meeting.record.codes import MeetingState, Step, Topic
from family_meeting.record.people import PATIENT
from family_meeting.ui.entries import entries
from family_meeting.ui.fields import Look, field, fields
from family_meeting.ui.form import Form, now
from family_meeting.ui.headings import heading
from family_meeting.ui.markdown import plain
from family_meeting.ui.named import anybody
from family_meeting.ui.navigation import link
from family_meeting.ui.sections import sections
from family_meeting.ui.statements import Capture, capture, capture_each


def agree(form: Form) -> None:
    """Read back what was agreed; what is open may stay open."""
    entries(form, "decisions", _decision, add=family_text("Add something we agreed or left open"))


def _decision(form: Form, path: str) -> None:
    field(form, f"{path}/text", Look(large=True, hide_label=True))
    field(form, f"{path}/status", Look(hide_label=True))


def agree_private(form: Form) -> None:
    """Differences in neutral words with no names; each is cleared for the family's paper, or not."""
    heading(form, team_text("Where people differ"))
    entries(form, "disagreements", _difference, add=team_text("Add a difference"))
    for key, one in form.meeting.decisions.items():
        if one.text:
            st.caption(plain(one.text))
            field(form, f"decisions/{key}/on_family_copy")


def _difference(form: Form, path: str) -> None:
    fields(form, *(f"{path}/{name}" for name in ("topic", "views", "would_help", "next_step")))
    field(form, f"{path}/owner", Look(compact=True))
    fields(form, f"{path}/due", f"{path}/on_family_copy")


def next_steps(form: Form) -> None:
    """Each step has one person and one day; then whom to call, and what was understood."""
    parts = {
        "actions": (family_text("What to do"), _actions),
        "contacts": (family_text("Whom to call"), _contacts),
        "again": (family_text("We meet again"), _again),
        "teach-back": (TOPICS[Topic.TEACH_BACK].title, _teach_back),
    }
    sections(form, "next", parts)


def _actions(form: Form) -> None:
    entries(form, "next_steps/actions", _action, add=family_text("Add a next step"))


def _contacts(form: Form) -> None:
    entries(form, "next_steps/contacts", _contact, add=family_text("Add a phone number"))
    field(form, "next_steps/when_to_call")


def _again(form: Form) -> None:
    day, hour, place = st.columns(3)
    with day:
        field(form, "next_steps/follow_up_on")
    with hour:
        field(form, "next_steps/follow_up_at")
    with place:
        field(form, "next_steps/follow_up_place")
    field(form, "next_steps/spokesperson", anybody(form))


def _teach_back(form: Form) -> None:
    capture_each(form, Topic.TEACH_BACK, Step.NEXT)


def _action(form: Form, path: str) -> None:
    what, owner, day, phone = st.columns([6, 3, 3, 3])
    with what:
        field(form, f"{path}/text")
    with owner:
        field(form, f"{path}/owner", anybody(form, compact=True))
    with day:
        field(form, f"{path}/due")
    with phone:
        field(form, f"{path}/phone")


def _contact(form: Form, path: str) -> None:
    kind, name, phone, when = st.columns(4)
    with kind:
        field(form, f"{path}/kind", Look(compact=True))
    with name:
        field(form, f"{path}/name")
    with phone:
        field(form, f"{path}/phone")
    with when:
        field(form, f"{path}/when")


def next_steps_private(form: Form) -> None:
    """Whether something had to be explained again, and what stays off the family's paper."""
    field(form, "course/reexplained")
    for key, one in form.meeting.next_steps.actions.items():
        if one.text:
            st.caption(plain(one.text))
            field(form, f"next_steps/actions/{key}/on_family_copy")


def close(form: Form) -> None:
    """The patient has the last word; then the paper."""
    heading(form, TOPICS[Topic.LAST_WORD].title)
    capture(form, Capture(Topic.LAST_WORD, Step.CLOSE, speaker=PATIENT, large=True))
    language, size, copies = st.columns(3)
    with language:
        field(form, "aftermath/printing/language")
    with size:
        field(form, "aftermath/printing/size")
    with copies:
        field(form, "aftermath/printing/copies")
    with st.container(horizontal=True, vertical_alignment="center", key="close-ways"):
        if form.meeting.course.state is not MeetingState.ENDED:
            st.button(
                form.t(family_text("End the meeting")),
                type="primary",
                on_click=lambda: form.apply(end(form.meeting, now())),
            )
        link(form.window, "paper", family_text("Print our paper"))
