"""The family's screen as HTML, in one language or in two side by side."""

from dataclasses import replace
from unicodedata import bidirectional

from markupsafe import Markup

from family_meeting.documents.answers import Question
from family_meeting.documents.environment import environment
from family_meeting.documents.question import open_question, question_scene
from family_meeting.documents.scene import Scene, scene
from family_meeting.documents.speech import Speech
from family_meeting.documents.svg import svg
from family_meeting.i18n.messages import family_text
from family_meeting.record.codes import MeetingState
from family_meeting.record.codes_proxy import ProxyQuestion
from family_meeting.record.meeting import Meeting

BREAK = family_text("We take a short break. There is time.")


def both(meeting: Meeting, code: str, beside: str = "", *, words: bool = True) -> str:
    """Return the family's screen, with a second language in its own column where one is chosen.

    Paused, it is a calm picture and one line; hidden, nothing at all. Without ``words`` it is the step's
    title, purpose and prompt alone: the capture fields below show what was said.
    """
    codes = list(dict.fromkeys([code, beside or code]))
    if meeting.course.shared.hidden:
        return '<div class="fm-blank"></div>'
    if meeting.course.state is MeetingState.PAUSED:
        return _break(codes)
    if len(codes) == 1:
        return shared_view(meeting, code, words=words)
    columns = (shared_view(meeting, one, words=words, originals=False) for one in codes)
    return f'<div class="fm-columns">{"".join(columns)}</div>'


def shared_view(meeting: Meeting, code: str, *, words: bool = True, originals: bool = True) -> str:
    """Return the HTML of what is put before the family, in the language ``code``: the current step, or a
    guided question in its place. How much of it fits, the stage sees to.

    ``originals`` are the words as they were said, under an interpreter's version of them.
    """
    speech = Speech(code)
    question = open_question(meeting) if words else None
    if question:
        return _drawn(speech, question_scene(meeting, speech.translator, question), originals=originals)
    return _drawn(speech, scene(meeting, speech.translator), words=words, originals=originals)


def question_view(meeting: Meeting, code: str, question: Question) -> str:
    """Return the HTML of a guided question, above the fields that take in its answer.

    What is read back has no fields, so it stands here.
    """
    speech = Speech(code)
    shown = question_scene(meeting, speech.translator, question)
    return _drawn(speech, replace(shown, prompt=None), words=question is ProxyQuestion.READ_BACK)


def _drawn(speech: Speech, shown: Scene, *, words: bool = True, originals: bool = True) -> str:
    return (
        environment(speech.language.code)
        .get_template("shared-view.html")
        .render(
            scene=shown,
            words=words,
            originals=originals,
            picture=Markup(svg(shown.figure)) if shown.figure else "",  # noqa: S704  # our own drawing
            language=speech.language,
            say=speech.say,
            quoted=speech.quoted,
            isolated=speech.isolated,
            direction=_direction,
            **speech.markers(),
        )
    )


def _direction(text: str) -> str:
    """Return which way a sentence runs, by its first letter: words of another direction keep their own."""
    letters = (bidirectional(character) for character in text)
    return "rtl" if next((one for one in letters if one in {"L", "R", "AL"}), "L") != "L" else "ltr"


def _break(codes: list[str]) -> str:
    lines = [(speech.language, speech.say(BREAK)) for speech in map(Speech, codes)]
    return environment(codes[0]).get_template("break.html").render(lines=lines)
