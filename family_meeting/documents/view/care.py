"""What care could look like, as a clinician described it. Code status is only ever "discussed"."""

from dataclasses import dataclass
from datetime import date

from family_meeting.documents.view.people import Someone, someone
from family_meeting.record.codes import Answer
from family_meeting.record.meeting import Meeting


@dataclass(frozen=True)
class Path:
    name: str
    best: str
    likely: str
    worst: str


@dataclass(frozen=True)
class Discussed:
    paths: tuple[Path, ...]
    trial_what: str
    trial_until: date | None
    trial_judged_by: str
    code_status: Answer | None
    order_writer: Someone | None


def discussed(meeting: Meeting) -> Discussed:
    """Return the paths that have words, and what was said of a trial and of code status."""
    care = meeting.care
    paths = (Path(one.name, one.best, one.likely, one.worst) for one in care.paths.values())
    return Discussed(
        paths=tuple(path for path in paths if path != Path("", "", "", "")),
        trial_what=care.trial_what,
        trial_until=care.trial_until,
        trial_judged_by=care.trial_judged_by,
        code_status=care.code_status_discussed,
        order_writer=someone(meeting, care.order_writer),
    )
