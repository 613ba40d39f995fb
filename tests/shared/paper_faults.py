"""What is wrong with a printed page: letters on one another, or outside the margins."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations, product

import pypdfium2 as pdfium
from pypdfium2.raw import FPDFText_GetUnicode

from family_meeting.typesetting.style import MARGIN_BOTTOM, MARGIN_SIDE, MARGIN_TOP

CELL = 16.0  # points; letters are compared with those nearby
SHARE = 0.3  # of the smaller letter's box that may lie under another
SLACK = 3.0  # points that a letter, as a J, may reach over the side
OVERHANG = 8.0  # points that letters and numbers of pages may reach over the top and foot
BESIDE = 3  # as far apart in the text are letters that belong together: ligatures, accents
LAM, ALEFS = "\u0644", frozenset("\u0627\u0622\u0623\u0625")  # written through one another

Box = tuple[float, float, float, float]  # left, bottom, right and top, in points
Letter = tuple[int, str, Box]  # where it stands in the text


def faults(paper: bytes) -> list[str]:
    """Return a sentence for each letter of a PDF that lies outside the margins or on another letter.

    Not for Nastaliq, whose words hang over one another by nature.
    """
    found = []
    for number, page in enumerate(pdfium.PdfDocument(paper), 1):
        letters = list(_letters(page))
        found += [
            f"page {number}: {char!a} outside" for _, char, box in letters if _outside(box, page.get_size())
        ]
        found += [f"page {number}: {one!a} on {other!a}" for one, other in _on_each_other(letters)]
    return found


def _letters(page: pdfium.PdfPage) -> Iterator[Letter]:
    text = page.get_textpage()
    for at in range(text.count_chars()):
        char = chr(FPDFText_GetUnicode(text, at))
        if char.isalnum() and _area(box := text.get_charbox(at)) > 0:
            yield at, char, box


def _area(box: Box) -> float:
    left, bottom, right, top = box
    return max(0.0, right - left) * max(0.0, top - bottom)


def _outside(box: Box, size: tuple[float, float]) -> bool:
    left, bottom, right, top = box
    beside = left < MARGIN_SIDE - SLACK or right > size[0] - MARGIN_SIDE + SLACK
    return beside or bottom < MARGIN_BOTTOM - OVERHANG or top > size[1] - MARGIN_TOP + OVERHANG


def _on_each_other(letters: list[Letter]) -> set[tuple[str, str]]:
    near = defaultdict(list)
    for letter in letters:
        left, bottom, right, top = (int(edge // CELL) for edge in letter[2])
        for place in product(range(left, right + 1), range(bottom, top + 1)):
            near[place].append(letter)
    return {
        (one, other)
        for together in near.values()
        for (at, one, box), (later, other, over) in combinations(together, 2)
        if later - at > BESIDE
        and not (LAM in (one, other) and {one, other} & ALEFS)
        and _area(_shared(box, over)) > SHARE * min(_area(box), _area(over))
    }


def _shared(one: Box, other: Box) -> Box:
    return (max(one[0], other[0]), max(one[1], other[1]), min(one[2], other[2]), min(one[3], other[3]))
