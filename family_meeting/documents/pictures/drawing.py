"""Marks that the pictures share: labels that fit, frames, and the mirror for right-to-left pages."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from family_meeting.documents.svg import text_width
from family_meeting.typesetting.breaking import line_ends
from family_meeting.typesetting.tree import Figure, Shape

WIDTH = 500.0
"""The usual width of a picture, in points: a Letter page less its margins."""
NARROW = 234.0
"""The width of a picture in one of two columns."""
_LEAST = 0.7
"""The smallest size of a label that does not fit, as a share of its usual one."""
_SQUEEZED = 1.2
"""How much wider than its room a last line may be: drawing makes it as narrow as that."""
_GOES_ON = "\u2060"
"""Ends a piece of a word that goes on in the next."""
Say = Callable[..., str]
"""Says a message in a language, as a Translator does."""


def lines_of(text: str, size: float, width: float, most: int) -> list[str]:
    """Break ``text`` into at most ``most`` lines of ``width`` points; what is too long ends in "…".

    Two lines are about as long as one another: no word stands alone in the second.
    """
    words = list(_words(text, size, width))
    lines: list[list[str]] = [[]]
    for word in words:
        if not lines[-1] or text_width(_said([*lines[-1], word]), size) <= width:
            lines[-1].append(word)
        else:
            lines.append([word])
    said = [_said(line) for line in lines]
    if len(lines) > most:
        rest = _said(word for line in lines[most - 1 :] for word in line)
        fits = text_width(rest, size) <= _SQUEEZED * width
        return [*said[: most - 1], rest if fits else _cut(rest, size, width)]
    return _level(words, size) if len(lines) == 2 else said


def _said(words: Iterable[str]) -> str:
    """Join words, and the pieces of one without a space."""
    return " ".join(words).replace(f"{_GOES_ON} ", "").removesuffix(_GOES_ON)


def _level(words: list[str], size: float) -> list[str]:
    """Break words into two lines, the longer of them as short as can be."""
    both = ([_said(words[:end]), _said(words[end:])] for end in range(1, len(words)))
    return min(both, key=lambda lines: max(text_width(line, size) for line in lines))


def _words(text: str, size: float, width: float) -> Iterable[str]:
    """Give words; one that is wider than a line comes in pieces, all but the last marked."""
    for word in text.split():
        if text_width(word, size) <= width:
            yield word
            continue
        *parts, last = _parts(word)
        for part in parts:
            yield from (f"{piece}{_GOES_ON}" for piece in _pieces(part, size, width))
        *pieces, rest = _pieces(last, size, width)
        yield from (f"{piece}{_GOES_ON}" for piece in pieces)
        yield rest


def _parts(word: str) -> list[str]:
    """Divide what stands between two spaces where a line may end: some scripts have few spaces."""
    ends = line_ends(word, "ja")  # Unicode's rules for every script; no word is held at its hyphen here
    return [word[start:end] for start, end in pairwise([0, *ends])]


def _pieces(part: str, size: float, width: float) -> Iterator[str]:
    """Divide what no line may end in, and is wider than one, between characters."""
    piece = ""
    for character in part:
        if piece and text_width(piece + character, size) > width:
            yield piece
            piece = ""
        piece += character
    yield piece


def _cut(text: str, size: float, width: float) -> str:
    while text and text_width(f"{text}…", size) > width:
        text = text[:-1]
    return f"{text}…"


def labels(
    text: str, x: float, y: float, *, size: float, width: float, most: int = 2, bold: bool = False
) -> list[Shape]:
    """Return ``text`` in lines centred on ``x``, the first with its baseline at ``y``.

    Words that do not fit are set smaller; only those that are longer than any of ours are divided or lose
    their end.
    """
    size = _size_of(text, size, width, most)
    found = lines_of(text, size, width, most)
    return [
        Shape("label", x, y + 1.25 * size * place, text=line, size=size, width=width, bold=bold)
        for place, line in enumerate(found)
    ]


def _size_of(text: str, size: float, width: float, most: int) -> float:
    """The largest size at which words fit undivided, else divided; the least where they lose their end."""
    sizes = (size, 0.85 * size, _LEAST * size)
    fit = [one for one in sizes if _fits(text, one, width, most)]
    wide = (word for word in text.split() if text_width(word, size) > width)
    words = [part for word in wide for part in _parts(word)]
    whole = [one for one in sizes if all(text_width(word, one) <= width for word in words)]
    return next((one for one in fit if one in whole), next(iter(fit + whole), sizes[-1]))


def _fits(text: str, size: float, width: float, most: int) -> bool:
    return not lines_of(text, size, width, most)[-1].endswith("…")


def mirrored(shapes: Iterable[Shape], width: float = WIDTH) -> tuple[Shape, ...]:
    """Return a picture as a right-to-left page shows it."""
    return tuple(_mirror(shape, width) for shape in shapes)


def _mirror(shape: Shape, width: float) -> Shape:
    if shape.kind == "box":
        return replace(shape, x=width - shape.x - shape.width)
    if shape.kind == "line":
        return replace(shape, x=width - shape.x, x2=width - shape.x2)
    return replace(shape, x=width - shape.x)


def taller(figure: Figure, times: float) -> Figure:
    """Return a picture with so much more room from top to bottom, for letters that need it."""
    if times == 1:
        return figure
    shapes: list[Shape] = []
    badge = Shape("line", 0, 0)
    for shape in figure.shapes:
        if shape.kind == "circle":
            badge = shape
        inside = shape.kind == "label" and shape.tone == "paper"
        y = badge.y * times + shape.y - badge.y if inside else _further_down(shape, times)
        shapes.append(replace(shape, y=y, y2=shape.y2 * times, height=shape.height * times))
    return replace(figure, height=figure.height * times, shapes=tuple(shapes))


def _further_down(shape: Shape, times: float) -> float:
    """The new height of a shape. A line of letters has its share of the room below it too."""
    low = 0.25 * (times - 1) * shape.size if shape.kind == "label" else 0.0
    return shape.y * times - low
