"""The line that says who stands for a page's translation, or that nobody does yet."""

from collections.abc import Iterable

from family_meeting.i18n.ledger import reviewers, share_reviewed
from family_meeting.i18n.messages import FAMILY, Message, family_text
from family_meeting.i18n.translator import Translator

DRAFT = family_text("Draft translation, not yet reviewed by a qualified translator.")
REVIEWED = family_text("Translation reviewed by {names}.")


def draft_line(t: Translator) -> str:
    """Return the line for a screen: "" where every sentence that families see is reviewed."""
    return "" if share_reviewed(t.language.code, FAMILY) == 1.0 else t(DRAFT)


def review_line(code: str, said: Iterable[Message]) -> tuple[Message, tuple[str, ...]] | None:
    """Return the sentence for a paper that said these sentences, with the reviewers it names.

    None in the source language, which is nobody's translation.
    """
    found = reviewers(code, said)
    if found is None:
        return DRAFT, ()
    return (REVIEWED, found) if found else None
