"""The paper that names who speaks: every state's blocks, what may be signed, and what only looks like it."""

import re

import pytest

from family_meeting.documents import compose
from family_meeting.documents.build import Options
from family_meeting.proxy.blocks import BlockKind
from family_meeting.proxy.rules import jurisdictions
from family_meeting.typesetting.tree import Box, Keep, Paragraph, Run

NOT_VALID = "Not valid until signed."
WORKSHEET = "This is a worksheet, not the form. Nothing is signed on it."
READING = "This is a copy to read along. Do not sign it. The paper in English is the one to sign."

BLOCKS = {
    # state: witnesses, notaries, acceptances; a state that is not here gets a worksheet
    "AK": (2, 0, 0), "AZ": (1, 0, 0), "AR": (2, 0, 0), "CA": (2, 0, 0), "CO": (0, 0, 0), "CT": (2, 0, 0),
    "DE": (1, 0, 0), "DC": (2, 0, 0), "FL": (2, 0, 0), "GA": (2, 0, 0), "HI": (2, 0, 0), "ID": (0, 0, 0),
    "IN": (2, 0, 0), "IA": (2, 0, 0), "LA": (2, 0, 0), "ME": (2, 0, 0), "MD": (2, 0, 0), "MA": (2, 0, 0),
    "MI": (2, 0, 1), "MN": (2, 0, 0), "MS": (2, 0, 0), "MO": (0, 1, 0), "MT": (2, 0, 0), "NJ": (2, 0, 0),
    "NM": (0, 0, 0), "NY": (2, 0, 0), "NC": (2, 1, 0), "ND": (2, 0, 1), "OK": (2, 0, 0), "PA": (2, 0, 0),
    "SD": (2, 0, 0), "TN": (2, 0, 0), "UT": (1, 0, 0), "VT": (2, 0, 0), "VA": (2, 0, 0), "WA": (2, 0, 0),
    "WV": (2, 1, 0), "WY": (2, 0, 0),
}  # fmt: skip
HEADINGS = {
    BlockKind.SIGNER: "I sign this of my own free will",
    BlockKind.WITNESS: "Witness ",
    BlockKind.NOTARY: "Notary",
    BlockKind.ACCEPTANCE: "I agree to speak for this person",
}


def inside(blocks):
    for block in blocks:
        yield block
        if isinstance(block, (Box, Keep)):
            yield from inside(block.blocks)


def words(block):
    return "".join(run.text for run in getattr(block, "runs", ()))


@pytest.fixture
def signature_blocks():
    """Returns each framed room for a signature, with the heading and the statements above it."""

    def find(meeting, **options):
        document = compose("proxy-form", meeting, "en", Options(**options))
        kept = [block for block in document.blocks if isinstance(block, Keep)]
        return [
            [words(one) for one in inside(keep.blocks)]
            for keep in kept
            if any(isinstance(one, Box) for one in keep.blocks)
        ]

    return find


@pytest.mark.parametrize("code", jurisdictions())
def test_each_state_has_exactly_its_blocks_and_a_worksheet_has_none(code, signing_in, signature_blocks, read):
    found = signature_blocks(signing_in(code))
    heads = [[HEADINGS[kind] for kind in HEADINGS for said in block if said.startswith(HEADINGS[kind])]
             for block in found]  # fmt: skip
    text = read("proxy-form", signing_in(code))

    if code not in BLOCKS:
        assert found == []
        assert WORKSHEET in text
        assert NOT_VALID not in text
        assert "Signature" not in text
        return
    witnesses, notaries, acceptances = BLOCKS[code]
    counted = [sum(one == [HEADINGS[kind]] for one in heads) for kind in HEADINGS]
    assert counted == [1, witnesses, notaries, acceptances]
    assert NOT_VALID in text
    assert text.startswith(jurisdictions()[code].title)
    assert WORKSHEET not in text


@pytest.mark.parametrize("code", BLOCKS)
def test_on_the_rendered_pages_each_block_has_its_line_to_sign_and_no_other_has(code, signing_in, pages):
    flat = " ".join(" ".join(pages("proxy-form", signing_in(code))).split())
    witnesses, notaries, acceptances = BLOCKS[code]
    assert len(re.findall(r"Signature · Witness \d", flat)) == witnesses
    assert len(re.findall(r"\bSignature\b", flat)) == 1 + witnesses + notaries + acceptances
    assert len(re.findall(r"\bStamp\b", flat)) == notaries


