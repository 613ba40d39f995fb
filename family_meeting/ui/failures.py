"""What happens when the app itself is at fault: a plain sentence on screen, a log without contents."""

import logging
import traceback

import streamlit as st

from family_meeting.i18n.messages import team_text
from family_meeting.ui.window import window


def explain(_error: Exception) -> bool:
    """Say plainly that something went wrong; Streamlit then shows nothing of its own."""
    st.error(
        window().t(
            team_text(
                "Something went wrong in the app. What was typed before is kept. "
                "Please load the page again. If it happens again, tell IT the time it happened."
            )
        )
    )
    return True


class PlacesOnly(logging.Filter):
    """Keeps the kind of an error and the places in the code, and drops its text.

    The text of an error may quote what somebody typed, and patient data belong in no log.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record; every record passes."""
        if record.exc_info and record.exc_info[1]:
            error = record.exc_info[1]
            frames = traceback.extract_tb(error.__traceback__)
            places = ", ".join(f"{frame.name} ({frame.filename}:{frame.lineno})" for frame in frames)
            record.msg, record.args = "%s in %s", (type(error).__name__, places)
            record.exc_info = record.exc_text = None
        return True


def keep_contents_out_of_logs() -> None:
    """Put the filter on the logger to which Streamlit reports errors of a page."""
    logging.getLogger("streamlit.error_util").addFilter(PlacesOnly())
