"""The family's screen as HTML, in one language or in two side by side."""

from dataclasses import dataclass, replace

from markupsafe import Markup

from family_meeting.documents.answers import Question
from family_meeting.documents.directions import right_to_left
from family_meeting.documents.environment import environment
from family_meeting.documents.question import open_question, question_scene
from family_meeting.documents.scene import Scene, scene
from family_meeting.documents.speech import Speech
from family_meeting.documents.svg import svg
from family_meeting.documents.unbroken import unbroken
from family_meeting.i18n.messages import Message, family_text
from family_meeting.record.codes import MeetingState
from family_meeting.record.codes_proxy import ProxyQuestion
from family_meeting.record.meeting import Meeting

BREAK = family_text("We take a short break. There is time.")


@dataclass(frozen=True)
class Shown:
    """The family's screen as HTML, and by language the sentences of ours that stand on it."""

    html: str
    said: dict[str, tuple[Message, ...]]


def both(meeting: Meeting, code: str, beside: str = "", *, words: bool = True) -> str:
    """Return the HTML of the family's screen, as ``shown`` tells."""
    return shown(meeting, code, beside, words=words).html


def shown(meeting: Meeting, code: str, beside: str = "", *, words: bool = True) -> Shown:
    """Return the family's screen, with a second language in its own column where one is chosen.

    Paused, it is a calm picture and one line; hidden, nothing at all. Without ``words`` it is the step's
    title, purpose and prompt alone: the capture fields below show what was said.
    """
    speeches = [Speech(one) for one in dict.fromkeys([code, beside or code])]
    html = _html(meeting, speeches, words=words)
    return Shown(html, {one.language.code: one.said for one in speeches})


def _html(meeting: Meeting, speeches: list[Speech], *, words: bool) -> str:
    if meeting.course.shared.hidden:
        return '<div class="fm-blank"></div>'
    if meeting.course.state is MeetingState.PAUSED:
        return _break(speeches)
    if len(speeches) == 1:
        return _now(meeting, speeches[0], words=words, originals=True)
    # The words as they were said stand once, in the column of their own language.
    columns = (_now(meeting, one, words=words, originals=False) for one in speeches)
    return f'<div class="fm-columns">{"".join(columns)}</div>'


def _now(meeting: Meeting, speech: Speech, *, words: bool, originals: bool) -> str:
    """Say the current step, or a guided question in its place. How much of it fits, the stage sees to.

    ``originals`` are the words as they were said, under an interpreter's version of them.
    """
    question = open_question(meeting) if words else None
    if question:
        return _drawn(speech, question_scene(meeting, speech.translator, question), originals=originals)
    return _drawn(speech, scene(meeting, speech.translator), words=words, originals=originals)


def question_view(meeting: Meeting, code: str, question: Question) -> str:
    """Return the HTML of a guided question, above the fields that take in its answer.

    What is read back has no fields, so it stands here.
    """
    speech = Speech(code)
    asked = question_scene(meeting, speech.translator, question)
    return _drawn(speech, replace(asked, prompt=None), words=question is ProxyQuestion.READ_BACK)


def _drawn(speech: Speech, drawn: Scene, *, words: bool = True, originals: bool = True) -> str:
    return unbroken(
        environment(speech.language.code)
        .get_template("shared-view.html")
        .render(
            scene=drawn,
            words=words,
            originals=originals,
            picture=Markup(svg(drawn.figure)) if drawn.figure else "",  # noqa: S704  # our own drawing
            language=speech.language,
            say=speech.say,
            quoted=speech.quoted,
            isolated=speech.isolated,
            direction=_direction,
            **speech.markers(),
        ),
        speech.language.code,
    )


def _direction(text: str) -> str:
    """Return which way a sentence runs: words of another direction than the screen's keep their own."""
    return "rtl" if right_to_left(text) else "ltr"


def _break(speeches: list[Speech]) -> str:
    lines = [(one.language, Markup(unbroken(one.say(BREAK), one.language.code))) for one in speeches]  # noqa: S704
    return environment(speeches[0].language.code).get_template("break.html").render(lines=lines)
