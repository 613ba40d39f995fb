"""The script that every visit runs: open the window, check the door, draw one page."""

import streamlit as st

from family_meeting.i18n.messages import team_text
from family_meeting.i18n.renewing import renew
from family_meeting.store import StoreUnavailable
from family_meeting.ui import navigation, theme
from family_meeting.ui.following import follow, place_to_follow
from family_meeting.ui.troubles import sentence
from family_meeting.ui.window import Window, follow_address, speak_to_the_team
from family_meeting.web.guard import may_lead, may_review, may_watch


def main() -> None:
    """Draw the page that the address asks for."""
    st.set_page_config(page_title="Family Meeting", page_icon=theme.ICON, layout="wide")
    renew()
    state = follow_address()
    page = navigation.register(state)
    slug = page.url_path or "home"
    if slug != "share":
        speak_to_the_team(state)
    theme.apply(state)
    if not navigation.entry(slug).calm:
        navigation.sidebar(state)
    state.drawn, state.staged = None, ""
    place = place_to_follow()
    try:
        if _may_open(slug, state):
            page.run()
            follow(place, state, family=slug == "share")
        else:
            st.info(state.t(team_text("Please sign in first.")))
            st.link_button(state.t(team_text("Sign in")), "/sign-in")
    except StoreUnavailable as trouble:
        st.error(state.t(sentence(trouble)))
        st.button(state.t(team_text("Try again")))


def _may_open(slug: str, state: Window) -> bool:
    """Every page asks the same door as every route; shared view and translations have keys of their own."""
    cookies = st.context.cookies
    if slug == "share":
        return may_watch(cookies, state.meeting or "")
    return may_lead(cookies) or (slug == "review" and may_review(cookies))


main()
