"""Who decides when the patient cannot, and what shows it."""

import streamlit as st

from family_meeting.i18n.messages import team_text
from family_meeting.journey.gaps import named_with_care, stop_signs
from family_meeting.record.codes import Answer, Capacity, DocumentSeen
from family_meeting.ui.fields import field, fields
from family_meeting.ui.form import Form
from family_meeting.ui.named import others
from family_meeting.ui.page import gap_list, next_page, opened


def render() -> None:
    """Draw who decides, with a stop sign where somebody else has been acting."""
    form = opened("decider")
    gap_list(form, [*stop_signs(form.meeting), *named_with_care(form.meeting)])
    fields(form, "decider/capacity", "decider/capacity_by", "decider/capacity_on")
    st.header(form.t(team_text("The paper")), anchor=False)
    field(form, "decider/document")
    _paper(form)
    fields(form, "decider/acting", "decider/others", "decider/state")
    if form.meeting.decider.capacity is Capacity.LACKS:
        _no_paper(form)
    next_page(form, "questions")


def _paper(form: Form) -> None:
    seen = form.meeting.decider.document
    if seen in {DocumentSeen.SEEN, DocumentSeen.REPORTED}:
        for named in ("agent", "alternate"):
            field(form, f"decider/{named}", others(form))
        fields(form, "decider/where", "decider/copy_in_chart")
    if seen is DocumentSeen.REPORTED or form.meeting.decider.copy_in_chart is Answer.NO:
        fields(form, "decider/bring_by", "decider/bring_on")


def _no_paper(form: Form) -> None:
    """Say whom to ask; the app never names who decides by law."""
    if form.meeting.decider.document in {DocumentSeen.NONE, DocumentSeen.UNKNOWN, None}:
        st.info(
            form.t(
                team_text(
                    "The patient cannot decide today and no paper names an agent. "
                    "The rules of the state apply. "
                    "Ask your legal office or ethics team who may decide. The app does not choose."
                )
            )
        )
