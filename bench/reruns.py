"""A page's rerun against an empty Streamlit page, without a browser."""

import os
import tempfile

from streamlit.testing.v1 import AppTest

from bench.timing import median_ms

PAGE = """
from importlib import import_module
from family_meeting.ui import navigation, theme
from family_meeting.ui.window import follow_address
state = follow_address()
navigation.register(state)
theme.apply(state)
import_module("pages.{slug}").render()
"""


def run() -> None:
    """Print the time of a rerun of each busy page, and its ratio to an empty page's."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"FAMILY_MEETING_DATA_FOLDER": folder, "FAMILY_MEETING_KEYRING": "false"}
        from family_meeting.content.sample import sample_meeting
        from family_meeting.web.services import close_store, store

        store().create(sample_meeting())
        empty = median_ms(AppTest.from_string("import streamlit as st\nst.title('x')").run().run)
        print(f"empty page: {empty:.0f} ms")
        for slug in ("reason", "meeting", "people", "paper", "share"):
            page = AppTest.from_string(PAGE.format(slug=slug), default_timeout=60)
            page.query_params["m"] = sample_meeting().id
            ours = median_ms(page.run().run, times=5)
            print(f"{slug}: {ours:.0f} ms, {ours / empty:.1f} times the empty page")
        close_store()
