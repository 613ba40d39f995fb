"""The family's own window: how to open it, its language and its text size."""

from urllib.parse import urljoin, urlsplit

import streamlit as st

from family_meeting.i18n.messages import family_text, team_text
from family_meeting.ui.fields import field
from family_meeting.ui.form import Form
from family_meeting.web.guard import LOOPBACK, share_address

SIZES = (0, 1, 2)


def family_window(form: Form) -> None:
    """Draw what opens the shared view in a window of its own."""
    st.link_button(
        form.t(family_text("Family’s window")),
        _address(form),
        icon=":material/open_in_new:",
        type="tertiary",
        key="family-window",
    )


def family_look(form: Form) -> None:
    """Draw what sets the look of the shared view, and its address where another computer can open it."""
    with st.popover(form.t(team_text("Their view")), icon=":material/tune:", type="tertiary", key="look"):
        field(form, "course/shared/language")
        field(form, "course/shared/beside")
        size = "course/shared/size"
        st.pills(
            form.t(family_text("Text size")),
            SIZES,
            format_func=lambda size: "A" + "+" * size,
            key=form.show(size, form.read(size)),
            required=True,
            on_change=lambda: form.apply([(size, form.chosen(size))]),
        )
        here = _here()
        if urlsplit(here).hostname not in {*LOOPBACK, None}:
            st.caption(form.t(team_text("On another computer, open this address:")))
            st.code(urljoin(here, _address(form)), language=None, wrap_lines=True)
            st.button(
                form.t(team_text("Close this address and make a new one")),
                icon=":material/link_off:",
                type="tertiary",
                key="close-address",
                on_click=lambda: form.note([("share_round", form.meeting.share_round + 1)]),
            )


def _here() -> str:
    """Return the address that this window was opened at; one of this computer opens on no other."""
    return st.context.url or ""


def _address(form: Form) -> str:
    """Return the shared view's address; where no language is chosen, it opens in this window's."""
    return f"{share_address(form.meeting.id)}&lang={form.language.code}"
