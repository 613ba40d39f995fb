"""Opens the seal of a store, and makes sure that its key is the right one."""

from sqlalchemy import Connection, Row, select

from family_meeting.store.database import Database
from family_meeting.store.errors import StoreUnavailable, Why
from family_meeting.store.ids import new_id
from family_meeting.store.keys import KeyFinder
from family_meeting.store.seal import Seal
from family_meeting.store.tables import vault

_CHECK = "the key of this store"


def unlock(database: Database, find: KeyFinder) -> Seal:
    """Return the seal of the store behind ``database``.

    A store that has a key is never given another one, so that a start without it (another account, no
    keyring) harms nothing. Raises StoreUnavailable, WRONG_KEY where the key is lost or another one.
    """
    with database.reading() as connection:
        row = _row(connection)
    if row is None:
        with database.alone() as connection:
            row = _row(connection) or _begin(connection, find)
    key = find(row.key_name, False)
    if key is None:
        raise StoreUnavailable(Why.WRONG_KEY)
    seal = Seal(key)
    try:
        seal.open(row.check, "check", row.key_name)
    except StoreUnavailable:
        raise StoreUnavailable(Why.WRONG_KEY) from None
    return seal


def _row(connection: Connection) -> Row[tuple[str, bytes]] | None:
    return connection.execute(select(vault)).one_or_none()


def _begin(connection: Connection, find: KeyFinder) -> Row[tuple[str, bytes]]:
    name = new_id()
    key = find(name, True)
    if key is None:
        raise StoreUnavailable(Why.WRONG_KEY)
    connection.execute(vault.insert().values(key_name=name, check=Seal(key).close(_CHECK, "check", name)))
    return connection.execute(select(vault)).one()
