"""The plain routes beside Streamlit's pages, and what guards them all."""

import asyncio
import signal
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from types import FrameType

from starlette.middleware import Middleware
from starlette.routing import BaseRoute

from family_meeting.settings import settings
from family_meeting.web.broker import BROKER
from family_meeting.web.door import Doorkeeper
from family_meeting.web.events import event_routes
from family_meeting.web.fonts import font_routes
from family_meeting.web.guard import refuse_exposure
from family_meeting.web.health import health_routes
from family_meeting.web.live_routes import live_routes
from family_meeting.web.pages import page_routes
from family_meeting.web.papers import paper_routes
from family_meeting.web.sign_in import sign_in_routes


def routes() -> list[BaseRoute]:
    """Return our routes in the order in which they are tried."""
    return [
        *live_routes(),
        *event_routes(),
        *paper_routes(),
        *font_routes(),
        *health_routes(),
        *sign_in_routes(),
        *page_routes(),
    ]


def middleware() -> list[Middleware]:
    """Return what stands before every route. Raises Exposed where strangers could get in."""
    refuse_exposure(settings())
    return [Middleware(Doorkeeper)]


@asynccontextmanager
async def lifespan(_app: object) -> AsyncIterator[None]:
    """Let the streams of events begin with the server and end as soon as it is told to stop."""
    BROKER.open()
    with _streams_end_at_a_signal(asyncio.get_running_loop()):
        yield
    BROKER.close()


@contextmanager
def _streams_end_at_a_signal(loop: asyncio.AbstractEventLoop) -> Iterator[None]:
    """The server waits for open streams before it says that it stops, so they have to hear of it first."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}

    def stop(number: int, frame: FrameType | None) -> None:
        loop.call_soon_threadsafe(BROKER.close)
        server = before[signal.Signals(number)]
        if callable(server):
            server(number, frame)

    for number in before:
        signal.signal(number, stop)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
