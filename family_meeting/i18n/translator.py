"""Say a sentence in a language. Held by the session or the document, never installed globally."""

import logging
import string
from collections.abc import Iterable, Mapping
from functools import cache

from family_meeting.i18n import formats
from family_meeting.i18n.catalogs import sentences
from family_meeting.i18n.languages import Language, language
from family_meeting.i18n.messages import Message
from family_meeting.i18n.site_terms import in_the_sites_words

log = logging.getLogger(__name__)

FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"


def isolate(text: str) -> str:
    """Return ``text`` so wrapped that its direction cannot disturb the sentence around it (UAX #9)."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"


@cache
def placeholders(text: str) -> frozenset[str]:
    """Return the names that stand in braces in a sentence. Raises ValueError for a broken one."""
    return frozenset(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def with_one_stop(sentence: str, values: Mapping[str, object]) -> str:
    """Return a sentence, its places open, with no full stop after what ends with one, as "Oct." or "p.m."."""
    for name, value in values.items():
        if isinstance(value, str) and value.endswith("."):
            sentence = sentence.replace(f"{{{name}}}.", f"{{{name}}}")
    return sentence


class Translator:
    """Says messages in one language, as ``t(family_text("Who is here"))``.

    ``said`` holds each of them once, in the order in which they came.
    """

    def __init__(self, code: str) -> None:
        self.language: Language = language(code)
        self.said: dict[Message, None] = {}

    def __call__(self, message: Message, /, **values: object) -> str:
        """Return the sentence with its values put in; in English where the translation is broken."""
        count = values.get("count")
        worded = with_one_stop(self.worded(message, count if isinstance(count, int) else 0), values)
        return worded.format(**{name: self._value(value) for name, value in values.items()})

    def worded(self, message: Message, count: int = 0) -> str:
        """Return the sentence with its places still open, in the form that a count takes."""
        self.said[message] = None
        source = message.plural if message.plural and count != 1 else message.text
        translated = self._look_up(message, count)
        if translated != source and not self._fits(translated, message):
            log.warning("broken translation in %s/%s: %r", self.language.code, message.domain, message.text)
            return source
        return self.language.in_own_digits(translated)

    def listed(self, items: Iterable[str]) -> str:
        """Return "a, b, and c" in the language, each item kept from disturbing the others' direction."""
        return formats.listed([str(self._value(item)) for item in items], self.language)

    def _look_up(self, message: Message, count: int) -> str:
        return in_the_sites_words(self.language.code, self._in_the_catalog(message, count))

    def _in_the_catalog(self, message: Message, count: int) -> str:
        known = sentences(self.language.code, message.domain)
        if message.plural:
            return known.counted(message.text, message.plural, count)
        return known.one(message.text, message.context)

    def _fits(self, translated: str, message: Message) -> bool:
        """A plural form may leave the count out ("one person"), but nothing may be added or lost."""
        try:
            names = placeholders(translated)
        except ValueError:
            return False
        wanted = placeholders(message.text) | placeholders(message.plural)
        return names <= wanted and wanted - names <= {"count"}

    def _value(self, value: object) -> object:
        if type(value) is int:
            return formats.number(value, self.language)
        return isolate(value) if self.language.rtl and isinstance(value, str) else value
