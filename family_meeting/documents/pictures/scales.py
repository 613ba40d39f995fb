"""Pictures of what matters: the ranked goals, and how much a person would go through for more time."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from family_meeting.content.labels import label
from family_meeting.documents.pictures.drawing import WIDTH, Say, labels, lines_of, mirrored
from family_meeting.documents.svg import text_width
from family_meeting.i18n.messages import family_text
from family_meeting.record.codes import Goal, TradeOff
from family_meeting.typesetting.tree import Figure, Shape

STEPS = (
    TradeOff.ALL_THE_TIME,
    TradeOff.MOSTLY_TIME,
    TradeOff.IN_BETWEEN,
    TradeOff.MOSTLY_COMFORT,
    TradeOff.COMFORT_FIRST,
)
_GAP, _LEFT, _PADDING = 5.0, 38.0, 9.0
_GOAL_SIZE, _WORDS_SIZE = 13.0, 11.5
_ROOMY = 300.0
"""From this width, in points, the words at a line's ends stand beside it."""


def goals_ladder(
    goals: Sequence[Goal],
    t: Say,
    *,
    rtl: bool,
    words: Sequence[str] = (),
    width: float = WIDTH,
    number: Callable[[int], str] = str,
) -> Figure:
    """Return the goals as rungs, the most important on top and longest.

    ``words`` holds what was said about each goal, "" for nothing; only what ``holds`` belongs here.
    ``width`` is in points; ``number`` writes a rank.
    """
    said = [*words, *[""] * (len(goals) - len(words))]
    shapes: list[Shape] = []
    y = 1.0
    for rank, (goal, own) in enumerate(zip(goals, said, strict=True)):
        rung = _Rung(y, _width(rank, width), t(label(goal)), own)
        shapes += rung.draw(number(rank + 1))
        y += rung.height + _GAP
    alt = [t(family_text("What comes first, in order."))]
    for rank, (goal, own) in enumerate(zip(goals, said, strict=True), 1):
        alt.append(f"{number(rank)}. {t(family_text('{names}.'), names=t(label(goal)))} {own}".rstrip())
    return Figure(width, y - _GAP + 1, mirrored(shapes, width) if rtl else tuple(shapes), " ".join(alt))


def holds(words: str, width: float = WIDTH) -> bool:
    """Whether words are short enough to be read in any rung of a ladder of this width."""
    return text_width(words, _WORDS_SIZE) <= _width(2, width) - 12


def _width(rank: int, width: float) -> float:
    return (width - _LEFT) * (1 - 0.06 * min(rank, 4))


@dataclass(frozen=True)
class _Rung:
    """One goal, from ``y`` down: its name in one line or two, and below it what was said."""

    y: float
    width: float
    goal: str
    said: str

    @property
    def names(self) -> int:
        return len(lines_of(self.goal, _GOAL_SIZE, self.width - 16, 2))

    @property
    def height(self) -> float:
        return _PADDING + 1.25 * (_GOAL_SIZE * self.names + (_WORDS_SIZE if self.said else 0))

    def draw(self, rank: str) -> Iterator[Shape]:
        centre, middle = _LEFT + self.width / 2, self.y + self.height / 2
        yield Shape(
            "box",
            _LEFT,
            self.y,
            width=self.width,
            height=self.height,
            round=5,
            fill="paper",
            tone="accent",
            stroke=1.2,
        )
        yield Shape("circle", 16, middle, radius=13, fill="accent", tone="accent")
        yield Shape("label", 16, middle + 5, text=rank, size=14, width=20, bold=True, tone="paper")
        top = self.y + _PADDING / 2 + _GOAL_SIZE
        room = self.width - 16
        yield from labels(self.goal, centre, top, size=_GOAL_SIZE, width=room, most=2, bold=True)
        if self.said:
            low = top + 1.25 * _GOAL_SIZE * self.names
            yield from labels(self.said, centre, low, size=_WORDS_SIZE, width=room + 8, most=1)


def trade_off_scale(mark: TradeOff, name: str, t: Say, *, rtl: bool, width: float = WIDTH) -> Figure | None:
    """Return the line from "more time" to "comfort" with the person's mark; None where there is none."""
    if mark not in STEPS:
        return None
    # Translators: the two ends of a line, from living longer to being at ease.
    ends = t(family_text("More time")), t(family_text("Comfort"))
    line = _Line(30.0, width * (0.12 if width < _ROOMY else 0.23), width)
    words = tuple(line.ends(*ends))
    shapes = (*line.draw(mark, name), *words)
    # Translators: says a picture of a line in words.
    said = family_text("A line from “{first}” to “{last}”. The mark of {name} is at “{here}”.")
    alt = t(said, first=ends[0], last=ends[1], here=t(label(mark)), name=name)
    height = max([44, *(shape.y + 8 for shape in words)])
    return Figure(width, height, mirrored(shapes, width) if rtl else shapes, alt)


@dataclass(frozen=True)
class _Line:
    """The scale's line at height ``y``, ``inset`` from both edges of a picture ``width`` points wide."""

    y: float
    inset: float
    width: float

    def draw(self, mark: TradeOff, name: str) -> Iterator[Shape]:
        left, right = self.inset, self.width - self.inset
        yield Shape("line", left, self.y, x2=right, y2=self.y, stroke=2, tone="quiet")
        for place, step in enumerate(STEPS):
            x = left + place * (right - left) / (len(STEPS) - 1)
            if step is mark:
                yield Shape("circle", x, self.y, radius=9, fill="accent", tone="accent")
                room = min(2 * x, 2 * (self.width - x), 160)
                yield from labels(name, x, self.y - 14, size=12, width=room, most=1, bold=True)
            else:
                yield Shape("circle", x, self.y, radius=5, fill="paper", tone="quiet", stroke=2)

    def ends(self, first: str, last: str) -> Iterator[Shape]:
        """The words at both ends: beside the line, or under it where the picture is narrow."""
        narrow = self.width < _ROOMY
        room = self.width / 2 - 8 if narrow else self.inset - 20
        for text, x in ((first, room / 2), (last, self.width - room / 2)):
            more = 7.5 * (len(lines_of(text, 12, room, 2)) - 1)
            y = self.y + (26 if narrow else 4 - more)
            yield from labels(text, x, y, size=12, width=room, most=2)
