"""Reviewers store wordings and approvals; what others have stored stays."""

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from subprocess import run

import pytest
from babel.messages.pofile import read_po

from family_meeting.i18n import ledger, renewing, shared_files
from family_meeting.i18n.catalogs import catalog, template
from family_meeting.i18n.corrections import Correction, store, writable
from family_meeting.i18n.messages import family_context, family_plural, family_text
from family_meeting.i18n.po_files import po_path, updated, written
from family_meeting.i18n.translator import Translator

HOPES, WORRIES = family_text("Hopes"), family_text("Worries")
PEOPLE = family_plural("{count} person", "{count} people")
NO = family_context("an answer", "No")
ANA, LUZ = ledger.Reviewer("Ana Gil", "ATA certified"), ledger.Reviewer("Luz Mar")
DAY = date(2026, 11, 23)


def correct(message, *forms, seen=None, by=ANA, approve=True, back=None):
    before = ledger.wording("es", message) if seen is None else seen
    return store("es", "family", [Correction(message, forms, before, back)], by, DAY, approve=approve)


@pytest.mark.usefixtures("spanish")
def test_a_corrected_wording_is_said_at_once_and_is_its_reviewers():
    assert Translator("es")(HOPES) == "Esperanzas"
    correct(HOPES, "Lo que espera", back="What you hope")
    assert Translator("es")(HOPES) == "Lo que espera"
    kept = ledger.approval("es", HOPES)
    assert (kept.by, kept.credential, kept.on, kept.back) == (
        "Ana Gil",
        "ATA certified",
        "2026-11-23",
        "What you hope",
    )


@pytest.mark.usefixtures("spanish")
def test_a_correction_may_stay_a_draft_under_the_reviewers_name():
    correct(HOPES, "Lo que espera", approve=False)
    assert ledger.approval("es", HOPES) is None
    assert (ledger.review("es", HOPES).by, ledger.review("es", HOPES).approved) == ("Ana Gil", False)


@pytest.mark.usefixtures("spanish")
def test_a_note_on_what_it_says_literally_stays_when_it_is_approved_later():
    correct(HOPES, "Lo que espera", approve=False, back="What you hope")
    correct(HOPES, "Lo que espera", by=LUZ)
    assert ledger.approval("es", HOPES).back == "What you hope"


@pytest.mark.usefixtures("spanish")
def test_plural_forms_and_sentences_with_a_context_are_corrected_too():
    correct(PEOPLE, "{count} individuo", "{count} individuos")
    correct(NO, "Nunca")
    say = Translator("es")
    assert [say(PEOPLE, count=count) for count in (1, 2)] == ["1 individuo", "2 individuos"]
    assert say(NO) == "Nunca"


def test_the_file_stays_in_the_form_that_the_tool_writes_and_only_the_entry_changes(spanish):
    correct(HOPES, "Otra")
    first = spanish.po()
    correct(WORRIES, "Penas")
    changed = [
        pair for pair in zip(first.splitlines(), spanish.po().splitlines(), strict=True) if len(set(pair)) > 1
    ]
    assert changed == [('msgstr "Preocupaciones"', 'msgstr "Penas"')]
    assert written(updated(template("family"), "es", "family"), header=True).decode() == spanish.po()


def test_a_correction_of_what_somebody_has_changed_meanwhile_is_not_stored(spanish):
    seen = ledger.wording("es", WORRIES)
    spanish.write(worries="Inquietudes")
    assert [one.message for one in correct(WORRIES, "Penas", seen=seen)] == [WORRIES]
    assert Translator("es")(WORRIES) == "Inquietudes"
    assert ledger.review("es", WORRIES) is None


def test_an_approval_holds_for_the_wording_that_the_reviewer_saw(spanish):
    seen = ledger.wording("es", WORRIES)
    spanish.write(worries="Inquietudes")
    correct(WORRIES, seen, seen=seen)
    assert ledger.approval("es", WORRIES) is None


def test_what_another_process_has_stored_is_said_without_a_restart(spanish, monkeypatch):
    monkeypatch.setattr(renewing, "EVERY_SECONDS", 0)
    renewing.renew()
    assert Translator("es")(HOPES) == "Esperanzas"
    po = po_path("es", "family")
    po.write_text(spanish.po().replace("Esperanzas", "Ilusiones"), encoding="utf-8")
    os.utime(po, ns=(0, po.stat().st_mtime_ns + 1))
    renewing.renew()
    assert Translator("es")(HOPES) == "Ilusiones"


@pytest.mark.usefixtures("spanish")
def test_reviewers_at_the_same_time_lose_nothing():
    told = {HOPES: ("A",), WORRIES: ("B",), NO: ("C",), PEOPLE: ("{count} D", "{count} E")}
    with ThreadPoolExecutor(4) as many:
        list(many.map(lambda one: correct(one, *told[one]), told))
    assert {one: ledger.forms("es", one) for one in told} == told
    assert all(ledger.approval("es", one) for one in told)


OTHER = """
import sys, time
from pathlib import Path
from family_meeting.i18n import shared_files
with shared_files.alone(Path(sys.argv[1])):
    text = Path(sys.argv[1]).read_text()
    time.sleep(0.2)
    shared_files.put(Path(sys.argv[1]), (text + "x").encode())
"""


def test_processes_take_turns(tmp_path):
    file = tmp_path / "shared"
    file.write_text("")
    with ThreadPoolExecutor(3) as many:
        list(many.map(lambda _: run([sys.executable, "-c", OTHER, file], check=True), range(3)))
    assert file.read_text() == "xxx"


def test_a_lock_that_is_held_too_long_is_said_and_one_left_behind_is_broken(tmp_path, monkeypatch):
    monkeypatch.setattr(shared_files, "PATIENCE_SECONDS", 0)
    lock = tmp_path / ".file.lock"
    lock.touch()
    with pytest.raises(shared_files.Busy), shared_files.alone(tmp_path / "file"):
        pass
    monkeypatch.setattr(shared_files, "LEFT_BEHIND_SECONDS", -1)
    monkeypatch.setattr(shared_files, "PATIENCE_SECONDS", 5)
    with shared_files.alone(tmp_path / "file"):
        assert lock.exists()
    assert not lock.exists()


def test_where_nothing_can_be_written_nothing_changes(spanish):
    before = spanish.po()
    (spanish.folder / "reviews.json").mkdir()
    with pytest.raises(OSError, match=r"reviews\.json"):
        correct(HOPES, "Otra")
    assert (spanish.po(), Translator("es")(HOPES)) == (before, "Esperanzas")
    assert writable("es")


def test_what_lies_in_the_folder_can_be_read_by_any_tool(spanish):
    correct(HOPES, "Otra “cosa” \\ más")
    with (spanish.folder / "LC_MESSAGES" / "family.po").open("rb") as file:
        assert read_po(file).get("Hopes").string == "Otra “cosa” \\ más"
    assert catalog("es", "family").get("Hopes").string == "Otra “cosa” \\ más"
