from datetime import date

import pytest

from family_meeting.i18n import catalogs, languages, ledger
from family_meeting.i18n.messages import family_plural, family_text

HOPES, WORRIES = family_text("Hopes"), family_text("Worries")
PEOPLE = family_plural("{count} person", "{count} people")
REVIEWER = ledger.Reviewer("Ana Gil", "ATA certified")
PO = """
msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\\n"

msgid "Hopes"
msgstr "Esperanzas"

msgid "Worries"
msgstr "{worries}"

msgid "{{count}} person"
msgid_plural "{{count}} people"
msgstr[0] "{{count}} persona"
msgstr[1] "{{count}} personas"
"""


@pytest.fixture
def spanish(tmp_path, monkeypatch):
    """A Spanish catalog of three sentences; called again, it changes one wording."""
    languages.languages()  # Read the list before the folder moves.
    monkeypatch.setattr(languages, "LOCALES", tmp_path)
    monkeypatch.setattr(catalogs, "LOCALES", tmp_path)

    def write(worries="Preocupaciones"):
        folder = tmp_path / "es" / "LC_MESSAGES"
        folder.mkdir(parents=True, exist_ok=True)
        text = PO.format(worries=worries)
        (folder / "family.po").write_text(text, encoding="utf-8")
        (tmp_path / "family.pot").write_text(text, encoding="utf-8")
        catalogs.catalog.cache_clear()
        catalogs.template.cache_clear()

    ledger.approvals.cache_clear()
    write()
    yield write
    catalogs.catalog.cache_clear()
    catalogs.template.cache_clear()
    ledger.approvals.cache_clear()


def approve(*messages):
    ledger.approve("es", messages, REVIEWER, date(2026, 11, 23))


@pytest.mark.usefixtures("spanish")
def test_a_page_is_reviewed_once_every_sentence_on_it_is():
    approve(HOPES)
    assert ledger.reviewers("es", [HOPES]) == ("Ana Gil, ATA certified",)
    assert ledger.reviewers("es", [HOPES, WORRIES]) is None
    approve(WORRIES, PEOPLE)
    assert ledger.reviewers("es", [HOPES, WORRIES, PEOPLE]) == ("Ana Gil, ATA certified",)


def test_a_changed_wording_is_a_draft_again(spanish):
    approve(HOPES, WORRIES)
    spanish(worries="Inquietudes")
    assert ledger.approval("es", HOPES)
    assert ledger.approval("es", WORRIES) is None


@pytest.mark.usefixtures("spanish")
def test_a_sentence_without_a_translation_cannot_be_approved():
    approve(family_text("Not in the catalog"))
    assert ledger.approvals("es") == {}


@pytest.mark.usefixtures("spanish")
def test_the_source_language_needs_no_review():
    assert ledger.reviewers("en", [HOPES]) == ()
    assert ledger.share_reviewed("en", "family") == 1.0


@pytest.mark.usefixtures("spanish")
def test_the_share_counts_sentences_plurals_too():
    approve(HOPES, PEOPLE)
    assert ledger.share_reviewed("es", "family") == pytest.approx(2 / 3)
