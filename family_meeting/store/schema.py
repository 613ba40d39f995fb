"""Brings a database's tables up to date when the app opens it."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from family_meeting.store.database import Database
from family_meeting.store.errors import StoreUnavailable, Why

_MIGRATIONS = Path(__file__).parent / "migrations"


def bring_up_to_date(database: Database) -> None:
    """Run the migrations that the database has not seen.

    Raises StoreUnavailable, NEWER where a newer app has changed the tables: they are left alone.
    """
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    scripts = ScriptDirectory.from_config(config)
    with database.reading() as connection:
        if _stands_at(connection, scripts) == scripts.get_current_head():
            return
    with database.alone() as connection:
        if _stands_at(connection, scripts) != scripts.get_current_head():
            config.attributes["connection"] = connection
            command.upgrade(config, "head")


def _stands_at(connection: Connection, scripts: ScriptDirectory) -> str | None:
    context = MigrationContext.configure(connection, opts={"version_table": "schema_version"})
    revision = context.get_current_revision()
    if revision is not None and revision not in {script.revision for script in scripts.walk_revisions()}:
        raise StoreUnavailable(Why.NEWER)
    return revision
