"""Lists that grow: people, questions, next steps. Each entry has an id, so two windows can both add."""

from collections.abc import Callable, Iterable
from typing import Any

import streamlit as st

from family_meeting.i18n.messages import Message, team_text
from family_meeting.store.ids import new_id
from family_meeting.ui.form import Form


def entries(
    form: Form,
    path: str,
    draw: Callable[[Form, str], None],
    *,
    add: Message,
    first: dict[str, Any] | None = None,
    keys: Iterable[str] | None = None,
) -> None:
    """Draw every entry of the mapping at ``path`` with ``draw(form, its path)``, and a button for a new one.

    ``first`` is what a new entry starts with; ``keys`` narrows or orders the entries shown.
    """
    known = form.read(path) or {}
    for key in list(keys if keys is not None else known):
        if key in known:
            _entry(form, f"{path}/{key}", draw)
    st.button(
        form.t(add),
        icon=":material/add:",
        key=form.key(f"{path}+"),
        on_click=_add,
        args=(form, path, first or {}),
    )


def _entry(form: Form, path: str, draw: Callable[[Form, str], None]) -> None:
    with st.container(border=True, key=f"entry-{path.replace('/', '-')}"):
        body, tail = st.columns([20, 1], gap="small")
        with body:
            draw(form, path)
        with tail:
            remove_button(form, path)


def remove_button(form: Form, path: str) -> None:
    """Draw the button that takes an entry out; Undo brings it back."""
    st.button(
        form.t(team_text("Remove")),
        icon=":material/close:",
        type="tertiary",
        key=f"remove-{form.key(path)}",
        help=form.t(team_text("Remove. Undo brings it back.")),
        on_click=form.save,
        args=(path, None),
    )


def _add(form: Form, path: str, first: dict[str, Any]) -> None:
    form.apply([(f"{path}/{new_id()}", first)])


def moved(keys: list[str], key: str, by: int) -> list[str]:
    """Return ``keys`` with ``key`` moved ``by`` places, stopping at either end."""
    rest = [one for one in keys if one != key]
    place = min(max(keys.index(key) + by, 0), len(rest))
    return [*rest[:place], key, *rest[place:]]
