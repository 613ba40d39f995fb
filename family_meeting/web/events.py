"""Tells open windows that a record has moved on: to which version, and what the family's stage shows now."""

import json
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing
from datetime import UTC, datetime
from functools import partial
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from family_meeting.documents.stage import stage
from family_meeting.i18n.languages import closest
from family_meeting.i18n.offered import for_families
from family_meeting.i18n.renewing import renew
from family_meeting.store import NoSuchMeeting, StoreUnavailable
from family_meeting.web.broker import BROKER, GONE, News
from family_meeting.web.guard import may_watch
from family_meeting.web.services import store


async def _events(request: Request) -> Response:
    meeting_id = request.path_params["meeting_id"]
    if not await run_in_threadpool(may_watch, request.cookies, meeting_id):
        return PlainTextResponse("", 403)
    asked = request.query_params
    news = BROKER.follow(meeting_id, asked.get("editor", ""))
    try:
        first = await anext(news)
    except (NoSuchMeeting, StoreUnavailable) as trouble:
        return PlainTextResponse("", 404 if isinstance(trouble, NoSuchMeeting) else 503)
    # Some proxies would hold the stream back until it is long enough to be worth sending.
    headers = {"X-Accel-Buffering": "no"}
    look = partial(_stage, meeting_id, asked["stage"]) if asked.get("stage") else None
    still_open = partial(may_watch, request.cookies, meeting_id)
    return StreamingResponse(
        told(first, news, look, still_open), media_type="text/event-stream", headers=headers
    )


async def told(
    first: News | None,
    later: AsyncGenerator[News | None],
    look: Callable[[], dict[str, Any]] | None,
    still_open: Callable[[], bool],
) -> AsyncIterator[str]:
    """Yield the stream's events, each with what ``look`` returns while the address is open to the window.

    An event that shows nothing has the window run its page, which finds the door closed. After a silent
    while it looks again: somebody may have corrected the translation of what it shows.
    """
    async with aclosing(later):
        yield await _event(newest := first, look)
        async for news in later:
            newest = news or newest
            shown = look if await run_in_threadpool(still_open) else None
            yield await _event(newest if shown else news, shown)


async def _event(news: News | None, look: Callable[[], dict[str, Any]] | None) -> str:
    if news is None:
        return "event: alive\ndata: 1\n\n"
    shown = await run_in_threadpool(look) if look and news.version != GONE else {}
    return f"event: version\ndata: {json.dumps(news._asdict() | shown)}\n\n"


def _stage(meeting_id: str, usual_language: str) -> dict[str, Any]:
    """Return what the stage shows, with the record's version; nothing where the store does not answer.

    A window that is told no stage runs its page, which says what is wrong.
    """
    try:
        stored = store().load(meeting_id)
    except (NoSuchMeeting, StoreUnavailable):
        return {}
    renew()
    usual = closest(usual_language, for_families())
    return {"stage": {"version": stored.version, **stage(stored.meeting, usual, datetime.now(UTC))}}


def event_routes() -> list[Route]:
    """Return ``GET /events/{meeting}?editor=&stage=``: events ``version`` with News as JSON, 0 for gone.

    With ``stage``, a language, each has under ``stage`` what the family's stage shows, and its version.
    """
    return [Route("/events/{meeting_id}", _events)]
