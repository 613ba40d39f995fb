import os
import secrets
from contextlib import ExitStack, closing

import psycopg
import pytest
from sqlalchemy import make_url

from family_meeting.record import Meeting
from family_meeting.store import Change, Store, new_id

KEY = bytes(range(32))


@pytest.fixture
def url(tmp_path):
    """A database of the test's own.

    A SQLite file; or, where FAMILY_MEETING_TEST_POSTGRES names a server on which databases may be
    made (``postgresql://me@localhost/postgres``), a PostgreSQL database.
    """
    server = os.environ.get("FAMILY_MEETING_TEST_POSTGRES")
    if not server:
        yield f"sqlite:///{tmp_path / 'meetings.sqlite'}"
        return
    name = f"family_meeting_{secrets.token_hex(6)}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
        yield make_url(server).set(database=name).render_as_string(hide_password=False)
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def kept():
    """Closes at the end of the test the store it is given: kept(Store(...))."""
    with ExitStack() as stack:
        yield lambda store: stack.enter_context(closing(store))


@pytest.fixture
def reopen(url, kept):
    """Opens the database once more, as another copy of the app would."""
    return lambda key=KEY, **more: kept(Store(url, key, **more))


@pytest.fixture
def store(reopen):
    return reopen()


@pytest.fixture
def meeting(store):
    """The id of a stored meeting that holds nothing but its patient."""
    return store.create(Meeting(id=new_id())).meeting.id


@pytest.fixture
def put(store, meeting):
    """Puts a value at a path of the meeting: put("reason/aim", "Going home", base=1, editor="a")."""
    return lambda path, value, **more: store.apply(meeting, Change(path, value, **more))
