"""Somebody's words as a reader of another language meets them: the words, and who translated them."""

from collections.abc import Iterable
from dataclasses import dataclass

from family_meeting.record.meeting import Meeting
from family_meeting.record.statement import Statement, Translation


@dataclass(frozen=True)
class Words:
    """Words at a record's ``path``, for a page in ``locale``.

    ``language`` is the language of ``text``. ``translation`` is its wording in ``locale``, supplied
    by ``by``; both "" where there is none. ``speaker`` is "" where the team typed the words.
    """

    path: str
    text: str
    language: str
    locale: str
    speaker: str = ""
    translation: str = ""
    by: str = ""

    def __bool__(self) -> bool:
        return bool(self.text)

    @property
    def foreign(self) -> bool:
        """Whether the page's reader needs an interpreter for these words."""
        return bool(self.text) and not self.translation and not same_language(self.language, self.locale)

    @property
    def own(self) -> bool:
        """Whether these are a person's own words, to be quoted with the name."""
        return bool(self.speaker)


def same_language(one: str, other: str) -> bool:
    """Whether a reader of ``other`` reads ``one``: regions do not matter (es-MX), scripts do (zh-Hant)."""
    return one == other or one.startswith(f"{other}-")


def spoken(meeting: Meeting, key: str, statement: Statement, locale: str) -> Words:
    """Return a statement as a reader of ``locale`` meets it."""
    person = meeting.people.get(statement.speaker or "")
    return _words(
        f"statements/{key}",
        statement.text,
        statement.language,
        locale,
        statement.translations,
        person.name.strip() if person else "",
    )


def typed(meeting: Meeting, path: str, text: str, locale: str) -> Words:
    """Return a plain text of the record, which stands at ``path``, as a reader of ``locale`` meets it."""
    return _words(path, text, meeting.typed_in, locale, meeting.translations.get(path, ()))


def _words(
    path: str, text: str, language: str, locale: str, supplied: Iterable[Translation], speaker: str = ""
) -> Words:
    ours = next((one for one in supplied if one.language == locale and one.text.strip()), None)
    if ours is None or same_language(language, locale):
        return Words(path, text.strip(), language, locale, speaker)
    return Words(path, text.strip(), language, locale, speaker, ours.text.strip(), ours.by.strip())
