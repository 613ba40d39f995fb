"""A set of codes as ticks: one click changes one of them, whoever else is ticking."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

import streamlit as st

from family_meeting.content.labels import label
from family_meeting.i18n.messages import Message
from family_meeting.ui.form import Form


def ticks(
    form: Form,
    path: str,
    codes: type[StrEnum] | Sequence[StrEnum],
    title: str = "",
    say: Mapping[StrEnum, Message] | None = None,
    columns: int = 1,
) -> None:
    """Draw a checkbox for each code; the list at ``path`` keeps the codes' own order.

    ``say`` holds longer sentences for the codes, in place of their labels.
    """
    if title:
        st.markdown(f"**{title}**")
    chosen = form.read(path) or []
    drawn = st.columns(columns)
    for place, code in enumerate(codes):
        key = form.show(f"{path}/{code}", code in chosen)
        words = form.t(say[code] if say else label(code))
        drawn[place % columns].checkbox(words, key=key, on_change=ticked, args=(form, path, code))


def ticked(form: Form, path: str, code: StrEnum) -> None:
    """Store the tick of one code, whoever else has ticked others; for a checkbox's ``on_change``."""
    others = {one for one in form.read(path) or [] if one is not code}
    now_ticked = others | {code} if form.chosen(f"{path}/{code}") else others
    form.save(path, [one for one in type(code) if one in now_ticked])
