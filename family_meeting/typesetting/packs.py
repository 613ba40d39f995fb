"""Several documents in one file, each with its own page numbers and its own place in the bookmarks."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from family_meeting.typesetting import pdf
from family_meeting.typesetting.drawing import Page
from family_meeting.typesetting.pages import set_pages
from family_meeting.typesetting.style import Paper, Size
from family_meeting.typesetting.subsets import FontSet
from family_meeting.typesetting.tagging import Element
from family_meeting.typesetting.tree import Document
from family_meeting.typesetting.words import Words

_LONGEST = 150  # characters of a title; readers show it in one line


@dataclass(frozen=True)
class Part:
    """One document of a pack, the size it is set in, and the words that it shares with others."""

    document: Document
    size: Size = "standard"
    words: Words = field(default_factory=Words)


def typeset_pack(parts: Iterable[Part], *, paper: Paper = "letter", strict: bool = False) -> bytes:
    """One PDF/UA-1 file of all ``parts``; they are asked for one by one, each set before the next.

    The file is in the first part's language and has their titles for its title. Raises MissingGlyph
    as ``typeset`` does, and ValueError where there is no part.
    """
    fonts, root = FontSet(strict), Element("Document")
    pages: list[Page] = []
    documents: list[Document] = []
    for part in parts:
        made = part.document
        place = root.child("Part", language=made.language)
        pages += set_pages(made, part.size, paper, fonts, place, part.words, before=len(pages))
        # What was laid out is not needed any more.
        documents.append(replace(made, blocks=()))
    if not documents:
        raise ValueError("a pack of no documents")
    whole = replace(documents[0], title=_title(documents), second_language=None, subject="")
    return pdf.write(whole, pages, fonts, root)


def _title(documents: Iterable[Document]) -> str:
    """The titles of all, as far as a title may be long."""
    first, *others = dict.fromkeys(one.title for one in documents)
    for title in others:
        if len(first) + len(title) > _LONGEST:
            return f"{first} …"
        first = f"{first} · {title}"
    return first
