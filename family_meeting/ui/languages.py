"""Fields that hold a language or a state: chosen from a list, stored as a code."""

from collections.abc import Callable, Sequence

import streamlit as st

from family_meeting.documents.stage import offered_first
from family_meeting.i18n.languages import languages
from family_meeting.i18n.names import language_name
from family_meeting.i18n.offered import for_families
from family_meeting.proxy.rules import jurisdictions
from family_meeting.ui.form import Form

SPOKEN = (
    "en", "es", "cmn", "yue", "vi", "ko", "fil", "ru", "ar", "ht", "pt", "fr", "pl", "it", "fa", "hi", "bn",
    "ur", "ja", "hy", "km", "am", "so", "lo", "th", "gu", "pa", "hmn", "he", "yi", "nv", "ase",
)  # fmt: skip
"""Codes of spoken and signed languages that interpreters are asked for, in ISO 639."""

_WITH_A_USUAL_ONE = {"aftermath/printing/language", "course/shared/language"}
"""Where nothing is chosen, these take the patient's language, else that of the team's screen."""


def _spoken(form: Form, path: str, words: str) -> None:
    _select(form, path, words, SPOKEN, lambda code: language_name(code, form.language.code))


def _written(form: Form, path: str, words: str) -> None:
    reader = form.language.code
    usual = offered_first(form.meeting.patient.written_language, reader) if path in _WITH_A_USUAL_ONE else ""
    _select(form, path, words, for_families(), lambda code: _both_names(code, reader), usual)


def _both_names(code: str, reader: str) -> str:
    """Name a language for the one who reads it and for the one who looks for it."""
    names = (languages()[code].native if code in languages() else code, language_name(code, reader))
    return names[0] if names[0].lower() == names[1].lower() else " · ".join(names)


def _state(form: Form, path: str, words: str) -> None:
    names = {code: row.name for code, row in jurisdictions().items()}
    _select(form, path, words, list(names), lambda code: names[code])


def _select(
    form: Form, path: str, words: str, codes: Sequence[str], say: Callable[[str], str], usual: str = ""
) -> None:
    """Draw the list; ``usual`` is what is used, and shown faintly, while nothing is chosen."""
    chosen = form.read(path) or None
    options = [*codes, *([chosen] if chosen and chosen not in codes else [])]
    st.selectbox(
        words,
        options,
        format_func=say,
        placeholder=say(usual) if usual else "",
        key=form.show(path, chosen),
        on_change=_changed,
        args=(form, path),
    )


def _changed(form: Form, path: str) -> None:
    form.save(path, form.chosen(path) or "")


SPECIAL: dict[str, Callable[[Form, str, str], None]] = {
    "spoken_language": _spoken,
    "written_language": _written,
    "language": _written,
    "beside": _written,
    "typed_in": _written,
    "state": _state,
}
"""Text fields, by the last name of their path, that are chosen from a list."""

LANGUAGES = frozenset(SPECIAL) - {"state"}
"""Those of them that hold a language."""
