"""The document tree: what a page says, with no word on how it is drawn."""

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

Direction = Literal["ltr", "rtl"]
DIGITS = "0123456789"


def figures(number: int, digits: str) -> str:
    """Return a number in ten ``digits``, from zero."""
    return str(number).translate(str.maketrans(DIGITS, digits))


class Run(NamedTuple):
    """A stretch of text in one language and weight.

    ``language`` is BCP-47, None for the document's own. ``isolate`` keeps the run's direction to
    itself (as HTML ``bdi``). ``link`` is a ``tel:`` or ``https:`` address.
    """

    text: str
    bold: bool = False
    language: str | None = None
    isolate: bool = False
    link: str | None = None


Runs = tuple[Run, ...]


@dataclass(frozen=True)
class Heading:
    """``level`` 1 is the title of the document; 2 and 3 are its sections."""

    level: int
    runs: Runs


@dataclass(frozen=True)
class Paragraph:
    """``style``: body; lead (larger, opening words); quote (own words, indented); note (small print)."""

    runs: Runs
    style: Literal["body", "lead", "quote", "note"] = "body"
    direction: Direction | None = None


@dataclass(frozen=True)
class Listing:
    """Items after a ``mark``, such as a box to tick by hand, or numbered; each a tuple of blocks.

    ``digits`` are the ten that its numbers are written in, from zero.
    """

    items: tuple["Blocks", ...]
    ordered: bool = False
    mark: Literal["•", "☐", "☑"] = "•"
    digits: str = DIGITS


@dataclass(frozen=True)
class Cell:
    blocks: "Blocks"
    header: Literal["", "column", "row"] = ""


@dataclass(frozen=True)
class Table:
    """``widths`` are shares of the page, one a column. The first ``head_rows`` repeat on each page."""

    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...]
    head_rows: int = 1


@dataclass(frozen=True)
class Ruled:
    """Empty lines to write on by hand."""

    lines: int


@dataclass(frozen=True)
class Field:
    """Something to fill in, by hand or in the file: ``lines`` to write on; with none, a box to tick.

    ``runs`` are the words beside it. ``name`` tells it from the file's other fields; fields of one name
    are one field. ``hint`` says what belongs in it, for those who do not see it.
    """

    name: str
    hint: str
    runs: Runs = ()
    lines: int = 0
    ticked: bool = False


@dataclass(frozen=True)
class Box:
    """Blocks in a frame kept on one page. ``style``: plain; notice (shaded); cut (dashed, to cut out)."""

    blocks: "Blocks"
    style: Literal["plain", "notice", "cut"] = "plain"


@dataclass(frozen=True)
class Keep:
    """Blocks that stay together on one page, with no frame.

    ``alone``: beside another language these stand over the whole width, and its words before them.
    """

    blocks: "Blocks"
    alone: bool = False


@dataclass(frozen=True)
class PageBreak:
    pass


@dataclass(frozen=True)
class Shape:
    """One mark of a drawing, in points from the top left corner, y downwards.

    line: x, y to x2, y2. box: corner x, y with width, height, corner radius ``round``. circle:
    centre x, y, ``radius``. label: ``text`` centred on x with its baseline at y, ``size`` points;
    it shrinks to fit ``width``. ``tone``: ink, quiet, paper or accent.
    """

    kind: Literal["line", "box", "circle", "label"]
    x: float
    y: float
    x2: float = 0.0
    y2: float = 0.0
    width: float = 0.0
    height: float = 0.0
    radius: float = 0.0
    round: float = 0.0
    stroke: float = 1.0
    dashed: bool = False
    tone: Literal["ink", "quiet", "paper", "accent"] = "ink"
    fill: Literal["", "ink", "quiet", "paper", "accent"] = ""
    text: str = ""
    size: float = 12.0
    bold: bool = False


@dataclass(frozen=True)
class Figure:
    """A drawing with its words for people who do not see it."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    alt: str


@dataclass(frozen=True)
class Pair:
    """Two blocks that say the same in two languages, laid level in two columns."""

    first: "Blocks"
    second: "Blocks"


Block = Heading | Paragraph | Listing | Table | Ruled | Field | Box | Keep | PageBreak | Figure | Pair
Blocks = tuple[Block, ...]


@dataclass(frozen=True)
class Document:
    """A whole document in one language, or two (``second_language``) where it holds Pairs.

    ``page_of`` is the page number's sentence with ``{page}`` and ``{pages}``, which are written in
    ``digits``; ``running`` stands at the foot of every page.
    """

    title: str
    language: str
    direction: Direction
    blocks: Blocks
    page_of: str = "{page} / {pages}"
    running: tuple[Paragraph, ...] = ()
    second_language: str | None = None
    second_direction: Direction | None = None
    subject: str = ""
    keywords: tuple[str, ...] = field(default=())
    digits: str = DIGITS
