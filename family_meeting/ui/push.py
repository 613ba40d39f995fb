"""Wakes the page that it stands in when the record has moved on, and hands on what the stage shows."""

from family_meeting.ui.components import mount


def push(
    meeting_id: str,
    version: int,
    key: str,
    *,
    editor: str = "",
    stage: str = "",
    stage_is_all: bool = False,
    not_connected: str = "",
) -> None:
    """Rerun the page that this is called in once another window has brought the record past ``version``.

    ``version`` is the one that this run has drawn. ``editor`` is the window's: what it changes itself,
    by typing above all, does not wake it. ``stage`` is the language in which the page shows the
    family's stage, "" where it shows none: the news then bring what to draw there, this window's own
    words as well. A page of which that ``stage_is_all`` is woken only when the meeting is gone.

    Draws nothing, but ``not_connected`` while the server cannot be reached: a sentence for the
    facilitator, nothing for the family's screen, which keeps what it shows. Under ``AppTest`` nothing
    is woken: run the page again. A page needs no timer beside it, and no fragment around it: a server
    that was started anew knows no fragments of before.
    """
    data = {
        "meeting": meeting_id,
        "version": version,
        "editor": editor,
        "stage": stage,
        "stageIsAll": stage_is_all,
        "notConnected": not_connected,
    }
    mount("push", key=key, data=data)
