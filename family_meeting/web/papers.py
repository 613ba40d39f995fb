"""A meeting's papers, made when asked for and kept nowhere."""

from collections.abc import Callable
from typing import cast, get_args

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from family_meeting.documents import NoSuchFormat, Options, Sheet, UnknownKind, build, build_pack
from family_meeting.i18n.languages import SOURCE, UnknownLanguage
from family_meeting.record.meeting import Meeting
from family_meeting.store import Deed, NoSuchMeeting, StoreUnavailable
from family_meeting.typesetting.style import Paper, Size
from family_meeting.web.guard import may_lead
from family_meeting.web.services import store

_MISSING = (NoSuchMeeting, UnknownKind, UnknownLanguage, NoSuchFormat)


def paper_routes() -> list[Route]:
    """Return ``/paper/{meeting}/{kind}.pdf?language=&size=&paper=&beside=&without=&show=`` and the pack.

    ``without`` may be given several times; ``show=1`` shows the paper in the browser instead of saving it.
    The pack, ``/paper/{meeting}/pack.pdf``, has one ``sheet=kind/language/beside`` for each paper in it.
    """
    return [Route("/paper/{meeting_id}/pack.pdf", _pack), Route("/paper/{meeting_id}/{kind}.pdf", _paper)]


async def _paper(request: Request) -> Response:
    asked, kind = request.query_params, request.path_params["kind"]
    language = asked.get("language", SOURCE)

    def make(meeting: Meeting) -> bytes:
        return build(kind, meeting, language, _options(asked))

    return await _answer(request, f"{kind}-{language}", make)


async def _pack(request: Request) -> Response:
    asked = request.query_params

    def make(meeting: Meeting) -> bytes:
        return build_pack([_sheet(one) for one in asked.getlist("sheet")], meeting, _options(asked))

    return await _answer(request, "pack", make)


def _sheet(named: str) -> Sheet:
    kind, language, *beside = named.split("/")
    return Sheet(kind, language, beside[0] if beside else None)


async def _answer(request: Request, name: str, make: Callable[[Meeting], bytes]) -> Response:
    if not may_lead(request.cookies):
        return PlainTextResponse("Please sign in first.\n", 403)
    try:
        pdf = await run_in_threadpool(_made, request.path_params["meeting_id"], make)
    except _MISSING:
        return PlainTextResponse("There is no such paper.\n", 404)
    except ValueError:
        return PlainTextResponse("This paper is not made that way.\n", 422)
    except StoreUnavailable:
        return PlainTextResponse("The records cannot be reached just now. Please try again.\n", 503)
    place = "inline" if request.query_params.get("show") else "attachment"
    # No name of a patient: file names end up in lists of recent files and in logs.
    headers = {"Content-Disposition": f'{place}; filename="{name}.pdf"'}
    return Response(pdf, media_type="application/pdf", headers=headers | _FOR_A_VIEWER)


# The page's policy would keep the browser's own PDF viewer, which is a plugin, from starting.
_FOR_A_VIEWER = {"Content-Security-Policy": "frame-ancestors 'self'"}


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


def _made(meeting_id: str, make: Callable[[Meeting], bytes]) -> bytes:
    pdf = make(store().load(meeting_id).meeting)
    store().note(meeting_id, Deed.PRINTED)
    return pdf
