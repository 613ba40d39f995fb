"""Who may see what: one place that routes and pages ask."""

import hashlib
import hmac
from base64 import urlsafe_b64encode
from collections.abc import Mapping

from itsdangerous import BadSignature, SignatureExpired, URLSafeSerializer, URLSafeTimedSerializer

from family_meeting.settings import Settings, settings
from family_meeting.store import NoSuchMeeting, StoreUnavailable
from family_meeting.web.services import store

SIGNED_IN = "family_meeting_signed_in"
SHARED = "family_meeting_shared"
SHIFT_SECONDS = 12 * 60 * 60
"""How long a sign-in lasts without a sign of life."""
_RENEWED_AFTER_SECONDS = 60 * 60

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


def renewed(cookies: Mapping[str, str]) -> str | None:
    """Return a new value of SIGNED_IN for somebody who signed in a while ago; None for everybody else."""
    given = cookies.get(SIGNED_IN)
    if given is None or not may_lead(cookies):
        return None
    try:
        _sessions().loads(given, max_age=_RENEWED_AFTER_SECONDS)
    except SignatureExpired:
        return sign_in_cookie()
    except (BadSignature, StoreUnavailable):
        return None
    return None


def may_lead(cookies: Mapping[str, str]) -> bool:
    """Whether this browser may see and change every meeting."""
    if settings().access_code is None:
        return True
    try:
        _sessions().loads(cookies.get(SIGNED_IN, ""), max_age=SHIFT_SECONDS)
    except (BadSignature, StoreUnavailable):
        return False
    return True


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
    """Whether this is the access code."""
    wanted = settings().access_code
    return wanted is not None and hmac.compare_digest(code.encode(), wanted.get_secret_value().encode())


def sign_in_cookie() -> str:
    """Return the value of SIGNED_IN for somebody who knows the access code."""
    return _sessions().dumps("signed in")


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


def _sessions() -> URLSafeTimedSerializer:
    # The code is part of the key: whoever changes it signs everybody out.
    code = settings().access_code
    salt = code.get_secret_value() if code else ""
    return URLSafeTimedSerializer(store().secret("sign in"), salt=salt, signer_kwargs=_SHA256)


def _shares() -> URLSafeSerializer:
    return URLSafeSerializer(store().secret("shared views"), signer_kwargs=_SHA256)
