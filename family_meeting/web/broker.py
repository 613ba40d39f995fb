"""Passes the store's notices on from any thread, and from other processes, to whoever listens."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import NamedTuple

from starlette.concurrency import run_in_threadpool

from family_meeting.store import NoSuchMeeting, StoreUnavailable
from family_meeting.web.services import store

HEARTBEAT_SECONDS = 15.0
"""After so long without news a stream says that it is alive: a silent one is taken for a cut connection."""
OTHER_PROCESSES_SECONDS = 2.0
"""How often the database is asked for changes made by another process, while somebody listens."""
GONE = 0


class News(NamedTuple):
    """A meeting's version, and the newest one that another window than the listener's made."""

    version: int
    others: int


@dataclass(eq=False)
class _Listener:
    """One window, known by the ``editor`` of its changes."""

    editor: str = ""
    version: int = -1
    others: int = -1
    waiting: asyncio.Event = field(default_factory=asyncio.Event)

    def tell(self, version: int, editor: str | None) -> None:
        # Two notices may arrive in either order, so an older version is no news. Who made a version
        # that was read from the database is not known (None): then only a new one is somebody else's.
        newer = self.version != GONE if version == GONE else version > self.version
        theirs = newer if editor is None else editor != self.editor or not editor
        if newer:
            self.version = version
        if theirs and (newer or version > self.others):
            self.others = version
        elif not newer:
            return
        self.waiting.set()


class Broker:
    """Hands the store's notices, which come from any thread, to the streams of one event loop."""

    def __init__(self) -> None:
        self._listeners: dict[str, set[_Listener]] = {}
        self._closed = False
        self._rest: Callable[[], None] = lambda: None

    async def follow(self, meeting_id: str, editor: str = "") -> AsyncGenerator[News | None]:
        """Yield where a meeting stands, now and whenever it has changed; None after a silent while.

        ``editor`` is the window that listens. Versions in between are left out for whoever is slow.
        Ends with ``close``. Raises NoSuchMeeting or StoreUnavailable.
        """
        await run_in_threadpool(store)  # The first call opens it, which takes a while.
        listener = _Listener(editor)
        self._add(meeting_id, listener)
        try:
            # Only now, so that a change between asking and listening is not missed.
            listener.tell(await run_in_threadpool(store().version, meeting_id), None)
            while not self._closed:
                yield await _next(listener)
        finally:
            self._remove(meeting_id, listener)

    def open(self) -> None:
        """Let streams begin, once more after a ``close``."""
        self._closed = False

    def close(self) -> None:
        """End every stream."""
        self._closed = True
        for listener in self._everybody():
            listener.waiting.set()

    def tell(self, meeting_id: str, version: int, editor: str | None = None) -> None:
        """Pass on that a meeting is now at least at this version, and who made it, if that is known."""
        for listener in self._listeners.get(meeting_id, ()):
            listener.tell(version, editor)

    def _everybody(self) -> list[_Listener]:
        return [listener for listeners in self._listeners.values() for listener in listeners]

    def _add(self, meeting_id: str, listener: _Listener) -> None:
        if not self._listeners:
            self._wake()
        self._listeners.setdefault(meeting_id, set()).add(listener)

    def _remove(self, meeting_id: str, listener: _Listener) -> None:
        self._listeners[meeting_id].discard(listener)
        if not self._listeners[meeting_id]:
            del self._listeners[meeting_id]
        if not self._listeners:
            self._rest()

    def _wake(self) -> None:
        """Listen to the store while anybody listens to us."""
        loop = asyncio.get_running_loop()

        def heard(meeting_id: str, version: int, editor: str) -> None:
            with suppress(RuntimeError):  # The loop has ended with the app.
                loop.call_soon_threadsafe(self.tell, meeting_id, version, editor)

        unsubscribe = store().subscribe(heard)
        watching = loop.create_task(self._watch_other_processes())

        def rest() -> None:
            unsubscribe()
            watching.cancel()

        self._rest = rest

    async def _watch_other_processes(self) -> None:
        while True:
            await asyncio.sleep(OTHER_PROCESSES_SECONDS)
            for meeting_id in list(self._listeners):
                self.tell(meeting_id, await run_in_threadpool(_version_or_gone, meeting_id))


async def _next(listener: _Listener) -> News | None:
    try:
        await asyncio.wait_for(listener.waiting.wait(), HEARTBEAT_SECONDS)
    except TimeoutError:
        return None
    listener.waiting.clear()
    return News(listener.version, listener.others)


def _version_or_gone(meeting_id: str) -> int:
    try:
        return store().version(meeting_id)
    except NoSuchMeeting:
        return GONE
    except StoreUnavailable:
        return -1


BROKER = Broker()
