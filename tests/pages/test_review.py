"""The page for translators: approve, correct, be told what is wrong; what is typed is never lost."""

import pytest

from family_meeting.documents.places import REST, Group, Place, screen
from family_meeting.i18n import corrections, ledger
from family_meeting.i18n.corrections import Correction, store
from family_meeting.i18n.messages import family_plural, family_text
from family_meeting.i18n.translator import Translator
from family_meeting.record.codes import Card
from family_meeting.settings import settings
from family_meeting.ui.review.desk import name_of, today

HOPES = family_text("Hopes")
ASKED = family_text("What do you hope for in the time ahead?")
WITNESSES = family_plural(
    "One more witness is needed in {state}.", "{count} more witnesses are needed in {state}."
)
CARD = Place(Group.CARD, Card.HOPES)
LUZ = ledger.Reviewer("Luz Mar")


@pytest.fixture
def review(open_page, own_catalogs):
    """The page, where the card of hopes is under review in Spanish by Ana Gil."""

    def opened(code="es", place=CARD, reviewer="Ana Gil"):
        page = open_page("review")
        page.selectbox(key="review-language").set_value(code)
        page.selectbox(key="review-group-family").set_value(place.group)
        page.text_input(key="reviewer-name").set_value(reviewer)
        page.text_input(key="reviewer-credential").set_value("ATA certified")
        page.run()
        assert not page.exception
        return page

    return opened


def field(page, message, form=0, code="es"):
    return page.text_area(key=f"{name_of(code, message)}/{form}")


def press(page, message, what="approve", code="es"):
    page.button(key=f"{name_of(code, message)}-{what}").click()
    page.run()
    assert not page.exception


def captions(page):
    return " ".join(one.value for one in page.caption)


def test_a_sentence_is_approved_as_it_is_and_stays_in_sight(review):
    page = review()
    press(page, HOPES)
    assert ledger.approval("es", HOPES).named == "Ana Gil, ATA certified"
    assert "Reviewed by Ana Gil, ATA certified" in captions(page)
    assert field(page, HOPES)


def test_a_correction_is_approved_with_it_and_said_at_once(review):
    page = review()
    field(page, HOPES).set_value("Lo que espera")
    page.text_input(key=f"{name_of('es', HOPES)}/back").set_value("What you hope")
    press(page, HOPES)
    assert Translator("es")(HOPES) == "Lo que espera"
    assert ledger.approval("es", HOPES).back == "What you hope"


def test_a_correction_may_stay_a_draft(review):
    page = review()
    field(page, HOPES).set_value("Lo que espera")
    press(page, HOPES, "draft")
    assert Translator("es")(HOPES) == "Lo que espera"
    assert ledger.approval("es", HOPES) is None
    assert "Draft by Ana Gil" in captions(page)


def test_a_broken_correction_is_refused_with_a_sentence_and_stays_typed(review):
    before = Translator("es")(HOPES)
    page = review()
    field(page, HOPES).set_value("¡Esperanzas (de hoy!")
    press(page, HOPES)
    assert [one.value.replace("\\", "")[:40] for one in page.error] == [
        "Please leave out the exclamation mark.",
        "A bracket or quotation mark has no partn",
    ]
    assert field(page, HOPES).value == "¡Esperanzas (de hoy!"
    assert (Translator("es")(HOPES), ledger.review("es", HOPES)) == (before, None)
    assert "Not saved yet" in captions(page)


def test_what_is_typed_is_there_again_after_another_place_was_looked_at(review):
    page = review()
    field(page, HOPES).set_value("Lo que espera")
    page.run()
    page.selectbox(key="review-group-family").set_value(Group.PAPER).run()
    page.selectbox(key="review-group-family").set_value(Group.CARD).run()
    assert field(page, HOPES).value == "Lo que espera"
    press(page, HOPES)
    assert Translator("es")(HOPES) == "Lo que espera"


def test_without_a_name_nothing_is_stored(review):
    page = review(reviewer=" ")
    press(page, HOPES)
    assert "say above who you are" in page.error[0].value
    assert ledger.review("es", HOPES) is None


