"""Tells open windows that a record has moved on: never what changed, only to which version."""

import json
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from family_meeting.store import NoSuchMeeting, StoreUnavailable
from family_meeting.web.broker import BROKER, News
from family_meeting.web.guard import may_watch


async def _events(request: Request) -> Response:
    meeting_id = request.path_params["meeting_id"]
    if not await run_in_threadpool(may_watch, request.cookies, meeting_id):
        return PlainTextResponse("", 403)
    news = BROKER.follow(meeting_id, request.query_params.get("editor", ""))
    try:
        first = await anext(news)
    except (NoSuchMeeting, StoreUnavailable) as trouble:
        return PlainTextResponse("", 404 if isinstance(trouble, NoSuchMeeting) else 503)
    # Some proxies would hold the stream back until it is long enough to be worth sending.
    headers = {"X-Accel-Buffering": "no"}
    return StreamingResponse(_lines(first, news), media_type="text/event-stream", headers=headers)


async def _lines(first: News | None, later: AsyncGenerator[News | None]) -> AsyncIterator[str]:
    async with aclosing(later):
        yield _line(first)
        async for news in later:
            yield _line(news)


def _line(news: News | None) -> str:
    if news is None:
        return "event: alive\ndata: 1\n\n"
    return f"event: version\ndata: {json.dumps(news._asdict())}\n\n"


def event_routes() -> list[Route]:
    """Return ``GET /events/{meeting}?editor=``: events ``version`` with News as JSON; version 0 is gone."""
    return [Route("/events/{meeting_id}", _events)]
