"""Runs of text to the lines of a paragraph, with the structure elements of their parts."""

from dataclasses import replace

from family_meeting.typesetting import tree
from family_meeting.typesetting.columns import Column
from family_meeting.typesetting.items import Lines
from family_meeting.typesetting.lines import set_lines
from family_meeting.typesetting.style import TextStyle
from family_meeting.typesetting.tagging import Element


def set_paragraph(
    runs: tree.Runs, style: TextStyle, column: Column, tag: str, *, keep: bool = False, whole: bool = False
) -> Lines:
    """The lines of ``runs`` under an element of their own; ``keep`` and ``whole`` as of Lines."""
    if column.bold and not style.bold:
        style = replace(style, bold=True)
    lines = set_lines(runs, style, column.width, column.language, column.rtl, column.words)
    # An empty paragraph takes its room, but a screen reader is told nothing of it.
    spoken = any(line.atoms for line in lines)
    element = column.element.child(tag) if spoken else Element(tag)
    return Lines(
        lines, style, element, owners_of(runs, element, column), style.before, style.after, keep, whole
    )


def owners_of(runs: tree.Runs, element: Element, column: Column) -> list[Element | None]:
    """The elements of runs that need one of their own, not yet placed below ``element``.

    Beside them plain text has an element too, so that both stand in the order they are read in.
    """
    owners = [_owner(run, element, column) for run in runs]
    if not any(owners):
        return owners
    for at, owner in enumerate(owners):
        if owner is None:
            plain = at and not runs[at - 1].link and not runs[at - 1].language
            owners[at] = owners[at - 1] if plain else Element("Span", element)
    return owners


def _owner(run: tree.Run, element: Element, column: Column) -> Element | None:
    language = run.language if run.language and run.language != column.language else ""
    if run.link:
        return Element("Link", element, language=language, address=run.link, words=run.text)
    return Element("Span", element, language=language) if language else None
