"""An error of the app quotes nobody: neither on screen nor in the log."""

import logging

from family_meeting.ui.failures import PlacesOnly


def test_the_log_of_an_error_names_its_kind_and_place_and_not_its_text(caplog):
    logger = logging.getLogger("a page")
    logger.addFilter(PlacesOnly())
    try:
        raise ValueError("Ana said she is afraid")
    except ValueError:
        logger.exception("Uncaught: %s", "Ana")
    assert "ValueError in test_the_log" in caplog.text
    assert "Ana" not in caplog.text
