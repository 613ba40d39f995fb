"""What is kept after the family has gone home."""

from datetime import date

from family_meeting.record.codes import Answer, CopyKind, Paper, PrintSize, ReviewTrigger
from family_meeting.record.part import Code, Id, Part, Text


class PrintChoices(Part):
    """How the family wants its paper. ``beside`` is a second language in its own column."""

    language: Code = ""
    beside: Code = ""
    size: PrintSize = PrintSize.STANDARD
    paper: Paper = Paper.LETTER
    copies: int = 1


class CopyGiven(Part):
    kind: CopyKind = CopyKind.FAMILY_SUMMARY
    to: Text = ""
    language: Code = ""
    on: date | None = None


class CheckIn(Part):
    """The call 48 to 72 hours later."""

    due: date | None = None
    done_on: date | None = None
    spoke_with: Id | None = None
    remembers: Text = ""
    unclear: Text = ""
    new_questions: Text = ""
    sleeping_eating: Text = ""
    form_signed: Answer | None = None
    actions_done: Answer | None = None


class Aftermath(Part):
    printing: PrintChoices = PrintChoices()
    translation_by: Text = ""
    note_in_chart: bool = False
    copies: dict[Id, CopyGiven] = {}
    check_in: CheckIn = CheckIn()
    review_when: list[ReviewTrigger] = []
    review_on: date | None = None
    review_notes: Text = ""
