"""What is to be talked about: add, put in order, keep for another day."""

import streamlit as st

from family_meeting.i18n.messages import Message, family_text
from family_meeting.record.codes import Origin
from family_meeting.store.ids import new_id
from family_meeting.ui.entries import moved, remove_button
from family_meeting.ui.fields import Look, field
from family_meeting.ui.form import Form

_ADD: dict[Origin, Message] = {
    Origin.PATIENT: family_text("Add a topic from the patient"),
    Origin.FAMILY: family_text("Add a topic from the family"),
    Origin.TEAM: family_text("Add a topic from the team"),
}


def agenda_items(form: Form, *origins: Origin, large: bool = False) -> None:
    """Draw the items of these origins in their order, with a button to add one for each."""
    for key, item in form.meeting.agenda.in_order().items():
        if item.origin in origins:
            _item(form, key, large)
    with st.container(horizontal=True):
        for origin in origins:
            st.button(
                form.t(_ADD[origin]),
                icon=":material/add:",
                key=f"agenda+{origin}",
                on_click=_add,
                args=(form, origin),
            )


def _item(form: Form, key: str, large: bool) -> None:
    path = f"agenda/items/{key}"
    with st.container(key=f"entry-{key}", border=True):
        words, parked, tools = st.columns([9, 4, 4], vertical_alignment="center")
        with words:
            field(form, f"{path}/text", Look(hide_label=True, large=large))
        with parked:
            field(form, f"{path}/parked")
        with tools, st.container(horizontal=True, horizontal_alignment="right", gap=None):
            _move(form, key, -1, ":material/arrow_upward:", family_text("Move up"))
            _move(form, key, 1, ":material/arrow_downward:", family_text("Move down"))
            remove_button(form, path)


def _move(form: Form, key: str, by: int, icon: str, words: Message) -> None:
    order = moved(list(form.meeting.agenda.in_order()), key, by)
    st.button(
        form.t(words),
        icon=icon,
        type="tertiary",
        key=f"move-{key}-{by}",
        on_click=form.save,
        args=("agenda/order", order),
    )


def _add(form: Form, origin: Origin) -> None:
    key, order = new_id(), form.meeting.agenda.in_order()
    form.apply([(f"agenda/items/{key}", {"origin": origin}), ("agenda/order", [*order, key])])
