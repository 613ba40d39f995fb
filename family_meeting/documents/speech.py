"""What a template says: sentences and people's words in the document's language, safe as markup."""

import re
from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum
from functools import lru_cache

from markupsafe import Markup, escape

from family_meeting.content.labels import label
from family_meeting.i18n.formats import listed, number, quoted, short_date
from family_meeting.i18n.languages import Language
from family_meeting.i18n.messages import FAMILY, TEAM, Message
from family_meeting.i18n.translator import Translator, with_one_stop
from family_meeting.proxy.lines import Line

# The shape of a BCP-47 tag; what somebody typed instead of one is no language of a text.
_TAG = re.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")
# Hebrew, Arabic and their kin, and the invisible marks that turn text round.
_BENDS = re.compile(
    "[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff]"
)


class _Count(int):
    """A count: it decides the plural, and is written in the language's own digits."""

    language: Language

    def __format__(self, spec: str) -> str:
        return number(int(self), self.language)


@lru_cache(maxsize=10_000)
def _escaped(sentence: str) -> str:
    """One of our own sentences as markup, its places still open."""
    return str(escape(sentence))


class Speech:
    """Says one document's sentences in one language, and remembers which ones."""

    def __init__(self, code: str) -> None:
        self.translator = Translator(code)
        self.language = self.translator.language

    @property
    def said(self) -> tuple[Message, ...]:
        """What was said, each sentence once, in the order in which it came."""
        return tuple(self.translator.said)

    def say(self, message: Message, /, **values: str | int | None) -> Markup:
        """Return the sentence as markup. Text put into it keeps its direction to itself."""
        count = values.get("count")
        sentence = _escaped(self.translator.worded(message, count if isinstance(count, int) else 0))
        sentence = with_one_stop(sentence, values)
        put = {name: self._put(value) for name, value in values.items() if value is not None}
        return Markup(sentence.format(**put))  # noqa: S704  # escaped, sentence and values

    def plain(self, message: Message, /, **values: object) -> str:
        """Return the sentence as plain text, for an attribute or a picture."""
        return self.translator(message, **values)

    def tell(self, line: Line) -> Markup:
        """Return a sentence together with what fills it, as markup."""
        return self.say(line.message, **{name: self._told(one) for name, one in line.values.items()})

    def label(self, code: StrEnum) -> Markup:
        """Return the few words that stand for a code."""
        return self.say(label(code))

    def isolated(self, text: str, language: str = "") -> Markup:
        """Return somebody's text as markup that cannot disturb the direction around it."""
        lines = str(escape(text)).replace("\n", "<br/>")
        if language or self.language.rtl or _BENDS.search(text):
            spoken = f' lang="{language}" xml:lang="{language}"' if _TAG.fullmatch(language) else ""
            lines = f"<bdi{spoken}>{lines}</bdi>"
        return Markup(lines)  # noqa: S704  # escaped

    def quoted(self, text: str, language: str = "") -> Markup:
        """Return own words in this document's quotation marks."""
        around = _escaped(quoted("{}", self.language))
        return Markup(around.format(self.isolated(text, language)))  # noqa: S704  # escaped

    def listed(self, items: Iterable[str]) -> Markup:
        """Return "a, b, and c"."""
        texts = [self._safe(item) for item in items]
        around = _escaped(listed(["{}" for _ in texts], self.language))
        return Markup(around.format(*texts))  # noqa: S704  # escaped

    def markers(self) -> dict[str, Callable[..., Markup]]:
        """Return what a template calls: ``family_text("…")``, ``team_plural("…", "…", count=2)``."""
        found: dict[str, Callable[..., Markup]] = {}
        for domain in (FAMILY, TEAM):
            found |= self._markers(domain)
        return found

    def _markers(self, domain: str) -> dict[str, Callable[..., Markup]]:
        def text(text: str, /, **values: str | int) -> Markup:
            return self.say(Message(domain, text), **values)

        def plural(one: str, many: str, /, **values: str | int) -> Markup:
            return self.say(Message(domain, one, plural=many), **values)

        def context(context: str, text: str, /, **values: str | int) -> Markup:
            return self.say(Message(domain, text, context=context), **values)

        return {f"{domain}_text": text, f"{domain}_plural": plural, f"{domain}_context": context}

    def _told(self, value: object) -> str | int:
        if isinstance(value, Message):
            return self.say(value)
        return short_date(value, self.language) if isinstance(value, date) else value  # type: ignore[return-value]

    def _put(self, value: str | int) -> str | _Count:
        if isinstance(value, str):
            return self._safe(value)
        count = _Count(value)
        count.language = self.language
        return count

    def _safe(self, text: str) -> Markup:
        return text if isinstance(text, Markup) else self.isolated(text)
