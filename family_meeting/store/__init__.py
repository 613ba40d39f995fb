"""The record in a database: changes, revisions, audit trail, encryption, backup."""

from family_meeting.store.backup import Restored
from family_meeting.store.backup_file import BackupUnreadable
from family_meeting.store.changes import AuditEntry, Change, Deed, Listing, Revision, Stored
from family_meeting.store.errors import MeetingExists, NoSuchMeeting, StoreUnavailable, Why
from family_meeting.store.ids import new_id
from family_meeting.store.opening import open_store
from family_meeting.store.store import Store

__all__ = [
    "AuditEntry",
    "BackupUnreadable",
    "Change",
    "Deed",
    "Listing",
    "MeetingExists",
    "NoSuchMeeting",
    "Restored",
    "Revision",
    "Store",
    "StoreUnavailable",
    "Stored",
    "Why",
    "new_id",
    "open_store",
]
