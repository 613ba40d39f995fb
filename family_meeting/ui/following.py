"""Keeps the whole page at the record's newest version."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from family_meeting.i18n.messages import family_text
from family_meeting.ui.push import push
from family_meeting.ui.window import Window


def place_to_follow() -> DeltaGenerator:
    """Make room for ``follow``, above what the page draws: there it stays where it is in every run."""
    return st.container(key="follow")


def follow(place: DeltaGenerator, state: Window, *, family: bool) -> None:
    """Draw the page anew when another window has changed its meeting, and say when the server is away.

    To be called when the page has drawn all it has: a page counts as drawn when every button is there.
    ``family`` is for the family's screen, which is all stage and keeps silent what it shows.
    """
    if state.drawn is None:
        return
    meeting_id, version = state.drawn
    words = "" if family else state.t(family_text("Not connected. Your words are kept here."))
    with place:
        push(
            meeting_id,
            version,
            key="push",
            editor=state.editor,
            stage=state.staged,
            stage_is_all=family,
            not_connected=words,
        )
