"""A file of any length that only its key opens, and that shows every cut and every changed byte.

The content is sealed in frames with AES-256-GCM under a key made for this file alone. A frame's nonce
is its number and whether it is the last one, so that frames cannot be dropped, repeated or reordered
(the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015).
"""

from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

FRAME_BYTES = 1 << 20
_TAG_BYTES = 16


class CutOrChanged(ValueError):
    """The file is not, to the last byte, what was written."""


class SealedWriter:
    """Writes frames to ``out``. Without ``finish``, which writes the last one, the file counts as cut."""

    def __init__(self, out: BinaryIO, key: bytes, header: bytes) -> None:
        self._out, self._cipher, self._header = out, AESGCM(key), header
        self._waiting = bytearray()
        self._number = 0

    def write(self, data: bytes) -> int:
        """Take in bytes of any length; full frames go out at once."""
        self._waiting += data
        while len(self._waiting) > FRAME_BYTES:
            self._frame(last=False)
        return len(data)

    def finish(self) -> None:
        """Write the last frame; to be called once."""
        self._frame(last=True)

    def _frame(self, last: bool) -> None:
        part = bytes(self._waiting[:FRAME_BYTES])
        del self._waiting[:FRAME_BYTES]
        self._out.write(self._cipher.encrypt(_nonce(self._number, last), part, self._header))
        self._number += 1


class SealedReader:
    """Reads what SealedWriter wrote, from where ``source`` stands."""

    def __init__(self, source: BinaryIO, key: bytes, header: bytes) -> None:
        self._source, self._cipher, self._header = source, AESGCM(key), header
        self._ahead = source.read(FRAME_BYTES + _TAG_BYTES)
        self._opened = b""
        self._number = 0

    def read(self, size: int) -> bytes:
        """Return up to ``size`` bytes, none at the end. Raises CutOrChanged."""
        if not self._opened and (self._ahead or self._number == 0):
            self._opened = self._frame()
        part, self._opened = self._opened[:size], self._opened[size:]
        return part

    def _frame(self) -> bytes:
        sealed, self._ahead = self._ahead, self._source.read(FRAME_BYTES + _TAG_BYTES)
        nonce = _nonce(self._number, last=not self._ahead)
        self._number += 1
        try:
            return self._cipher.decrypt(nonce, sealed, self._header)
        except (InvalidTag, ValueError):
            raise CutOrChanged from None


def _nonce(number: int, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])
