"""Free text that reaches the store while it is being typed."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any, Literal

import streamlit as st
from pydantic import ValidationError

from family_meeting.i18n.messages import family_text
from family_meeting.i18n.translator import Translator
from family_meeting.ui.components import component_key, mount
from family_meeting.web.live import NOT_KEPT, Words, keep_words
from family_meeting.web.services import store


@dataclass(frozen=True)
class LiveTextWords:
    """What the field itself says. ``saved`` holds ``{time}``, which the browser puts in."""

    saved: str
    saving: str
    not_connected: str
    signed_out: str
    gone: str
    refused: str
    two_versions: str
    keep_this: str
    help: str


def live_text_words(t: Translator) -> LiveTextWords:
    """Return the field's own words in a language."""
    return LiveTextWords(
        saved=t(family_text("Saved {time}"), time="{time}"),
        saving=t(family_text("Saving")),
        not_connected=t(family_text("Not connected. Your words are kept here.")),
        signed_out=t(family_text("Please sign in again. Your words are kept here.")),
        gone=t(family_text("This meeting is no longer there. Your words are kept here.")),
        refused=t(
            family_text("This could not be saved. Your words are kept here. Please make the text shorter.")
        ),
        two_versions=t(family_text("This was written in two ways. Please choose one.")),
        keep_this=t(family_text("Keep this one")),
        help=t(family_text("Help")),
    )


def live_text(
    meeting_id: str,
    path: str,
    *,
    label: str,
    value: str,
    version: int,
    words: LiveTextWords,
    editor: str,
    hint: str = "",
    lines: int = 1,
    help: str = "",  # As every Streamlit field calls it.
    hide_label: bool = False,
    size: Literal["normal", "large"] = "normal",
    create: dict[str, Any] | None = None,
    others: Sequence[str] = (),
) -> None:
    """Draw a text field for the text at ``path`` that stores itself.

    ``version`` is the record's version that ``value`` was read at. ``lines`` of 1 is one line, more is
    a box that grows. ``create`` is ``{"path": ..., "value": ...}``, the entry to make first when it
    is not there yet. ``others`` are wordings that another window typed here at the same time
    (``meeting.other_wordings[path]``); they are shown until somebody chooses.

    Under ``AppTest`` the field is an UnknownElement without a value: a test that wants text in it
    stores it, ``store().apply(meeting_id, Change(path, "text"))``, and runs the page again.
    """
    name = f"{meeting_id}/{path}"
    shown = {"value": value, "version": version, "others": list(others)}
    look = {"label": label, "hint": hint, "help": help, "lines": lines, "hideLabel": hide_label, "size": size}
    place = {"meeting": meeting_id, "path": path, "editor": editor, "create": create}
    mount(
        "live_text",
        key=name,
        data={"place": place, "shown": shown, "look": look, "words": asdict(words)},
        on_left_change=partial(_left, component_key(name), meeting_id),
    )


def _left(key: str, meeting_id: str) -> None:
    """Store what the field brought along, in case its own way to the store is cut.

    A field that left the page while somebody typed in it (the screen was hidden by a key, say) calls
    when its state here is gone; its words have gone their own way.
    """
    body = st.session_state.get(key, {}).get("left")
    if body is None:
        return
    # Where it could not be kept, the field says so itself, and goes on trying.
    with suppress(ValidationError, *NOT_KEPT):
        keep_words(store(), meeting_id, Words.model_validate(body))
