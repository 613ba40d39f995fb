"""What reviewers store: a sentence's new wording, an approval. Nobody writes over what another has stored."""

import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date

from family_meeting.i18n.catalogs import template
from family_meeting.i18n.kept import forget
from family_meeting.i18n.languages import language
from family_meeting.i18n.ledger import Review, Reviewer, key, ledger_path, review, reviews, wording
from family_meeting.i18n.messages import Message
from family_meeting.i18n.po_files import po_path, updated, written
from family_meeting.i18n.shared_files import alone, put


@dataclass(frozen=True)
class Correction:
    """``forms`` are the sentence's translation, or its plural forms in order; ``seen`` is what the
    reviewer had before their eyes, plural forms one a line. ``back`` is what it says literally, in English;
    None leaves the note that is there."""

    message: Message
    forms: tuple[str, ...]
    seen: str
    back: str | None = None

    @property
    def wording(self) -> str:
        """Its forms one a line, as the ledger keeps them."""
        return "\n".join(self.forms)


def store(
    code: str, domain: str, corrections: Sequence[Correction], by: Reviewer | None, on: date, *, approve: bool
) -> tuple[Correction, ...]:
    """Store wordings of one domain, and who says so: approved, or as that reviewer's drafts.

    Without a reviewer the ledger says nothing of them. Return those that were not stored, because somebody
    has changed the wording since it was seen. Raises OSError where nothing can be written.
    """
    try:
        with alone(ledger_path(code)):
            forget(code)  # Another process may have stored meanwhile.
            now = {one: wording(code, one.message) for one in corrections}
            late = tuple(one for one in corrections if now[one] not in (one.seen, one.wording))
            good = [one for one in corrections if one not in late]
            if by:  # First: a review of a wording that is then not stored stands for nothing.
                _enter(code, [_review(code, one, by, on, approve) for one in good])
            _put_wordings(code, domain, [one for one in good if now[one] != one.wording])
    finally:
        forget(code)
    return late


def writable(code: str) -> bool:
    """Whether corrections of a language can be stored here."""
    folder = language(code).folder
    files = (folder, folder / "LC_MESSAGES")
    return all(os.access(one, os.W_OK) for one in files if one.exists()) and (
        folder.exists() or os.access(folder.parent, os.W_OK)
    )


def _put_wordings(code: str, domain: str, corrections: Sequence[Correction]) -> None:
    if not corrections:
        return
    catalog = updated(template(domain), code, domain)
    for one in corrections:
        message = one.message
        ids = (message.text, message.plural) if message.plural else message.text
        entry = catalog.get(ids, message.context or None)
        if entry is not None:
            entry.string = one.forms if message.plural else one.forms[0]
    path = po_path(code, domain)
    path.parent.mkdir(parents=True, exist_ok=True)
    put(path, written(catalog, header=True))


def _enter(code: str, entries: Iterable[Review]) -> None:
    kept = {**reviews(code), **{one.key: one for one in entries}}
    rows = [asdict(kept[one]) for one in sorted(kept)]
    put(ledger_path(code), (json.dumps(rows, ensure_ascii=False, indent=1) + "\n").encode())


def _review(code: str, one: Correction, by: Reviewer, on: date, approve: bool) -> Review:
    known = review(code, one.message)
    back = (known.back if known else "") if one.back is None else one.back
    return Review(
        *key(one.message), one.wording, by.name, by.credential, on.isoformat(), approved=approve, back=back
    )
