"""Runs by Alembic: brings the tables up to date on the connection that the store hands over."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], version_table="schema_version")
with context.begin_transaction():
    context.run_migrations()
