"""A folder of locales of a test's own, with a small Spanish catalog in it."""

import json

import pytest

from family_meeting.i18n import catalogs, languages
from family_meeting.i18n.kept import forget
from family_meeting.i18n.po_files import po_path

SENTENCES = """
#. a noun, heading above what people hope for.
msgid "Hopes"
msgstr "Esperanzas"

msgctxt "an answer"
msgid "No"
msgstr "No"

msgid "Please do not sign {name}’s form on day 2."
msgstr "{please}"

msgid "Worries"
msgstr "{worries}"

#, python-brace-format
msgid "{count} person"
msgid_plural "{count} people"
msgstr[0] "{count} persona"
msgstr[1] "{count} personas"
"""
TEAM = 'msgid "Undo"\nmsgstr ""\n'
PLEASE = "No firme el formulario de {name} el día 2."


class Spanish:
    """``write`` gives the catalog other wordings, as from outside the app; ``folder`` holds its files."""

    def __init__(self, folder):
        self.folder = folder / "es"

    def write(self, worries="Preocupaciones", please=PLEASE):
        head = '"Content-Type: text/plain; charset=utf-8\\n"\n'
        rule = '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n'
        text = SENTENCES.replace("{worries}", worries).replace("{please}", please)
        po_path("es", "family").parent.mkdir(parents=True, exist_ok=True)
        po_path("es", "family").write_text(f'msgid ""\nmsgstr ""\n{head}{rule}{text}', encoding="utf-8")
        forget("es")

    def ledger(self):
        return json.loads((self.folder / "reviews.json").read_text(encoding="utf-8"))

    def po(self):
        return po_path("es", "family").read_text(encoding="utf-8")


def _start_afresh():
    catalogs.template.cache_clear()
    catalogs.messages.cache_clear()
    catalogs._wanted.cache_clear()
    forget("es")


@pytest.fixture
def spanish(tmp_path, monkeypatch):
    languages.languages()  # Read the list before the folder moves.
    monkeypatch.setattr(languages, "LOCALES", tmp_path)
    monkeypatch.setattr(catalogs, "LOCALES", tmp_path)
    (tmp_path / "family.pot").write_text(SENTENCES, encoding="utf-8")
    (tmp_path / "team.pot").write_text(TEAM, encoding="utf-8")
    _start_afresh()
    ours = Spanish(tmp_path)
    ours.write()
    yield ours
    _start_afresh()
