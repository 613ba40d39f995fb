"""A meeting's papers, made when asked for and kept nowhere."""

from typing import cast, get_args

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from family_meeting.documents import NoSuchFormat, Options, UnknownKind, build
from family_meeting.i18n.languages import SOURCE, UnknownLanguage
from family_meeting.store import Deed, NoSuchMeeting, StoreUnavailable
from family_meeting.typesetting.style import Paper, Size
from family_meeting.web.guard import may_lead
from family_meeting.web.services import store

_MISSING = (NoSuchMeeting, UnknownKind, UnknownLanguage, NoSuchFormat)


def paper_routes() -> list[Route]:
    """Return ``/paper/{meeting}/{kind}.pdf?language=&size=&paper=&beside=&without=&show=``.

    ``without`` may be given several times; ``show=1`` shows the paper in the browser instead of saving it.
    """
    return [Route("/paper/{meeting_id}/{kind}.pdf", _paper)]


async def _paper(request: Request) -> Response:
    if not may_lead(request.cookies):
        return PlainTextResponse("Please sign in first.\n", 403)
    asked, kind = request.query_params, request.path_params["kind"]
    language = asked.get("language", SOURCE)
    try:
        options = _options(asked)
        pdf = await run_in_threadpool(_make, request.path_params["meeting_id"], kind, language, options)
    except _MISSING:
        return PlainTextResponse("There is no such paper.\n", 404)
    except ValueError:
        return PlainTextResponse("This paper is not made that way.\n", 422)
    except StoreUnavailable:
        return PlainTextResponse("The records cannot be reached just now. Please try again.\n", 503)
    place = "inline" if asked.get("show") else "attachment"
    # No name of a patient: file names end up in lists of recent files and in logs.
    headers = {"Content-Disposition": f'{place}; filename="{kind}-{language}.pdf"'}
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


def _make(meeting_id: str, kind: str, language: str, options: Options) -> bytes:
    pdf = build(kind, store().load(meeting_id).meeting, language, options)
    store().note(meeting_id, Deed.PRINTED)
    return pdf
