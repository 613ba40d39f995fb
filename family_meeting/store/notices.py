"""Tells this process's windows which record is now at which version."""

import logging
from collections.abc import Callable
from threading import Lock

Callback = Callable[[str, int, str], None]
_log = logging.getLogger(__name__)


class Notices:
    """Calls every subscriber with a meeting's id, its version and who made it; version 0: it is gone.

    Who made it is the editor of the changes, "" where nobody said or several did.

    Calls come from the thread that stored, after its commit; two may arrive in either order, so a
    subscriber takes "now at least this version" from them and reads the record.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._subscribers: dict[object, Callback] = {}

    def subscribe(self, callback: Callback) -> Callable[[], None]:
        """Start calling ``callback``; the returned function ends it, and may be called twice."""
        token = object()
        with self._lock:
            self._subscribers[token] = callback

        def unsubscribe() -> None:
            with self._lock:
                self._subscribers.pop(token, None)

        return unsubscribe

    def tell(self, meeting_id: str, version: int, editor: str = "") -> None:
        """Call every subscriber. What one of them gets wrong is logged and harms nobody else."""
        with self._lock:
            subscribers = list(self._subscribers.values())
        for callback in subscribers:
            try:
                callback(meeting_id, version, editor)
            except Exception:
                _log.exception("a window could not be told of a change")
