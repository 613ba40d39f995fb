"""What the family sees, on a stage as large as its window."""

import time

from family_meeting.documents import stage as family
from family_meeting.store import Stored
from family_meeting.ui.components import mount
from family_meeting.ui.form import now
from family_meeting.ui.window import window


def stage(stored: Stored, usual_language: str, key: str, *, small: bool = False) -> None:
    """Show the meeting's current step. It fills the window; ``small``, the width of its place.

    What comes after this version ``follow`` brings to it, without a run of the page.
    """
    meeting = stored.meeting
    window().staged = usual_language
    shown = {"version": stored.version, **family.stage(meeting, usual_language, now())}
    mount("stage", key=key, data={"meeting": meeting.id, "small": small, "shown": shown})


def stage_of(shown: family.Stage, of: str, key: str) -> None:
    """Show a stage as a small picture that follows no meeting; ``of`` names what it shows."""
    version = time.time_ns() // 1_000_000  # What was drawn last is the newest.
    mount("stage", key=key, data={"meeting": of, "small": True, "shown": {"version": version, **shown}})
