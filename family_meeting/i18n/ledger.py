"""The review ledger: what a named reviewer has said of each of a language's sentences.

Each language's ``reviews.json`` is a list of reviews, the last of each sentence. A review holds for one
English sentence and one wording of it: where either changes, the sentence is a draft again.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from family_meeting.i18n.catalogs import messages, sentences
from family_meeting.i18n.kept import Kept
from family_meeting.i18n.languages import SOURCE, language
from family_meeting.i18n.messages import Message

FILE = "reviews.json"
Key = tuple[str, str, str]


@dataclass(frozen=True)
class Reviewer:
    """Who reviews, with what credential ("ATA certified, English to Spanish")."""

    name: str
    credential: str = ""

    @property
    def named(self) -> str:
        """The name with the credential, as it stands on a screen or paper."""
        return f"{self.name}, {self.credential}" if self.credential else self.name


@dataclass(frozen=True)
class Review:
    """``source`` and ``wording`` are the English sentence and its translation, plural forms one a line.

    ``approved`` or a draft; ``back`` is what the wording says literally, in English; ``on`` an ISO date.
    """

    domain: str
    context: str
    source: str
    wording: str
    by: str
    credential: str
    on: str
    approved: bool = True
    back: str = ""

    @property
    def key(self) -> Key:
        """What the ledger knows the sentence by, see ``key``."""
        return self.domain, self.context, self.source

    @property
    def named(self) -> str:
        """The reviewer with the credential."""
        return Reviewer(self.by, self.credential).named


def key(message: Message) -> Key:
    """Return what the ledger knows a sentence by."""
    source = f"{message.text}\n{message.plural}" if message.plural else message.text
    return message.domain, message.context, source


def ledger_path(code: str) -> Path:
    """Return where a language's ledger lies, there yet or not."""
    return language(code).folder / FILE


@Kept
def reviews(code: str) -> dict[Key, Review]:
    """Return a language's reviews. Raises ValueError for a file that is no ledger."""
    path = ledger_path(code)
    listed = json.loads(path.read_text(encoding="utf-8")) if path.exists() else []
    return {one.key: one for one in (Review(**row) for row in listed)}


def review(code: str, message: Message) -> Review | None:
    """Return what was last said of a sentence, whatever has become of its wording since."""
    return reviews(code).get(key(message))


def approval(code: str, message: Message) -> Review | None:
    """Return what stands for a sentence as it is worded today; None for a draft."""
    kept = review(code, message)
    return kept if kept and kept.approved and kept.wording == wording(code, message) else None


def reviewers(code: str, said: Iterable[Message]) -> tuple[str, ...] | None:
    """Return who reviewed these sentences, each name once; None while one of them is a draft.

    The source language needs no translator: nobody, and no draft.
    """
    if code == SOURCE:
        return ()
    names: dict[str, None] = {}
    for message in sorted(said, key=key):
        kept = approval(code, message)
        if kept is None:
            return None
        names[kept.named] = None
    return tuple(names)


@Kept
def reviewers_of(code: str, domain: str) -> tuple[str, ...] | None:
    """Return who reviewed a whole domain; None while one of its sentences is a draft."""
    return reviewers(code, messages(domain))


@Kept
def share_reviewed(code: str, domain: str) -> float:
    """Return how much of a domain is reviewed, from 0.0 to 1.0."""
    wanted = messages(domain)
    if code == SOURCE or not wanted:
        return 1.0
    return sum(approval(code, one) is not None for one in wanted) / len(wanted)


def wording(code: str, message: Message) -> str:
    """Return how a language says a sentence today, plural forms one a line; "" where it does not."""
    return "\n".join(forms(code, message))


def forms(code: str, message: Message) -> tuple[str, ...]:
    """Return a sentence's translation, or each of its plural forms; none where one is missing."""
    return tuple(sentences(code, message.domain).forms.get((message.context, message.text), ()))
