"""A sentence together with what fills it, to be said in any language later."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from family_meeting.i18n.formats import short_date
from family_meeting.i18n.messages import Message
from family_meeting.i18n.translator import Translator


@dataclass(frozen=True)
class Line:
    """A value may be a message of its own, such as the words that stand in for a missing name, or a day."""

    message: Message
    values: Mapping[str, object] = field(default_factory=dict)

    def say(self, t: Translator) -> str:
        """Return the sentence in a language, filled."""
        return t(self.message, **{name: _said(t, one) for name, one in self.values.items()})


def _said(t: Translator, value: object) -> object:
    if isinstance(value, Message):
        return t(value)
    return short_date(value, t.language) if isinstance(value, date) else value


def line(message: Message, **values: object) -> Line:
    """Return a sentence with the values that fill it."""
    return Line(message, values)
