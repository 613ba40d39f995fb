import pypdfium2
import pytest

from family_meeting.content.sample import sample_meeting
from family_meeting.documents import Options, build
from family_meeting.record import Meeting
from family_meeting.record.paths import write


@pytest.fixture
def sample():
    return sample_meeting()


@pytest.fixture
def empty():
    return Meeting(id="m")


@pytest.fixture
def meeting_with():
    """Makes a meeting of paths and values: meeting_with({"people/patient/name": "Rosa"})."""

    def make(values, start=None):
        meeting = start or Meeting(id="m")
        for path, value in values.items():
            meeting = write(meeting, path, value)
        return meeting

    return make


@pytest.fixture
def signing_in(meeting_with):
    """Makes Rosa's meeting in a state, where she names Ana: signing_in("NY", {"proxy/limits": "Not far"})."""

    def make(state, values=None):
        rosa = {"role": "patient", "name": "Rosa", "phone": "555-0100"}
        return meeting_with(
            {
                "people/patient": rosa,
                "people/ana": {"name": "Ana Diaz", "phone": "555-0101"},
                "identity": {
                    "legal_name": "Rosa Diaz",
                    "birth_date": "1950-05-05",
                    "address": "1 Sample Street",
                },
                "decider": {"state": state, "capacity": "has"},
                "proxy": {"care_place": "home", "agent": {"person": "ana"}, "signs_self": "yes"},
                **(values or {}),
            }
        )

    return make


def pages_of(pdf):
    """The text of each page of a PDF, as a reader would copy it."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


def text_of(pdf):
    return "\n".join(pages_of(pdf))


@pytest.fixture
def pages():
    """Builds a PDF and returns the text of each page: pages("proxy-form", meeting, "en", size="large")."""
    return lambda kind, meeting, locale="en", **options: pages_of(
        build(kind, meeting, locale, Options(**options))
    )


@pytest.fixture
def read():
    """Builds a document and returns what it says: read("family-summary", meeting, "es", format="pdf")."""

    def read(kind, meeting, locale="en", **options):
        made = build(kind, meeting, locale, Options(**{"format": "text"} | options))
        return text_of(made) if options.get("format") == "pdf" else made.decode()

    return read
