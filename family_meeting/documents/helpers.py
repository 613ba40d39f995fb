"""What a template may call beside its view: tables of sentences, and words put on the page."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from markupsafe import Markup, escape

from family_meeting.content import sentences
from family_meeting.content.fields import field
from family_meeting.content.glossary import GLOSSARY, Entry, Word, known_from, used_in
from family_meeting.documents.draft import review_line
from family_meeting.documents.environment import dialled
from family_meeting.documents.form_helpers import form_helpers
from family_meeting.documents.grouping import grouped, interpreted
from family_meeting.documents.qualities import AGREED_TO_MEET, QUALITIES
from family_meeting.documents.speech import Speech
from family_meeting.documents.telling import Telling
from family_meeting.documents.view import FamilyView, TeamView, View
from family_meeting.i18n.languages import Language
from family_meeting.i18n.messages import Message
from family_meeting.i18n.offered import for_families
from family_meeting.record.codes import Answer, ContactKind, InterpreterCheck, QuestionTopic, Topic, Voice
from family_meeting.record.meeting import Meeting

DURING = (
    InterpreterCheck.SEAT,
    InterpreterCheck.STOP_SIGN,
    InterpreterCheck.MAY_STEP_OUT,
    InterpreterCheck.PRIVACY_SAID,
    InterpreterCheck.SHORT_CHUNKS,
)
"""What interpreter and team agree on for the meeting itself."""
_SAID_BY_US = frozenset({Word.HOSPICE})
"""Hard words that our own sentences bring onto a page because of a choice."""
_WITHOUT_SPACES = frozenset({"Hans", "Hant", "Jpan"})
"""Scripts whose punctuation brings its own space."""
_TABLES: dict[str, object] = {
    "sentences": sentences,
    "topics": {str(topic): topic for topic in Topic},
    "contact_kinds": tuple(ContactKind),
    "question_topics": tuple(QuestionTopic),
    "interpreter_checks": DURING,
    "all_terms": tuple(GLOSSARY.values()),
    "qualities": QUALITIES,
    "agreed": AGREED_TO_MEET,
    "answers": {str(answer): answer for answer in Answer},
    "voice_codes": {str(voice): voice for voice in Voice},
}


@dataclass(frozen=True)
class Columns:
    """The page's language with what it says, and the language of the column beside it, if any."""

    speech: Speech
    telling: Telling
    beside: str

    @property
    def shown(self) -> frozenset[str]:
        """The languages that have a column of their own."""
        return frozenset({self.beside}) if self.beside else frozenset()


def helpers(meeting: Meeting, view: View, page: Columns) -> dict[str, Any]:
    """Return what a template may call, by name."""
    speech, telling = page.speech, page.telling
    dial = cache(dialled)  # for this page alone: a number is somebody's
    return {
        **_TABLES,
        **_voices(speech),
        **form_helpers(speech, page.beside),
        **(_of_the_talk(view, dial) if isinstance(view, FamilyView | TeamView) else {}),
        "dialled": dial,
        "gap": _gap(speech.language),
        "inline": telling.inline,
        "own": telling.own,
        "uttered": telling.uttered,
        "turned": telling.turned,
        "way": telling.way,
        "run_on": telling.run_on,
        "translated": telling.translated,
        "grouped": lambda words: grouped(words, page.shown),
        "interpreted": lambda words: interpreted(words, page.shown),
        "glossary": lambda: _glossary(meeting, telling),
        "review_line": lambda: _review(speech),
        "other_language": lambda: _other_language(view, page),
        "said_in": _said_in,
        "initials": _initials,
    }


def _of_the_talk(view: FamilyView | TeamView, dial: Callable[[str], str]) -> dict[str, Callable[..., Any]]:
    numbers = cache(lambda: {dial(phone) for phone in _phones(view)})
    return {
        "has_words": lambda *topics: any(view.said[Topic(topic)].own for topic in topics),
        "said_elsewhere": lambda number: dial(number) in numbers(),
    }


def _voices(speech: Speech) -> dict[str, Callable[..., Any]]:
    return {
        "say": speech.say,
        "label": speech.label,
        "title": lambda path: speech.say(field(path).label),
        "quoted": speech.quoted,
        "in_line": _in_line,
        "isolated": speech.isolated,
        "listed": speech.listed,
        "spaced": escape(_gap(speech.language)).join,
        "dotted": Markup(" · ").join,
        "asks": _asks,
        **speech.markers(),
    }


def _gap(language: Language) -> str:
    """Return what stands between a heading or a quotation and what follows it in a line."""
    return "" if language.script in _WITHOUT_SPACES else " "


def _in_line(label: Markup) -> Markup:
    """Return a label as it stands within a sentence: without the capital that begins a line."""
    second = label[1:2]
    return label[:1].lower() + label[1:] if second.islower() or second.isspace() else label


def _asks(title: str) -> bool:
    """Whether a title is a question, in any of our scripts."""
    words = Markup(title).striptags()  # noqa: S704  # looked at, never shown
    return words.endswith(("?", "？", "؟")) or "՞" in words  # Armenian asks within the word.


def _review(speech: Speech) -> Markup:
    found = review_line(speech.language.code, speech.said)
    if found is None:
        return Markup()
    message, names = found
    return speech.say(message, names=speech.listed(names)) if names else speech.say(message)


def _glossary(meeting: Meeting, telling: Telling) -> list[Entry]:
    texts = [words.text for words in telling.shown]
    return used_in(texts, known_from(meeting) & _SAID_BY_US)


def _other_language(view: View, page: Columns) -> str:
    """Return the language to set beside those of the page in a table of words; "" for none."""
    family: str = getattr(view, "family_language", "")
    there = {page.speech.language.code, page.beside}
    return family if family in for_families() and family not in there else ""


def _said_in(code: str, message: Message) -> Markup:
    """Return a sentence in another language than the page's, marked as that language."""
    other = Speech(code)
    return other.isolated(other.plain(message), code)


def _phones(view: FamilyView | TeamView) -> set[str]:
    """Return the phone numbers that stand on the card or among those to call."""
    named = (view.speakers.agent, view.speakers.alternate)
    return {one.phone for one in view.contacts} | {one.phone for one in named if one}


def _initials(name: str) -> str:
    """Return "E. C." for "Evaristo Cueva": enough for a note that the chart already puts to a patient."""
    return " ".join(f"{part[0]}." for part in name.split())
