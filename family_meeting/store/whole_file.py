"""Files that appear whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


@contextmanager
def written_whole(out: Path | BinaryIO) -> Iterator[BinaryIO]:
    """Open a file for its owner alone, which takes its name when it is on the disk. A stream is left open.

    A device or a pipe is written to as it is: nothing may take its place.
    """
    if not isinstance(out, Path):
        yield out
        return
    out = out.resolve()  # What a link leads to is meant, not the link.
    if out.exists() and not out.is_file():
        with out.open("wb") as file:
            yield file
        return
    unfinished = out.with_name(out.name + ".part")
    try:
        with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(out)
    finally:
        unfinished.unlink(missing_ok=True)


@contextmanager
def opened(source: Path | BinaryIO) -> Iterator[BinaryIO]:
    """Open a file to read; a stream is left open."""
    if not isinstance(source, Path):
        yield source
        return
    with source.open("rb") as file:
        yield file