@pytest.mark.parametrize("code", BLOCKS)
def test_above_each_witness_s_line_stands_what_this_state_has_witnesses_state(
    code, signing_in, signature_blocks
):
    row = jurisdictions()[code]
    found = signature_blocks(signing_in(code))
    stated = [block for block in found if any(said.startswith("Witness ") for said in block)]
    assert len(stated) == BLOCKS[code][0]
    for block in stated:
        said = " ".join(block)
        assert "The signer seemed to be of sound mind." in said
        assert f"I am {row.minimum_age} years old or older." in said
        assert ("I am none of these:" in said) is bool(
            row.witness_disqualified or row.witness_at_least_one_free_of
        )
        assert ("under penalty of perjury" in said) is ("under_penalty" in row.witness_affirms)


@pytest.mark.parametrize("code", ["MO", "DC", "IA", "LA", "MT", "WA"])
def test_words_of_law_stand_as_the_law_has_them_in_every_language(code, signing_in, read):
    for locale in ("en", "es", "ar"):
        text = read("proxy-form", signing_in(code), locale)
        for clause in jurisdictions()[code].clauses:
            assert clause in text


@pytest.mark.parametrize("size", ["standard", "large"])
@pytest.mark.parametrize("code", ["CA", "MI", "MS", "NC", "NY"])
def test_every_signature_stands_on_the_page_of_its_statement_and_every_page_says_it_is_not_valid(
    code, size, signing_in, pages
):
    found = pages("proxy-form", signing_in(code, {"proxy/care_place": "nursing_home"}), size=size)
    flat = [" ".join(page.split()) for page in found]
    for page in flat:
        assert NOT_VALID in page
        assert page.count("Signature · Witness") == page.count("sound mind")
        assert page.count("Signature · Witness") == page.count("Full name Home address Date")
    assert sum(page.count("Signature · Witness") for page in flat) == BLOCKS[code][0]


@pytest.mark.parametrize("beside", ["es", "ar"])
@pytest.mark.parametrize("code", ["CA", "DC", "HI", "MI", "MS", "NC", "ND"])
def test_in_large_print_beside_another_language_a_witness_s_statement_stays_with_its_lines(
    code, beside, signing_in, pages
):
    meeting = signing_in(code, {"proxy/care_place": "nursing_home"})
    for paper in ("letter", "a4"):
        found = pages("proxy-form", meeting, size="large", beside=beside, paper=paper)
        flat = [" ".join(page.split()) for page in found]
        for page in flat:
            signed = page.count("Signature · Witness")
            assert signed == page.count("sound mind")
            assert page.count("Home address") >= signed
            assert page.count("Date") >= signed
        assert sum(page.count("Signature · Witness") for page in flat) == BLOCKS[code][0]


def test_another_language_is_a_copy_to_read_along_and_says_so_on_every_page(signing_in, pages, read):
    meeting = signing_in("NY")
    for page in pages("proxy-form", meeting, "es"):
        assert "para seguir la lectura" in " ".join(page.split())
    spanish = read("proxy-form", meeting, "es")
    assert "Health Care Proxy" in spanish
    assert "____" not in spanish.partition("Firmas")[2]
    assert READING not in read("proxy-form", meeting)


def test_the_form_speaks_as_the_person_who_signs_it(sample, read):
    _, _, said = read("proxy-form", sample).partition("Who I am")
    statements, _, _ = said.partition("Signatures")
    assert "Relation to me: hijo" in statements
    assert not re.search(r"(?i)\byou(r|rs)?\b", statements)


def test_a_copy_to_read_along_has_no_room_for_a_signature(signing_in):
    for locale, beside in (("es", None), ("ar", None), ("zh-Hans", "es")):
        document = compose("proxy-form", signing_in("NC"), locale, Options(beside=beside))
        boxes = [one for one in inside(document.blocks) if isinstance(one, Box) and one.style == "plain"]
        assert boxes == []


def test_beside_english_there_is_one_line_for_each_signature_and_both_readers_are_told(signing_in, pages):
    for locale, beside in (("en", "es"), ("es", "en")):
        document = compose("proxy-form", signing_in("NY"), locale, Options(beside=beside))
        boxes = [one for one in inside(document.blocks) if isinstance(one, Box) and one.style == "plain"]
        assert len(boxes) == 3
        for page in pages("proxy-form", signing_in("NY"), locale, beside=beside):
            flat = " ".join(page.split())
            assert "to read along. The English words" in flat
            assert "columna en" in flat


