"""What was kept after the family went home."""

from dataclasses import dataclass
from datetime import date

from family_meeting.documents.view.people import Someone, someone
from family_meeting.record.codes import Answer, CopyKind, ReviewTrigger
from family_meeting.record.meeting import Meeting


@dataclass(frozen=True)
class Copy:
    kind: CopyKind
    to: str
    language: str
    on: date | None


@dataclass(frozen=True)
class CheckIn:
    due: date | None
    done_on: date | None
    spoke_with: Someone | None
    remembers: str
    unclear: str
    new_questions: str
    sleeping_eating: str
    form_signed: Answer | None
    actions_done: Answer | None


@dataclass(frozen=True)
class After:
    copies: tuple[Copy, ...]
    check_in: CheckIn
    review_when: tuple[ReviewTrigger, ...]
    review_on: date | None
    review_notes: str


def after(meeting: Meeting) -> After:
    """Return what was kept, as the team may read it."""
    kept = meeting.aftermath
    return After(
        copies=tuple(Copy(one.kind, one.to, one.language, one.on) for one in kept.copies.values()),
        check_in=_check_in(meeting),
        review_when=tuple(kept.review_when),
        review_on=kept.review_on,
        review_notes=kept.review_notes,
    )


def _check_in(meeting: Meeting) -> CheckIn:
    call = meeting.aftermath.check_in
    return CheckIn(
        due=call.due,
        done_on=call.done_on,
        spoke_with=someone(meeting, call.spoke_with),
        remembers=call.remembers,
        unclear=call.unclear,
        new_questions=call.new_questions,
        sleeping_eating=call.sleeping_eating,
        form_signed=call.form_signed,
        actions_done=call.actions_done,
    )
