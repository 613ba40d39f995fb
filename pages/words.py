"""The interpreter's words: what goes on the family's paper and is not yet in the family's language."""

import streamlit as st

from family_meeting.content.fields import FieldContent
from family_meeting.content.fields import field as content_of
from family_meeting.documents.interpreting import to_interpret, translation_path
from family_meeting.documents.view import form_view, view, wishes_view
from family_meeting.i18n.languages import SOURCE
from family_meeting.i18n.messages import team_text
from family_meeting.i18n.offered import for_families
from family_meeting.record.meeting import Meeting
from family_meeting.record.wording import Words
from family_meeting.ui.fields import field
from family_meeting.ui.form import Form
from family_meeting.ui.markdown import plain
from family_meeting.ui.page import next_page, opened
from family_meeting.ui.texts import text


def render() -> None:
    """Draw each of people's own words beside a field for the interpreter's or translator's version."""
    form = opened("words")
    st.markdown(
        form.t(
            team_text(
                "Nothing is translated by the app. What an interpreter or translator supplies here is "
                "printed with their name, beside the words as they were said."
            )
        )
    )
    field(form, "aftermath/printing/language")
    field(form, "aftermath/translation_by")
    written = form.meeting.aftermath.printing.language or form.meeting.patient.written_language
    if written not in for_families():
        st.info(form.t(team_text("Choose the language of the paper first.")))
        return
    wanted = _wanted(form.meeting, written)
    if not wanted:
        st.markdown(form.t(team_text("All words on the paper are in its language.")))
    for one in wanted:
        _row(form, one)
    next_page(form, "paper")


def _wanted(meeting: Meeting, written: str) -> list[Words]:
    """Return what needs other words: in the family’s language, and in English for the paper to sign."""
    views = (
        view(meeting, "family", written),
        wishes_view(meeting, written),
        form_view(meeting, written),
        form_view(meeting, SOURCE),
    )
    found: dict[str, Words] = {}
    for words in (one for shown in views for one in to_interpret(shown)):
        found.setdefault(translation_path(meeting, words), words)
    return list(found.values())


def _row(form: Form, words: Words) -> None:
    path = translation_path(form.meeting, words)
    with st.container(border=True, key=f"entry-{path.replace('/', '-')}"):
        said, version = st.columns(2, vertical_alignment="center")
        with said:
            st.caption(plain(words.speaker) or _what(form, words.path))
            st.markdown(plain(words.text))
        with version:
            by = form.meeting.aftermath.translation_by
            content = FieldContent(label=content_of("statements/*/text").label, lines=2)
            label = form.t(team_text("In the language of the paper"))
            create = {"path": path, "value": {"language": words.locale, "by": by}}
            text(form, f"{path}/text", label, content, hide_label=True, create=create)


def _what(form: Form, path: str) -> str:
    return form.t(content_of(path).label)
