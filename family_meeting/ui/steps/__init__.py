"""What is written down at each step: on the shared screen, and in the facilitator's own panel."""

from collections.abc import Callable

from family_meeting.record.codes import Step
from family_meeting.ui.form import Form
from family_meeting.ui.steps import matters, opening, outcome, speaking, telling

OPEN: dict[Step, Callable[[Form], None]] = {
    Step.WELCOME: opening.welcome,
    Step.WHY: opening.why,
    Step.PERSON: opening.person,
    Step.UNDERSTANDING: telling.understanding,
    Step.WHERE_THINGS_STAND: telling.where_things_stand,
    Step.FEELINGS: telling.feelings,
    Step.WHAT_MATTERS: matters.what_matters,
    Step.WHO_SPEAKS: speaking.who_speaks,
    Step.CARE: speaking.care,
    Step.AGREE: outcome.agree,
    Step.NEXT: outcome.next_steps,
    Step.CLOSE: outcome.close,
}
"""What the family may see being written."""

PRIVATE: dict[Step, Callable[[Form], None]] = {
    Step.WELCOME: opening.welcome_private,
    Step.UNDERSTANDING: telling.understanding_private,
    Step.WHERE_THINGS_STAND: telling.where_things_stand_private,
    Step.FEELINGS: telling.feelings_private,
    Step.WHAT_MATTERS: matters.what_matters_private,
    Step.WHO_SPEAKS: speaking.who_speaks_private,
    Step.CARE: speaking.care_private,
    Step.AGREE: outcome.agree_private,
    Step.NEXT: outcome.next_steps_private,
}
"""What only the team writes and sees; a step that is missing here has nothing of its own."""
