"""One line, several lines, a field whose entry is made with its first word, and a part that follows."""

import streamlit as st

from family_meeting.i18n.translator import Translator
from family_meeting.record.paths import read
from family_meeting.store import new_id
from family_meeting.ui.live_text import live_text, live_text_words
from family_meeting.ui.push import push
from family_meeting.web.services import store

NEW = {"path": "statements/new1", "value": {"topic": "hope"}}
meeting_id = st.query_params["m"]


def field(path: str, label: str, lines: int = 1, **more: object) -> None:
    live_text(
        stored.meeting.id,
        path,
        label=label,
        value=read(stored.meeting, path) or "",
        version=stored.version,
        words=live_text_words(Translator("en")),
        others=[one.text for one in stored.meeting.other_wordings.get(path, [])],
        lines=lines,
        editor=st.session_state.setdefault("editor", new_id()),
        **more,
    )


@st.fragment(run_every=5)
def follower() -> None:
    newest = store().load(meeting_id)
    push(meeting_id, newest.version, key="push", not_connected="Cut off. Nothing is lost.")
    st.text(f"the record says {newest.meeting.patient.name}")


stored = store().load(meeting_id)
st.button("Unrelated")
field("people/patient/name", "Name")
field("reason/aim", "Aim", lines=3, hint="In your own words", help="What the meeting is for.")
field("statements/new1/text", "New hope", create=NEW)
st.text(f"left with {stored.meeting.patient.name}")
follower()
