"""Fields that draw themselves: the record's own schema decides the widget, content the words."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, Literal

import streamlit as st

from family_meeting.content.fields import FieldContent
from family_meeting.content.fields import field as content_of
from family_meeting.content.labels import label
from family_meeting.i18n.messages import Message, team_text
from family_meeting.i18n.sorting import by_name
from family_meeting.record.people import PATIENT
from family_meeting.record.schema import Kind, schema
from family_meeting.ui.form import Form
from family_meeting.ui.languages import SPECIAL
from family_meeting.ui.texts import text

_DATE_FORMATS = {"en": "MM/DD/YYYY"}
"""Elsewhere the year comes first: in a US hospital 06/10 would be read as a day in June."""

_YEARS = (1900, 2100)
"""Between them lies every day of a meeting and of a life; another is a slip."""

_PAST_ONLY = {"birth_date", "capacity_on"}
"""Days that cannot be still to come."""

_TWELVE_HOURS = {"en", "es"}
"""In US English and US Spanish the clock on the wall, and the paper, say "2:30 PM"."""


@dataclass(frozen=True)
class Look:
    """How a field is drawn. ``among`` narrows a person field; ``compact`` is for rows and panels."""

    words: Message | None = None
    hide_label: bool = False
    compact: bool = False
    large: bool = False
    among: tuple[str, ...] | None = None
    leave_out: tuple[StrEnum, ...] = ()
    hint: Message | None = None


def field(form: Form, path: str, look: Look = Look()) -> None:  # Look is frozen.
    """Draw the field at ``path`` and store what is chosen or typed as soon as it is."""
    if path.rpartition("/")[2] in SPECIAL:
        SPECIAL[path.rpartition("/")[2]](form, path, _label(form, path, look))
    else:
        _DRAWERS[schema(path).kind](form, path, look)


def fields(form: Form, *paths: str) -> None:
    """Draw several fields, one below the other."""
    for path in paths:
        field(form, path)


def _label(form: Form, path: str, look: Look) -> str:
    return form.t(look.words or content_of(path).label)


def _common(form: Form, path: str, look: Look, value: Any) -> dict[str, Any]:
    """What every Streamlit widget of ours has, whatever its kind."""
    content: FieldContent = content_of(path)
    return {
        "label": _label(form, path, look),
        "key": form.show(path, value),
        "help": form.t(content.help) if content.help else None,
        "on_change": form.keep,
        "args": (path,),
        "label_visibility": "collapsed" if look.hide_label else "visible",
    }


def _choice(form: Form, path: str, look: Look) -> None:
    known = schema(path)
    options = [code for code in known.codes or () if code not in look.leave_out]
    common: dict[str, Any] = {"options": options, "format_func": lambda code: form.t(label(code))} | _common(
        form, path, look, form.read(path)
    )
    if look.compact:
        st.selectbox(**common | {"placeholder": ""})
    else:
        st.pills(**common | {"required": not known.optional, "wrap": True})


def _choices(form: Form, path: str, look: Look) -> None:
    st.pills(
        options=list(schema(path).codes or ()),
        selection_mode="multi",
        wrap=True,
        format_func=lambda code: form.t(label(code)),
        **_common(form, path, look, form.read(path) or []),
    )


def _listed(form: Form, look: Look) -> list[str]:
    """Return whom to choose from: the patient, then the others by name."""
    people = look.among if look.among is not None else form.meeting.people
    others = by_name((key for key in people if key != PATIENT), form.name, form.language)
    return [PATIENT, *others] if PATIENT in people else others


def _person(form: Form, path: str, look: Look) -> None:
    options = _listed(form, look)
    chosen = form.read(path)
    options += [chosen] if chosen in form.meeting.people and chosen not in options else []
    common = _common(form, path, look, chosen if chosen in options else None)
    if look.compact or len(options) > 9:
        st.selectbox(options=options, format_func=form.name, placeholder="", **common)
    else:
        st.pills(options=options, wrap=True, format_func=form.name, **common)
    if not options:
        _nobody(form)


def _people(form: Form, path: str, look: Look) -> None:
    options = _listed(form, look)
    chosen = [key for key in form.read(path) or [] if key in options]
    st.pills(
        options=options,
        selection_mode="multi",
        wrap=True,
        format_func=form.name,
        **_common(form, path, look, chosen),
    )
    if not options:
        _nobody(form)


def _nobody(form: Form) -> None:
    """Say why there is no choice, and where it comes from."""
    st.caption(form.t(team_text("Nobody to choose from yet. Add people under “Who is who”.")))


def _tick(form: Form, path: str, look: Look) -> None:
    st.checkbox(**_common(form, path, look, bool(form.read(path))))


def _number(form: Form, path: str, look: Look) -> None:
    st.number_input(min_value=0, max_value=99, step=1, **_common(form, path, look, form.read(path)))


def _date(form: Form, path: str, look: Look) -> None:
    day = form.read(path)
    st.date_input(
        value=None,
        # Streamlit would say in English what is out of range, so that nearly nothing is.
        min_value="1000-01-01",
        max_value="9999-12-31",
        format=_DATE_FORMATS.get(form.language.code, "YYYY/MM/DD"),
        **_common(form, path, look, day),
    )
    if day and not _YEARS[0] <= day.year <= _YEARS[1]:
        st.warning(form.t(team_text("Please look at the year again: {year}."), year=str(day.year)))
    elif day and day > date.today() and path.rpartition("/")[2] in _PAST_ONLY:
        st.warning(form.t(team_text("This day is still to come. Please check the date.")))


def _time(form: Form, path: str, look: Look) -> None:
    common = _common(form, path, look, form.read(path))
    clock: Literal["12h", "24h"] = "12h" if form.language.code in _TWELVE_HOURS else "24h"
    st.time_input(value=None, step=900, format=clock, **common)


def _text(form: Form, path: str, look: Look) -> None:
    content = content_of(path)
    if look.hint:
        content = replace(content, hint=look.hint)
    text(form, path, _label(form, path, look), content, hide_label=look.hide_label, large=look.large)


_DRAWERS: dict[Kind, Callable[[Form, str, Look], None]] = {
    Kind.TEXT: _text,
    Kind.PERSON: _person,
    Kind.PEOPLE: _people,
    Kind.CHOICE: _choice,
    Kind.CHOICES: _choices,
    Kind.TICK: _tick,
    Kind.NUMBER: _number,
    Kind.DATE: _date,
    Kind.TIME: _time,
}
