"""Small headings inside a page."""

import streamlit as st

from family_meeting.i18n.messages import Message
from family_meeting.ui.form import Form


def heading(form: Form, words: Message) -> None:
    """Draw the name of what follows, in bold."""
    st.markdown(f"**{form.t(words)}**")
