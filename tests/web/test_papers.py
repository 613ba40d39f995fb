"""Papers by address: made for whoever may see the meeting, kept nowhere."""

import io

import pypdf
import pytest

from family_meeting.store import Deed

pytestmark = pytest.mark.usefixtures("meeting")
SUMMARY, PACK = "/paper/m1/family-summary.pdf", "/paper/m1/pack.pdf"
PAGES = "/paper/m1/family-summary.pages"


def test_a_paper_is_made_and_named_without_the_patients_name(client):
    answer = client.get(SUMMARY, params={"language": "es", "size": "large", "paper": "a4"})
    assert answer.content.startswith(b"%PDF-")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="family-summary-es.pdf"'
    assert answer.headers["Cache-Control"] == "no-store"


def test_a_paper_can_be_shown_in_the_browser(client):
    answer = client.get(SUMMARY, params={"show": "1"})
    assert answer.headers["Content-Disposition"].startswith("inline")
    assert answer.headers["Content-Security-Policy"] == "frame-ancestors 'self'"


def test_a_paper_in_two_languages_is_another_paper(client):
    one, two = client.get(SUMMARY), client.get(SUMMARY, params={"beside": "es"})
    assert two.status_code == 200
    assert one.content != two.content


def test_a_pack_is_one_pdf_of_all_its_sheets(client):
    sheets = ["family-summary/es/en", "team-copy/en"]
    answer = client.get(PACK, params={"sheet": sheets, "size": "large"})
    assert answer.headers["Content-Disposition"] == 'attachment; filename="pack.pdf"'
    bookmarks = pypdf.PdfReader(io.BytesIO(answer.content)).outline
    titles = [entry.title for entry in bookmarks if not isinstance(entry, list)]
    assert titles == ["Resumen de nuestra conversación", "Family meeting: record for the care team"]


@pytest.mark.parametrize(
    ("path", "status"),
    [
        (PACK, 422),
        (f"{PACK}?sheet=agenda", 422),
        (f"{PACK}?sheet=poster/en", 404),
        (f"{PACK}?sheet=record-note/en", 404),
        (f"{PACK}?sheet=agenda/xx", 404),
        ("/paper/nobody/family-summary.pdf", 404),
        ("/paper/m1/poster.pdf", 404),
        ("/paper/m1/poster.pages", 404),
        (f"{PAGES}?size=huge", 422),
        (f"{SUMMARY}?language=xx", 404),
        (f"{SUMMARY}?beside=xx", 404),
        (f"{SUMMARY}?size=huge", 422),
        (f"{SUMMARY}?paper=a3", 422),
    ],
)
def test_a_paper_that_there_is_not_gets_a_sentence(client, path, status):
    answer = client.get(path)
    assert answer.status_code == status
    assert answer.text.endswith(".\n")


def test_every_page_can_be_looked_at_before_it_is_printed(client):
    asked = {"language": "es", "beside": "en"}
    answer = client.get(PAGES, params=asked)
    assert answer.headers["Content-Type"].startswith("text/html")
    assert answer.headers["Cache-Control"] == "no-store"
    paper = pypdf.PdfReader(io.BytesIO(client.get(SUMMARY, params=asked).content))
    assert answer.text.count("<img ") == len(paper.pages)
    assert 'alt="Resumen de' in answer.text


def test_looking_at_the_pages_is_no_print(client, records):
    client.get(PAGES)
    assert Deed.PRINTED not in [entry.action for entry in records.audit("m1")]


def test_who_may_not_lead_sees_no_page(configure, client):
    configure(access_code="open sesame")
    assert client.get(PAGES).status_code == 401


def test_making_a_paper_is_entered_into_the_audit_trail(client, records):
    client.get(SUMMARY)
    assert records.audit("m1")[0].action is Deed.PRINTED
