"""People's words on one page: as the page's reader reads them, and which ones the page shows."""

from collections.abc import Callable

from markupsafe import Markup

from family_meeting.documents.directions import right_to_left
from family_meeting.documents.speech import Speech
from family_meeting.i18n.formats import quoted
from family_meeting.record.wording import Words


class Telling:
    """Puts people's words on a page; ``shown`` keeps them in the order of the page."""

    def __init__(self, speech: Speech) -> None:
        self.shown: list[Words] = []
        self._speech = speech

    def inline(self, words: Words) -> Markup:
        """Return typed words: translated where somebody did it, else marked as their own language."""
        text, language = self._wording(words)
        return self._speech.isolated(text, language)

    def own(self, words: Words) -> Markup:
        """Return somebody's own words, in the quotation marks of the page's language."""
        text, language = self._wording(words)
        return self._speech.quoted(text, language)

    def uttered(self, words: Words) -> Markup:
        """Return a statement: quoted where a person said it, plain where the team typed it."""
        return self.own(words) if words.own else self.inline(words)

    def turned(self, words: Words | str | None) -> bool:
        """Whether words run the other way than the page: in a line with ours they could not be followed."""
        text = words.translation or words.text if isinstance(words, Words) else words or ""
        return right_to_left(text) not in (None, self._speech.language.rtl)

    def way(self, words: Words | str | None) -> Markup:
        """Return the direction of a paragraph of these words, as an attribute; "" for the page's own."""
        other = "ltr" if self._speech.language.rtl else "rtl"
        return Markup(' dir="{}"').format(other) if self.turned(words) else Markup()

    def run_on(self, words: Words | None, put: Callable[[Words], Markup] | None = None) -> Markup:
        """Return words that end a line, put as ``inline`` or otherwise; "" for those that are ``turned``."""
        return (put or self.inline)(words) if words and not self.turned(words) else Markup()

    def drawn(self, words: Words) -> str:
        """Return own words as a picture shows them; "" where the page's reader cannot read them."""
        if words.foreign or not words:
            return ""
        self.shown.append(words)
        return quoted(words.translation or words.text, self._speech.language)

    def read(self, words: Words) -> str:
        """Return typed words for a place that shows no language of its own; "" where they are foreign."""
        return "" if words.foreign else words.translation or words.text

    def translated(self) -> bool:
        """Whether any of the words on the page are somebody's translation."""
        return any(words.translation for words in self.shown)

    def _wording(self, words: Words) -> tuple[str, str]:
        self.shown.append(words)
        if words.translation:
            return words.translation, ""
        return words.text, words.language if words.foreign else ""
