"""The pages there are, in the order of a meeting, and how to get from one to the next."""

import gc
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module

import streamlit as st

from family_meeting.i18n.messages import Message, family_text, team_text
from family_meeting.i18n.offered import for_team
from family_meeting.ui.window import Window, address

_REGISTERED = "pages"


@dataclass(frozen=True)
class PageEntry:
    """A page: its module in ``pages/`` and its address. ``calm`` pages carry no sidebar."""

    slug: str
    title: Message
    icon: str
    section: Message | None = None
    needs_meeting: bool = True
    calm: bool = False


BEFORE = team_text("Before")
MEETING = team_text("The meeting")
AFTER = team_text("After")
MORE = team_text("More")

PAGES = (
    PageEntry("home", team_text("Meetings"), "home", needs_meeting=False),
    PageEntry("reason", team_text("Reason and time"), "event", BEFORE),
    PageEntry("patient", team_text("The patient first"), "person", BEFORE),
    PageEntry("people", team_text("Who is who"), "groups", BEFORE),
    PageEntry("decider", team_text("Who decides"), "how_to_reg", BEFORE),
    PageEntry("questions", team_text("Question sheet"), "quiz", BEFORE),
    PageEntry("interpreter", team_text("Interpreter"), "translate", BEFORE),
    PageEntry("huddle", team_text("Team huddle"), "forum", BEFORE),
    PageEntry("meeting", team_text("Lead the meeting"), "co_present", MEETING, calm=True),
    PageEntry("share", family_text("Our meeting"), "tv", calm=True),
    PageEntry("proxy", family_text("Who speaks for me"), "record_voice_over", MEETING, calm=True),
    PageEntry("wishes", family_text("My wishes"), "favorite", MEETING, calm=True),
    PageEntry("words", team_text("Interpreter’s words"), "record_voice_over", MEETING),
    PageEntry("paper", team_text("Print"), "print", MEETING),
    PageEntry("after", team_text("Follow-up"), "event_available", AFTER),
    PageEntry("history", team_text("History"), "history", AFTER),
    PageEntry("review", team_text("Translations"), "spellcheck", MORE, needs_meeting=False, calm=True),
    PageEntry("about", team_text("Sources and thanks"), "menu_book", MORE, needs_meeting=False),
)


def entry(slug: str) -> PageEntry:
    """Return a page's entry."""
    return next(page for page in PAGES if page.slug == slug)


def register(state: Window) -> st.Page:
    """Register every page, in every run, and return the one that is asked for."""
    pages = {page.slug: _page(page, state) for page in PAGES}
    st.session_state[_REGISTERED] = pages
    return st.navigation(list(pages.values()), position="hidden")


def prepare() -> None:
    """Load before the first visit what every visit needs: a click while it loads would be lost."""
    for_team()
    _renderers()


@cache
def _renderers() -> dict[str, Callable[[], None]]:
    """Import every page; leave what that made, which stays for good, out of later garbage collections.

    A collection that looks through all of it holds up every window for 100 ms.
    """
    found = {page.slug: import_module(f"pages.{page.slug}").render for page in PAGES}
    gc.collect()
    gc.freeze()
    return found


def _page(page: PageEntry, state: Window) -> st.Page:
    render = _renderers()[page.slug]
    return st.Page(render, title=state.t(page.title), url_path=page.slug, default=page.slug == "home")


def link(state: Window, slug: str, words: Message | None = None) -> None:
    """Draw a link to a page that keeps the open meeting and the language."""
    page = entry(slug)
    st.page_link(
        st.session_state[_REGISTERED][slug],
        label=state.t(words or page.title),
        icon=f":material/{page.icon}:",
        width="stretch",
        query_params=address(state),
    )


def go(state: Window, slug: str) -> None:
    """Go to a page at once, with the open meeting and the language."""
    st.switch_page(st.session_state[_REGISTERED][slug], query_params=address(state))


def sidebar(state: Window) -> None:
    """Draw the list of pages; those of a meeting only while one is open."""
    with st.sidebar:
        link(state, "home")
        section = None
        for page in PAGES:
            if page.section is None or (page.needs_meeting and not state.meeting):
                continue
            if page.section != section:
                section = page.section
                st.caption(state.t(section))
            link(state, page.slug)
