"""A meeting's papers: build one by kind, language and options."""

from family_meeting.documents.build import NoSuchFormat, build, compose, xhtml
from family_meeting.documents.kinds import KINDS, Kind, UnknownKind
from family_meeting.documents.options import Options

__all__ = ["KINDS", "Kind", "NoSuchFormat", "Options", "UnknownKind", "build", "compose", "xhtml"]