def test_what_another_reviewer_has_stored_meanwhile_is_shown_and_not_written_over(review):
    page = review()
    field(page, HOPES).set_value("Lo que espera")
    page.run()
    theirs = Correction(HOPES, ("Ilusiones",), ledger.wording("es", HOPES))
    store("es", "family", [theirs], LUZ, today(), approve=True)
    press(page, HOPES)
    assert "Ilusiones" in page.error[0].value
    assert Translator("es")(HOPES) == "Ilusiones"
    assert field(page, HOPES).value == "Lo que espera"
    press(page, HOPES)
    assert Translator("es")(HOPES) == "Lo que espera"


def test_all_that_is_shown_is_approved_together_but_for_what_is_wrong(review):
    page = review()
    field(page, ASKED).set_value("")
    page.run()
    page.button(key="review-all").click().run()
    assert ledger.approval("es", HOPES)
    assert ledger.approval("es", ASKED) is None
    assert "Not approved, with the reason beside it: 1" in page.info[0].value.replace("\\", "")


def test_where_nothing_can_be_written_one_sentence_says_so_and_nothing_is_lost(review, monkeypatch):
    def refuses(path, content):
        raise PermissionError(path)

    page = review()
    field(page, HOPES).set_value("Lo que espera")
    monkeypatch.setattr(corrections, "put", refuses)
    press(page, HOPES)
    assert "may not write" in page.error[0].value
    assert field(page, HOPES).value == "Lo que espera"


def test_a_language_that_nobody_is_offered_yet_is_reviewed_too(review):
    page = review("fa")
    press(page, HOPES, code="fa")
    assert ledger.approval("fa", HOPES)


def test_each_plural_form_has_a_field_that_says_for_which_counts(review):
    page = review("ar", REST)
    page.text_input(key="review-search").set_value(WITNESSES.text).run()
    labels = [field(page, WITNESSES, form, "ar").label for form in range(6)]
    assert labels[3].endswith("3, 4, 5, and 6")


def test_only_what_is_searched_for_is_listed(review):
    page = review()
    page.text_input(key="review-search").set_value("DO YOU HOPE").run()
    assert [one.key for one in page.text_area] == [f"{name_of('es', ASKED)}/0"]


def test_a_file_is_looked_at_before_it_is_brought_in(review):
    page = review()
    name = "review-import-es-family-0"
    page.file_uploader(key=name).set_value(("es.po", b"Dear all", "text/plain")).run()
    assert "not a PO file" in page.error[0].value
    text = 'msgid "Hopes"\nmsgstr "Lo que espera"\n\nmsgid "Worries"\nmsgstr "¡Penas!"\n'.encode()
    page.file_uploader(key=name).set_value(("es.po", text, "text/plain")).run()
    assert any("New wordings that are ready: 1" in one.value for one in page.markdown)
    assert any("leave out the exclamation mark" in one.value for one in page.markdown)
    assert Translator("es")(HOPES) != "Lo que espera"
    page.checkbox(key="review-import-approve").check().run()
    page.button(key="review-import").click().run()
    assert ledger.approval("es", HOPES).wording == "Lo que espera"
    assert not page.exception


def test_the_family_s_screen_names_the_reviewers_once_all_on_it_is_approved(review):
    page = review()
    [draft] = screen(CARD, "es")["drafts"]
    assert "Ana Gil" not in draft["line"]
    page.button(key="review-all").click().run()
    [reviewed] = screen(CARD, "es")["drafts"]
    assert "Ana Gil, ATA certified" in reviewed["line"]


@pytest.fixture
def reviewers_only(store, monkeypatch):
    """A site where reviewers have a code of their own, which has not been typed here."""
    monkeypatch.setenv("FAMILY_MEETING_REVIEWER_CODE", "read twice, say once")
    settings.cache_clear()


@pytest.mark.usefixtures("reviewers_only", "own_catalogs")
def test_who_has_not_typed_the_reviewers_code_reads_and_changes_nothing(open_page):
    page = open_page("review")
    page.selectbox(key="review-language").set_value("es")
    page.selectbox(key="review-group-family").set_value(Group.CARD).run()
    assert "Only reviewers may change" in page.info[0].value
    assert field(page, HOPES).disabled
    assert not [one for one in page.button if one.key and ("approve" in one.key or "review" in one.key)]
    assert not page.file_uploader
    assert not page.exception
