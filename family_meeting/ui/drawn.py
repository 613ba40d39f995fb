"""Markup of our own templates on the page, pictures included."""

from family_meeting.ui.components import mount


def drawn(html: str, key: str) -> None:
    """Show markup made by an autoescaping template of ours.

    Streamlit's own ``st.html`` takes pictures (SVG) out of what it is given.
    """
    mount("drawn", key=key, data={"html": html})
