"""SQLAlchemy engines for SQLite and PostgreSQL, set up so that an answered change is never lost."""

import os
import sqlite3
import time
from contextlib import suppress

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from family_meeting.settings import Settings
from family_meeting.store.errors import StoreUnavailable, Why, folder_said_plainly, said_plainly

BUSY_SECONDS = 5
_POOL = {"pool_size": 10, "max_overflow": 40, "pool_timeout": BUSY_SECONDS}
# FULL: a commit is on the disk before it is answered, so that words outlive a pulled plug and an
# empty battery as well as a killed process (for that alone NORMAL would do). It costs one flush a change.
_PRAGMAS = (
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
)


def address(settings: Settings) -> str:
    """Return where the records are: ``database_url``, else a SQLite file in the data folder."""
    file = URL.create("sqlite", database=str(settings.data_folder / "meetings.sqlite"))
    return settings.database_url or file.render_as_string(hide_password=False)


def connect(url: str) -> Engine:
    """Return an engine for a database that exists or can be made. Raises StoreUnavailable.

    SQLite waits BUSY_SECONDS for another process, or what its address says: ``...?timeout=0.5``.
    """
    try:
        parsed = make_url(url)
        return _sqlite(parsed) if parsed.get_backend_name() == "sqlite" else _postgres(parsed)
    except (ArgumentError, ImportError):
        raise StoreUnavailable(Why.READ_ONLY) from None


def _postgres(url: URL) -> Engine:
    if url.drivername in ("postgres", "postgresql"):
        url = url.set(drivername="postgresql+psycopg")
    waits = {"options": f"-c lock_timeout={BUSY_SECONDS}s", "connect_timeout": BUSY_SECONDS}
    # SQLAlchemy prints the values of a failed statement unless told not to: they would be in a log.
    return create_engine(url, connect_args=waits, hide_parameters=True, pool_pre_ping=True, **_POOL)


def _sqlite(url: URL) -> Engine:
    if url.database in (None, "", ":memory:"):
        raise StoreUnavailable(Why.READ_ONLY)
    with folder_said_plainly():
        _for_its_owner_alone(url.database)
    waits = {} if "timeout" in url.query else {"timeout": BUSY_SECONDS}
    engine = create_engine(url, connect_args=waits, hide_parameters=True, **_POOL)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    with said_plainly():
        _keep_a_log(engine)
    return engine


def _for_its_owner_alone(file: str) -> None:
    """Make the file before SQLite does: ids, times and the names of fields are nobody else's business either.

    What SQLite makes beside it has the same permissions.
    """
    # Never one that is there: closing it would take the locks of this process's other connections.
    if not file.startswith("file:"):
        with suppress(FileExistsError):
            os.close(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    # Python's driver would open its own transactions, later than BEGIN IMMEDIATE has to come.
    connection.isolation_level = None
    for pragma in _PRAGMAS:
        connection.execute(pragma)


def _begin(connection: Connection) -> None:
    # IMMEDIATE takes the one writer's place at once: two that read first and wrote later would
    # find each other in the way with no chance to wait.
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _keep_a_log(engine: Engine) -> None:
    """Switch to write-ahead logging, so that readers never wait for a writer.

    SQLite does not wait its busy timeout for this switch, so a second app that starts at the same
    moment has to try again.
    """
    last = time.monotonic() + BUSY_SECONDS
    while True:
        raw = engine.raw_connection()
        try:
            if raw.execute("PRAGMA journal_mode").fetchone() != ("wal",):
                raw.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorname != "SQLITE_BUSY" or time.monotonic() > last:
                raise
            time.sleep(0.05)
        finally:
            raw.close()
