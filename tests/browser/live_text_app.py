"""A page with nothing but live text fields, for test_live_text.py."""

import streamlit as st

from family_meeting.web import lifespan, middleware, routes

app = st.App("tests/browser/live_text_page.py", routes=routes(), middleware=middleware(), lifespan=lifespan)
