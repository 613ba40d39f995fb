"""Free text bound to the record: kept while it is typed."""

from typing import Any

import streamlit as st

from family_meeting.content.fields import FieldContent
from family_meeting.i18n.messages import team_text
from family_meeting.ui.form import Form
from family_meeting.ui.live_text import live_text, live_text_words

LONG_NAME = 120
"""Characters; longer names fit no line and are often a mistake."""


def text(
    form: Form,
    path: str,
    label: str,
    content: FieldContent,
    *,
    hide_label: bool = False,
    large: bool = False,
    create: dict[str, Any] | None = None,
) -> None:
    """Draw a text field. ``create`` is the entry to make first when the path's parent is missing."""
    value = form.read(path) or ""
    live_text(
        form.meeting.id,
        path,
        label=label,
        value=value,
        version=form.stored.version,
        words=live_text_words(form.t),
        hint=form.t(content.hint) if content.hint else "",
        help=form.t(content.help) if content.help else "",
        lines=content.lines,
        hide_label=hide_label,
        size="large" if large else "normal",
        create=create,
        others=[one.text for one in form.meeting.other_wordings.get(path, [])],
        editor=form.window.editor,
    )
    if path.endswith("/name") and len(value) > LONG_NAME:
        st.caption(form.t(team_text("This name is very long. It will take several lines on paper.")))
