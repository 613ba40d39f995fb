"""Bookmarks: the headings of the document as a tree (ISO 32000-1 section 12.3.3)."""

from __future__ import annotations

from dataclasses import dataclass, field

from family_meeting.typesetting.drawing import Bookmark
from family_meeting.typesetting.objects import Objects
from family_meeting.typesetting.operators import number, string


@dataclass
class _Node:
    bookmark: Bookmark | None
    ref: str
    below: list[_Node] = field(default_factory=list)


def add_outline(objects: Objects, bookmarks: list[Bookmark], pages: list[str]) -> None:
    """Makes ``bookmarks`` the outline of the file; ``pages`` are the references of its pages."""
    root = _Node(None, objects.outline())
    path = [root]
    for bookmark in bookmarks:
        while len(path) > 1 and _level(path[-1]) >= bookmark.level:
            path.pop()
        node = _Node(bookmark, objects.add())
        path[-1].below.append(node)
        path.append(node)
    _fill(objects, root, pages)


def _level(node: _Node) -> int:
    return node.bookmark.level if node.bookmark else 0


def _fill(objects: Objects, node: _Node, pages: list[str]) -> None:
    """Writes out ``node`` (its own part by its parent) and all below it."""
    for at, child in enumerate(node.below):
        before = f"/Prev {node.below[at - 1].ref}" if at else ""
        after = f"/Next {node.below[at + 1].ref}" if at + 1 < len(node.below) else ""
        objects.fill(child.ref, f"<<{_entry(child, pages)}/Parent {node.ref}{before}{after}{_ends(child)}>>")
        _fill(objects, child, pages)
    if node.bookmark is None:
        objects.fill(node.ref, f"<</Type/Outlines{_ends(node)}>>")


def _entry(node: _Node, pages: list[str]) -> str:
    mark = node.bookmark
    return (
        f"/Title {string(mark.words)}/Dest[{pages[mark.page]}/XYZ null {number(mark.top)} null]"
        if mark
        else ""
    )


def _ends(node: _Node) -> str:
    if not node.below:
        return ""
    return f"/First {node.below[0].ref}/Last {node.below[-1].ref}/Count {_count(node)}"


def _count(node: _Node) -> int:
    return sum(1 + _count(child) for child in node.below)
