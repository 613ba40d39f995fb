"""Anything said or typed, with its speaker, its language and who may see it."""

from datetime import datetime

from family_meeting.record.codes import Audience, Step, Topic
from family_meeting.record.part import Code, Id, Part, Text


class Translation(Part):
    """A statement in another language, and the person who supplied it."""

    language: Code
    text: Text = ""
    by: Text = ""


class Statement(Part):
    """Words as they were said.

    ``speaker`` is a person's id, or None for the person who types. ``language`` is the locale the
    words are in. ``flagged`` marks, for the team alone, a gap to come back to.
    """

    topic: Topic
    text: Text = ""
    speaker: Id | None = None
    language: Code = "en"
    audience: Audience = Audience.EVERYONE
    step: Step | None = None
    said_at: datetime | None = None
    flagged: bool = False
    translations: list[Translation] = []
