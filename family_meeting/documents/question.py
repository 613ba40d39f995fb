"""One guided question as HTML, large and plain."""

from collections.abc import Sequence

from family_meeting.documents.environment import environment
from family_meeting.documents.speech import Speech
from family_meeting.i18n.messages import Message


def question_html(
    code: str, name: str, prompt: Message, help_: Message | None, more: Sequence[Message]
) -> str:
    """Return the question in the language ``code``; ``name`` fills sentences that hold ``{name}``."""
    speech = Speech(code)
    return (
        environment(code)
        .get_template("question.html")
        .render(language=speech.language, say=speech.say, name=name, prompt=prompt, help=help_, more=more)
    )
