"""Several papers in one PDF: chosen together, made while a bar fills, and handed over."""

from collections.abc import Sequence

import streamlit as st

from family_meeting.documents import KINDS, Options, Sheet, build_pack, sheets
from family_meeting.i18n.languages import language
from family_meeting.i18n.messages import team_text
from family_meeting.i18n.offered import for_families
from family_meeting.ui.form import Form
from family_meeting.ui.paper_addresses import pack_address, paper_address

PRINTED = [code for code, kind in KINDS.items() if "pdf" in kind.formats]
_USUAL = ["family-summary", "team-copy"]


def pack(form: Form, family: str, options: Options) -> None:
    """Draw the choice of several papers and languages, and the way to one PDF or to single files.

    ``family`` is the language of the family's paper; size, paper, a second language beside it and what
    is left off the family's papers are those of ``options``.
    """
    with st.expander(form.t(team_text("Print several papers together"))):
        chosen = _chosen(form, family, options)
        if chosen:
            _one_file(form, chosen, options)
            _single_files(form, chosen, options)


def _chosen(form: Form, family: str, options: Options) -> tuple[Sheet, ...]:
    kinds = st.pills(
        form.t(team_text("Which papers")),
        PRINTED,
        selection_mode="multi",
        format_func=lambda code: form.t(KINDS[code].name),
        default=_USUAL,
        wrap=True,
        key="pack-kinds",
    )
    codes = st.pills(
        form.t(team_text("In which languages")),
        for_families(),
        selection_mode="multi",
        format_func=lambda code: language(code).native,
        default=[family],
        wrap=True,
        key=f"pack-languages/{family}",
    )
    st.caption(form.t(team_text("Papers for the care team come once, in the language of this screen.")))
    return sheets(kinds, codes, team=form.language.code, beside=options.beside)


def _one_file(form: Form, chosen: Sequence[Sheet], options: Options) -> None:
    """Make all of them once, so that trouble shows here and not in the download; then show the way."""
    address = pack_address(form.meeting.id, chosen, options)
    made = (address, form.stored.version)
    if st.button(form.t(team_text("Make one PDF")), key="pack-make"):
        bar = st.progress(0.0)
        build_pack(chosen, form.meeting, options, lambda done, count: _fill(form, bar, done, count))
        bar.empty()
        st.session_state["pack-made"] = made
    if st.session_state.get("pack-made") == made:
        ways_to(form, address)


def _fill(form: Form, bar: st.delta_generator.DeltaGenerator, done: int, count: int) -> None:
    said = team_text("{done} of {count} papers are made.")
    bar.progress(done / count, form.t(said, done=done, count=count))


def ways_to(form: Form, address: str) -> None:
    """Draw the links that save a PDF and that open it."""
    save, show = form.t(team_text("Download the PDF")), form.t(team_text("Open the PDF"))
    st.html(
        f'<a class="fm-button" href="{address}" download>{save}</a> '
        f'<a class="fm-link" href="{address}&show=1" target="_blank">{show}</a>'
    )


def _single_files(form: Form, chosen: Sequence[Sheet], options: Options) -> None:
    rows = "".join(
        f'<li><a class="fm-link" href="{paper_address(form.meeting.id, one, options)}" download>'
        f"{form.t(KINDS[one.kind].name)} · {language(one.language).native}</a></li>"
        for one in chosen
    )
    words = form.t(team_text("Or one by one:"))
    st.html(f"<p>{words}</p><ul class='fm-files'>{rows}</ul>")
