"""A record with other words in every field that holds people's words."""

from bisect import bisect
from collections.abc import Callable
from typing import Any

from family_meeting.content.sample import sample_meeting
from family_meeting.i18n.catalogs import template
from family_meeting.i18n.messages import FAMILY, Message
from family_meeting.i18n.translator import Translator
from family_meeting.record import Meeting
from family_meeting.record.part import Text
from family_meeting.record.paths import kind_of, write

MORE = {"proxy/helpers/ombudsman": {"name": "Pat"}, "other_wordings/reason/aim": [{"text": "home"}]}


def filled(kind: Any, value: Any, text: Callable[[str], str], reached: set[str]) -> Any:
    """The same part of a record with other words in every field that holds people's words."""
    if isinstance(value, dict):
        for name in value:
            if kind_of(kind, name) == Text and isinstance(kind, type):
                reached.add(f"{kind.__name__}.{name}")
        return {name: filled(kind_of(kind, name), inner, text, reached) for name, inner in value.items()}
    if isinstance(value, list):
        return [filled(kind_of(kind, "0"), inner, text, reached) for inner in value]
    return text(value) if kind == Text else value


def with_text(text: str) -> tuple[Meeting, set[str]]:
    """The sample with the same text everywhere, and the fields it stands in."""
    return with_words(lambda _: text)


def with_words(text: Callable[[str], str]) -> tuple[Meeting, set[str]]:
    """The sample with ``text(words)`` for words, and the fields it stands in."""
    reached: set[str] = set()
    whole = sample_meeting()
    for path, value in MORE.items():
        whole = write(whole, path, value)
    tree = filled(Meeting, whole.model_dump(mode="json"), text, reached)
    return Meeting.model_validate(tree), reached


def as_if_said_in(code: str) -> Meeting:
    """The sample as if held in a language: for each text in it, one of our own sentences that is as long."""
    ours = sorted((one.id for one in template(FAMILY) if isinstance(one.id, str) and one.id), key=len)
    plain = [one for one in ours if not set(one) & set("{<")]
    t = Translator(code)

    def said(words: str) -> str:
        place = bisect(plain, len(words), key=len) - 1
        return t(Message(FAMILY, plain[max(place, 0)])) if words else ""

    meeting = with_words(said)[0]
    meeting.typed_in = meeting.patient.written_language = code
    for one in meeting.statements.values():
        one.language, one.translations = code, []
    return meeting
