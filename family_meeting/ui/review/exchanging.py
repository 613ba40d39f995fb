"""Take a language's sentences out for another tool, and bring a file back: first see, then store."""

from functools import partial

import streamlit as st

from family_meeting.i18n.arrivals import Arrival, Refused, arrival, bring_in
from family_meeting.i18n.exchange import WrongFile, exported
from family_meeting.i18n.messages import Message, team_text
from family_meeting.i18n.translator import Translator
from family_meeting.ui.markdown import plain
from family_meeting.ui.review.desk import CANNOT_WRITE, WHO_FIRST, Desk, today

_REASONS_SHOWN = 50
_ROUND = "review-upload-round"


def exchange(at: Desk, t: Translator, code: str, domain: str) -> None:
    """Draw the way out and the way back."""
    with st.expander(t(team_text("Work on a file instead")), icon=":material/swap_vert:"):
        st.markdown(
            t(
                team_text(
                    "The file opens in every translation tool (PO format). What nobody has approved "
                    "is marked there as “needs work”; take the mark away where a wording is ready."
                )
            )
        )
        st.download_button(
            t(team_text("Download the file")),
            partial(exported, code, domain),
            file_name=f"{domain}-{code}.po",
            mime="text/x-gettext-translation",
            icon=":material/download:",
            on_click="ignore",
            key="review-export",
        )
        if not at.reads_only:
            _bring_back(at, t, code, domain)


def _bring_back(at: Desk, t: Translator, code: str, domain: str) -> None:
    upload = st.file_uploader(
        t(team_text("Bring a file back")),
        key=f"review-import-{code}-{domain}-{st.session_state.get(_ROUND, 0)}",
    )
    if upload is None:
        return
    replace = st.checkbox(
        t(team_text("Also replace wordings that a reviewer has stored here")), key="review-replace"
    )
    try:
        coming = arrival(code, domain, upload.getvalue(), replace_reviewed=replace)
    except WrongFile as wrong:
        st.error(t(wrong.why))
        return
    _tell(t, coming)
    _store(at, t, coming)


def _tell(t: Translator, coming: Arrival) -> None:
    """Say what the file would change, before anything is stored."""
    counts: tuple[tuple[Message, int], ...] = (
        (team_text("New wordings that are ready: {count}"), len(coming.ready)),
        (team_text("New wordings that are marked as needing work: {count}"), len(coming.drafts)),
        (team_text("Worded as here, and ready: {count}"), len(coming.same)),
        (team_text("Refused: {count}"), len(coming.refused)),
        (team_text("Not translated in the file: {count}"), coming.empty),
        (team_text("Sentences that the app does not have: {count}"), len(coming.unknown)),
    )
    st.markdown("\n".join(f"- {t(words, count=count)}" for words, count in counts if count) or "–")
    if coming.refused:
        with st.container(height=260, key="review-refused"):
            for one in coming.refused[:_REASONS_SHOWN]:
                st.markdown(f"**{plain(one.message.text)}**  \n{plain(reason(t, one))}")


def reason(t: Translator, one: Refused) -> str:
    """Return why a sentence of a file stays as it is here."""
    if one.kept:
        return t(team_text("{name} has stored the wording that is here. It stays."), name=one.kept.named)
    return " ".join(problem.told(t) for problem in one.problems)


def _store(at: Desk, t: Translator, coming: Arrival) -> None:
    changed, approvable = len(coming.ready) + len(coming.drafts), len(coming.ready) + len(coming.same)
    if not changed and not coming.same:
        st.info(t(team_text("This file changes nothing here.")))
        return
    approve = st.checkbox(
        t(team_text("Approve what is ready in this file, in my name ({count})"), count=approvable),
        key="review-import-approve",
    )
    if at.reviewer is None:
        st.info(t(WHO_FIRST))
    st.button(
        t(team_text("Bring it in")),
        type="primary",
        disabled=at.reviewer is None or not (changed or approve),
        key="review-import",
        on_click=_bring_in,
        args=(at, t, coming, approve),
    )


def _bring_in(at: Desk, t: Translator, coming: Arrival, approve: bool) -> None:
    try:
        late = bring_in(coming, at.reviewer, today(), approve=approve)
    except OSError:
        at.notice = t(CANNOT_WRITE)
        return
    said = team_text("The file is in. Left as they are, since they were changed here meanwhile: {late}.")
    at.notice = t(said, late=len(late)) if late else t(team_text("The file is in."))
    at.list_anew()
    st.session_state[_ROUND] = st.session_state.get(_ROUND, 0) + 1
