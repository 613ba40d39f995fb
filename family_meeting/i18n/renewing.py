"""Notice what other processes, or people with an editor, have changed in the languages' files."""

import time
from pathlib import Path

from family_meeting.i18n.kept import forget
from family_meeting.i18n.languages import SOURCE, languages
from family_meeting.i18n.ledger import ledger_path
from family_meeting.i18n.messages import DOMAINS
from family_meeting.i18n.po_files import po_path

EVERY_SECONDS = 1.0
"""How often the files are looked at, at most: it takes a third of a millisecond."""

_stamps: dict[str, tuple[int, ...]] = {}
_looked = [0.0]


def renew() -> None:
    """Let go of what was read of a language whose files are other ones now."""
    if time.monotonic() - _looked[0] < EVERY_SECONDS:
        return
    _looked[0] = time.monotonic()
    for code in languages():
        if code != SOURCE:
            now = tuple(map(_stamp, (*(po_path(code, domain) for domain in DOMAINS), ledger_path(code))))
            if _stamps.setdefault(code, now) != now:
                _stamps[code] = now
                forget(code)


def _stamp(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
