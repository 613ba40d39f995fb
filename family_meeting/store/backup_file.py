"""The file of a backup: whom it opens for, and JSON lines inside."""

import json
import secrets
import zlib
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from family_meeting.store.errors import Why
from family_meeting.store.seal import KEY_BYTES
from family_meeting.store.sealed_file import FRAME_BYTES, CutOrChanged, SealedReader, SealedWriter

FORMAT = b"family-meeting backup 1\n"
_ANY_FORMAT = b"family-meeting backup "
# The first of OWASP's equivalent settings for scrypt (Password Storage Cheat Sheet): 128 MiB, r 8, p 1.
_SCRYPT_COST = 1 << 17
_LONGEST_HEADER = 10_000


class BackupUnreadable(ValueError):
    """The file cannot be restored: DAMAGED (or no backup at all), WRONG_KEY or NEWER."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why


def write_lines(out: BinaryIO, lines: Iterable[Any], key: bytes, passphrase: str = "") -> None:
    """Write JSON values so that ``key`` opens them, and ``passphrase`` too if there is one."""
    file_key = secrets.token_bytes(KEY_BYTES)
    header: dict[str, Any] = {"key": _wrapped(file_key, key)}
    if passphrase:
        salt = secrets.token_bytes(16)
        header["salt"] = b64encode(salt).decode()
        header["passphrase"] = _wrapped(file_key, _stretched(passphrase, salt))
    start = FORMAT + json.dumps(header).encode() + b"\n"
    out.write(start)
    sealed = SealedWriter(out, file_key, start)
    pack = zlib.compressobj()
    for line in lines:
        sealed.write(pack.compress(json.dumps(line, ensure_ascii=False).encode() + b"\n"))
    sealed.write(pack.flush())
    sealed.finish()


def read_lines(source: BinaryIO, key: bytes, passphrase: str = "") -> Iterator[Any]:
    """Yield what ``write_lines`` wrote. Raises BackupUnreadable, maybe only at the last line."""
    start, file_key = _read_header(source, key, passphrase)
    try:
        yield from map(json.loads, _unpacked(SealedReader(source, file_key, start)))
    except (CutOrChanged, zlib.error):
        raise BackupUnreadable(Why.DAMAGED) from None


def _unpacked(sealed: SealedReader) -> Iterator[bytes]:
    unpack = zlib.decompressobj()
    rest = b""
    while part := sealed.read(FRAME_BYTES):
        *whole, rest = (rest + unpack.decompress(part)).split(b"\n")
        yield from whole


def _read_header(source: BinaryIO, key: bytes, passphrase: str) -> tuple[bytes, bytes]:
    first = source.readline(len(FORMAT) + 20)
    if first != FORMAT:
        raise BackupUnreadable(Why.NEWER if first.startswith(_ANY_FORMAT) else Why.DAMAGED)
    second = source.readline(_LONGEST_HEADER)
    try:
        header = json.loads(second)
        if passphrase:
            key = _stretched(passphrase, b64decode(header["salt"]))
        wrapped = b64decode(header["passphrase" if passphrase else "key"])
    except KeyError:
        raise BackupUnreadable(Why.WRONG_KEY) from None
    except (ValueError, TypeError):
        raise BackupUnreadable(Why.DAMAGED) from None
    return first + second, _unwrapped(wrapped, key)


def _stretched(passphrase: str, salt: bytes) -> bytes:
    return Scrypt(salt=salt, length=KEY_BYTES, n=_SCRYPT_COST, r=8, p=1).derive(passphrase.encode())


def _wrapped(file_key: bytes, key: bytes) -> str:
    nonce = secrets.token_bytes(12)
    return b64encode(nonce + AESGCM(key).encrypt(nonce, file_key, FORMAT)).decode()


def _unwrapped(wrapped: bytes, key: bytes) -> bytes:
    try:
        return AESGCM(key).decrypt(wrapped[:12], wrapped[12:], FORMAT)
    except (InvalidTag, ValueError):
        raise BackupUnreadable(Why.WRONG_KEY) from None
