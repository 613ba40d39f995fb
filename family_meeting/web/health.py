"""Whether the app can do its work, for whoever watches over the server."""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from family_meeting.store import StoreUnavailable
from family_meeting.web.services import store


def health_routes() -> list[Route]:
    """Return ``/health``: 200 when the records can be read, else 503 with the reason's code."""
    return [Route("/health", _health)]


async def _health(_request: Request) -> Response:
    try:
        await run_in_threadpool(lambda: store().listings(limit=1))
    except StoreUnavailable as trouble:
        return JSONResponse({"ready": False, "why": trouble.why}, 503)
    return JSONResponse({"ready": True})
