"""Wakes the part of a page that it stands in when the record has moved on."""

from family_meeting.ui.components import mount


def push(
    meeting_id: str,
    version: int,
    key: str,
    *,
    editor: str = "",
    own_too: bool = False,
    not_connected: str = "",
) -> None:
    """Rerun the fragment (or page) that this is called in once the record is past ``version``.

    ``version`` is the one that this run has drawn. ``editor`` is the window's: what it changes itself,
    by typing above all, wakes the page only with ``own_too``. Draws nothing, but ``not_connected`` while
    the server cannot be reached: a sentence for the facilitator, nothing for the family's screen, which
    keeps what it shows. Under ``AppTest`` nothing is woken: run the page again.

    A page needs no timer beside it. After a restart of the server, which knows no fragments of before,
    a ``push`` outside any fragment makes it run the whole page.
    """
    data = {
        "meeting": meeting_id,
        "version": version,
        "editor": editor,
        "ownToo": own_too,
        "notConnected": not_connected,
    }
    mount("push", key=key, data=data)
