"""An error of the app quotes nobody: neither on screen nor in the log."""

import logging

import pytest

from family_meeting.ui.failures import keep_contents_out_of_logs


@pytest.fixture
def _no_contents():
    usual = logging.getLogRecordFactory()
    keep_contents_out_of_logs()
    yield
    logging.setLogRecordFactory(usual)


@pytest.mark.usefixtures("_no_contents")
@pytest.mark.parametrize("name", ["streamlit.error_util", "uvicorn.error", "asyncio", "anybody"])
def test_the_log_of_an_error_names_its_kind_and_place_and_not_its_text(caplog, name):
    try:
        raise ValueError("Ana said she is afraid")
    except ValueError:
        logging.getLogger(name).exception("Uncaught: %s", "Ana")
    assert "ValueError in test_the_log" in caplog.text
    assert "Ana" not in caplog.text


@pytest.mark.usefixtures("_no_contents")
def test_what_is_no_error_is_logged_as_it_is(caplog):
    logging.getLogger("anybody").warning("Port %s", 8501)
    assert "Port 8501" in caplog.text
