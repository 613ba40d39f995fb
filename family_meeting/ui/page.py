"""What every page of an open meeting begins with: whose meeting it is, undo, what went wrong."""

import streamlit as st

from family_meeting.content.gaps import GAPS
from family_meeting.documents import draft
from family_meeting.i18n.languages import language
from family_meeting.i18n.messages import Message, family_text, team_text
from family_meeting.i18n.offered import for_team
from family_meeting.journey.gaps import Gap
from family_meeting.record.people import PATIENT
from family_meeting.store import Deed, NoSuchMeeting
from family_meeting.ui.form import Form, say_notice
from family_meeting.ui.markdown import plain
from family_meeting.ui.navigation import entry, go, link
from family_meeting.ui.window import Window, address, window
from family_meeting.web.services import store

PAPER_KIND = "paper-kind"
"""Where the print page keeps which paper is chosen."""


def opened(slug: str) -> Form:
    """Draw the head of a page and return the open meeting; where none is open, say so and stop."""
    state = window()
    form = load(state)
    title, tools = st.columns([3, 2], vertical_alignment="bottom")
    with title:
        st.caption(plain(form.name(PATIENT)))
        st.title(state.t(entry(slug).title), anchor=False)
    with tools, st.container(horizontal=True, horizontal_alignment="right"):
        undo_button(form)
        language_choice(state)
    draft_line(state)
    say_notice(state)
    return form


def load(state: Window) -> Form:
    """Return the window's meeting, or say what to do where there is none, and stop."""
    try:
        form = Form(state, store().load(state.meeting or ""))
        state.drawn = (form.meeting.id, form.stored.version)
        _note_opened(form)
        return form
    except NoSuchMeeting:
        state.meeting = None
        st.info(state.t(team_text("No meeting is open. Choose one from the list, or start a new one.")))
        link(state, "home")
        st.stop()


def _note_opened(form: Form) -> None:
    """Leave a line in the audit trail, once for each meeting that a window opens."""
    if form.window.noted != form.meeting.id:
        form.window.noted = form.meeting.id
        store().note(form.meeting.id, Deed.OPENED, who=form.meeting.author)


def undo_button(form: Form) -> None:
    """Draw the button that takes back this window's newest change."""
    st.button(
        form.t(team_text("Undo")),
        icon=":material/undo:",
        type="tertiary",
        key="undo",
        on_click=form.undo,
        help=form.t(team_text("Take back the last change you made in this window.")),
    )


def language_choice(state: Window) -> None:
    """Draw the choice of the screen's language, among those in which the team's pages are whole."""
    st.session_state["screen-language"] = state.language
    st.selectbox(
        state.t(family_text("Language")),
        for_team(),
        format_func=lambda code: language(code).native,
        key="screen-language",
        on_change=_language_chosen,
        args=(state,),
        label_visibility="collapsed",
        width=190,
    )


def _language_chosen(state: Window) -> None:
    state.language = st.session_state["screen-language"]
    st.query_params.update(address(state))


def draft_line(state: Window) -> None:
    """Say that this language's sentences wait for a translator, while they do."""
    if line := draft.draft_line(state.t):
        st.caption(line)


def gap_list(form: Form, gaps: list[Gap]) -> None:
    """List what is missing; a wrong decision maker is shown as a stop sign."""
    stops = {Gap.ACTING_IS_NOT_AGENT, Gap.NAMED_TODAY_DIFFERS}
    for gap in gaps:
        if gap in stops:
            st.html(f'<p class="fm-stop" role="alert">{form.t(GAPS[gap])}</p>')
    others = [f"- {form.t(GAPS[gap])}" for gap in gaps if gap not in stops]
    if others:
        st.markdown("\n".join(others))


def next_page(form: Form, slug: str) -> None:
    """Draw the way on to the next page."""
    st.divider()
    with st.container(key="next-page"):
        link(form.window, slug)


def print_button(form: Form, kind: str, words: Message | None = None) -> None:
    """Draw the way to the print page, where this paper is then the one that is chosen."""
    page = entry("paper")
    if st.button(form.t(words or page.title), icon=f":material/{page.icon}:", key=f"print-{kind}"):
        st.session_state[PAPER_KIND] = kind
        go(form.window, "paper")
