"""Runs of text to units: the pieces between two places where a line may end, shaped."""

from collections.abc import Iterator
from typing import NamedTuple

from family_meeting.typesetting import bidi
from family_meeting.typesetting.breaking import line_ends
from family_meeting.typesetting.faces import first_family
from family_meeting.typesetting.phrases import phrase_ends
from family_meeting.typesetting.shaping import OPENING
from family_meeting.typesetting.tree import Runs
from family_meeting.typesetting.words import (
    SOFT_HYPHEN,
    Atom,
    Place,
    Setting,
    Unit,
    Words,
    space_after,
    unit_of,
)

_FSI, _PDI = "\u2068", "\u2069"


class _Span(NamedTuple):
    start: int
    end: int
    run: int
    level: int


def units(
    runs: Runs, language: str, base: int, bold: bool, words: Words, *, heading: bool = False
) -> list[Unit]:
    """Shaped units of one hard line in logical order. ``base`` is the paragraph's level, 0 or 1.

    Lines of a ``heading`` end between phrases where readers see them as shapes.
    """
    text, owners = _joined(runs)
    if not text:
        return []
    settings = [(run.language or language, bold or run.bold) for run in runs]
    most = max(runs, key=lambda run: len(run.text))
    forward = base == 0 and bidi.needs_no_reordering(text)
    levels = [0] * len(text) if forward else bidi.levels(text, base)
    one_way = levels.count(base) == len(levels)
    spans = list(_one_way_spans(owners, base) if one_way else _spans(owners, levels))
    shaper = _Shaper(text, settings, language, one_way, words)
    ends = (phrase_ends if heading else line_ends)(text, most.language or language)
    return list(shaper.units(spans, _outside_numbers(ends, runs, owners)))


def _outside_numbers(ends: list[int], runs: Runs, owners: list[tuple[int, int]]) -> list[int]:
    """The ``ends`` that are not inside a phone number."""
    start = 0
    for end, number in owners:
        if (runs[number].link or "").startswith("tel:"):
            ends = [at for at in ends if not start < at < end]
        start = end
    return ends


class _Shaper:
    """Shapes one hard line; ``settings`` are the language and weight of every run.

    Where all of it runs ``one_way``, spaces go with the word before them.
    """

    def __init__(
        self, text: str, settings: list[tuple[str, bool]], language: str, one_way: bool, words: Words
    ) -> None:
        self._one_way = one_way
        self._text = text
        self._settings = settings
        self._words = words
        # Where the last part was looked up, and what for.
        self._span: _Span | None = None
        self._context = ""
        self._place: Place
        # The families of the letters before, for what scripts share: from left to right, from right to left.
        self._contexts = [first_family(language, False), first_family(language, True)]

    def units(self, spans: list[_Span], ends: list[int]) -> Iterator[Unit]:
        """The units of ``spans``, each up to one of the ``ends``."""
        text, contexts, number, start = self._text, self._contexts, 0, 0
        for end in ends:
            first, span = number, spans[number]
            while spans[number].end < end:
                number += 1
            if first != number:
                yield self._of_many(spans[first : number + 1], start, end)
            else:
                side = span.level % 2
                if span is not self._span or contexts[side] is not self._context:
                    self._at(span, contexts[side])
                part = ("", text[start:end], "")
                unit = self._place.shared.get(part) or self._place.typed.get(part)
                if unit is None or text[start] in OPENING:
                    unit = self._part(span, start, start, end)
                elif unit.family:
                    contexts[side] = unit.family
                yield unit
            if spans[number].end == end:
                number += 1
            start = end

    def _of_many(self, spans: list[_Span], start: int, end: int) -> Unit:
        """A unit of several runs or levels."""
        atoms: list[Atom] = []
        for span in spans:
            family = space_after(atoms[-1].shaped) if atoms else ""
            atoms += self._part(span, start, max(start, span.start), end, family).atoms
        return unit_of(atoms, self._text[end - 1] == SOFT_HYPHEN)

    def _part(self, span: _Span, start: int, low: int, end: int, family: str = "") -> Unit:
        """What ``span`` has, from ``low`` on, of a unit up to ``end``; a space there is of ``family``."""
        text, high, rtl = self._text, min(end, span.end), span.level % 2
        before = after = ""
        if text[low] in OPENING:
            before = text[low - 1 : low]
        elif rtl and (low > start or high < end):
            # Letters may join those of another run.
            before = text[max(start, low - 1) : low].strip()
            after = text[high : min(end, high + 1)].strip()
        context = self._contexts[rtl]
        if rtl and family and text[low] == " ":
            context = family
        unit = self._words.unit((before, text[low:high], after), self._at(span, context))
        if unit.family:
            self._contexts[rtl] = unit.family
        return unit

    def _at(self, span: _Span, context: str) -> Place:
        """Where the units of ``span`` after letters of ``context`` are known."""
        if span is not self._span or context is not self._context:
            setting = Setting(*self._settings[span.run], span.run, span.level, context, self._one_way)
            self._span, self._context, self._place = span, context, self._words.place(setting)
        return self._place


def _joined(runs: Runs) -> tuple[str, list[tuple[int, int]]]:
    """One text with isolates around runs that ask for them, and (end, run number) of each part."""
    text, owners = "", []
    for number, run in enumerate(runs):
        part = f"{_FSI}{run.text}{_PDI}" if run.isolate and run.text else run.text
        part = part.lstrip(" ") if not text else part
        if part:
            text += part
            owners.append((len(text), number))
    return text, owners


def _one_way_spans(owners: list[tuple[int, int]], level: int) -> Iterator[_Span]:
    """A stretch a run, all at one level."""
    start = 0
    for end, run in owners:
        yield _Span(start, end, run, level)
        start = end


def _spans(owners: list[tuple[int, int]], levels: list[int]) -> Iterator[_Span]:
    """Stretches of one run and level; characters that are not printed take the level before them."""
    start = 0
    for end, run in owners:
        level = levels[start]
        for at in range(start + 1, end):
            if levels[at] not in (level, bidi.REMOVED):
                if level != bidi.REMOVED:
                    yield _Span(start, at, run, level)
                    start = at
                level = levels[at]
        yield _Span(start, end, run, max(level, 0))
        start = end
