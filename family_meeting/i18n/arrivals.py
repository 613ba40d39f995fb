"""What a PO file from another tool would change here, sentence by sentence, and bringing it in."""

from dataclasses import dataclass, field
from datetime import date
from gettext import c2py

from babel.messages.catalog import Catalog
from babel.messages.catalog import Message as Entry

from family_meeting.i18n.catalogs import as_message, catalog, messages
from family_meeting.i18n.checks import Problem, problems, tidy
from family_meeting.i18n.corrections import Correction, store
from family_meeting.i18n.exchange import catalog_in
from family_meeting.i18n.ledger import Review, Reviewer, approval, forms, review, wording
from family_meeting.i18n.messages import Message, team_text

_OTHER_RULE = team_text("This file counts its plural forms in another way than this language does here.")
_COUNTS = range(201)
"""Enough to tell any two languages' plural rules apart."""


@dataclass(frozen=True)
class Refused:
    """A sentence of the file that stays as it is here, and why: problems, or somebody's review."""

    message: Message
    forms: tuple[str, ...]
    problems: tuple[Problem, ...] = ()
    kept: Review | None = None


@dataclass(frozen=True)
class Arrival:
    """What a file would change. ``ready`` and ``drafts`` bring a new wording, ``ready`` without the mark that
    it needs work; ``same`` is ready and worded as here; ``unknown`` are sentences that the app does not have,
    ``empty`` counts those that the file does not translate.
    """

    code: str
    domain: str
    ready: tuple[Correction, ...] = ()
    drafts: tuple[Correction, ...] = ()
    same: tuple[Correction, ...] = ()
    refused: tuple[Refused, ...] = ()
    unknown: tuple[str, ...] = ()
    empty: int = 0


@dataclass
class _Sorting:
    ready: list[Correction] = field(default_factory=list)
    drafts: list[Correction] = field(default_factory=list)
    same: list[Correction] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    empty: int = 0


def arrival(code: str, domain: str, data: bytes, *, replace_reviewed: bool = False) -> Arrival:
    """Return what a PO file would change; nothing is stored. Raises WrongFile.

    A wording that a named reviewer has stored here stays, unless ``replace_reviewed``.
    """
    theirs = catalog_in(data, code, domain)
    wanted, same_rule = set(messages(domain)), _same_rule(theirs, catalog(code, domain))
    found = _Sorting()
    for entry in theirs:
        if entry.id:
            message = as_message(domain, entry)
            if message not in wanted:
                found.unknown.append(message.text)
            else:
                _sort(code, message, entry, found, same_rule=same_rule, replace=replace_reviewed)
    lists = {name: tuple(one) for name, one in vars(found).items() if isinstance(one, list)}
    return Arrival(code, domain, empty=found.empty, **lists)


def bring_in(one: Arrival, by: Reviewer | None, on: date, *, approve: bool) -> tuple[Correction, ...]:
    """Store what a file brings, as ``by``'s work; with ``approve`` what is ready is approved.

    Return what was not stored, because somebody has changed it since the file was looked at. Raises OSError.
    """
    approved = (*one.ready, *one.same) if approve else ()
    drafts = one.drafts if approve else (*one.ready, *one.drafts)
    late = store(one.code, one.domain, approved, by, on, approve=True) if approved else ()
    return (*late, *(store(one.code, one.domain, drafts, by, on, approve=False) if drafts else ()))


def _same_rule(theirs: Catalog, ours: Catalog) -> bool:
    """Whether both choose among the plural forms in the same way."""
    try:
        first, second = c2py(theirs.plural_expr), c2py(ours.plural_expr)
        return all(first(count) == second(count) for count in _COUNTS)
    except (ValueError, ZeroDivisionError):
        return False


def _sort(
    code: str, message: Message, entry: Entry, found: _Sorting, *, same_rule: bool, replace: bool
) -> None:
    told = tuple(map(tidy, (entry.string,) if isinstance(entry.string, str) else entry.string or ()))
    if not any(told):
        found.empty += 1
        return
    one, kept = Correction(message, told, wording(code, message)), _stored_by_somebody(code, message)
    if told == forms(code, message):
        if not entry.fuzzy and not approval(code, message):
            found.same.append(one)
    elif wrong := _wrong(code, message, told, same_rule):
        found.refused.append(Refused(message, told, wrong))
    elif kept and not replace:
        found.refused.append(Refused(message, told, kept=kept))
    else:
        (found.drafts if entry.fuzzy else found.ready).append(one)


def _wrong(code: str, message: Message, told: tuple[str, ...], same_rule: bool) -> tuple[Problem, ...]:
    if message.plural and not same_rule:
        return (Problem(_OTHER_RULE),)
    return problems(code, message, told, catalog(code, message.domain).num_plurals)


def _stored_by_somebody(code: str, message: Message) -> Review | None:
    kept = review(code, message)
    return kept if kept and kept.wording == wording(code, message) else None
