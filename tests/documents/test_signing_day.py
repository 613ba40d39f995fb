"""The family's page for the day of signing: who must be there, what to bring, who may not sign, copies."""

import io
import re

import pypdf
import pytest

from family_meeting.content.labels import label
from family_meeting.content.proxy import signing
from family_meeting.documents import build
from family_meeting.i18n.translator import Translator
from family_meeting.proxy.rules import jurisdictions

ADDRESS = re.compile(r"https?:|www\.")


def flat(text):
    return " ".join(text.split())


@pytest.mark.parametrize("code", jurisdictions())
def test_every_state_s_page_tells_the_family_all_of_the_day_and_no_source(code, signing_in, read):
    row = jurisdictions()[code]
    text = flat(read("signing-day", signing_in(code)))
    assert row.name in text
    for heading in ("Who must be there", "What to bring", "What to do with the copies"):
        assert heading in text
    assert "Give a copy to Ana Diaz." in text
    barred = row.witness_disqualified or row.witness_at_least_one_free_of or row.witness_at_most_one
    if "Who may not be a witness" in text:
        assert barred
        assert any(
            label(one).text in text for one in (*row.witness_disqualified, *row.witness_at_least_one_free_of)
        )
    elif row.witness_disqualified:
        assert "witness" not in text.partition("What to bring")[0].partition("Who must be there")[2]
    assert not ADDRESS.search(text)
    assert "Source" not in text
    assert "Record day, place" not in text


@pytest.mark.parametrize("code", jurisdictions())
def test_no_web_address_stands_in_what_the_family_reads_of_the_paper(code, signing_in, read):
    for kind in ("proxy-form", "signing-day"):
        assert not ADDRESS.search(read(kind, signing_in(code)))
    before, _, sources = read("signing-checklist", signing_in(code)).partition("What this rests on")
    assert not ADDRESS.search(before)
    assert sources


@pytest.mark.parametrize("locale", ["es", "ar", "zh-Hans"])
def test_it_is_in_the_family_s_language_but_for_names_and_the_state_s_title(locale, signing_in, read):
    text = flat(read("signing-day", signing_in("NY", {"speaker/sign_on": "2026-10-09"}), locale))
    t = Translator(locale)
    for one in (signing.BRING_PENS, signing.NO_SCREEN, signing.AFTER_KEEP, signing.NOT_VALID):
        assert t(one) in text
    rest = text
    for name in ("Health Care Proxy", "New York", "Rosa", "Ana Diaz"):
        rest = rest.replace(name, "")
    assert not re.search(r"[A-Za-z]{3,} [a-z]{3,}", rest) or locale == "es"


def test_a_state_with_its_own_form_sends_for_that_form(signing_in, read):
    text = flat(read("signing-day", signing_in("TX")))
    assert "The official form of Texas, filled in from the worksheet" in text


def test_a_rule_that_is_not_sure_sends_to_the_legal_office(signing_in, read):
    assert "Check with your legal office before signing." in read("signing-day", signing_in("LA"))


def test_who_cannot_decide_or_has_signed_gets_nothing_to_sign(signing_in, read):
    seen = {"witnesses": ["w"], "on": "2026-11-23", "place": "Room 12", "status": "signed"}
    done = {"proxy/witnesses": {"w": {"name": "Kim Ho"}}, "proxy/history": [seen]}
    lacks = {"decider": {"state": "NY", "capacity": "lacks"}}
    for values in (done, lacks):
        text = read("signing-day", signing_in("NY", values))
        assert "There is nothing to sign today." in text
        assert "What to bring" not in text


def test_without_a_state_it_asks_for_it(read, empty):
    text = read("signing-day", empty)
    assert "Tell us first in which state you will sign." in text
    assert "What to bring" not in text


@pytest.mark.parametrize("locale", ["en", "pl", "pt-BR", "ko"])
def test_what_to_do_afterwards_stands_on_one_page(locale, sample):
    pages = pypdf.PdfReader(io.BytesIO(build("signing-day", sample, locale))).pages
    assert [page.extract_text().count("Cueva Ortiz") for page in pages][-1] == 2


@pytest.mark.parametrize("locale", ["es", "fr", "pl", "ru"])
@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_in_large_print_no_page_is_left_next_to_empty(paper, locale, sample, pages):
    found = pages("signing-day", sample, locale, size="large", beside="en", paper=paper)
    assert min(len(page.split()) for page in found) > 40
