"""Our reader of PO files against Babel's."""

import pytest

from family_meeting.i18n.catalogs import catalog, sentences
from family_meeting.i18n.languages import SOURCE, languages
from family_meeting.i18n.messages import DOMAINS
from family_meeting.i18n.po import read_sentences


@pytest.mark.parametrize("domain", DOMAINS)
@pytest.mark.parametrize("code", [code for code in languages() if code != SOURCE])
def test_every_sentence_is_read_as_babel_reads_it(code, domain):
    whole = {}
    for entry in catalog(code, domain):
        wordings = [entry.string] if isinstance(entry.string, str) else list(entry.string)
        if entry.id and all(wordings) and not entry.fuzzy:
            text = entry.id if isinstance(entry.id, str) else entry.id[0]
            whole[entry.context or "", text] = wordings
    assert sentences(code, domain).forms == whole


def test_each_count_has_its_own_form():
    arabic = sentences("ar", "family")
    (context, one), forms = next(found for found in arabic.forms.items() if len(found[1]) == 6)
    assert context == ""
    said = [arabic.counted(one, "many", count) for count in (0, 1, 2, 3, 100, 11)]
    assert said == forms


def test_what_is_fuzzy_or_empty_stays_in_english(tmp_path):
    file = tmp_path / "family.po"
    file.write_text(
        '#, fuzzy\nmsgid "Home"\nmsgstr "Nach"\n\nmsgid "One"\nmsgid_plural "{count}"\n'
        'msgstr[0] ""\nmsgstr[1] ""\n\nmsgid "Yes"\nmsgstr ""\n"J\\"a\\n"\n'
    )
    found = read_sentences(file)
    assert (found.one("Home"), found.one("Yes")) == ("Home", 'J"a\n')
    assert (found.counted("One", "{count}", 1), found.counted("One", "{count}", 0)) == ("One", "{count}")
