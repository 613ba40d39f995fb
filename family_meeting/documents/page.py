"""One document in one language: its template, rendered to XHTML."""

from dataclasses import dataclass

from family_meeting.content.sentences import BLANK
from family_meeting.documents.drawing import Drawing
from family_meeting.documents.environment import environment
from family_meeting.documents.helpers import Columns, helpers
from family_meeting.documents.kinds import Kind
from family_meeting.documents.options import Options
from family_meeting.documents.preview import paper_css
from family_meeting.documents.speech import Speech
from family_meeting.documents.telling import Telling
from family_meeting.i18n.messages import Message, family_text
from family_meeting.record.meeting import Meeting
from family_meeting.typesetting.tree import Figure

PAGE_OF = family_text("Page {page} of {pages}")


@dataclass(frozen=True)
class Page:
    """The XHTML of a document, the pictures that its ``figure`` elements stand for, by id, and our
    sentences that it says, each once, in their order."""

    xhtml: str
    pictures: dict[str, Figure]
    said: tuple[Message, ...]


def make_page(
    kind: Kind, meeting: Meeting, locale: str, options: Options, beside: str = "", *, bare: bool = False
) -> Page:
    """Return a document of a meeting in one language, as its template says it.

    ``beside`` is the language of the other column, if there is one. ``bare`` leaves the markup of
    pictures out.
    """
    speech = Speech(locale)
    telling = Telling(speech)
    large = options.size == "large"
    drawing = Drawing(speech, telling, beside=beside, large=large, bare=bare)
    shown = kind.view(meeting, locale)
    xhtml = (
        environment(locale)
        .get_template(kind.template)
        .render(
            view=shown,
            options=options,
            language=speech.language,
            css=paper_css(),
            page_of=speech.plain(PAGE_OF, page="{page}", pages="{pages}"),
            name=shown.patient.name or BLANK,
            blank=BLANK,
            draw=drawing,
            **helpers(meeting, shown, Columns(speech, telling, beside)),
        )
    )
    return Page(xhtml, drawing.found, speech.said)
