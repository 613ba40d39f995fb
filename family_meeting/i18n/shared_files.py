"""Files that several people change at the same time: one after the other, and each change whole."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from threading import RLock

PATIENCE_SECONDS = 10.0
"""How long a change waits for another process's."""
LEFT_BEHIND_SECONDS = 60.0
"""After so long a lock is one that a killed process has left; changes take less than a second."""

_here = RLock()


class Busy(OSError):
    """Another process has been changing the file all the time."""


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Have nobody else change the file, in this process or another. Raises OSError where none may write."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = path.with_name(f".{path.name}.lock")
    with _here:
        _take(lock)
        try:
            yield
        finally:
            lock.unlink(missing_ok=True)


def _take(lock: Path) -> None:
    last = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            os.close(os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            return
        except FileExistsError:
            _remove_left_behind(lock)
        if time.monotonic() > last:
            raise Busy(f"{lock} is held by another process")
        time.sleep(0.02)


def _remove_left_behind(lock: Path) -> None:
    try:
        if time.time() - lock.stat().st_mtime > LEFT_BEHIND_SECONDS:
            lock.unlink(missing_ok=True)
    except FileNotFoundError:
        return


def put(path: Path, content: bytes) -> None:
    """Give the file a new content, whole or not at all, with the rights that it had."""
    unfinished = path.with_name(f".{path.name}.{token_hex(4)}.part")
    try:
        with unfinished.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            unfinished.chmod(path.stat().st_mode & 0o777)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
