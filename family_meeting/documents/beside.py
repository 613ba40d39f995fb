"""Two languages side by side: the same document twice, laid level block by block."""

from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Any

from family_meeting.documents.pictures import NARROW
from family_meeting.typesetting.tree import (
    Block,
    Blocks,
    Box,
    Cell,
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
    Run,
    Runs,
    Table,
)

_LONG = 80
"""Letters of small print that would take many short lines in one column."""


def side_by_side(first: Document, second: Document) -> Document:
    """Return one document with ``first`` in its first column and ``second`` in the other.

    A table stays one table, each cell in both languages; what is the same in both stands once. A
    picture that is as wide as the page stands in the first language, its words said in both.
    """
    return replace(
        first,
        blocks=tuple(_level(first.blocks, second.blocks, second)),
        second_language=second.language,
        second_direction=second.direction,
    )


def _level(ours: Blocks, theirs: Blocks, second: Document) -> Iterator[Block]:
    """Lay two sequences level, section by section; where only one language has a block, it stands alone."""
    ours_by_section, theirs_by_section = _sections(ours), _sections(theirs)
    if len(ours_by_section) != len(theirs_by_section):
        ours_by_section, theirs_by_section = [ours], [theirs]
    for section, their_section in zip(ours_by_section, theirs_by_section, strict=True):
        yield from _section(section, their_section, second)


def _sections(blocks: Blocks) -> list[Blocks]:
    """Divide blocks before every heading: both languages have the same ones, so they keep step there."""
    starts = [place for place, block in enumerate(blocks) if _begins(block)]
    cuts = [0, *(start for start in starts if start), len(blocks)]
    return [blocks[start:end] for start, end in pairwise(cuts)]


def _begins(block: Block) -> bool:
    """Whether a section begins with a block: a heading, or what is kept whole with its own."""
    return isinstance(block, Heading) or (
        isinstance(block, Keep) and bool(block.blocks) and _begins(block.blocks[0])
    )


def _section(ours: Blocks, theirs: Blocks, second: Document) -> list[Block]:
    """Lay a section level. What only one language has stands right below its paragraph.

    Small print of one language alone stays in its column: who interpreted tells of the words above it.
    Where small print is long, as with all those words, it runs over both.
    """
    if ours and theirs and _is_note(ours[-1]) and _is_note(theirs[-1]):
        # The last small print of both says the same, however many notes stand above it.
        return [*_section(ours[:-1], theirs[:-1], second), *_notes(ours[-1:], theirs[-1:], second)]
    laid: list[Block] = []
    matcher = SequenceMatcher(None, _kinds(ours), _kinds(theirs), autojunk=False)
    for same, start, end, their_start, their_end in matcher.get_opcodes():
        more, theirs_more = ours[start:end], theirs[their_start:their_end]
        if same == "equal":
            for one, other in zip(more, theirs_more, strict=True):
                laid += _match(one, other, second)
        elif more and theirs_more:
            laid.append(Pair(more, theirs_more))
        elif all(_is_note(block) for block in more + theirs_more):
            laid += [block for one in more for block in _notes((one,), (), second)]
            laid += [block for one in theirs_more for block in _notes((), (one,), second)]
        elif laid and isinstance(last := laid[-1], Pair) and _is_text(last.first + last.second):
            laid[-1] = Pair(last.first + more, last.second + theirs_more)
        else:
            laid.append(Pair(more, theirs_more))
    return laid


