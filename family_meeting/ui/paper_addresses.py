"""Where the server makes the papers of a meeting, and in which language the family's stands."""

from collections.abc import Sequence
from typing import Literal
from urllib.parse import urlencode

from family_meeting.documents import Options, Sheet
from family_meeting.documents.stage import offered_first
from family_meeting.record.meeting import Meeting


def paper_address(
    meeting_id: str, sheet: Sheet, options: Options, form: Literal["pdf", "pages"] = "pdf"
) -> str:
    """Return where the server makes a paper of a meeting, or pictures of its pages; it names no patient."""
    asked = [("language", sheet.language)]
    if sheet.beside:
        asked.append(("beside", sheet.beside))
    return f"/paper/{meeting_id}/{sheet.kind}.{form}?{urlencode(asked + _look(options))}"


def pack_address(meeting_id: str, sheets: Sequence[Sheet], options: Options) -> str:
    """Return where the server makes one PDF of several papers."""
    asked = [("sheet", "/".join(filter(None, (one.kind, one.language, one.beside)))) for one in sheets]
    return f"/paper/{meeting_id}/pack.pdf?{urlencode(asked + _look(options))}"


def _look(options: Options) -> list[tuple[str, str]]:
    items = [("without", item) for item in sorted(options.without)]
    return [("size", options.size), ("paper", options.paper), *items]


def paper_language(meeting: Meeting, usual: str) -> str:
    """Return the language of the family's paper: the one chosen, else the patient's, else ``usual``."""
    return offered_first(meeting.aftermath.printing.language, meeting.patient.written_language, usual)
