"""Who speaks for the patient, and what care could look like."""

import streamlit as st

from family_meeting.content.topics import TOPICS
from family_meeting.i18n.messages import family_text, team_text
from family_meeting.journey.gaps import named_with_care, stop_signs
from family_meeting.record.codes import Role, Step, Topic
from family_meeting.ui.entries import entries
from family_meeting.ui.fields import Look, field, fields
from family_meeting.ui.form import Form
from family_meeting.ui.headings import heading
from family_meeting.ui.named import named_people
from family_meeting.ui.navigation import link
from family_meeting.ui.page import gap_list
from family_meeting.ui.sections import sections
from family_meeting.ui.statements import Capture, capture

CLINICIANS = {Role.PHYSICIAN, Role.NURSE}


def who_speaks(form: Form) -> None:
    """The patient names the agent; the agent says yes."""
    parts = {
        "agent": (family_text("Who speaks"), _agent),
        "alternate": (family_text("If that person cannot"), _alternate),
        "wishes": (TOPICS[Topic.FOR_AGENT].title, _for_agent),
        "papers": (family_text("Papers"), _papers),
    }
    sections(form, "who-speaks", parts)


def _agent(form: Form) -> None:
    field(form, "speaker/agent", named_people(form))
    if form.meeting.speaker.agent:
        fields(form, "speaker/agent_accepts", f"people/{form.meeting.speaker.agent}/phone")
    field(form, "speaker/leeway")


def _alternate(form: Form) -> None:
    field(form, "speaker/alternate", named_people(form))
    if form.meeting.speaker.alternate:
        fields(form, "speaker/alternate_accepts", f"people/{form.meeting.speaker.alternate}/phone")


def _papers(form: Form) -> None:
    """The paper that names the agent, and the record of wishes, one question at a time."""
    with st.container(horizontal=True):
        link(form.window, "proxy")
        link(form.window, "wishes")


def _for_agent(form: Form) -> None:
    capture(form, Capture(Topic.FOR_AGENT, Step.WHO_SPEAKS, large=True))
    field(form, "speaker/informed", named_people(form))


def who_speaks_private(form: Form) -> None:
    """The paper behind the name, and who should stay out of it."""
    gap_list(form, [*stop_signs(form.meeting), *named_with_care(form.meeting)])
    fields(form, "speaker/form", "speaker/sign_on", "speaker/not_involved")


def care(form: Form) -> None:
    """At most two paths, as the clinician drew them, in the family's words."""
    parts = {
        "paths": (family_text("Ways that care could go"), _paths),
        "suggestion": (TOPICS[Topic.RECOMMENDATION].title, _suggestion),
        "trial": (family_text("Trying something for a while"), _trial),
    }
    sections(form, "care", parts)


def _paths(form: Form) -> None:
    entries(form, "care/paths", _path, add=family_text("Add a way that care could go"))


def _suggestion(form: Form) -> None:
    for topic in (Topic.RECOMMENDATION, Topic.ALWAYS):
        heading(form, TOPICS[topic].title)
        capture(form, Capture(topic, Step.CARE, large=True))


def _trial(form: Form) -> None:
    fields(form, "care/trial_what", "care/trial_until", "care/trial_judged_by")


def _path(form: Form, path: str) -> None:
    field(form, f"{path}/name", Look(large=True))
    best, likely, worst = st.columns(3)
    for column, name in ((best, "best"), (likely, "likely"), (worst, "worst")):
        with column:
            field(form, f"{path}/{name}")


def care_private(form: Form) -> None:
    """Code status is only ever "discussed"; a clinician writes the order."""
    clinicians = tuple(key for key, one in form.meeting.people.items() if one.role in CLINICIANS)
    field(form, "care/code_status_discussed")
    field(form, "care/order_writer", Look(among=clinicians))
    st.caption(
        form.t(team_text("This app writes no orders. The order is written by the clinician named here."))
    )
