"""The routes on which text fields send words and read what others wrote."""

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import TypeVar

from pydantic import BaseModel, Field, ValidationError
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from family_meeting.record.paths import InvalidValue, NoSuchPath
from family_meeting.store import NoSuchMeeting, StoreUnavailable
from family_meeting.web.guard import may_lead
from family_meeting.web.live import NOT_KEPT, Choice, Kept, Words, choose_words, found, keep_words
from family_meeting.web.services import store

_Body = TypeVar("_Body", bound=BaseModel)
_STATUSES: dict[type[Exception], int] = {
    NoSuchMeeting: 404,
    NoSuchPath: 422,
    InvalidValue: 422,
    StoreUnavailable: 503,
}


class Places(BaseModel):
    """The paths that a page asks for, as many as any page has fields."""

    paths: list[str] = Field(max_length=400)


class Values(BaseModel):
    """What the record holds at version ``version``, by path."""

    version: int
    values: dict[str, Kept]


def _answers(
    body_type: type[_Body], work: Callable[[str, _Body], BaseModel]
) -> Callable[[Request], Awaitable[Response]]:
    """Return an endpoint that reads a JSON body, does ``work`` in a thread and answers with JSON."""

    @wraps(work)
    async def endpoint(request: Request) -> Response:
        meeting_id = request.path_params["meeting_id"]
        if not may_lead(request.cookies):
            return _problem(403)
        try:
            body = body_type.model_validate_json(await request.body())
            answer = await run_in_threadpool(work, meeting_id, body)
        except ValidationError:
            return _problem(422)
        except NOT_KEPT as trouble:
            return _problem(_STATUSES[type(trouble)])
        return Response(answer.model_dump_json(), media_type="application/json")

    return endpoint


def _problem(status: int) -> Response:
    # The status alone: a message could quote what somebody typed.
    return JSONResponse({"kept": False}, status)


def _keep(meeting_id: str, words: Words) -> Kept:
    return keep_words(store(), meeting_id, words)


def _settle(meeting_id: str, choice: Choice) -> Kept:
    return choose_words(store(), meeting_id, choice)


def _read(meeting_id: str, places: Places) -> Values:
    stored = store().load(meeting_id)
    return Values(version=stored.version, values={path: found(stored, path) for path in places.paths})


def live_routes() -> list[Route]:
    """Return ``POST /live/{meeting}``: keep words; ``/settle``: choose a wording; ``/read``: read places."""
    return [
        Route("/live/{meeting_id}", _answers(Words, _keep), methods=["POST"]),
        Route("/live/{meeting_id}/settle", _answers(Choice, _settle), methods=["POST"]),
        Route("/live/{meeting_id}/read", _answers(Places, _read), methods=["POST"]),
    ]
