"""The shape of a question about wishes."""

from dataclasses import dataclass

from family_meeting.i18n.messages import Message
from family_meeting.record.codes_wishes import WishQuestion, WishSection, WishTick


@dataclass(frozen=True)
class WishContent:
    """``hint`` is a gentle example; ``ticks`` can be chosen beside one's own words."""

    question: WishQuestion
    section: WishSection
    prompt: Message
    hint: Message
    icon: str
    ticks: tuple[WishTick, ...] = ()
