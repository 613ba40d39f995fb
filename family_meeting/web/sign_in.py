"""Coming in: with the access code or the reviewers' code, or by the address of one meeting's shared view."""

import asyncio
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import parse_qs

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from family_meeting.i18n.messages import Message, family_text
from family_meeting.i18n.translator import Translator
from family_meeting.store import StoreUnavailable
from family_meeting.web import guard
from family_meeting.web.headers import cookie
from family_meeting.web.pages import language_of, page

_PAGES = Environment(
    loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined
)
_WRONG_CODE_SECONDS = 1.0
_LONGEST_FORM = 10_000
_one_wrong_code_at_a_time = asyncio.Lock()


def sign_in_routes() -> list[Route]:
    """Return ``/sign-in`` and ``/share?m=<meeting>&k=<key>``."""
    return [
        Route("/sign-in", _ask, methods=["GET"]),
        Route("/sign-in", _check, methods=["POST"]),
        Route("/share", _share),
    ]


async def _ask(request: Request) -> Response:
    return _form(request, request.query_params.get("next", "/"))


async def _check(request: Request) -> Response:
    body = await _short_body(request)
    if body is None:
        return PlainTextResponse("This is too long.\n", 413)
    sent = parse_qs(body.decode("utf-8", "replace"))
    code, there = (sent.get(name, [usual])[0] for name, usual in (("code", ""), ("next", "/")))
    if not guard.knows_code(code):
        # One guess a second for all strangers together; who knows a code never waits.
        async with _one_wrong_code_at_a_time:
            await asyncio.sleep(_WRONG_CODE_SECONDS)
        wrong = family_text("That is not the right code. Please try again.")
        return _form(request, there, problem=wrong, status=401)
    try:
        given = await run_in_threadpool(guard.badges, code)
        leads = await run_in_threadpool(guard.may_lead, request.cookies | given)
    except StoreUnavailable:
        busy = family_text("The records cannot be reached just now. Please try again.")
        return _form(request, there, problem=busy, status=503)
    there = there if leads or there.startswith("/review?") else "/review"
    return _given(request, RedirectResponse(_local(there), 303), given)


async def _short_body(request: Request) -> bytes | None:
    """Return what a form has sent, None where it is more than ours can be."""
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > _LONGEST_FORM:
            return None
    return body


async def _share(request: Request) -> Response:
    """Open one meeting's shared view to this browser, then show it at an address without the key."""
    meeting_id, key = request.query_params.get("m", ""), request.query_params.get("k")
    if key is None:
        return await page(request)
    if not await run_in_threadpool(guard.opens, meeting_id, key):
        return _form(
            request, problem=family_text("This link no longer works. Please ask for a new one."), status=403
        )
    value = await run_in_threadpool(guard.shared_cookie, request.cookies, meeting_id)
    shown = request.url.remove_query_params("k")
    return _given(request, RedirectResponse(f"{shown.path}?{shown.query}", 303), {guard.SHARED: value})


def _given(request: Request, answer: Response, cookies: Mapping[str, str]) -> Response:
    for name, value in cookies.items():
        answer.headers.append("Set-Cookie", cookie(request, name, value, guard.SHIFT_SECONDS))
    return answer


def _local(there: str) -> str:
    """Return an address of ours, never another site's."""
    return there if there.startswith("/") and not there.startswith(("//", "/\\")) else "/"


def _form(
    request: Request, there: str | None = None, problem: Message | None = None, status: int = 200
) -> Response:
    """Ask for the access code, or only say what is wrong where there is nothing to go on to."""
    t = Translator(language_of(request).code)
    html = _PAGES.get_template("sign_in.html").render(
        language=t.language,
        title=t(family_text("Family Meeting")),
        problem=t(problem) if problem else "",
        ask=t(family_text("Access code")) if there is not None else "",
        enter=t(family_text("Sign in")),
        next=there,
    )
    # Without a referrer a form is not told apart from another site's.
    return HTMLResponse(html, status, {"Referrer-Policy": "same-origin"})
