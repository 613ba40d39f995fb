"""The small XHTML of a template, read into a document tree."""

from collections.abc import Callable, Mapping
from typing import Literal, cast

from lxml import etree

from family_meeting.documents.inline import INLINE, BrokenTemplate, runs
from family_meeting.typesetting.tree import (
    DIGITS,
    Blocks,
    Box,
    Cell,
    Direction,
    Document,
    Field,
    Figure,
    Heading,
    Keep,
    Listing,
    PageBreak,
    Pair,
    Paragraph,
    Ruled,
    Runs,
    Table,
)

Pictures = Mapping[str, Figure]
_MARKS: Mapping[str, Literal["•", "☐", "☑"]] = {"": "•", "ticks": "☐", "ticked": "☑"}
_NAMESPACE = ' xmlns="http://www.w3.org/1999/xhtml"'


def parse(xhtml: str, pictures: Pictures) -> Document:
    """Return the document that ``xhtml`` describes.

    ``pictures`` holds, by id, what each ``figure`` element stands for. Raises BrokenTemplate.
    """
    root = _root(xhtml)
    meta = {one.get("name"): one.get("content", "") for one in root.iterfind("head/meta")}
    main, footer = root.find("body/main"), root.find("body/footer")
    if main is None:
        raise BrokenTemplate("no main part")
    return Document(
        title=root.findtext("head/title", "").strip(),
        language=root.get("lang", ""),
        direction=cast(Direction, root.get("dir", "ltr")),
        blocks=_inside(main, pictures),
        page_of=meta.get("page-of", "{page} / {pages}"),
        digits=meta.get("digits", DIGITS),
        running=() if footer is None else _running(footer),
        subject=meta.get("description", ""),
    )


def _root(xhtml: str) -> etree._Element:
    # Nothing from outside: no entities, no DTD, no network.
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(xhtml.replace(_NAMESPACE, "", 1).encode(), parser)
    except etree.XMLSyntaxError as error:
        raise BrokenTemplate(str(error)) from error
    for entity in root.iter(etree.Entity):
        raise BrokenTemplate(f"an entity, {entity.text}")
    return root


def _running(footer: etree._Element) -> tuple[Paragraph, ...]:
    return tuple(block for block in _inside(footer, {}) if isinstance(block, Paragraph))


def _inside(parent: etree._Element, pictures: Pictures) -> Blocks:
    """Return the blocks in ``parent``; a line of text becomes a paragraph."""
    if any(child.tag in INLINE for child in parent) or (parent.text or "").strip():
        found = runs(parent)
        return (Paragraph(found),) if found else ()
    return tuple(block for child in parent for block in _read(child, pictures))


def _read(element: etree._Element, pictures: Pictures) -> Blocks:
    if element.tag not in _READERS:
        raise BrokenTemplate(f"a {element.tag} element where a block should stand")
    if (element.tail or "").strip():
        raise BrokenTemplate(f"loose text after a {element.tag} element")
    return _READERS[element.tag](element, pictures)


def _heading(element: etree._Element, _: Pictures) -> Blocks:
    return (Heading(int(element.tag[1]), runs(element)),)


def _paragraph(element: etree._Element, _: Pictures) -> Blocks:
    found = runs(element)
    style, direction = element.get("class", "body"), element.get("dir")
    return (Paragraph(found, style, cast(Direction | None, direction)),) if found else ()


def _listing(element: etree._Element, pictures: Pictures) -> Blocks:
    items = tuple(filter(None, (_inside(item, pictures) for item in element)))
    mark = _MARKS[element.get("class", "")]
    numbered = element.tag == "ol"
    digits = element.getroottree().find("head/meta[@name='digits']") if numbered else None
    written = DIGITS if digits is None else digits.get("content", DIGITS)
    return (Listing(items, numbered, mark, written),) if items else ()


def _table(element: etree._Element, pictures: Pictures) -> Blocks:
    head, body = (
        [_row(row, pictures) for row in element.iterfind(part)] for part in ("thead/tr", "tbody/tr")
    )
    widths = tuple(_share(column) for column in element.iterfind("colgroup/col"))
    if any(len(row) != len(widths) for row in (*head, *body)):
        raise BrokenTemplate("a table row that does not fit its columns")
    return (Table((*head, *body), widths, head_rows=len(head)),) if body else ()


def _row(element: etree._Element, pictures: Pictures) -> tuple[Cell, ...]:
    return tuple(_cell(cell, pictures) for cell in element)


def _cell(element: etree._Element, pictures: Pictures) -> Cell:
    scope = element.get("scope")
    header = {"col": "column", "row": "row"}[scope] if scope else ""
    return Cell(_inside(element, pictures), header)  # type: ignore[arg-type]


def _share(column: etree._Element) -> float:
    return float(column.get("style", "").removeprefix("width:").removesuffix("%")) / 100


def _division(element: etree._Element, pictures: Pictures) -> Blocks:
    """Read ``ruled`` (one child a line), ``pair`` (two), ``box`` with its style, or ``keep``, maybe alone."""
    name, _, style = element.get("class", "").partition(" ")
    if name == "ruled":
        return (Ruled(len(element)),)
    if name == "pair":
        first, second = (_inside(child, pictures) for child in element)
        return (Pair(first, second),)
    blocks = _inside(element, pictures)
    if not blocks:
        return ()
    return (Box(blocks, style or "plain") if name == "box" else Keep(blocks, alone=style == "alone"),)


def _tick(element: etree._Element, _: Pictures) -> Blocks:
    """Read a ``label``: its box, which comes first, and the words beside it."""
    box = element.find("input")
    if box is None:
        raise BrokenTemplate("a label without a box to tick")
    words, box.tail = box.tail, None
    element.remove(box)
    element.text = words
    found = runs(element)
    return (Field(box.get("name", ""), _said(found), found, ticked=box.get("checked") is not None),)


def _lines(element: etree._Element, _: Pictures) -> Blocks:
    """Read a ``textarea``, whose text is the words beside its lines."""
    found = runs(element)
    hint = element.get("title") or _said(found)
    return (Field(element.get("name", ""), hint, found, lines=int(element.get("rows", "1"))),)


def _said(words: Runs) -> str:
    return "".join(run.text for run in words)


def _figure(element: etree._Element, pictures: Pictures) -> Blocks:
    return (pictures[element.get("id", "")],)


_READERS: dict[str, Callable[[etree._Element, Pictures], Blocks]] = {
    "h1": _heading,
    "h2": _heading,
    "h3": _heading,
    "p": _paragraph,
    "ul": _listing,
    "ol": _listing,
    "table": _table,
    "div": _division,
    "section": _inside,
    "figure": _figure,
    "label": _tick,
    "textarea": _lines,
    "hr": lambda _element, _pictures: (PageBreak(),),
}
