"""The door before every route: which requests come in, and which of Streamlit's own answers go out."""

from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from starlette.requests import HTTPConnection
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from family_meeting.settings import settings
from family_meeting.web.guard import LOOPBACK, SHIFT_SECONDS, holds_share, may_lead, may_review, renewed
from family_meeting.web.headers import cookie, with_headers

_PUBLIC = ("/sign-in", "/share", "/health", "/fonts/", "/static/", "/favicon.png", "/_stcore/health")
# What Streamlit's page needs to draw itself; which page it then draws, ``ui/router`` looks at.
_A_PAGE = ("/first.js", "/media/", "/_stcore/stream", "/_stcore/host-config", "/_stcore/bidi-components/")
_FAMILYS = (*_A_PAGE, "/events/")
_REVIEWERS = (*_A_PAGE, "/review", "/_stcore/upload_file/")
_CLOSED = ("/_stcore/metrics", "/_stcore/agent/", "/_stcore/script-health-check")
_SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
_REFUSED = 4403


@dataclass
class Doorkeeper:
    """ASGI middleware: turns away strangers, and puts our headers on every answer."""

    app: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in {"http", "websocket"}:
            await self.app(scope, receive, send)
            return
        connection = HTTPConnection(scope)
        ours = _refusal(connection) or _sign_in_first(connection) or _instead_of_streamlit(connection)
        if ours and scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": _REFUSED})
            return
        await (ours or self.app)(
            scope, receive, with_headers(connection.url.path, send, _renewed(connection))
        )


def _renewed(connection: HTTPConnection) -> list[str]:
    """Who is at work stays signed in."""
    return [
        cookie(connection, name, value, SHIFT_SECONDS) for name, value in renewed(connection.cookies).items()
    ]


def _refusal(connection: HTTPConnection) -> Response | None:
    """Turn away what cannot come from our own pages, or comes from where nobody should be let in."""
    host = connection.headers.get("host", "")
    server = connection.scope.get("server")
    beyond = server is not None and server[1] is not None and server[0] not in LOOPBACK  # else a local socket
    open_to_all = settings().access_code is None
    if open_to_all and beyond:
        return PlainTextResponse("Set FAMILY_MEETING_ACCESS_CODE before other computers use this app.\n", 403)
    # Another site may point its name at this computer (DNS rebinding); then the name gives it away.
    if open_to_all and _name(host) not in LOOPBACK:
        return PlainTextResponse("Open this app by the address that it printed at its start.\n", 421)
    if _foreign(connection, host):
        return PlainTextResponse("This does not come from a page of this app.\n", 403)
    return None


def _name(host: str) -> str:
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""


def _is_ours(origin: str, host: str) -> bool:
    try:
        return urlsplit(origin).netloc == host
    except ValueError:
        return False


def _foreign(connection: HTTPConnection, host: str) -> bool:
    """Whether another site's page sent this. Only a browser is bound to say where a page comes from."""
    origin = connection.headers.get("origin")
    if connection.scope["type"] == "websocket":
        return origin is not None and not _is_ours(origin, host)
    if connection.scope["method"] in _SAFE_METHODS:
        return False
    return origin is None or not _is_ours(origin, host)


def _sign_in_first(connection: HTTPConnection) -> Response | None:
    """Send a stranger to the sign-in page. Whose shared view it is, the page and the routes look at."""
    path = connection.url.path
    if path.startswith(_PUBLIC) or may_lead(connection.cookies):
        return None
    if path.startswith(_FAMILYS) and holds_share(connection.cookies):
        return None
    if path.startswith(_REVIEWERS) and may_review(connection.cookies):
        return None
    if connection.scope["type"] == "http" and "text/html" in connection.headers.get("accept", ""):
        there = path + (f"?{connection.url.query}" if connection.url.query else "")
        return RedirectResponse(f"/sign-in?next={quote(there, safe='')}", 303)
    return PlainTextResponse("Please sign in first.\n", 401)


def _instead_of_streamlit(connection: HTTPConnection) -> Response | None:
    """Close what nobody needs, and have Streamlit's page show no box of its own over ours.

    When the connection is lost that box makes the page dead and takes the cursor away, and the next
    words that somebody types are gone. Our fields and ``push`` say it themselves, in the page's language.
    """
    path = connection.url.path
    if path.startswith(_CLOSED):
        return PlainTextResponse("", 404)
    if path != "/_stcore/host-config":
        return None
    return JSONResponse(
        {
            "allowedOrigins": [],
            "useExternalAuthToken": False,
            "enableCustomParentMessages": False,
            "enforceDownloadInNewTab": False,
            "metricsUrl": "",
            "blockErrorDialogs": True,
            "resourceCrossOriginMode": None,
        }
    )
