from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine

from family_meeting.store import Store
from family_meeting.store.tables import metadata


def test_the_migrations_make_the_tables_that_the_code_knows(tmp_path):
    url = f"sqlite:///{tmp_path / 'meetings.sqlite'}"
    Store(url, bytes(32)).close()
    engine = create_engine(url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": "schema_version"})
        assert compare_metadata(context, metadata) == []
    engine.dispose()
