"""The line that says who stands for a page's translation, or that nobody does yet."""

from collections.abc import Iterable

from family_meeting.i18n.ledger import reviewers, reviewers_of
from family_meeting.i18n.messages import DOMAINS, Message, family_text
from family_meeting.i18n.translator import Translator

DRAFT = family_text("Draft translation, not yet reviewed by a qualified translator.")
REVIEWED = family_text("Translation reviewed by {names}.")


def draft_line(t: Translator) -> str:
    """Return the line for a screen of the team's, which may show any sentence; "" in the source language."""
    found = [reviewers_of(t.language.code, domain) for domain in DOMAINS]
    names = dict.fromkeys(name for one in found for name in one or ())
    return t(DRAFT) if None in found else _named(t, tuple(names))


def screen_line(code: str, said: Iterable[Message]) -> str:
    """Return the line for a screen that shows these sentences; "" in the source language."""
    line, t = review_line(code, said), Translator(code)
    return "" if line is None else _named(t, line[1]) or t(line[0])


def _named(t: Translator, names: tuple[str, ...]) -> str:
    return t(REVIEWED, names=t.listed(names)) if names else ""


def review_line(code: str, said: Iterable[Message]) -> tuple[Message, tuple[str, ...]] | None:
    """Return the sentence for a paper that said these sentences, with the reviewers it names.

    None in the source language, which is nobody's translation.
    """
    found = reviewers(code, said)
    if found is None:
        return DRAFT, ()
    return (REVIEWED, found) if found else None
