"""Who is who: the family, the team, and the map that draws itself."""

import streamlit as st

from family_meeting.documents.pictures import family_map
from family_meeting.documents.svg import svg
from family_meeting.i18n.messages import team_text
from family_meeting.record.codes import Role
from family_meeting.record.people import PATIENT
from family_meeting.ui.drawn import drawn
from family_meeting.ui.entries import entries
from family_meeting.ui.fields import Look, field
from family_meeting.ui.form import Form
from family_meeting.ui.page import next_page, opened

_WIDTHS = (4, 4, 3, 6)
_WIDTHS_OF_STAFF = (4, 4, 6, 3)
"""Room for the longest choice: "Husband, wife or partner", or what somebody does, which no place follows."""


def render() -> None:
    """Draw the family map and a row for each person."""
    form = opened("people")
    drawn(svg(family_map(form.meeting, form.t)), "family-map")
    others = [key for key in form.meeting.people if key != PATIENT]
    entries(
        form, "people", _person, add=team_text("Add a person"), first={"role": Role.RELATIVE}, keys=others
    )
    next_page(form, "decider")


def _person(form: Form, path: str) -> None:
    ours = form.read(f"{path}/role") in {Role.RELATIVE, Role.FRIEND}
    widths = _WIDTHS if ours else _WIDTHS_OF_STAFF
    name, relation, role, place = st.columns(widths, vertical_alignment="bottom")
    with name:
        field(form, f"{path}/name")
    with relation:
        field(form, f"{path}/relationship")
    with role:
        field(form, f"{path}/role", Look(compact=True, leave_out=(Role.PATIENT,)))
    with place:
        if ours:
            field(form, f"{path}/kin", Look(compact=True))
    with st.expander(form.t(team_text("More about this person")), key=form.key(f"{path}...")):
        _details(form, path)


def _details(form: Form, path: str) -> None:
    left, right = st.columns(2)
    role = form.read(f"{path}/role")
    with left:
        _draw(
            form, path, "planned", "phone", "best_time", "spoken_language", "written_language", "read_aloud"
        )
        if role is Role.INTERPRETER:
            _draw(form, path, "interpreter_mode", "interpreter_id", "interpreter_languages")
    with right:
        if role in {Role.RELATIVE, Role.FRIEND}:
            _draw(form, path, "partner_of", "child_of", "lives_where", "legal_role", "caregiver", "minor")
            _draw(form, path, "extra_follow_up", "safety_flag", "safety_note")
        else:
            _draw(form, path, "credentials")
        _draw(form, path, "invited")


def _draw(form: Form, path: str, *names: str) -> None:
    for name in names:
        field(form, f"{path}/{name}", Look(compact=True))
