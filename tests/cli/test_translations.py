"""Catalogs go out and come back by the command line, too."""

import shutil

import pytest

from family_meeting.i18n import catalogs, languages, ledger
from family_meeting.i18n.kept import forget
from family_meeting.i18n.messages import family_text
from family_meeting.i18n.translator import Translator

HOPES, WORRIES = family_text("Hopes"), family_text("Worries")


@pytest.fixture
def out(tmp_path, monkeypatch):
    """A copy of the Spanish catalogs, and the path of a file beside it."""
    languages.languages()  # Read the list before the folder moves.
    shutil.copytree(languages.LOCALES / "es", tmp_path / "locales" / "es")
    for domain in ("family", "team"):
        shutil.copy(languages.LOCALES / f"{domain}.pot", tmp_path / "locales")
    for module in (languages, catalogs):
        monkeypatch.setattr(module, "LOCALES", tmp_path / "locales")
    forget("es")
    yield tmp_path / "family.po"
    forget("es")


def exported(run, out):
    assert run("translations", "export", "es", "family", "-o", out).exit_code == 0
    return out.read_text(encoding="utf-8")


def bring_in(run, file, *more):
    return run("translations", "import", file, "--language", "es", "--domain", "family", *more)


def test_what_goes_out_comes_back_and_is_approved_by_name(run, out):
    now = Translator("es")(HOPES)
    text = exported(run, out)
    assert f'#, fuzzy\nmsgid "Hopes"\nmsgstr "{now}"' in text
    before, after = f'#, fuzzy\nmsgid "Hopes"\nmsgstr "{now}"', 'msgid "Hopes"\nmsgstr "Lo que espera"'
    out.write_text(text.replace(before, after))
    result = bring_in(run, out, "--reviewer", "Ana Gil", "--credential", "ATA", "--approve")
    assert result.exit_code == 0
    assert result.stdout.startswith("New wordings: 1. Approved: 1. Refused: 0.")
    assert Translator("es")(HOPES) == "Lo que espera"
    assert ledger.approval("es", HOPES).named == "Ana Gil, ATA"


def test_a_bad_entry_is_named_with_its_reason_and_the_good_ones_are_stored(run, out):
    out.write_text('msgid "Hopes"\nmsgstr "¡Sí!"\n\nmsgid "Worries"\nmsgstr "Penas"\n')
    result = bring_in(run, out)
    assert result.exit_code == 1
    assert "Hopes: Please leave out the exclamation mark." in result.stderr
    assert Translator("es")(WORRIES) == "Penas"


@pytest.mark.parametrize(
    ("content", "more", "why"),
    [
        ("Dear all", (), "This is not a PO file"),
        ('msgid "Hopes"\nmsgstr "Penas"\n', ("--approve",), "--approve needs --reviewer"),
    ],
)
def test_what_cannot_be_brought_in_is_said_in_one_line(run, out, content, more, why):
    out.write_text(content)
    result = bring_in(run, out, *more)
    assert (result.exit_code, result.stdout, len(result.stderr.splitlines())) == (2, "", 1)
    assert why in result.stderr


def test_a_language_that_we_do_not_have_is_said_in_one_line(run, out):
    result = run("translations", "export", "tlh", "family", "-o", out)
    assert result.exit_code == 2
    assert len(result.stderr.strip().splitlines()) == 1
