"""The review ledger: which of a language's sentences a qualified translator has approved.

Each language's ``reviews.json`` is a list of approvals. An approval holds for one English sentence
and one wording of it: where either changes, the sentence is a draft again.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from functools import cache

from family_meeting.i18n.catalogs import catalog, template
from family_meeting.i18n.languages import SOURCE, language
from family_meeting.i18n.messages import Message

FILE = "reviews.json"


@dataclass(frozen=True)
class Reviewer:
    """Who approved, with what credential ("ATA certified, English to Spanish")."""

    name: str
    credential: str


@dataclass(frozen=True)
class Approval:
    """``wording`` is what was approved: the translation, or its plural forms one a line."""

    domain: str
    context: str
    source: str
    wording: str
    by: str
    credential: str
    on: str


@cache
def approvals(code: str) -> dict[tuple[str, str, str], Approval]:
    """Return a language's approvals by domain, context and English sentence."""
    path = language(code).folder / FILE
    listed = json.loads(path.read_text(encoding="utf-8")) if path.exists() else []
    found = (Approval(**row) for row in listed)
    return {(one.domain, one.context, one.source): one for one in found}


def approval(code: str, message: Message) -> Approval | None:
    """Return what stands for a sentence as it is worded today; None for a draft."""
    kept = approvals(code).get((message.domain, message.context, message.text))
    return kept if kept and kept.wording == _wording(code, message) else None


def reviewers(code: str, messages: Iterable[Message]) -> tuple[str, ...] | None:
    """Return who reviewed these sentences, each name once; None while one of them is a draft.

    The source language needs no translator: nobody, and no draft.
    """
    if code == SOURCE:
        return ()
    names: dict[str, None] = {}
    for message in sorted(messages, key=lambda one: (one.domain, one.context, one.text)):
        kept = approval(code, message)
        if kept is None:
            return None
        names[f"{kept.by}, {kept.credential}" if kept.credential else kept.by] = None
    return tuple(names)


def share_reviewed(code: str, domain: str) -> float:
    """Return how much of a domain is reviewed, from 0.0 to 1.0."""
    wanted = [message for message in template(domain) if message.id]
    if code == SOURCE or not wanted:
        return 1.0
    return sum(approval(code, _message(domain, one.id, one.context)) is not None for one in wanted) / len(
        wanted
    )


def approve(code: str, messages: Iterable[Message], reviewer: Reviewer, on: date) -> None:
    """Enter into the ledger that ``reviewer`` approved these sentences as they are worded today.

    A sentence without a translation stays a draft.
    """
    kept = dict(approvals(code))
    for one in messages:
        if wording := _wording(code, one):
            key = (one.domain, one.context, one.text)
            kept[key] = Approval(*key, wording, reviewer.name, reviewer.credential, on.isoformat())
    rows = [asdict(kept[key]) for key in sorted(kept)]
    path = language(code).folder / FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    approvals.cache_clear()


def _wording(code: str, message: Message) -> str:
    ids = (message.text, message.plural) if message.plural else message.text
    found = catalog(code, message.domain).get(ids, message.context or None)
    if found is None or found.fuzzy or not found.string:
        return ""
    return found.string if isinstance(found.string, str) else "\n".join(found.string)


def _message(domain: str, ids: str | Sequence[str], context: str | None) -> Message:
    if isinstance(ids, str):
        return Message(domain, ids, context=context or "")
    return Message(domain, ids[0], plural=ids[1], context=context or "")
