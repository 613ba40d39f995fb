"""One sentence under review: English with its note, the wording in fields, its state, the buttons."""

from datetime import date
from gettext import c2py

import streamlit as st
from markupsafe import Markup

from family_meeting.i18n.catalogs import catalog, template
from family_meeting.i18n.formats import listed, short_date
from family_meeting.i18n.languages import language
from family_meeting.i18n.ledger import forms, review
from family_meeting.i18n.messages import Message, team_text
from family_meeting.i18n.translator import Translator
from family_meeting.ui.markdown import plain
from family_meeting.ui.review.desk import Desk
from family_meeting.ui.review.storing import Shown, save

_EXAMPLES = 4
_COUNTS = range(121)


def card(at: Desk, t: Translator, one: Shown) -> None:
    """Draw a sentence with its fields and buttons."""
    with st.container(border=True, key=f"entry-{one.name}"):
        _english(one.message)
        with st.container(key=f"{one.name}-{language(one.code).direction}"):
            _fields(at, t, one)
        for problem in at.wrong.get(one.name, ()):
            st.error(plain(problem.told(t)), icon=":material/error:")
        st.caption(_status(at, t, one))
        if not at.reads_only:
            with st.container(horizontal=True):
                _buttons(at, t, one)


def _english(message: Message) -> None:
    entry = template(message.domain).get(
        (message.text, message.plural) if message.plural else message.text, message.context or None
    )
    said = Markup("<br/>").join(filter(None, (message.text, message.plural)))
    notes = (" ".join(entry.auto_comments if entry else ()), message.context)
    note = Markup(" · ").join(filter(None, notes))
    below = Markup('<p class="fm-draft" lang="en">{}</p>').format(note) if note else Markup()
    st.html(Markup('<div class="fm-english" dir="ltr"><p lang="en">{}</p>{}</div>').format(said, below))


def _fields(at: Desk, t: Translator, one: Shown) -> None:
    names, stored = one.fields(), forms(one.code, one.message)
    for place, name in enumerate(names):
        st.text_area(
            _label(t, one, place),
            key=at.show(name, stored[place] if stored else ""),
            height="content",
            on_change=at.keep,
            args=(name, one.name, one.seen),
            label_visibility="visible" if len(names) > 1 else "collapsed",
            disabled=at.reads_only,
        )
    known = review(one.code, one.message)
    if at.reads_only and not (known and known.back):
        return
    st.text_input(
        t(team_text("What it says literally, in English")),
        key=at.show(one.note, known.back if known else ""),
        placeholder=t(team_text("What it says literally, in English")),
        on_change=at.keep,
        args=(one.note, one.name, one.seen),
        label_visibility="collapsed",
        disabled=at.reads_only,
    )


def _label(t: Translator, one: Shown, place: int) -> str:
    if not one.message.plural:
        return t(team_text("Translation"))
    rule = c2py(catalog(one.code, one.message.domain).plural_expr)
    examples = [str(count) for count in _COUNTS if rule(count) == place][:_EXAMPLES]
    return t(team_text("Where the count is, for example, {examples}"), examples=listed(examples, t.language))


def _status(at: Desk, t: Translator, one: Shown) -> str:
    """Return whether the sentence is a draft, and who has dealt with it last, as Markdown."""
    known = review(one.code, one.message)
    if not one.seen:
        line = t(team_text("Missing"))
    elif known is None:
        line = t(team_text("Draft"))
    else:
        said = {
            (True, True): team_text("Reviewed by {name}, {day}"),
            (True, False): team_text("Draft by {name}, {day}"),
            (False, True): team_text("Draft: changed since {name} approved it, {day}"),
            (False, False): team_text("Draft: changed since {name} worded it, {day}"),
        }[known.wording == one.seen, known.approved]
        line = t(said, name=known.named, day=short_date(date.fromisoformat(known.on), t.language))
    icon = ":material/check_circle:" if known and known.approved and known.wording == one.seen else ""
    typed = t(team_text("Not saved yet")) if one.name in at.before else ""
    return " · ".join(filter(None, (f"{icon} {plain(line)}".strip(), typed)))


def _buttons(at: Desk, t: Translator, one: Shown) -> None:
    for words, icon, approve in (
        (team_text("Approve"), "check", True),
        (team_text("Save as draft"), "edit", False),
    ):
        st.button(
            t(words),
            icon=f":material/{icon}:",
            type="primary" if approve else "secondary",
            key=f"{one.name}-{'approve' if approve else 'draft'}",
            on_click=save,
            args=(at, one, approve),
        )
