"""What can be wrong with the store, as types that hold no patient's text."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

from sqlalchemy.exc import DBAPIError, TimeoutError


class Why(StrEnum):
    """Why the store cannot do its work. LOCKED covers "out of reach just now": trying again may help."""

    READ_ONLY = "read_only"
    LOCKED = "locked"
    FULL = "full"
    DAMAGED = "damaged"
    WRONG_KEY = "wrong_key"
    NEWER = "newer"


class StoreUnavailable(Exception):
    """Nothing was stored. ``why`` says what stands in the way."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why


class NoSuchMeeting(LookupError):
    """The store holds no meeting with this id."""


class MeetingExists(ValueError):
    """The store already holds a meeting with this id."""


# The first part of SQLite's own name for an error, https://www.sqlite.org/rescode.html.
_SQLITE = {
    "READONLY": Why.READ_ONLY,
    "CANTOPEN": Why.READ_ONLY,
    "PERM": Why.READ_ONLY,
    "AUTH": Why.READ_ONLY,
    "FULL": Why.FULL,
    "CORRUPT": Why.DAMAGED,
    "NOTADB": Why.DAMAGED,
    "FORMAT": Why.DAMAGED,
}
# The index of the log has no room to grow.
_SAYS_IT_OTHERWISE = {"SQLITE_IOERR_SHMSIZE": "FULL"}
_SQLITE_MISTAKES = {"ERROR", "CONSTRAINT", "MISUSE", "MISMATCH", "RANGE"}
# SQLSTATE classes and codes, https://www.postgresql.org/docs/current/errcodes-appendix.html.
_POSTGRES = {
    "25006": Why.READ_ONLY,
    "42501": Why.READ_ONLY,
    "53100": Why.FULL,
    "XX001": Why.DAMAGED,
    "XX002": Why.DAMAGED,
}
_POSTGRES_MISTAKES = {"22", "23", "42"}
_FULL = {errno.ENOSPC, errno.EDQUOT}


@contextmanager
def said_plainly() -> Iterator[None]:
    """Turn a database's own error into StoreUnavailable, without its message, statement and values."""
    try:
        yield
    except TimeoutError:  # Every connection of the pool is in use.
        raise StoreUnavailable(Why.LOCKED) from None
    except (DBAPIError, sqlite3.Error) as error:
        why = _why(error.orig if isinstance(error, DBAPIError) else error)
        if why is None:
            raise
        raise StoreUnavailable(why) from None


@contextmanager
def folder_said_plainly() -> Iterator[None]:
    """Turn what is wrong with the data folder into StoreUnavailable."""
    try:
        yield
    except OSError as error:
        raise StoreUnavailable(Why.FULL if error.errno in _FULL else Why.READ_ONLY) from None


def _why(error: BaseException | None) -> Why | None:
    """Return what stands in the way, or None for an error that is a mistake of ours."""
    if isinstance(error, sqlite3.Error):
        # What has no name comes from Python's driver, which met a value that it cannot read.
        name = getattr(error, "sqlite_errorname", "SQLITE_CORRUPT")
        kind = _SAYS_IT_OTHERWISE.get(name) or name.split("_")[1]
        return None if kind in _SQLITE_MISTAKES else _SQLITE.get(kind, Why.LOCKED)
    state = getattr(error, "sqlstate", None) or "08"
    return _POSTGRES.get(state) or (None if state[:2] in _POSTGRES_MISTAKES else Why.LOCKED)
