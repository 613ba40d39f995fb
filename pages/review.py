"""Read the app's sentences of a language in their place, correct them, and approve them by name."""

from collections.abc import Sequence

import streamlit as st

from family_meeting.documents.places import Group, Place, paper, screen
from family_meeting.i18n.catalogs import messages
from family_meeting.i18n.corrections import writable
from family_meeting.i18n.languages import language
from family_meeting.i18n.ledger import approval, wording
from family_meeting.i18n.messages import Message, team_text
from family_meeting.i18n.translator import Translator, isolate
from family_meeting.ui.drawn import drawn
from family_meeting.ui.markdown import plain
from family_meeting.ui.navigation import link
from family_meeting.ui.page import language_choice
from family_meeting.ui.review.cards import card
from family_meeting.ui.review.choosing import Chosen, choose, found
from family_meeting.ui.review.desk import CANNOT_WRITE, Desk, desk, who_reads
from family_meeting.ui.review.exchanging import exchange
from family_meeting.ui.review.storing import approve_all, shown
from family_meeting.ui.stage import stage_of
from family_meeting.ui.window import window
from family_meeting.web.guard import may_lead, may_review

AT_A_TIME = 20
"""How many sentences are drawn at a time: each is a handful of fields."""


def render() -> None:
    """Draw the choices, the place, and its sentences."""
    state, at = window(), desk()
    at.reads_only = not may_review(st.context.cookies)
    _head(at)
    chosen = choose(at, state.t)
    if not writable(chosen.code):
        st.warning(state.t(CANNOT_WRITE))
    _progress(state.t, chosen)
    exchange(at, state.t, chosen.code, chosen.domain)
    listed = at.list_once(chosen, lambda: found(at, chosen))
    if at.notice:
        st.info(plain(at.notice))
    if chosen.place.group is Group.REST:
        _sentences(at, state.t, chosen, listed)
    else:
        seen, read = st.columns(2, gap="medium")
        with seen, st.container(key="review-place"):
            _place(chosen.place, chosen.code)
        with read:
            _sentences(at, state.t, chosen, listed)


def _head(at: Desk) -> None:
    state = window()
    title, tools = st.columns([3, 2], vertical_alignment="bottom")
    title.title(state.t(team_text("Translations")), anchor=False)
    with tools, st.container(horizontal=True, horizontal_alignment="right"):
        if may_lead(st.context.cookies):
            link(state, "home")
        language_choice(state)
    if not at.reads_only:
        said = team_text(
            "Read each sentence where it stands. Approve it, or put it better. No programming is needed."
        )
        st.markdown(state.t(said))
    who_reads(at, state.t)


def _progress(t: Translator, chosen: Chosen) -> None:
    every = messages(chosen.domain)
    reviewed = sum(approval(chosen.code, one) is not None for one in every)
    missing = sum(not wording(chosen.code, one) for one in every)
    said = team_text("{language}: {reviewed} of {count} sentences reviewed, {missing} missing.")
    st.caption(
        t(
            said,
            language=isolate(language(chosen.code).native),
            reviewed=reviewed,
            count=len(every),
            missing=missing,
        )
    )


def _place(place: Place, code: str) -> None:
    """Show the place as its reader sees it, with the invented sample family."""
    if place.group is Group.PAPER:
        drawn(paper(code, place.code), "review-paper")
    else:
        stage_of(screen(place, code), of=f"{code}/{place.group}/{place.code}", key="review-stage")


def _sentences(at: Desk, t: Translator, chosen: Chosen, listed: Sequence[Message]) -> None:
    if not listed:
        st.info(t(team_text("There is no such sentence here.")))
        return
    page = _page(chosen, len(listed))
    some = [shown(chosen.code, one) for one in listed[AT_A_TIME * (page - 1) : AT_A_TIME * page]]
    with st.container(key="review-strings"):
        for one in some:
            card(at, t, one)
    if at.reads_only:
        return
    st.button(
        t(team_text("Approve all shown")),
        icon=":material/done_all:",
        key="review-all",
        on_click=approve_all,
        args=(at, t, some),
    )


def _page(chosen: Chosen, count: int) -> int:
    pages = -(-count // AT_A_TIME)
    if pages == 1:
        return 1
    return st.pagination(pages, key=f"review-page/{hash(chosen)}/{pages}", persist_state="page")
