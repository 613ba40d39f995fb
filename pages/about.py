"""Where the topics come from, and whom we thank."""

import streamlit as st

from family_meeting.content.sources import SOURCES
from family_meeting.i18n.messages import team_text
from family_meeting.ui.window import window


def render() -> None:
    """Draw the sources and thanks."""
    state = window()
    st.title(state.t(team_text("Sources and thanks")), anchor=False)
    for source in SOURCES:
        st.markdown(state.t(source))
