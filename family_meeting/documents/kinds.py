"""Every document there is: for whom, and in which formats."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from family_meeting.documents.view import View, form_view, signing_day_view, signing_view, view, wishes_view
from family_meeting.i18n.languages import SOURCE
from family_meeting.i18n.messages import Message, team_text
from family_meeting.record.meeting import Meeting
from family_meeting.record.privacy import Reader
from family_meeting.typesetting.style import Size

Format = Literal["pdf", "html", "text"]
ALL_FORMATS: tuple[Format, ...] = ("pdf", "html", "text")


@dataclass(frozen=True)
class Kind:
    """A document. ``audience`` is who may read it, and so whose sentences it is written in.

    ``signed``: it is a paper to sign, which is done on the English words alone.
    ``for_the_record``: its text follows the rules of the medical record's own note fields. ``shows``
    makes the view of a paper that shows something else than the meeting.
    """

    code: str
    name: Message
    audience: Reader
    formats: tuple[Format, ...] = ALL_FORMATS
    signed: bool = False
    for_the_record: bool = False
    shows: Callable[[Meeting, str], View] | None = None

    def view(self, meeting: Meeting, locale: str) -> View:
        """Return what this document may hold on a page in ``locale``."""
        return self.shows(meeting, locale) if self.shows else view(meeting, self.audience, locale)

    def languages(self, family: str, beside: str | None = None) -> tuple[str, str | None]:
        """Return the language to print it in and the one beside it, for a family that reads ``family``.

        A paper to sign stands in English, with the family's language beside it to read along.
        """
        if not self.signed or family == SOURCE:
            return family, beside
        return SOURCE, family

    def size(self, wanted: Size) -> Size:
        """Return the size to set it in: a paper that only staff read may be a step smaller."""
        smaller: dict[Size, Size] = {"standard": "compact", "large": "standard"}
        return smaller.get(wanted, wanted) if self.audience == "team" else wanted

    def check_format(self, wanted: Format) -> None:
        """Raise NoSuchFormat where it is not made in this one; the message names those that it is made in."""
        if wanted not in self.formats:
            raise NoSuchFormat(f"{self.code} is made as {', '.join(self.formats)}, not as {wanted}")

    @property
    def domain(self) -> str:
        """The catalogs that it is translated by: they are named for their readers."""
        return self.audience

    @property
    def template(self) -> str:
        """The name of its template's file."""
        return f"{self.code}.xhtml"


class UnknownKind(LookupError):
    """No document of ours has this name."""


class NoSuchFormat(LookupError):
    """This document is not made in this format."""


KINDS: dict[str, Kind] = {
    one.code: one
    for one in (
        Kind("family-summary", team_text("Family summary"), "family"),
        Kind("team-copy", team_text("Team copy"), "team"),
        Kind("question-sheet", team_text("Question sheet"), "family"),
        Kind("agent-card", team_text("Cards: who speaks"), "family"),
        Kind("absent-page", team_text("Page for those who could not be there"), "family"),
        Kind("proxy-form", team_text("Form: who speaks"), "family", signed=True, shows=form_view),
        Kind("signing-checklist", team_text("Checklist for the signing"), "team", shows=signing_view),
        Kind("signing-day", team_text("Page for the day of signing"), "family", shows=signing_day_view),
        Kind("wishes-record", team_text("Record of wishes"), "family", shows=wishes_view),
        Kind("interpreter-brief", team_text("Interpreter brief"), "team"),
        Kind("agenda", team_text("Agenda"), "family"),
        Kind("check-in-sheet", team_text("Check-in call sheet"), "team"),
        Kind(
            "record-note",
            team_text("Note for the medical record"),
            "team",
            formats=("text",),
            for_the_record=True,
        ),
    )
}


def kind(code: str) -> Kind:
    """Return a document. Raises UnknownKind, whose message lists the ones we have."""
    try:
        return KINDS[code]
    except KeyError:
        raise UnknownKind(f"{code!r}; we have {', '.join(KINDS)}") from None
