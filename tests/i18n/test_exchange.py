"""What goes out to other tools comes back whole; what does not fit is refused, each with its reason."""

from datetime import date

import pytest

from family_meeting.i18n import ledger
from family_meeting.i18n.arrivals import arrival, bring_in
from family_meeting.i18n.corrections import Correction, store
from family_meeting.i18n.exchange import WrongFile, exported
from family_meeting.i18n.messages import family_context, family_plural, family_text
from family_meeting.i18n.translator import Translator

HOPES, WORRIES = family_text("Hopes"), family_text("Worries")
PEOPLE = family_plural("{count} person", "{count} people")
NO = family_context("an answer", "No")
ANA, DAY = ledger.Reviewer("Ana Gil", "ATA certified"), date(2026, 11, 23)
HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n'


def file(*entries, head='"Language: es_US\\n"\n"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n'):
    return (HEAD + head + "\n" + "\n\n".join(entries) + "\n").encode()


def entry(source, ours, *flags):
    marked = "".join(f"#, {flag}\n" for flag in flags)
    return f'{marked}msgid "{source}"\nmsgstr "{ours}"'


def of(corrections):
    return {one.message: one.forms for one in corrections}


def approve(message):
    seen = Correction(message, ledger.forms("es", message), ledger.wording("es", message))
    store("es", "family", [seen], ANA, DAY, approve=True)


@pytest.mark.usefixtures("spanish")
def test_the_exported_file_has_the_notes_and_marks_what_nobody_has_approved():
    approve(HOPES)
    text = exported("es", "family").decode()
    assert "#. a noun, heading above what people hope for.\nmsgid" in text
    assert '#, fuzzy\nmsgid "Worries"' in text
    assert '"Project-Id-Version: Family Meeting family\\n"' in text


def test_our_own_file_has_no_such_mark(spanish):
    approve(HOPES)
    assert "fuzzy" not in spanish.po()


@pytest.mark.usefixtures("spanish")
def test_what_went_out_comes_back_as_it_was():
    back = arrival("es", "family", exported("es", "family"))
    assert (back.ready, back.drafts, back.same, back.refused, back.unknown) == ((), (), (), (), ())


@pytest.mark.usefixtures("spanish")
def test_a_translator_s_work_comes_back_plural_forms_and_contexts_too():
    text = exported("es", "family").decode()
    for old, new in (
        ("Esperanzas", "Lo que espera"),
        ("} persona", "} individuo"),
        ('"No"\n\n', '"Nunca"\n\n'),
    ):
        text = text.replace(old, new)
    text = text.replace("#, fuzzy, python-brace-format", "#, python-brace-format").replace("#, fuzzy\n", "")
    back = arrival("es", "family", text.encode())
    assert of(back.ready) == {
        HOPES: ("Lo que espera",),
        NO: ("Nunca",),
        PEOPLE: ("{count} individuo", "{count} individuos"),
    }
    assert WORRIES in of(back.same)
    assert bring_in(back, ANA, DAY, approve=True) == ()
    assert Translator("es")(PEOPLE, count=3) == "3 individuos"
    assert all(ledger.approval("es", one) for one in (HOPES, NO, PEOPLE, WORRIES))


@pytest.mark.usefixtures("spanish")
def test_what_is_marked_comes_in_as_a_draft_even_when_the_rest_is_approved():
    back = arrival("es", "family", file(entry("Hopes", "Lo que espera", "fuzzy"), entry("Worries", "Penas")))
    bring_in(back, ANA, DAY, approve=True)
    assert Translator("es")(HOPES) == "Lo que espera"
    assert ledger.approval("es", HOPES) is None
    assert ledger.approval("es", WORRIES)


def test_without_a_reviewer_the_wordings_come_in_and_the_ledger_says_nothing(spanish):
    bring_in(arrival("es", "family", file(entry("Hopes", "Lo que espera"))), None, DAY, approve=False)
    assert Translator("es")(HOPES) == "Lo que espera"
    assert not (spanish.folder / "reviews.json").exists()


@pytest.mark.usefixtures("spanish")
def test_bad_entries_are_refused_one_by_one_and_the_good_ones_are_stored():
    please = "Please do not sign {name}’s form on day 2."
    data = file(
        entry(please, "Firme el formulario el día 3."), entry("Worries", "Penas"), entry("Gone", "Ido")
    )
    back = arrival("es", "family", data)
    assert [len(one.problems) for one in back.refused] == [3]
    assert back.unknown == ("Gone",)
    bring_in(back, ANA, DAY, approve=False)
    assert Translator("es")(WORRIES) == "Penas"
    assert "No firme" in Translator("es")(family_text(please), name="Ana")


@pytest.mark.usefixtures("spanish")
def test_a_wording_that_a_reviewer_has_stored_here_stays_unless_it_is_to_be_replaced():
    approve(HOPES)
    data = file(entry("Hopes", "Lo que espera"))
    assert arrival("es", "family", data).refused[0].kept.by == "Ana Gil"
    assert of(arrival("es", "family", data, replace_reviewed=True).ready) == {HOPES: ("Lo que espera",)}


def test_what_was_changed_while_the_file_was_looked_at_is_not_stored(spanish):
    back = arrival("es", "family", file(entry("Worries", "Penas")))
    spanish.write(worries="Inquietudes")
    assert of(bring_in(back, ANA, DAY, approve=False)) == {WORRIES: ("Penas",)}
    assert Translator("es")(WORRIES) == "Inquietudes"


@pytest.mark.usefixtures("spanish")
def test_plural_forms_that_are_counted_in_another_way_are_refused():
    plural = (
        'msgid "{count} person"\nmsgid_plural "{count} people"\nmsgstr[0] "{count} a"\nmsgstr[1] "{count} b"'
    )
    other = file(plural, head='"Language: es\\n"\n"Plural-Forms: nplurals=2; plural=(n > 1);\\n"\n')
    assert "in another way" in arrival("es", "family", other).refused[0].problems[0].sentence.text


@pytest.mark.usefixtures("spanish")
@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "nothing in this file"),
        (b" \n", "nothing in this file"),
        (file(), "nothing in this file"),
        (b"\x89PNG\r\n\x1a\n\0\0", "not a PO file"),
        (b"Dear all, here is my translation.", "not a PO file"),
        (b"msgid msgstr", "not a PO file"),
        (b'msgid "Hopes\nmsgstr "', "PO file"),
        ('msgid "Hopes"\nmsgstr "ñ"'.encode("latin-1"), "not a PO file"),
        (
            file(entry("Hopes", "x"), head='"Plural-Forms: nplurals=999999999; plural=0;\\n"\n'),
            "not a PO file",
        ),
        (file(entry("Hopes", "آمال"), head='"Language: ar\\n"\n'), "another language"),
        (
            file(entry("Hopes", "x"), head='"Project-Id-Version: Family Meeting team\\n"\n'),
            "the other readers",
        ),
        (file(entry("File", "Archivo")), "another program"),
        (b"x" * 10_000_000, "too large"),
    ],
    ids=lambda one: repr(one)[:24],
)
def test_a_wrong_file_is_refused_with_a_sentence(data, why):
    with pytest.raises(WrongFile) as refused:
        arrival("es", "family", data)
    assert why in refused.value.why.text


@pytest.mark.usefixtures("spanish")
def test_a_file_may_begin_with_the_mark_that_windows_programs_write():
    assert arrival("es", "family", b"\xef\xbb\xbf" + file(entry("Hopes", "Lo que espera"))).ready