def test_until_a_signature_is_recorded_the_paper_is_not_valid_and_then_no_copy_can_be_signed(
    signing_in, read, pages
):
    drafts = [{}, {"proxy/history": [{"status": "draft"}]}, {"proxy/history": [{"status": "ready_to_sign"}]}]
    for values in drafts:
        assert NOT_VALID in read("proxy-form", signing_in("NY", values))
    seen = {"witnesses": ["w"], "on": "2026-11-23", "place": "Room 12", "status": "signed"}
    kept = {"proxy/witnesses": {"w": {"name": "Kim Ho"}}}
    for after in ([], [{"status": "copy_in_chart"}]):
        text = read("proxy-form", signing_in("NY", kept | {"proxy/history": [seen, *after]}))
        assert NOT_VALID not in text
        assert "Monday, November\u00a023, 2026" in text
        assert "Room 12" in text
        assert "Kim Ho" in text
        assert "Signature" not in text
        assert "____" not in text
    for page in pages("proxy-form", signing_in("NY", kept | {"proxy/history": [seen]})):
        assert "This print is not the signed paper." in page
    for status in ("replaced", "revoked"):
        gone = signing_in("NY", kept | {"proxy/history": [seen, {"status": status}]})
        assert "Do not use this paper. It no longer counts." in read("proxy-form", gone)
        assert "Signature" not in read("proxy-form", gone)


def test_what_is_still_open_keeps_the_pen_away(signing_in, read):
    assert "Some things are still open. Do not sign" in read("proxy-form", signing_in("NY"))


def test_a_rule_that_is_not_sure_sends_to_the_legal_office(signing_in, read):
    assert "Check with your legal office before signing." in read("proxy-form", signing_in("LA"))


def test_what_nobody_chose_is_left_to_mark_and_what_was_chosen_is_a_sentence(signing_in, read):
    still_open, chosen = (
        read("proxy-form", signing_in("MI", values))
        for values in (
            {},
            {
                "proxy/starts": "when_unable",
                "proxy/scope": "everything",
                "proxy/powers/life_support": "yes",
            },
        )
    )
    assert still_open.count("☐ This person may") == 7
    assert "☐" not in chosen
    assert "I know that I could die from this choice, or that I would." in chosen
    assert "may not say no to treatment that keeps me alive" not in chosen


def test_the_patient_s_own_words_are_quoted_and_keep_their_language(signing_in, read):
    values = {"proxy/scope": "with_limits", "proxy/limits": "No lejos de casa.", "typed_in": "es"}
    assert "“No lejos de casa.”" in read("proxy-form", signing_in("NY", values))
    given = values | {
        "translations": {"proxy/limits": [{"language": "en", "text": "Not far from home.", "by": "I. Paz"}]}
    }
    text = read("proxy-form", signing_in("NY", given))
    assert "“Not far from home.”" in text
    assert "As interpreted by I. Paz. In Spanish: “No lejos de casa.”" in text


def test_an_agent_who_is_nobody_of_the_meeting_is_named_with_what_was_written(signing_in, read):
    written = {"name": "Lou Park", "phone": "555-0109", "address": "9 Sample Road"}
    text = read("proxy-form", signing_in("NY", {"proxy/agent": written}))
    assert "Lou Park" in text
    assert "9 Sample Road" in text
    assert "Ana Diaz" not in text


def test_where_a_state_leaves_a_choice_the_notary_s_block_stands_for_the_witnesses(
    signing_in, signature_blocks
):
    found = [" ".join(one) for one in signature_blocks(signing_in("AZ", {"proxy/route": "notary"}))]
    assert len(found) == 2
    assert "Notary" in found[1]
    assert "The witnesses came to me too" not in found[1]


def test_a_californian_notary_signing_in_a_nursing_home_leaves_room_for_the_ombudsman(
    signing_in, signature_blocks
):
    values = {"proxy/route": "notary", "proxy/care_place": "nursing_home"}
    found = [" ".join(one) for one in signature_blocks(signing_in("CA", values))]
    assert len(found) == 3
    assert "I am the ombudsman or the advocate whom the state names for this place." in found[1]


def test_without_a_state_the_questions_stand_with_room_to_answer(read, empty):
    text = read("proxy-form", empty)
    assert "Tell us first in which state you will sign." in text
    assert "In which state will you sign?\n\n____" in text
    assert "Who should speak for you if you cannot?" in text
    assert "Signature" not in text
    assert "None" not in text


def test_the_tree_holds_no_line_that_looks_like_an_electronic_signature(signing_in):
    document = compose("proxy-form", signing_in("NY"), "en")
    said = [words(one) for one in inside(document.blocks) if isinstance(one, Paragraph)]
    assert "Everyone signs by hand, in ink, on the English words." in said
    assert Run(NOT_VALID, bold=True) in document.running[0].runs
