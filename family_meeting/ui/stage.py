"""What the family sees, on a stage as large as its window."""

from family_meeting.documents.draft import draft_line
from family_meeting.documents.shared_view import both
from family_meeting.i18n.translator import Translator
from family_meeting.journey.course import timing
from family_meeting.record.codes import MeetingState
from family_meeting.record.meeting import Meeting
from family_meeting.ui.components import mount
from family_meeting.ui.form import now
from family_meeting.ui.viewing import view_language


def stage(meeting: Meeting, usual_language: str, key: str, *, small: bool = False) -> None:
    """Show the meeting's current step. It fills the window; ``small``, the width of its place.

    Only what ``both`` returns reaches the browser, and a part of the time used, no figure.
    """
    shared = meeting.course.shared
    language = view_language(meeting, usual_language)
    html = both(meeting, language, shared.beside)
    drafts = [] if shared.hidden else _drafts(language, shared.beside)
    data = {"html": html, "size": shared.size, "drafts": drafts, "time": _time(meeting), "small": small}
    mount("stage", key=key, data=data)


def _drafts(*codes: str) -> list[dict[str, str]]:
    """Return the line under the words of each language shown that nobody has reviewed yet."""
    shown = [Translator(code) for code in dict.fromkeys(codes) if code]
    return [{"language": t.language.code, "line": line} for t in shown if (line := draft_line(t))]


def _time(meeting: Meeting) -> dict[str, float | bool] | None:
    """Return the part of the time used (0 to 1) and the seconds left; None while there is no meeting."""
    if meeting.course.state not in {MeetingState.RUNNING, MeetingState.PAUSED}:
        return None
    how = timing(meeting, now())
    used = min(how.used / how.planned, 1.0) if how.planned else 1.0
    return {"used": used, "left": how.left, "runs": meeting.course.state is MeetingState.RUNNING}
