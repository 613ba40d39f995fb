"""The wishes record, one question at a time. A record of wishes, not a legal form."""

from dataclasses import replace
from datetime import date
from functools import partial

import streamlit as st

from family_meeting.content.labels import label
from family_meeting.content.wishes import WISHES
from family_meeting.content.wishes import frame as words
from family_meeting.i18n.messages import family_text
from family_meeting.proxy.contradictions import contradictions
from family_meeting.proxy.journey import Stop
from family_meeting.proxy.wish_questions import noted, wishes_journey
from family_meeting.record.codes_wishes import WishQuestion, WishSection
from family_meeting.ui.bar import covered
from family_meeting.ui.fields import field
from family_meeting.ui.form import Form
from family_meeting.ui.guided import guided, opened_calm
from family_meeting.ui.named import anybody, named_people
from family_meeting.ui.page import print_button
from family_meeting.ui.ticks import ticks


def render() -> None:
    """Draw the section that is chosen and its open question."""
    form = opened_calm()
    if covered(form):
        return
    st.caption(f"{form.t(words.NOT_LEGAL)} {form.t(words.MAY_CHANGE)} {form.t(words.FREE_TO_PASS)}")
    section = _section(form)
    journey = wishes_journey(form.meeting, section)
    stop = guided(form, f"wishes-{section}", journey, _answer, partial(_onward, after=section))
    if stop and stop.answered and form.meeting.wishes.talked_on.get(section) != date.today():
        form.note(noted(form.meeting, stop.question, date.today()))
    _clashes(form)


def _section(form: Form) -> WishSection:
    st.session_state.setdefault("wish-section", WishSection.MYSELF)
    chosen = st.pills(
        form.t(words.TITLE),
        list(WishSection),
        format_func=lambda code: form.t(label(code)),
        key="wish-section",
        required=True,
        wrap=True,
        label_visibility="collapsed",
    )
    return WishSection(chosen or WishSection.MYSELF)


def _onward(form: Form, after: WishSection) -> None:
    """Go on to the next section; from the last one, to the paper."""
    rest = list(WishSection)[list(WishSection).index(after) + 1 :]
    if not rest:
        print_button(form, "wishes-record", family_text("Print our paper"))
        return
    icon = "arrow_back" if form.language.rtl else "arrow_forward"
    st.button(
        form.t(label(rest[0])),
        icon=f":material/{icon}:",
        type="primary",
        key=f"on-to-{rest[0]}",
        on_click=st.session_state.__setitem__,
        args=("wish-section", rest[0]),
    )


def _answer(form: Form, stop: Stop[WishQuestion]) -> None:
    """Own words first, ticks second."""
    ticked = WISHES[stop.question].ticks
    for path in sorted(stop.paths, key=lambda path: not path.endswith(("words", "described"))):
        if path.endswith("/ticks"):
            ticks(form, path, ticked, columns=2)
        elif path.endswith("/person"):
            field(form, path, named_people(form))
        else:
            hint = WISHES[stop.question].hint if path.endswith("/words") else None
            field(form, path, replace(anybody(form), large=path.endswith("/words"), hint=hint))


def _clashes(form: Form) -> None:
    """Show kindly what seems to pull apart; the patient may leave it so."""
    for one in contradictions(form.meeting):
        with st.container(border=True, key=f"clash-{one.clash}"):
            st.markdown(one.line.say(form.t))
            st.button(
                form.t(family_text("Both may stay")),
                key=f"stay-{one.clash}",
                on_click=form.save,
                args=("wishes/may_stay", [*form.meeting.wishes.may_stay, one.clash]),
            )
