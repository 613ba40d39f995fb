"""Every change of this meeting, and the way back to any of them."""

from datetime import date, time
from typing import Any

import streamlit as st

from family_meeting.content.fields import field as content_of
from family_meeting.content.labels import label
from family_meeting.content.topics import TOPICS
from family_meeting.i18n.formats import clock, short_date
from family_meeting.i18n.messages import Message, team_text
from family_meeting.i18n.names import language_name
from family_meeting.record.codes import Answer, Topic
from family_meeting.record.paths import InvalidValue, NoSuchPath
from family_meeting.record.schema import Kind, schema
from family_meeting.store import Revision
from family_meeting.ui.form import Form
from family_meeting.ui.languages import LANGUAGES
from family_meeting.ui.markdown import plain
from family_meeting.ui.page import opened
from family_meeting.web.services import store

_OWN_WORDS = ("name", "text", "words", "described", "views", "to")
"""Fields of entries that hold the words they are there for."""

_WORDLESS = "…"

SHOWN = 100
"""How many changes are listed; older ones are reached by undoing."""


def render() -> None:
    """Draw the changes, the newest first."""
    form = opened("history")
    st.markdown(form.t(team_text("Nothing is lost: each earlier wording can be put back.")))
    for one in store().history(form.meeting.id, limit=SHOWN):
        if words := _what(one):
            _row(form, one, words)


def _what(one: Revision) -> Message | None:
    """Return what was changed; None for what the app keeps for itself, such as the clock."""
    try:
        return content_of(one.path).label
    except LookupError:
        if one.after is None and isinstance(one.before, dict):
            return team_text("Removed")
        if one.path.startswith("course/"):
            return None
        return team_text("Added") if one.before is None and isinstance(one.after, dict) else None


def _row(form: Form, one: Revision, words: Message) -> None:
    with st.container(border=True, key=f"entry-{one.version}-{one.path.replace('/', '-')}"):
        when, what, back = st.columns([2, 6, 2], vertical_alignment="center")
        local = one.at.astimezone()
        when.caption(f"{short_date(local.date(), form.language)} {clock(local.time(), form.language)}")
        what.markdown(_said(form, one, words))
        back.button(
            form.t(team_text("Put this back")),
            key=f"back-{one.version}-{one.path}",
            on_click=_restore,
            args=(form, one),
        )


def _said(form: Form, one: Revision, words: Message) -> str:
    """Say what was changed and how; of an entry without words of its own, say which field it is there for."""
    before, after = _value(form, one.path, one.before), _value(form, one.path, one.after)
    if _WORDLESS not in (before, after):
        return f"**{form.t(words)}**  \n{before} → {after}"
    path, value = _inner(one.path, one.after or one.before)
    if not path:
        return f"**{form.t(words)}**"
    said = f": {_value(form, path, value)}" if value else ""
    return f"**{form.t(content_of(path).label)}**  \n{form.t(words)}{said}"


def _inner(path: str, entry: dict[str, Any]) -> tuple[str, Any]:
    """Return the field of an entry that tells most, with its value; "" where none has a label."""
    known = [name for name in entry if _has_label(f"{path}/{name}")]
    filled = [name for name in known if entry[name] and entry[name] is not True]
    first = next(iter([*(name for name in known if name in _OWN_WORDS), *filled, *known]), None)
    return (f"{path}/{first}", entry[first]) if first else ("", None)


def _has_label(path: str) -> bool:
    try:
        return bool(content_of(path))
    except LookupError:
        return False


def _value(form: Form, path: str, value: Any) -> str:
    """Say a stored value as a person would: labels for codes, names for ids."""
    if value is None or value in ("", [], {}):
        return "–"
    if isinstance(value, dict):
        own = next((value[name] for name in _OWN_WORDS if value.get(name)), "")
        return plain(str(own)) if own else _kind(form, path, value) or _WORDLESS
    try:
        known = schema(path)
    except NoSuchPath:
        return plain(str(value))
    if path.rpartition("/")[2] in LANGUAGES:
        return plain(language_name(str(value), form.language.code))
    say = {
        Kind.CHOICE: lambda: known.codes and form.t(label(known.codes(value))),
        Kind.CHOICES: lambda: known.codes and form.t.listed(form.t(label(known.codes(one))) for one in value),
        Kind.PERSON: lambda: form.name(value),
        Kind.PEOPLE: lambda: form.t.listed(form.name(one) for one in value),
        Kind.TICK: lambda: form.t(label(Answer.YES)),
        Kind.DATE: lambda: short_date(date.fromisoformat(value), form.language),
        Kind.TIME: lambda: clock(time.fromisoformat(value), form.language),
    }.get(known.kind, lambda: str(value))
    return plain(say() or str(value))


def _kind(form: Form, path: str, entry: dict[str, Any]) -> str:
    """Say what an entry without words of its own was made for."""
    if entry.get("topic") in list(Topic):
        return form.t(TOPICS[Topic(entry["topic"])].title)
    name = next((name for name in ("topic", "role") if entry.get(name)), None)
    return _value(form, f"{path}/{name}", entry[name]) if name else ""


def _restore(form: Form, one: Revision) -> None:
    try:
        form.stored = store().restore(form.meeting.id, one.version - 1, one.path, form.window.editor)
    except (InvalidValue, NoSuchPath):
        form.window.notice = team_text("That does not fit here. Nothing was changed.")