def _is_note(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.style == "note"


def _notes(ours: Blocks, theirs: Blocks, second: Document) -> list[Block]:
    """Lay a note of each language, or of one, level; over both columns where one is long."""
    if any(_is_long(note) for note in ours + theirs):
        return [*ours, *(_in(note, second) for note in theirs)]
    return [Pair(ours, theirs)]


def _is_long(block: Block) -> bool:
    return isinstance(block, Paragraph) and sum(len(run.text) for run in block.runs) > _LONG


def _is_text(blocks: Blocks) -> bool:
    return all(isinstance(block, Paragraph) for block in blocks)


def _kinds(blocks: Blocks) -> list[tuple[type, str, str | None]]:
    """What blocks have in common with those that say the same in another language."""
    return [
        (Paragraph, block.style, block.direction) if isinstance(block, Paragraph) else (type(block), "", None)
        for block in blocks
    ]


def _match(one: Block, other: Any, second: Document) -> Iterator[Block]:
    if one == other and isinstance(one, (PageBreak, Ruled)):
        yield one
    elif isinstance(one, (Figure, Field)) and (both := _over_both(one, other, second)):
        yield both
    elif isinstance(one, Pair):
        yield from _level(one.first + one.second, other.first + other.second, second)
    elif isinstance(one, Keep) and (one.alone or other.alone):
        yield from _one_after_the_other(one, other, second)
    elif isinstance(one, (Box, Keep)):
        yield replace(one, blocks=tuple(_level(one.blocks, other.blocks, second)))
    elif isinstance(one, Table) and len(one.rows) == len(other.rows):
        yield _table(one, other, second)
    elif isinstance(one, Listing) and len(one.items) == len(other.items):
        yield from _items(one, other)
    else:
        yield Pair((one,), (other,))


def _one_after_the_other(one: Keep, other: Keep, second: Document) -> Iterator[Block]:
    """Set the words of each language over the whole width, those that are to be signed last.

    So they fit on one page with their lines, where half the width would not do. The lines have their
    names in that language alone.
    """
    signed, read = (one, other) if one.alone else (other, one)
    head, their_head = (
        tuple(block for block in side.blocks if isinstance(block, Heading)) for side in (one, other)
    )
    words: Blocks = tuple(block for block in read.blocks if isinstance(block, Paragraph))
    to_sign = tuple(block for block in signed.blocks if not isinstance(block, Heading))
    yield Keep(
        (*_level(head, their_head, second), *(_in(block, second) if one.alone else block for block in words))
    )
    yield Keep(to_sign if one.alone else tuple(_in(block, second) for block in to_sign))


def _over_both(one: Figure | Field, other: Any, second: Document) -> Figure | Field | None:
    """Return a wide picture, or lines to fill in, once for both, with the words of both; None for others."""
    if isinstance(one, Figure):
        return replace(one, alt=f"{one.alt} {other.alt}") if one.width > NARROW else None
    if not one.lines:
        return None
    said = one.runs
    theirs = tuple(run._replace(isolate=True) for run in _marked(other.runs, second.language))
    between = (Run(" · "),) if said and theirs else ()
    return replace(one, runs=said + between + theirs, hint=f"{one.hint} · {other.hint}")


def _items(one: Listing, other: Listing) -> Iterator[Block]:
    """Pair bulleted items one by one; numbers would begin anew in each pair, so they stay together."""
    if one.ordered:
        yield Pair((one,), (other,))
        return
    for ours, theirs in zip(one.items, other.items, strict=True):
        yield Pair((replace(one, items=(ours,)),), (replace(other, items=(theirs,)),))


def _table(one: Table, other: Table, second: Document) -> Table:
    rows = (
        tuple(_cell(ours, theirs, second) for ours, theirs in zip(row, their_row, strict=True))
        for row, their_row in zip(one.rows, other.rows, strict=True)
    )
    return replace(one, rows=tuple(rows))


def _cell(ours: Cell, theirs: Cell, second: Document) -> Cell:
    told = {_words(block) for block in ours.blocks}
    more = tuple(_in(block, second) for block in theirs.blocks if _words(block) not in told)
    return replace(ours, blocks=ours.blocks + more)


def _words(block: Block) -> object:
    """What a block says, whatever language it is marked as."""
    return "".join(run.text for run in block.runs) if isinstance(block, Paragraph) else block


def _in(block: Block, second: Document) -> Block:
    """Mark a block with the language it is in, now that it stands in another language's cell."""
    if isinstance(block, Paragraph):
        return replace(
            block,
            runs=_marked(block.runs, second.language),
            direction=block.direction or second.direction,
        )
    return block


def _marked(runs: Runs, language: str) -> Runs:
    return tuple(run._replace(language=run.language or language) for run in runs)
