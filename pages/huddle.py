"""The team agrees on one message. Never shown to the family."""

import streamlit as st

from family_meeting.i18n.messages import team_text
from family_meeting.journey.voices import FAMILY_ROLES
from family_meeting.record.codes import Role
from family_meeting.ui.fields import Look, field, fields
from family_meeting.ui.page import next_page, opened


def render() -> None:
    """Draw the team's own preparation."""
    form = opened("huddle")
    st.caption(
        form.t(
            team_text(
                "For the team only. Nothing on this page reaches the shared view or the family’s paper."
            )
        )
    )
    not_ours = {*FAMILY_ROLES, Role.INTERPRETER}
    team = Look(among=tuple(key for key, one in form.meeting.people.items() if one.role not in not_ours))
    for role in ("chair", "scribe", "gives_update"):
        field(form, f"huddle/{role}", team)
    fields(form, "huddle/facts", "huddle/team_disagreement")
    st.header(form.t(team_text("How it could go, in plain words")), anchor=False)
    fields(form, "huddle/best", "huddle/likely", "huddle/worst", "huddle/not_promised", "huddle/code_status")
    st.header(form.t(team_text("The room")), anchor=False)
    fields(form, "huddle/most_staff", "huddle/seating", "huddle/room", "huddle/done")
    next_page(form, "meeting")
