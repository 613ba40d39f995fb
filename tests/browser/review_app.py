"""The app as it is, on a copy of its catalogs that a test may change, with Spanish whole.

Open windows hear that it lives, and what is corrected meanwhile, more often than from the app itself.
"""

import shutil
from datetime import date

from family_meeting.i18n import catalogs, languages
from family_meeting.i18n.corrections import Correction, store
from family_meeting.i18n.ledger import wording
from family_meeting.i18n.messages import FAMILY
from family_meeting.settings import settings
from family_meeting.web import broker

broker.HEARTBEAT_SECONDS = 2.0
languages.languages()  # Read the list before the folder moves.
_OURS = settings().data_folder / "locales"
if not _OURS.exists():
    shutil.copytree(languages.LOCALES, _OURS)
languages.LOCALES = catalogs.LOCALES = _OURS
_FORMS = catalogs.catalog("es", FAMILY).num_plurals
_MISSING = [
    Correction(one, (one.plural,) * _FORMS if one.plural else (one.text,), seen="")
    for one in catalogs.messages(FAMILY)
    if not wording("es", one)
]
store("es", FAMILY, _MISSING, None, date.today(), approve=False)

from app import app  # noqa: E402  # It reads the catalogs while it is imported.

__all__ = ["app"]
