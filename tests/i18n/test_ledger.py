"""Who has approved what, and when it is a draft again."""

from datetime import date

import pytest

from family_meeting.documents.draft import DRAFT, REVIEWED, review_line, screen_line
from family_meeting.i18n import ledger
from family_meeting.i18n.corrections import Correction, store
from family_meeting.i18n.messages import family_plural, family_text

HOPES, WORRIES = family_text("Hopes"), family_text("Worries")
PEOPLE = family_plural("{count} person", "{count} people")
REVIEWER = ledger.Reviewer("Ana Gil", "ATA certified")
DAY = date(2026, 11, 23)


def approve(*said):
    now = [Correction(one, ledger.forms("es", one), ledger.wording("es", one)) for one in said]
    assert not store("es", "family", now, REVIEWER, DAY, approve=True)


@pytest.mark.usefixtures("spanish")
def test_a_page_is_reviewed_once_every_sentence_on_it_is():
    approve(HOPES)
    assert ledger.reviewers("es", [HOPES]) == ("Ana Gil, ATA certified",)
    assert ledger.reviewers("es", [HOPES, WORRIES]) is None
    approve(WORRIES, PEOPLE)
    assert ledger.reviewers("es", [HOPES, WORRIES, PEOPLE]) == ("Ana Gil, ATA certified",)


@pytest.mark.usefixtures("spanish")
def test_screen_and_paper_name_the_reviewers_of_what_they_say():
    approve(HOPES)
    assert review_line("es", [HOPES]) == (REVIEWED, ("Ana Gil, ATA certified",))
    assert "Ana Gil, ATA certified" in screen_line("es", [HOPES])
    assert screen_line("es", [HOPES, WORRIES]) == DRAFT.text  # not translated in this small catalog
    assert screen_line("en", [HOPES, WORRIES]) == ""


def test_a_changed_wording_is_a_draft_again_and_the_ledger_remembers_who_approved_the_old_one(spanish):
    approve(HOPES, WORRIES)
    spanish.write(worries="Inquietudes")
    assert ledger.approval("es", HOPES)
    assert ledger.approval("es", WORRIES) is None
    assert ledger.review("es", WORRIES).wording == "Preocupaciones"


@pytest.mark.usefixtures("spanish")
def test_a_changed_english_plural_is_a_draft_again():
    approve(PEOPLE)
    assert ledger.approval("es", PEOPLE)
    assert ledger.approval("es", family_plural("{count} person", "{count} persons")) is None


@pytest.mark.usefixtures("spanish")
def test_the_source_language_needs_no_review():
    assert ledger.reviewers("en", [HOPES]) == ()
    assert ledger.share_reviewed("en", "family") == 1.0


@pytest.mark.usefixtures("spanish")
def test_the_share_counts_sentences_plurals_too():
    approve(HOPES, PEOPLE)
    assert ledger.share_reviewed("es", "family") == pytest.approx(2 / 5)
    assert ledger.reviewers_of("es", "family") is None
