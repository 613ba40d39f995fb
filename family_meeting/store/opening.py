"""The way from the settings to an open store."""

from family_meeting.settings import Settings
from family_meeting.store.engines import address
from family_meeting.store.errors import folder_said_plainly
from family_meeting.store.keys import finder
from family_meeting.store.store import Store


def open_store(settings: Settings) -> Store:
    """Open the records that the settings point to; make them if there are none yet.

    Raises StoreUnavailable, as every method of Store may.
    """
    with folder_said_plainly():
        settings.data_folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return Store(address(settings), finder(settings))
