"""A line of a template's XHTML, read into runs of text."""

import re
from collections.abc import Iterable, Iterator

from lxml import etree

from family_meeting.typesetting.tree import Run, Runs

INLINE = frozenset({"b", "strong", "span", "bdi", "a", "br"})
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# XML's own white space; a no-break space is a character like any other.
_SPACE = re.compile("[ \t\n]+")


class BrokenTemplate(ValueError):
    """A template made markup that is no document of ours."""


def runs(element: etree._Element) -> Runs:
    """Return the inline content of ``element``, white space drawn together, ``br`` as a line feed."""
    return tuple(_joined(_trimmed(_pieces(element, Run("")))))


def _pieces(element: etree._Element, style: Run) -> Iterator[Run]:
    if element.text:
        yield style._replace(text=_SPACE.sub(" ", element.text))
    for child in element:
        if child.tag not in INLINE:
            raise BrokenTemplate(f"a {child.tag} element inside a line of text")
        if child.tag == "br":
            yield style._replace(text="\n")
        yield from _pieces(child, _styled(child, style))
        if child.tail:
            yield style._replace(text=_SPACE.sub(" ", child.tail))


def _styled(element: etree._Element, style: Run) -> Run:
    return Run(
        "",
        bold=style.bold or element.tag in {"b", "strong"},
        isolate=style.isolate or element.tag == "bdi",
        language=element.get("lang") or element.get(_XML_LANG) or style.language,
        link=element.get("href") or style.link,
    )


def _trimmed(pieces: Iterable[Run]) -> list[Run]:
    """Leave out white space at either end, around line feeds, and where there is a space already."""
    kept: list[Run] = []
    for piece in pieces:
        at_space = not kept or kept[-1].text[-1] in " \n"
        text = piece.text.lstrip(" ") if at_space else piece.text
        if text == "\n":
            _strip_end(kept, " ")
        if text:
            kept.append(piece if text == piece.text else piece._replace(text=text))
    _strip_end(kept, " \n")
    return kept


def _strip_end(kept: list[Run], space: str) -> None:
    while kept and not (text := kept[-1].text.rstrip(space)):
        kept.pop()
    if kept and text != kept[-1].text:
        kept[-1] = kept[-1]._replace(text=text)


def _joined(pieces: Iterable[Run]) -> Iterator[Run]:
    """Join neighbours of one style; isolates stay apart, each keeping its own direction."""
    last: Run | None = None
    for piece in pieces:
        if last and not piece.isolate and last[1:] == piece[1:]:
            last = last._replace(text=last.text + piece.text)
            continue
        if last:
            yield last
        last = piece
    if last:
        yield last
