"""Whom the patient may name, and how those who sign are related to the patient."""

from collections.abc import Iterable

import streamlit as st

from family_meeting.content.labels import label
from family_meeting.content.proxy.relations import STATEMENTS
from family_meeting.journey.voices import FAMILY_ROLES
from family_meeting.proxy.rules import Jurisdiction
from family_meeting.record.codes import Answer
from family_meeting.record.codes_relations import Relation
from family_meeting.record.people import PATIENT
from family_meeting.record.privacy import awaited
from family_meeting.ui.fields import Look
from family_meeting.ui.form import Form


def named_people(form: Form) -> Look:
    """Return the look of a field that names somebody: grown-up relatives and friends."""
    people = awaited(form.meeting).items()
    ours = (key for key, one in people if one.role in FAMILY_ROLES and not one.minor)
    return Look(among=tuple(key for key in ours if key != PATIENT))


def others(form: Form) -> Look:
    """Return the look of a field that names somebody else than the patient."""
    return Look(among=tuple(key for key in form.meeting.people if key != PATIENT))


def anybody(form: Form, *, compact: bool = False) -> Look:
    """Return the look of a field on the shared screen that names anybody who was asked to come."""
    return Look(compact=compact, among=tuple(awaited(form.meeting)))


def others_awaited(form: Form) -> Look:
    """Return the look of a field on the shared screen that names anybody but the patient."""
    return Look(among=tuple(key for key in awaited(form.meeting) if key != PATIENT))


def relations(form: Form, path: str, name: str, rules: Jurisdiction, asked: Iterable[Relation]) -> None:
    """Ask, one line each, whether somebody stands in a relation that the state's rules look at."""
    for relation in asked:
        here = f"{path}/relations/{relation}"
        said, answer = st.columns([7, 4], vertical_alignment="center")
        words = form.t(STATEMENTS[relation], name=name, state=rules.name, age=rules.minimum_age)
        said.markdown(words)
        answer.pills(
            words,
            list(Answer),
            format_func=lambda code: form.t(label(code)),
            key=form.show(here, form.read(here)),
            wrap=True,
            on_change=form.keep,
            args=(here,),
            label_visibility="collapsed",
        )
