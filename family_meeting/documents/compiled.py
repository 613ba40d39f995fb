"""Compiled templates: once for all languages, and kept for the next start as Python keeps its modules."""

import hashlib
import os
import sys
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import jinja2
from jinja2.bccache import Bucket, BytecodeCache


class CompiledTemplates(BytecodeCache):
    """Compiled code by template, and in a ``__pycache__`` beside the templates where that may be written.

    A template that was changed is compiled anew: its code carries its checksum. ``setting`` is
    whatever else the code depends on.
    """

    def __init__(self, templates: Path, setting: str) -> None:
        self._folder = templates / "__pycache__"
        self._setting = f"{jinja2.__version__} {sys.implementation.cache_tag} {setting}"
        self._known: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give Jinja the compiled code, if it is known here or beside the template."""
        if bucket.key not in self._known:
            with suppress(OSError):
                self._known[bucket.key] = self._file(bucket).read_bytes()
        if found := self._known.get(bucket.key):
            bucket.load_bytecode(BytesIO(found))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what Jinja has compiled, here and beside the template."""
        code = self._known[bucket.key] = bucket.bytecode_to_string()
        if sys.dont_write_bytecode:
            return
        with suppress(OSError):
            self._folder.mkdir(exist_ok=True)
            # Moved into place when it is whole: another process may be reading.
            part = self._file(bucket).with_suffix(f".{os.getpid()}")
            part.write_bytes(code)
            part.replace(self._file(bucket))

    def _file(self, bucket: Bucket) -> Path:
        name = hashlib.sha256(f"{bucket.key} {self._setting}".encode()).hexdigest()[:20]
        return self._folder / f"{name}.jinja"
