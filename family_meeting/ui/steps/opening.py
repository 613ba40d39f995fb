"""Who is here, why we meet, and who the patient is."""

import streamlit as st

from family_meeting.content.steps import STEPS
from family_meeting.content.topics import TOPICS
from family_meeting.i18n.messages import family_text, team_text
from family_meeting.journey.voices import FAMILY_ROLES
from family_meeting.record.codes import Origin, QuestionTopic, Role, Step
from family_meeting.record.people import PATIENT
from family_meeting.record.privacy import awaited
from family_meeting.ui.agenda import agenda_items
from family_meeting.ui.fields import Look, field
from family_meeting.ui.form import Form
from family_meeting.ui.headings import heading
from family_meeting.ui.markdown import plain
from family_meeting.ui.sections import sections
from family_meeting.ui.statements import Capture, capture
from family_meeting.ui.ticks import ticks


def welcome(form: Form) -> None:
    """Call the roll, the patient first, and ask for leave to write."""
    asked, printed = st.columns(2)
    with asked:
        field(form, "course/consent_screen")
    with printed:
        field(form, "course/consent_print")
    for person in sorted(awaited(form.meeting), key=lambda key: key != PATIENT):
        _roll_call(form, person)
    st.button(
        form.t(family_text("Someone else is here")),
        icon=":material/add:",
        key="add-person",
        on_click=_add_person,
        args=(form,),
    )


def _roll_call(form: Form, person: str) -> None:
    path = f"people/{person}"
    with st.container(key=f"roll-{person}"):
        who, how = st.columns([4, 9], vertical_alignment="center")
        with who:
            _who(form, person)
        with how:
            field(form, f"{path}/attended", Look(hide_label=True))


def _who(form: Form, person: str) -> None:
    """Say who this is, and ask for what is not known: the name, then the family's own word."""
    path, one = f"people/{person}", form.meeting.people[person]
    asked = person != PATIENT and one.role in FAMILY_ROLES and not one.relationship.strip()
    if not one.name.strip():
        if not asked:
            st.markdown(plain(form.relation(person)))
        field(form, f"{path}/name")
    else:
        relation = "" if asked else f" · {plain(form.relation(person))}"
        st.markdown(f"**{plain(form.name(person))}**{relation}")
    if asked:
        field(form, f"{path}/relationship")


def _add_person(form: Form) -> None:
    form.apply([(f"people/{form.window.fresh_id('people')}", {"role": Role.RELATIVE})])
    form.window.used_id("people")


def welcome_private(form: Form) -> None:
    """Remind of the seats and, with an interpreter, of what is said aloud."""
    if form.meeting.huddle.seating:
        st.markdown(plain(form.meeting.huddle.seating))
    if form.meeting.interpreted:
        for person, one in form.meeting.people.items():
            if one.role is Role.INTERPRETER:
                field(form, f"people/{person}/interpreter_id")


def why(form: Form) -> None:
    """Write the aim and what is to be talked about, the patient's own topics first."""
    parts = {
        "aim": (family_text("Why we meet"), _aim),
        "agenda": (family_text("What we will talk about"), _agenda),
        "sheet": (family_text("From the question sheet"), _sheet),
    }
    sections(form, "why", parts)


def _aim(form: Form) -> None:
    field(form, "reason/aim", Look(large=True))
    field(form, "course/ground_rules")


def _agenda(form: Form) -> None:
    agenda_items(form, *Origin, large=True)


def _sheet(form: Form) -> None:
    ticks(form, "agenda/topics", QuestionTopic, columns=2)


def person(form: Form) -> None:
    """Write who the person is, beyond what is in the chart."""
    columns = st.columns(2, gap="large")
    for place, topic in enumerate(STEPS[Step.PERSON].topics):
        with columns[place % 2]:
            heading(form, TOPICS[topic].title)
            capture(form, Capture(topic, Step.PERSON))


def parked(form: Form) -> None:
    """List what was kept for another day."""
    kept = [one.text for one in form.meeting.agenda.items.values() if one.parked and one.text]
    if kept:
        heading(form, team_text("For another day"))
        st.markdown("\n".join(f"- {plain(text)}" for text in kept))
