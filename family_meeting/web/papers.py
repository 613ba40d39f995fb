"""A meeting's papers, made when asked for and kept nowhere."""

from collections.abc import Callable
from typing import cast, get_args

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from family_meeting.documents import NoSuchFormat, Options, Sheet, UnknownKind, build, build_pack
from family_meeting.documents.pictured import pictured
from family_meeting.i18n.languages import SOURCE, UnknownLanguage
from family_meeting.record.meeting import Meeting
from family_meeting.store import Deed, NoSuchMeeting, StoreUnavailable
from family_meeting.typesetting.style import Paper, Size
from family_meeting.web.guard import may_lead
from family_meeting.web.services import store

_MISSING = (NoSuchMeeting, UnknownKind, UnknownLanguage, NoSuchFormat)
# The page's policy would keep the browser's own PDF viewer, which is a plugin, from starting.
_FOR_A_VIEWER = {"Content-Security-Policy": "frame-ancestors 'self'"}


def paper_routes() -> list[Route]:
    """Return ``/paper/{meeting}/{kind}.pdf?language=&size=&paper=&beside=&without=&show=`` and the pack.

    ``without`` may be given several times; ``show=1`` shows the paper in the browser instead of saving it.
    ``{kind}.pages`` is a page with pictures of the paper's pages, to be looked at before it is printed.
    The pack, ``/paper/{meeting}/pack.pdf``, has one ``sheet=kind/language/beside`` for each paper in it.
    """
    return [
        Route("/paper/{meeting_id}/pack.pdf", _pack),
        Route("/paper/{meeting_id}/{kind}.pdf", _paper),
        Route("/paper/{meeting_id}/{kind}.pages", _pages),
    ]


async def _paper(request: Request) -> Response:
    kind, language, make = _asked(request)
    return await _answer(request, f"{kind}-{language}", make)


async def _pages(request: Request) -> Response:
    kind, language, make = _asked(request)
    pdf = await _made_or_why_not(request, make, printed=False)
    if isinstance(pdf, Response):
        return pdf
    return StreamingResponse(pictured(pdf, language, kind), media_type="text/html")


def _asked(request: Request) -> tuple[str, str, Callable[[Meeting], bytes]]:
    """The paper that is asked for, its language, and what makes it."""
    asked, kind = request.query_params, request.path_params["kind"]
    language = asked.get("language", SOURCE)
    return kind, language, lambda meeting: build(kind, meeting, language, _options(asked))


async def _pack(request: Request) -> Response:
    asked = request.query_params

    def make(meeting: Meeting) -> bytes:
        return build_pack([_sheet(one) for one in asked.getlist("sheet")], meeting, _options(asked))

    return await _answer(request, "pack", make)


def _sheet(named: str) -> Sheet:
    kind, language, *beside = named.split("/")
    return Sheet(kind, language, beside[0] if beside else None)


async def _answer(request: Request, name: str, make: Callable[[Meeting], bytes]) -> Response:
    pdf = await _made_or_why_not(request, make, printed=True)
    if isinstance(pdf, Response):
        return pdf
    place = "inline" if request.query_params.get("show") else "attachment"
    # No name of a patient: file names end up in lists of recent files and in logs.
    headers = {"Content-Disposition": f'{place}; filename="{name}.pdf"'}
    return Response(pdf, media_type="application/pdf", headers=headers | _FOR_A_VIEWER)


async def _made_or_why_not(
    request: Request, make: Callable[[Meeting], bytes], *, printed: bool
) -> bytes | Response:
    """The PDF, or the answer that says why there is none. What is only looked at is not a print."""
    if not may_lead(request.cookies):
        return PlainTextResponse("Please sign in first.\n", 403)
    try:
        return await run_in_threadpool(_made, request.path_params["meeting_id"], make, printed=printed)
    except _MISSING:
        return PlainTextResponse("There is no such paper.\n", 404)
    except ValueError:
        return PlainTextResponse("This paper is not made that way.\n", 422)
    except StoreUnavailable:
        return PlainTextResponse("The records cannot be reached just now. Please try again.\n", 503)


def _options(asked: QueryParams) -> Options:
    size, paper = asked.get("size", "standard"), asked.get("paper", "letter")
    if size not in get_args(Size) or paper not in get_args(Paper):
        raise ValueError(f"{size}, {paper}")
    return Options(
        size=cast(Size, size),
        paper=cast(Paper, paper),
        beside=asked.get("beside") or None,
        without=frozenset(asked.getlist("without")),
    )


def _made(meeting_id: str, make: Callable[[Meeting], bytes], *, printed: bool) -> bytes:
    pdf = make(store().load(meeting_id).meeting)
    if printed:
        store().note(meeting_id, Deed.PRINTED)
    return pdf
