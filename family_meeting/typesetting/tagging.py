"""The structure tree: what a screen reader is told of the page (PDF/UA-1, ISO 32000-1 section 14.7)."""

from __future__ import annotations

from dataclasses import dataclass, field

HEADINGS = ("H1", "H2", "H3")


@dataclass(frozen=True)
class Marked:
    """A marked-content sequence: ``number`` on ``page`` (both from 0)."""

    page: int
    number: int


@dataclass(frozen=True)
class Annotated:
    """A reference to annotation ``number`` of ``page``."""

    page: int
    number: int


@dataclass(eq=False)
class Element:
    """A structure element.

    ``attributes`` is the content of its attribute dictionary, in PDF syntax. ``address`` and
    ``words`` are those of a link; headings have ``words`` where they are bookmarks.
    """

    tag: str
    parent: Element | None = None
    language: str = ""
    alt: str = ""
    attributes: str = ""
    address: str = ""
    words: str = ""
    kids: list[Element | Marked | Annotated] = field(default_factory=list)
    placed: bool = False

    def child(self, tag: str, *, language: str = "", alt: str = "", attributes: str = "") -> Element:
        """A new element at the end of this one."""
        element = Element(tag, self, language, alt, attributes)
        self.kids.append(element)
        return element

    def place(self) -> None:
        """Puts an element made beforehand below its parent, after what is there; once."""
        if self.parent is not None and not self.placed:
            self.parent.kids.append(self)
            self.placed = True

    def elements(self) -> list[Element]:
        """This element and all below it in reading order."""
        found = [self]
        for kid in self.kids:
            if isinstance(kid, Element):
                found += kid.elements()
        return found
