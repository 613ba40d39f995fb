"""What happens when the app itself is at fault: a plain sentence on screen, a log without contents."""

import logging
import traceback
from typing import Any

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


def keep_contents_out_of_logs() -> None:
    """Have whoever logs an error, here or in a library, log its kind and the places in the code alone.

    The text of an error may quote what somebody typed, and patient data belong in no log.
    """
    usual = logging.getLogRecordFactory()

    def made(*about: Any, **more: Any) -> logging.LogRecord:
        record = usual(*about, **more)
        if record.exc_info and record.exc_info[1]:
            _leave_the_places(record, record.exc_info[1])
        return record

    logging.setLogRecordFactory(made)


def _leave_the_places(record: logging.LogRecord, error: BaseException) -> None:
    frames = traceback.extract_tb(error.__traceback__)
    places = ", ".join(f"{frame.name} ({frame.filename}:{frame.lineno})" for frame in frames)
    record.msg, record.args = "%s in %s", (type(error).__name__, places)
    record.exc_info = record.exc_text = None
