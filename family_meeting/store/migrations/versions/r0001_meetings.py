"""Meetings, their revisions, the audit trail and the check of the key."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the first tables."""
    op.create_table(
        "vault",
        sa.Column("key_name", sa.String(40), primary_key=True),
        sa.Column("check", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "meetings",
        sa.Column("id", sa.String(40), primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("created", sa.DateTime, nullable=False),
        sa.Column("changed", sa.DateTime, nullable=False),
        sa.Column("record", sa.LargeBinary, nullable=False),
        sa.Column("summary", sa.LargeBinary, nullable=False),
    )
    op.create_index("meetings_by_change", "meetings", ["changed", "id"])
    _revisions()
    op.create_table(
        "audit",
        sa.Column("entry", sa.Integer, primary_key=True),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.Column("who", sa.String, nullable=False),
        sa.Column("meeting", sa.String(40), nullable=False),
        sa.Column("action", sa.String, nullable=False),
    )
    op.create_index("audit_by_meeting", "audit", ["meeting", "entry"])


def _revisions() -> None:
    op.create_table(
        "revisions",
        sa.Column(
            "meeting", sa.String(40), sa.ForeignKey("meetings.id", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column("version", sa.Integer, primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True),
        sa.Column("path", sa.String, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.Column("editor", sa.String, nullable=False),
        sa.Column("who", sa.String, nullable=False),
        sa.Column("taken_back", sa.Boolean, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
    )
