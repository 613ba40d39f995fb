"""The tables. Contents are sealed; ids, paths, versions and times are plain, to be asked for."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    TypeDecorator,
)


class Moment(TypeDecorator[datetime]):
    """A moment in UTC. Both databases keep it without a zone, because SQLite knows none."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:  # noqa: ARG002
        """Turn a moment of any zone into UTC without a zone."""
        return value and value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:  # noqa: ARG002
        """Say of a stored moment that it is UTC."""
        return value and value.replace(tzinfo=UTC)


metadata = MetaData()

vault = Table(
    "vault",
    metadata,
    Column("key_name", String(40), primary_key=True),
    Column("check", LargeBinary, nullable=False),
)

meetings = Table(
    "meetings",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("created", Moment, nullable=False),
    Column("changed", Moment, nullable=False),
    Column("record", LargeBinary, nullable=False),
    Column("summary", LargeBinary, nullable=False),
    Index("meetings_by_change", "changed", "id"),
)

revisions = Table(
    "revisions",
    metadata,
    Column("meeting", String(40), ForeignKey("meetings.id", ondelete="CASCADE"), primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("path", String, nullable=False),
    Column("at", Moment, nullable=False),
    Column("editor", String, nullable=False),
    Column("who", String, nullable=False),
    # True for what undo took back and for the undoing itself: neither can be taken back again.
    Column("taken_back", Boolean, nullable=False),
    Column("content", LargeBinary, nullable=False),
)

audit = Table(
    "audit",
    metadata,
    Column("entry", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("who", String, nullable=False),
    Column("meeting", String(40), nullable=False),
    Column("action", String, nullable=False),
    Index("audit_by_meeting", "meeting", "entry"),
)
