"""What one browser window knows that is no record: which meeting is open, and in what language."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import cast

import streamlit as st

from family_meeting.i18n.languages import SOURCE, closest
from family_meeting.i18n.messages import Message
from family_meeting.i18n.offered import for_families, for_team
from family_meeting.i18n.translator import Translator
from family_meeting.store.ids import new_id
from family_meeting.ui.widgets import Widgets

_KEY = "window"


@dataclass
class Window:
    """``editor`` tells the store which window a change came from; ``noted`` is the meeting whose opening
    is in the audit trail; ``asking`` is the guided question that this window has put before the
    family, ``at_the_step`` whether it shows the step; ``notice`` is said once, at the top; ``drawn`` is
    the meeting that this run draws, and its version; ``staged`` the language of its stage, if it has one."""

    language: str = SOURCE
    meeting: str | None = None
    editor: str = field(default_factory=new_id)
    panel_open: bool = False
    noted: str | None = None
    asking: StrEnum | None = None
    at_the_step: bool = False
    notice: Message | None = None
    fresh_ids: dict[str, str] = field(default_factory=dict)
    widgets: Widgets = field(default_factory=Widgets)
    drawn: tuple[str, int] | None = None
    staged: str = ""

    @property
    def t(self) -> Translator:
        """Says sentences in this window's language."""
        return Translator(self.language)

    def fresh_id(self, place: str) -> str:
        """Return the id that the next new entry at ``place`` will have; the same until it is used."""
        return self.fresh_ids.setdefault(place, new_id())

    def used_id(self, place: str) -> None:
        """Give the next new entry at ``place`` an id of its own."""
        self.fresh_ids.pop(place, None)


def window() -> Window:
    """Return this window's state, made new with the browser's language on the first visit."""
    if _KEY not in st.session_state:
        st.session_state[_KEY] = Window(language=closest(st.context.locale, for_families()))
    return cast(Window, st.session_state[_KEY])


def follow_address() -> Window:
    """Bring window and address bar together: the address wins, and keeps what a link has dropped."""
    state = window()
    if asked := st.query_params.get("lang"):
        state.language = closest(asked, for_families())
    if opened := st.query_params.get("m"):
        state.meeting = opened
    st.query_params.update(address(state))
    return state


def speak_to_the_team(state: Window) -> None:
    """Let a page of the team's speak English where its own sentences are not whole in the language asked."""
    state.language = closest(state.language, for_team())
    st.query_params.update(address(state))


def address(state: Window) -> dict[str, str]:
    """Return the query parameters that bring this window back as it is."""
    found = {"lang": state.language}
    return found | {"m": state.meeting} if state.meeting else found
