"""Who may see what: one place that routes and pages ask."""

import hashlib
import hmac
from base64 import urlsafe_b64encode
from collections.abc import Mapping

from itsdangerous import BadSignature, URLSafeSerializer, URLSafeTimedSerializer

from family_meeting.i18n.fitting import Unfit, fitting
from family_meeting.settings import Settings, settings
from family_meeting.store import NoSuchMeeting, StoreUnavailable
from family_meeting.web.services import store

SIGNED_IN = "family_meeting_signed_in"
REVIEWS = "family_meeting_reviews"
SHARED = "family_meeting_shared"
SHIFT_SECONDS = 12 * 60 * 60
"""How long a sign-in lasts without a sign of life."""
_RENEWED_AFTER_SECONDS = 60 * 60

_PURPOSES = {SIGNED_IN: "sign in", REVIEWS: "review"}
_SHA256 = {"digest_method": hashlib.sha256}
_SHARES_KEPT = 20  # A cookie has room for 4 KB.
LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


class Exposed(SystemExit):
    """The app would be open to others without an access code. Ends the start with one sentence."""


def refuse_exposure(chosen: Settings) -> None:
    """Raise Exposed when other computers could reach the app and nobody would have to sign in."""
    if chosen.host not in LOOPBACK and chosen.access_code is None:
        raise Exposed(
            f"Not started: other computers could reach {chosen.host} and see every meeting. "
            "Set FAMILY_MEETING_ACCESS_CODE, or leave FAMILY_MEETING_HOST at 127.0.0.1."
        )


def refuse_unfit() -> None:
    """End the start with one sentence where a setting does not fit, whichever server starts the app."""
    try:
        fitting()
    except Unfit as error:
        raise SystemExit(f"Not started. {error}") from None


def renewed(cookies: Mapping[str, str]) -> dict[str, str]:
    """Return new values of what somebody signed in with a while ago; nothing for everybody else."""
    return {
        name: _signed(name).dumps("signed in")
        for name in _codes()
        if _holds(cookies, name) and not _holds(cookies, name, _RENEWED_AFTER_SECONDS)
    }


def may_lead(cookies: Mapping[str, str]) -> bool:
    """Whether this browser may see and change every meeting."""
    return settings().access_code is None or _holds(cookies, SIGNED_IN)


def may_review(cookies: Mapping[str, str]) -> bool:
    """Whether this browser may change translations: whoever may lead, unless reviewers have a code."""
    return may_lead(cookies) if settings().reviewer_code is None else _holds(cookies, REVIEWS)


def may_watch(cookies: Mapping[str, str], meeting_id: str) -> bool:
    """Whether this browser may see the shared view of a meeting."""
    return may_lead(cookies) or opens(meeting_id, _shared(cookies).get(meeting_id, ""))


def holds_share(cookies: Mapping[str, str]) -> bool:
    """Whether a share address was ever opened in this browser; ``may_watch`` says what it opens today."""
    return bool(_shared(cookies))


def _shared(cookies: Mapping[str, str]) -> dict[str, str]:
    """The meetings whose share address was opened in this browser, with their keys."""
    try:
        keys: dict[str, str] = _shares().loads(cookies.get(SHARED, ""))
    except (BadSignature, StoreUnavailable):
        return {}
    return keys


def knows_code(code: str) -> bool:
    """Whether this is the access code, or the reviewers'."""
    return any(_same(code, wanted) for wanted in _codes().values())


def badges(code: str) -> dict[str, str]:
    """Return the cookies, by their names, that somebody gets for a code. Raises StoreUnavailable."""
    return {name: _signed(name).dumps("signed in") for name, one in _codes().items() if _same(code, one)}


def _codes() -> dict[str, str]:
    """The codes that are set, by the name of the cookie that each gives."""
    codes = {SIGNED_IN: settings().access_code, REVIEWS: settings().reviewer_code}
    return {name: code.get_secret_value() for name, code in codes.items() if code}


def _same(code: str, wanted: str) -> bool:
    return hmac.compare_digest(code.encode(), wanted.encode())


def _holds(cookies: Mapping[str, str], name: str, seconds: int = SHIFT_SECONDS) -> bool:
    """Whether this cookie was given out not longer ago than so many seconds."""
    given = cookies.get(name)
    if given is None:
        return False
    try:
        _signed(name).loads(given, max_age=seconds)
    except (BadSignature, StoreUnavailable):
        return False
    return True


def shared_cookie(cookies: Mapping[str, str], meeting_id: str) -> str:
    """Return the value of SHARED that opens one more meeting's shared view. Raises NoSuchMeeting."""
    newest = list(_shared(cookies).items())[-_SHARES_KEPT:]
    return _shares().dumps(dict(newest) | {meeting_id: share_key(meeting_id)})


def share_address(meeting_id: str) -> str:
    """Return the address, from the server's root, that opens a meeting's shared view and nothing else.

    Raises NoSuchMeeting.
    """
    return f"/share?m={meeting_id}&k={share_key(meeting_id)}"


def share_key(meeting_id: str) -> str:
    """Return the key of a meeting's shared view. A change of ``share_round`` makes older keys void."""
    turn = store().load(meeting_id).meeting.share_round
    digest = hmac.new(store().secret("share"), f"{meeting_id}\n{turn}".encode(), hashlib.sha256).digest()
    return urlsafe_b64encode(digest[:24]).decode()


def opens(meeting_id: str, key: str) -> bool:
    """Whether ``key`` opens the shared view of the meeting."""
    try:
        return hmac.compare_digest(share_key(meeting_id).encode(), key.encode())
    except (NoSuchMeeting, StoreUnavailable):
        return False


def _signed(name: str) -> URLSafeTimedSerializer:
    # The code is part of the key: whoever changes it signs everybody out.
    secret, code = store().secret(_PURPOSES[name]), _codes().get(name, "")
    return URLSafeTimedSerializer(secret, salt=code, signer_kwargs=_SHA256)


def _shares() -> URLSafeSerializer:
    return URLSafeSerializer(store().secret("shared views"), signer_kwargs=_SHA256)
