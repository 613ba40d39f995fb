"""Encryption of contents before they reach the database."""

import secrets
import zlib
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from pydantic_core import from_json, to_json

from family_meeting.store.errors import StoreUnavailable, Why

KEY_BYTES = 32
_NONCE_BYTES = 12
_FORM = b"\x01"


class Seal:
    """Seals JSON with AES-256-GCM under a random nonce.

    ``place`` says where the sealed bytes belong (kind of row, meeting, version). It is authenticated,
    so bytes that were moved to another row or meeting do not open.
    """

    def __init__(self, key: bytes) -> None:
        if len(key) != KEY_BYTES:
            raise StoreUnavailable(Why.WRONG_KEY)
        self._key = key
        self._cipher = AESGCM(key)

    def secret(self, purpose: str) -> bytes:
        """Return another key of 32 bytes, made from this one for one purpose (HKDF, RFC 5869)."""
        return HKDF(SHA256(), KEY_BYTES, salt=None, info=purpose.encode()).derive(self._key)

    def close(self, value: Any, *place: object) -> bytes:
        """Return ``value`` (JSON or a part) as sealed bytes."""
        text = to_json(value)
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return _FORM + nonce + self._cipher.encrypt(nonce, zlib.compress(text, 1), _bound_to(place))

    def open(self, sealed: bytes, *place: object) -> Any:
        """Return what was sealed. Raises StoreUnavailable, DAMAGED."""
        if sealed[:1] != _FORM:
            raise StoreUnavailable(Why.DAMAGED)
        nonce, text = sealed[1 : 1 + _NONCE_BYTES], sealed[1 + _NONCE_BYTES :]
        try:
            return from_json(zlib.decompress(self._cipher.decrypt(nonce, text, _bound_to(place))))
        except (InvalidTag, ValueError):
            raise StoreUnavailable(Why.DAMAGED) from None


def _bound_to(place: tuple[object, ...]) -> bytes:
    return "\x1f".join(map(str, place)).encode()
