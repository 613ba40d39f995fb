"""What this process has once: the opened store."""

from threading import Lock

from family_meeting.settings import settings
from family_meeting.store import Store, open_store

_OPENING = Lock()
_opened: list[Store] = []


def store() -> Store:
    """Return the store, opened at the first call.

    Raises StoreUnavailable; the next call then tries again, so that the app heals without a restart.
    """
    with _OPENING:
        if not _opened:
            _opened.append(open_store(settings()))
        return _opened[0]


def close_store() -> None:
    """Let go of the store; the next call of ``store`` opens it again."""
    with _OPENING:
        while _opened:
            _opened.pop().close()
