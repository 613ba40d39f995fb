"""Choose the paper, see it, and print it."""

from dataclasses import replace

import streamlit as st
from markupsafe import Markup

from family_meeting.content.fields import field as content_of
from family_meeting.content.gaps import GAPS
from family_meeting.content.proxy.form import READING_COLUMN
from family_meeting.documents import KINDS, Options, Sheet, build, sheet_for
from family_meeting.documents.view import view
from family_meeting.documents.view.words import words_in
from family_meeting.i18n.formats import birth_date
from family_meeting.i18n.messages import team_text
from family_meeting.i18n.names import language_name
from family_meeting.journey.gaps import Gap, before_printing, stop_signs
from family_meeting.record.wording import Words
from family_meeting.ui.drawn import drawn
from family_meeting.ui.fields import Look, field
from family_meeting.ui.form import Form
from family_meeting.ui.markdown import plain
from family_meeting.ui.pack import pack, ways_to
from family_meeting.ui.page import PAPER_KIND, gap_list, opened
from family_meeting.ui.paper_addresses import paper_address, paper_language


def render() -> None:
    """Draw the choices, what to look at before printing, the way to the PDF, and the preview."""
    form = opened("paper")
    kind = _kind(form)
    family = paper_language(form.meeting, form.language.code)
    chosen = _options(form)
    sheet = sheet_for(kind, family, team=form.language.code, beside=chosen.beside)
    if gaps := before_printing(form.meeting):
        with st.expander(form.t(team_text("Before you print")), expanded=bool(stop_signs(form.meeting))):
            gap_list(form, gaps)
    off = _left_off(form, family)
    _identity(form)
    if KINDS[kind].signed and sheet.beside:
        _which_words_count(form, sheet.beside)
    together = replace(chosen, without=off)
    if "pdf" in KINDS[kind].formats:
        alone = together if KINDS[kind].audience == "family" else chosen
        ways_to(form, paper_address(form.meeting.id, sheet, alone))
        pack(form, family, together)
        _preview(form, sheet, alone)
    else:
        _text(form, kind, chosen)
        pack(form, family, together)


def _preview(form: Form, sheet: Sheet, chosen: Options) -> None:
    """Show the pages as they will be printed, again as soon as the record changes."""
    address = paper_address(form.meeting.id, sheet, chosen, "pages")
    name = form.t(KINDS[sheet.kind].name)
    frame = Markup('<iframe class="fm-pages" title="{}" src="{}&amp;version={}"></iframe>')
    drawn(frame.format(name, address, form.stored.version), "paper-view")


def _text(form: Form, kind: str, chosen: Options) -> None:
    """A note to be copied into the medical record."""
    note = build(kind, form.meeting, form.language.code, replace(chosen, format="text"))
    st.caption(form.t(team_text("Copy it into the record. It is a draft until it is signed there.")))
    st.code(note.decode(), language=None, wrap_lines=True)


def _kind(form: Form) -> str:
    st.session_state.setdefault(PAPER_KIND, next(iter(KINDS)))
    return st.pills(
        form.t(team_text("Which paper")),
        list(KINDS),
        format_func=lambda kind: form.t(KINDS[kind].name),
        required=True,
        wrap=True,
        key=PAPER_KIND,
    )


def _options(form: Form) -> Options:
    columns = st.columns([4, 5, 4, 3], vertical_alignment="bottom")
    for column, name in zip(columns, ("language", "beside", "size", "paper"), strict=True):
        with column:
            field(form, f"aftermath/printing/{name}", Look(compact=True))
    printing = form.meeting.aftermath.printing
    return Options(size=printing.size, paper=printing.paper, beside=printing.beside or None)


def _left_off(form: Form, code: str) -> frozenset[str]:
    """Let single items be taken off the family's paper; the record keeps them."""
    shown = {one.path: one for one in words_in(view(form.meeting, "family", code))}
    with st.expander(form.t(team_text("Leave single items off the family’s papers"))):
        off = [path for path, one in shown.items() if _off(form, path, one)]
    return frozenset(off)


def _off(form: Form, path: str, words: Words) -> bool:
    what = words.speaker or form.t(content_of(path).label)
    return st.checkbox(f"{plain(what)}: {plain(words.text)}", key=form.key(f"off/{path}"))


def _which_words_count(form: Form, beside: str) -> None:
    """Say that the paper to sign stands in English, with the family's language beside it."""
    st.info(form.t(READING_COLUMN, language=language_name(beside, form.language.code)))


def _identity(form: Form) -> None:
    """Read back whose paper this is, before it is handed over."""
    name, born = plain(form.meeting.patient.name.strip()), form.meeting.identity.birth_date
    if not name:
        st.caption(form.t(GAPS[Gap.NO_PATIENT_NAME]))
    elif born:
        said = team_text("This paper is for {name}, born {born}.")
        st.caption(form.t(said, name=name, born=birth_date(born, form.language)))
    else:
        said = team_text("This paper is for {name}. The date of birth is not known yet.")
        st.caption(form.t(said, name=name))
