"""Where the key of a store lies: the environment, a file beside the records, or the system's keyring."""

import base64
import binascii
import os
import secrets
import sys
from collections.abc import Callable
from pathlib import Path

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError

from family_meeting.settings import Settings
from family_meeting.store.errors import StoreUnavailable, Why, folder_said_plainly
from family_meeting.store.seal import KEY_BYTES
from family_meeting.store.whole_file import written_whole

KeyFinder = Callable[[str, bool], bytes | None]
"""Finds the key of that name; the second argument allows to make one, for a store that is new."""

KEY_FILE = "key"
_SERVICE = "family-meeting"


def finder(settings: Settings) -> KeyFinder:
    """Return what finds a store's key: in the settings, the key file, the keyring, in this order.

    The file comes before the keyring, so that a store that was once opened without a keyring never
    depends on one. The keyring is left alone where nobody could answer its question for a password.
    """

    def find(name: str, may_make: bool) -> bytes | None:
        if settings.key:
            return decoded(settings.key.get_secret_value())
        file = settings.data_folder / KEY_FILE
        with folder_said_plainly():
            if file.exists():
                return decoded(file.read_text("ascii", "replace"))
        ring = _usable_keyring() if settings.keyring else None
        kept = _kept_in(ring, name) if ring else None
        return kept or (_made(ring, name, file) if may_make else None)

    return find


def decoded(text: str) -> bytes:
    """Return the key that is written as base64. Raises StoreUnavailable, WRONG_KEY, if it is none."""
    try:
        key = base64.b64decode(text.strip().replace("-", "+").replace("_", "/"), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != KEY_BYTES:
        raise StoreUnavailable(Why.WRONG_KEY)
    return key


def _usable_keyring() -> KeyringBackend | None:
    on_a_desk = os.environ.get("DBUS_SESSION_BUS_ADDRESS") and (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )
    if sys.platform.startswith("linux") and not on_a_desk:
        return None
    ring = keyring.get_keyring()
    # Below 1 are keyrings that store in plain text, and those that only say that there is none.
    return ring if ring.priority >= 1 else None


def _kept_in(ring: KeyringBackend, name: str) -> bytes | None:
    try:
        kept = ring.get_password(_SERVICE, name)
    except KeyringError:
        return None
    return decoded(kept) if kept else None


def _made(ring: KeyringBackend | None, name: str, file: Path) -> bytes:
    key = secrets.token_bytes(KEY_BYTES)
    text = base64.b64encode(key).decode()
    if ring:
        try:
            ring.set_password(_SERVICE, name, text)
        except KeyringError:
            ring = None
    if ring is None or _kept_in(ring, name) != key:
        with folder_said_plainly(), written_whole(file) as stream:
            stream.write(text.encode() + b"\n")
    return key
