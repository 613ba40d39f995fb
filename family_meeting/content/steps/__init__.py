"""The twelve steps of a meeting.

They follow the published ideas named in ``content.sources`` (VALUE, SPIKES, Ask-Tell-Ask, NURSE,
REMAP, teach-back); every sentence is our own.
"""

from family_meeting.content.steps.opening import PERSON, WELCOME, WHY
from family_meeting.content.steps.outcome import AGREE, CLOSE, NEXT
from family_meeting.content.steps.part import StepContent
from family_meeting.content.steps.telling import FEELINGS, UNDERSTANDING, WHERE_THINGS_STAND
from family_meeting.content.steps.wishes import CARE, WHAT_MATTERS, WHO_SPEAKS
from family_meeting.record.codes import Step

__all__ = ["STEPS", "StepContent"]

STEPS: dict[Step, StepContent] = {
    content.step: content
    for content in (
        WELCOME,
        WHY,
        PERSON,
        UNDERSTANDING,
        WHERE_THINGS_STAND,
        FEELINGS,
        WHAT_MATTERS,
        WHO_SPEAKS,
        CARE,
        AGREE,
        NEXT,
        CLOSE,
    )
}
