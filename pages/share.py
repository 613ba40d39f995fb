"""The family's own window: the current step in large type, and nothing else."""

import streamlit as st

from family_meeting.i18n.messages import family_text
from family_meeting.store import NoSuchMeeting
from family_meeting.ui.stage import stage
from family_meeting.ui.window import window
from family_meeting.web.services import store


def render() -> None:
    """Draw the shared view, which follows the stored record."""
    state = window()
    with st.container(key="shared-window"):
        try:
            stored = store().load(state.meeting or "")
        except NoSuchMeeting:
            st.info(state.t(family_text("There is nothing to see here now.")))
            return
        stage(stored, state.language, key="stage")
    state.drawn = (stored.meeting.id, stored.version)
