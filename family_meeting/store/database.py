"""Transactions on SQLite or PostgreSQL."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Lock

from sqlalchemy import Connection, func, select

from family_meeting.store.engines import BUSY_SECONDS, connect
from family_meeting.store.errors import StoreUnavailable, Why, said_plainly

# Any number will do, as long as every app on the same database takes the same one.
_POSTGRES_LOCK = 7_203_411


class Database:
    """The database behind an address. Every method may raise StoreUnavailable."""

    def __init__(self, url: str) -> None:
        self._engine = connect(url)
        self._sqlite = self._engine.dialect.name == "sqlite"
        self._turn = Lock()

    def close(self) -> None:
        """Let go of the connections."""
        self._engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open a transaction that sees one state of the database from its first look to its last."""
        level = {} if self._sqlite else {"isolation_level": "REPEATABLE READ"}
        with (
            said_plainly(),
            self._engine.connect().execution_options(**level) as connection,
            connection.begin(),
        ):
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Open a transaction that is stored whole or not at all, and wait a while for its turn."""
        with (
            self._in_turn(),
            said_plainly(),
            self._engine.connect().execution_options(writes=True) as connection,
            connection.begin(),
        ):
            yield connection

    @contextmanager
    def alone(self) -> Iterator[Connection]:
        """Open a writing transaction that no other ``alone`` on the same database overlaps."""
        with self.writing() as connection:
            if not self._sqlite:  # There BEGIN IMMEDIATE has seen to it.
                connection.execute(select(func.pg_advisory_xact_lock(_POSTGRES_LOCK)))
            yield connection

    def forget_deleted(self) -> None:
        """Empty SQLite's log, whose old pages still hold what was deleted.

        Where somebody is reading just then, a later checkpoint does it.
        """
        if self._sqlite:
            raw = self._engine.raw_connection()
            with suppress(sqlite3.OperationalError):
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            raw.close()

    @contextmanager
    def _in_turn(self) -> Iterator[None]:
        """Let the threads of this process write to SQLite one after the other.

        SQLite's own waiting is a sleep that grows to a tenth of a second, with no queue: of fifty
        windows that type at once, some would wait for seconds.
        """
        if not self._sqlite:
            yield
            return
        if not self._turn.acquire(timeout=BUSY_SECONDS):
            raise StoreUnavailable(Why.LOCKED)
        try:
            yield
        finally:
            self._turn.release()
