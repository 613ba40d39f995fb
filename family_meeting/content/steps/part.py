"""The shape of a step's words."""

from dataclasses import dataclass

from family_meeting.i18n.messages import Message
from family_meeting.record.codes import Step, Topic


@dataclass(frozen=True)
class StepContent:
    """What a step shows and offers.

    The family sees ``title``, ``purpose`` and ``prompt``, or ``absent_prompt`` (may hold ``{name}``)
    when the patient cannot take part. The rest is the facilitator's: ``cues`` say what to do,
    ``phrases`` (may hold ``{name}``) what she can say. A ``clinician`` speaks in steps so marked.
    """

    step: Step
    title: Message
    purpose: Message
    prompt: Message
    cues: tuple[Message, ...]
    phrases: tuple[Message, ...]
    watch_for: tuple[Message, ...]
    absent_prompt: Message | None = None
    clinician: bool = False
    topics: tuple[Topic, ...] = ()
