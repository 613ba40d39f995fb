"""How every page looks: one style sheet, the page's language and direction, the text size."""

from pathlib import Path

import streamlit as st

from family_meeting.i18n.messages import team_text
from family_meeting.ui.components import mount
from family_meeting.ui.window import Window
from family_meeting.ui.words import in_place_of_streamlits

_HERE = Path(__file__).parent
ICON = str(_HERE / "assets" / "icon.png")
_STYLE = _HERE / "theme.css"


def apply(state: Window) -> None:
    """Give the page its style, its language and its direction; done in every run, as both may change."""
    st.html(_STYLE)
    language = state.t.language
    with st.container(key="page-language"):
        # Translators: a link, first on the page for those who use the keyboard, past the list of pages.
        skip = state.t(team_text("Go straight to the page"))
        data = {
            "language": language.code,
            "direction": language.direction,
            "skip": skip,
            "words": in_place_of_streamlits(state.t),
        }
        mount("page", key="page", data=data)
