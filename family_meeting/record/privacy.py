"""Who may see what. The one filter for the shared screen and for every paper."""

from collections.abc import Mapping
from typing import Literal, Protocol, TypeVar

from family_meeting.record.codes import Audience, Topic
from family_meeting.record.meeting import Meeting
from family_meeting.record.people import Person
from family_meeting.record.statement import Statement

Reader = Literal["family", "team"]

_MAY_READ: dict[Reader, frozenset[Audience]] = {
    "family": frozenset({Audience.EVERYONE}),
    "team": frozenset({Audience.EVERYONE, Audience.TEAM}),
}
TEAM_TOPICS = frozenset(
    {Topic.WORDS_TO_AVOID, Topic.DEBRIEF_WELL, Topic.DEBRIEF_MISSED, Topic.DEBRIEF_FEELINGS}
)
"""Topics that stay with the team whatever audience a statement was given."""


class Clearable(Protocol):
    """An item that the facilitator clears for the family's copy, or keeps off it."""

    @property
    def on_family_copy(self) -> bool: ...


Item = TypeVar("Item", bound=Clearable)


def visible(statement: Statement, reader: Reader) -> bool:
    """Whether ``reader`` may see a statement. "Only me" reaches neither reader."""
    if reader == "family" and statement.topic in TEAM_TOPICS:
        return False
    return statement.audience in _MAY_READ[reader]


def topics_for(reader: Reader) -> tuple[Topic, ...]:
    """Return the topics that ``reader`` may know of."""
    return tuple(topic for topic in Topic if reader == "team" or topic not in TEAM_TOPICS)


def statements_for(meeting: Meeting, reader: Reader, *topics: Topic) -> dict[str, Statement]:
    """Return what ``reader`` may see, by id, in the order kept; of these topics only, where named.

    Blank statements are left out. The family's reader gets no flag with a statement.
    """
    found = {
        key: one
        for key, one in meeting.statements.items()
        if visible(one, reader) and one.text.strip() and (not topics or one.topic in topics)
    }
    if reader == "team":
        return found
    return {key: one.model_copy(update={"flagged": False}) for key, one in found.items()}


def awaited(meeting: Meeting) -> dict[str, Person]:
    """Return those whose names may stand on the shared screen: who was asked to come, or came."""
    return {key: one for key, one in meeting.people.items() if one.invited or one.attended}


def cleared(items: Mapping[str, Item], reader: Reader) -> dict[str, Item]:
    """Return the decisions, actions, questions or differences that ``reader`` may see, by id."""
    return {key: one for key, one in items.items() if reader == "team" or one.on_family_copy}
