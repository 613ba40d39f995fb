"""Hard words and what they mean, in plain words that take no side."""

import re
from collections.abc import Collection, Iterable

from family_meeting.content.glossary import care, papers
from family_meeting.content.glossary.entry import Entry, Word
from family_meeting.record.codes import Place, Voice
from family_meeting.record.conversation import WhatMatters
from family_meeting.record.meeting import Meeting

__all__ = ["GLOSSARY", "MOST", "Entry", "Word", "known_from", "used_in"]

MOST = 8
"""How many words a family's paper explains at most."""

ENTRIES = (*papers.ENTRIES, *care.ENTRIES)
GLOSSARY: dict[Word, Entry] = {one.word: one for one in ENTRIES}
_LETTER = re.compile(r"\w")
# For text in small letters, and each beginning with letters: so they are found several times as fast.
_SEEN = {one.word: re.compile(rf"(?:{one.seen_as.lower()})(?!\w)") for one in ENTRIES}


def used_in(texts: Iterable[str], known: Collection[Word] = ()) -> list[Entry]:
    """Return what to explain beside some English texts: at most eight words, in the glossary's order.

    Words ``known`` to stand on the page go first when there are too many, then those seen first.
    """
    text = "\n".join(texts).lower()
    found = {word: _place(pattern, text) for word, pattern in _SEEN.items()}
    places = {word: place for word, place in found.items() if place >= 0}
    wanted = sorted({*known, *places}, key=lambda word: (word not in known, places.get(word, 0)))
    return [GLOSSARY[word] for word in Word if word in wanted[:MOST]]


def _place(pattern: re.Pattern[str], text: str) -> int:
    """Return where a whole word is first seen; -1 where it is not."""
    found = pattern.search(text)
    while found and found.start() and _LETTER.match(text, found.start() - 1):
        found = pattern.search(text, found.start() + 1)
    return found.start() if found else -1


def known_from(meeting: Meeting) -> frozenset[Word]:
    """Return the words that stand on the family's paper because of a choice, not because of a text."""
    places = meeting.what_matters.get(Voice.PATIENT, WhatMatters()).places
    facts = {
        Word.HEALTH_CARE_AGENT: meeting.speaker.agent,
        Word.BACK_UP_AGENT: meeting.speaker.alternate,
        Word.HEALTH_CARE_PROXY: meeting.speaker.form,
        Word.HOSPICE: Place.HOSPICE_HOUSE in places,
    }
    return frozenset(word for word, stands in facts.items() if stands)
