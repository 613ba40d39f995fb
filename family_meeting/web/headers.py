"""What every answer carries."""

from collections.abc import Iterable

from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection
from starlette.types import Message, Send

_POLICY = {
    "default-src": "'self'",
    "script-src": "'self'",
    "connect-src": "'self'",
    "img-src": "'self' data: blob:",
    "font-src": "'self' data:",
    "style-src": "'self' 'unsafe-inline'",
    "worker-src": "'self' blob:",
    "object-src": "'none'",
    "base-uri": "'self'",
    "form-action": "'self'",
    "frame-ancestors": "'self'",
}
HEADERS = {
    "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in _POLICY.items()),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "SAMEORIGIN",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
_KEEPS = ("/fonts/", "/static/")  # The same for everybody: browsers may keep these.


def with_headers(path: str, send: Send, cookies: Iterable[str] = ()) -> Send:
    """Return ``send`` for an answer at ``path`` that adds our headers, and cookies, to it.

    A header that the route itself has set stays. Only fonts and Streamlit's scripts may be kept.
    """

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers.setdefault(name, value)
            if not path.startswith(_KEEPS):
                headers["Cache-Control"] = "no-store"
                for one in cookies:
                    headers.append("Set-Cookie", one)
        await send(message)

    return sending


def cookie(connection: HTTPConnection, name: str, value: str, seconds: int) -> str:
    """Return a Set-Cookie header. Scripts and other sites' requests never see what it sets."""
    secure = "; Secure" if connection.url.scheme in ("https", "wss") else ""
    return f"{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=lax{secure}"
