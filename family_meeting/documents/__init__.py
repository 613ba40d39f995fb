"""A meeting's papers: build one by kind, language and options."""

from family_meeting.documents.build import build, compose, xhtml
from family_meeting.documents.kinds import KINDS, Kind, NoSuchFormat, UnknownKind
from family_meeting.documents.options import Options
from family_meeting.documents.pack import Sheet, build_pack, sheet_for, sheets

__all__ = [
    "KINDS",
    "Kind",
    "NoSuchFormat",
    "Options",
    "Sheet",
    "UnknownKind",
    "build",
    "build_pack",
    "compose",
    "sheet_for",
    "sheets",
    "xhtml",
]
