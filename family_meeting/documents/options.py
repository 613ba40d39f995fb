"""How a document is made: its size, its paper, its languages, its format."""

from dataclasses import dataclass

from family_meeting.documents.kinds import Format
from family_meeting.typesetting.style import Paper, Size


@dataclass(frozen=True)
class Options:
    """``beside`` is a second language in its own column.

    ``without`` holds the record's paths of what stays off this copy (``decisions/home``).
    """

    size: Size = "standard"
    paper: Paper = "letter"
    beside: str | None = None
    format: Format = "pdf"
    without: frozenset[str] = frozenset()
