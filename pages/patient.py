"""The patient first: permission, own agenda, how much to hear."""

import streamlit as st

from family_meeting.i18n.messages import team_text
from family_meeting.record.codes import Origin
from family_meeting.ui.agenda import agenda_items
from family_meeting.ui.fields import field, fields
from family_meeting.ui.form import Form
from family_meeting.ui.named import others
from family_meeting.ui.page import next_page, opened


def render() -> None:
    """Draw what the patient says before anybody meets."""
    form = opened("patient")
    name, born = st.columns([3, 2])
    with name:
        fields(form, "people/patient/name", "identity/legal_name")
    with born:
        fields(form, "identity/birth_date", "identity/record_number")
    st.header(form.t(team_text("Is the meeting welcome?")), anchor=False)
    fields(form, "patient_first/agrees", "patient_first/agrees_why", "people/patient/planned")
    st.header(form.t(team_text("What the patient wants to talk about")), anchor=False)
    agenda_items(form, Origin.PATIENT)
    st.header(form.t(team_text("What may be said")), anchor=False)
    field(form, "patient_first/information")
    _somebody_else(form, "patient_first/information_person")
    fields(
        form,
        *(
            f"patient_first/{name}"
            for name in ("may_share", "not_said_in_room", "not_to_be_told", "not_invited")
        ),
    )
    _somebody_else(form, "patient_first/speaks_when_tired")
    st.header(form.t(team_text("Language and comfort")), anchor=False)
    spoken, written = st.columns(2)
    with spoken:
        fields(form, "people/patient/spoken_language", "patient_first/needs_interpreter")
    with written:
        fields(form, "people/patient/written_language", "people/patient/read_aloud")
    fields(form, "patient_first/seeing_hearing", "patient_first/faith_culture")
    st.caption(form.t(team_text("The app records no sound and no pictures.")))
    next_page(form, "people")


def _somebody_else(form: Form, path: str) -> None:
    """Ask for another person, once there is one."""
    look = others(form)
    if look.among:
        field(form, path, look)
