"""Widgets that show the record, and which of their values may be believed."""

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Any

import streamlit as st


@dataclass
class Widgets:
    """What the widgets of one window were last given to show, by key.

    With every click a browser sends the values of all its widgets, as it shows them. When the record has
    just been changed elsewhere, those may be older than what the server has drawn since, and would look
    as if somebody had chosen them. So a widget whose value was changed elsewhere becomes a new widget,
    with a name of its own: what a browser still holds of the old one is then nobody's choice.
    """

    shown: dict[str, Hashable] = field(default_factory=dict)
    turns: dict[str, int] = field(default_factory=dict)

    def name(self, key: str) -> str:
        """Return Streamlit's key of a widget: ``key`` itself until its value was changed elsewhere."""
        turn = self.turns.get(key, 0)
        return f"{key}~{turn}" if turn else key

    def show(self, key: str, value: Any) -> str:
        """Have the widget show ``value``, in this run, and return its name."""
        now_shown = _frozen(value)
        if self.shown.get(key, now_shown) != now_shown:
            self.turns[key] = self.turns.get(key, 0) + 1
        self.shown[key] = now_shown
        st.session_state[self.name(key)] = value
        return self.name(key)

    def chosen(self, key: str) -> Any:
        """Return what was just chosen in the widget; for its ``on_change``."""
        value = st.session_state[self.name(key)]
        self.shown[key] = _frozen(value)
        return value


def _frozen(value: Any) -> Hashable:
    # Which of several are chosen is shown, not in what order.
    return frozenset(value) if isinstance(value, list) else value
