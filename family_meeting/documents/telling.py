"""People's words on one page: as the page's reader reads them, and which ones the page shows."""

from markupsafe import Markup

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
