"""Sentences of the app, marked for translation where they stand and translated where they are used."""

from dataclasses import dataclass

FAMILY = "family"
TEAM = "team"
DOMAINS = (FAMILY, TEAM)


@dataclass(frozen=True)
class Message:
    """An English source sentence; ``plural`` where a count decides, ``context`` to tell homonyms apart."""

    domain: str
    text: str
    plural: str = ""
    context: str = ""


def family_text(text: str) -> Message:
    """Mark a sentence that a family sees: plain words, reviewed by a qualified translator."""
    return Message(FAMILY, text)


def family_plural(one: str, many: str) -> Message:
    """Mark a sentence that a family sees and that depends on ``count``."""
    return Message(FAMILY, one, plural=many)


def family_context(context: str, text: str) -> Message:
    """Mark a family's sentence whose English also stands elsewhere with another meaning."""
    return Message(FAMILY, text, context=context)


def team_text(text: str) -> Message:
    """Mark a sentence that only the team sees."""
    return Message(TEAM, text)


def team_plural(one: str, many: str) -> Message:
    """Mark a team's sentence that depends on ``count``."""
    return Message(TEAM, one, plural=many)


def team_context(context: str, text: str) -> Message:
    """Mark a team's sentence whose English also stands elsewhere with another meaning."""
    return Message(TEAM, text, context=context)
