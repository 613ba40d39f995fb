"""Buttons of the review: store one sentence, or all that are shown; say at each what is wrong with it."""

from collections.abc import Sequence
from dataclasses import dataclass

from family_meeting.i18n.catalogs import catalog
from family_meeting.i18n.checks import Problem, problems, tidy
from family_meeting.i18n.corrections import Correction, store
from family_meeting.i18n.ledger import approval, forms, wording
from family_meeting.i18n.messages import Message, team_text
from family_meeting.i18n.translator import Translator
from family_meeting.ui.review.desk import CANNOT_WRITE, WHO_FIRST, Desk, name_of, today

_CHANGED = team_text("Somebody has changed this meanwhile. It now says: {wording}")


@dataclass(frozen=True)
class Shown:
    """A sentence as it was drawn: ``seen`` is the wording that the reviewer had before their eyes."""

    code: str
    message: Message
    seen: str

    @property
    def name(self) -> str:
        """What its fields are named by."""
        return name_of(self.code, self.message)

    def fields(self) -> tuple[str, ...]:
        """Return the names of the fields that hold its wording, one for each plural form."""
        count = catalog(self.code, self.message.domain).num_plurals if self.message.plural else 1
        return tuple(f"{self.name}/{place}" for place in range(count))

    @property
    def note(self) -> str:
        """The name of the field for what it says literally."""
        return f"{self.name}/back"


def shown(code: str, message: Message) -> Shown:
    """Return a sentence as it is worded now."""
    return Shown(code, message, wording(code, message))


def save(at: Desk, one: Shown, approve: bool) -> None:
    """Store what stands in a sentence's fields; for a button."""
    _save(at, [one], approve)


def approve_all(at: Desk, t: Translator, some: Sequence[Shown]) -> None:
    """Approve each sentence shown that is not approved yet, with what is typed at it; for a button.

    One that nobody has translated yet is left alone.
    """
    waiting = [
        one for one in some if one.name in at.before or (one.seen and not approval(one.code, one.message))
    ]
    done = _save(at, waiting, approve=True)
    said = team_text("Approved: {done}. Not approved, with the reason beside it: {left}.")
    at.notice = t(said, done=done, left=len(waiting) - done)


def _save(at: Desk, some: Sequence[Shown], approve: bool) -> int:
    """Store what has nothing wrong with it, and return how many that were; what is typed stays otherwise."""
    at.notice = ""
    for one in some:
        at.wrong[one.name] = _wrong(at, one)
    good = {one.name: _correction(at, one) for one in some if not at.wrong[one.name]}
    if not good:
        return 0
    code, domain = some[0].code, some[0].message.domain
    try:
        late = store(code, domain, tuple(good.values()), at.reviewer, today(), approve=approve)
    except OSError:
        at.wrong |= dict.fromkeys(good, (Problem(CANNOT_WRITE),))
        return 0
    for name, stored in good.items():
        if stored in late:
            _say_changed(at, name, wording(code, stored.message))
        else:
            at.done(name)
    return len(good) - len(late)


def _say_changed(at: Desk, name: str, now: str) -> None:
    """Show what the other reviewer has stored; who then goes on, does so knowingly."""
    at.wrong[name] = (Problem(_CHANGED, {"wording": now}),)
    if name in at.before:
        at.before[name] = now


def _wrong(at: Desk, one: Shown) -> tuple[Problem, ...]:
    if at.reviewer is None:
        return (Problem(WHO_FIRST),)
    wanted = catalog(one.code, one.message.domain).num_plurals
    return problems(one.code, one.message, _typed(at, one), wanted)


def _typed(at: Desk, one: Shown) -> tuple[str, ...]:
    stored = forms(one.code, one.message) or ("",) * len(one.fields())
    return tuple(tidy(at.typed.get(name, was)) for name, was in zip(one.fields(), stored, strict=True))


def _correction(at: Desk, one: Shown) -> Correction:
    note = at.typed.get(one.note)
    back = None if note is None else " ".join(note.split())
    return Correction(one.message, _typed(at, one), at.before.get(one.name, one.seen), back)
