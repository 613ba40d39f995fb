"""Parts of one step, one at a time, so that the screen holds one thing and needs no scrolling."""

from collections.abc import Callable, Mapping

import streamlit as st

from family_meeting.i18n.messages import Message, family_text
from family_meeting.ui.form import Form


def sections(form: Form, place: str, parts: Mapping[str, tuple[Message, Callable[[Form], None]]]) -> None:
    """Draw a row of names and the part that is chosen; ``parts`` maps a code to its name and drawing."""
    key = f"part-{place}"
    st.session_state[key] = st.session_state.get(key) or next(iter(parts))
    chosen = st.pills(
        form.t(family_text("Parts of this step")),
        list(parts),
        format_func=lambda code: form.t(parts[code][0]),
        key=key,
        required=True,
        wrap=True,
        label_visibility="collapsed",
    )
    parts[chosen or next(iter(parts))][1](form)
