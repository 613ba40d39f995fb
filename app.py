"""The application that a server runs: Streamlit's pages, our few plain routes, one set of headers."""

import streamlit as st

from family_meeting.ui.failures import explain, keep_contents_out_of_logs
from family_meeting.ui.navigation import prepare
from family_meeting.web import lifespan, middleware, routes
from family_meeting.web.guard import refuse_unfit

refuse_unfit()
keep_contents_out_of_logs()
prepare()
app = st.App(
    "family_meeting/ui/router.py",
    routes=routes(),
    middleware=middleware(),
    lifespan=lifespan,
    on_script_error=explain,
)
