"""A question about somebody offers only those whom an answer could mean."""

import pytest

from family_meeting.record.codes import DocumentSeen, Role
from family_meeting.record.people import PATIENT
from family_meeting.store import Change


def offered(page, meeting, path):
    key = f"{meeting.id}/{path}"
    return next(one.options for one in [*page.button_group, *page.selectbox] if one.key == key)


@pytest.mark.parametrize(
    ("slug", "path"),
    [
        ("patient", "patient_first/information_person"),
        ("patient", "patient_first/speaks_when_tired"),
        ("decider", "decider/agent"),
        ("decider", "decider/alternate"),
    ],
)
def test_who_stands_in_for_the_patient_is_somebody_else(open_page, store, sample, slug, path):
    store.apply(sample.id, Change("decider/document", DocumentSeen.SEEN))
    names = offered(open_page(slug, sample), sample, path)
    assert len(names) == len(sample.people) - 1
    assert sample.people[PATIENT].name not in names


def test_nobody_is_asked_for_while_the_patient_is_alone(open_page, empty):
    keys = [str(one.key) for one in open_page("patient", empty).button_group]
    assert f"{empty.id}/patient_first/agrees" in keys
    assert f"{empty.id}/patient_first/speaks_when_tired" not in keys


def test_the_interpreter_is_not_asked_to_lead_or_to_write(open_page, sample):
    interpreters = {one.name for one in sample.people.values() if one.role is Role.INTERPRETER}
    page = open_page("huddle", sample)
    for role in ("chair", "scribe", "gives_update"):
        names = set(offered(page, sample, f"huddle/{role}"))
        assert names
        assert not names & interpreters


def test_a_language_is_found_by_its_own_name_and_by_the_readers(open_page, sample):
    reads = open_page("patient", sample).selectbox(key=f"{sample.id}/people/patient/written_language")
    assert "Español · Spanish" in reads.options
    assert "English" in reads.options


def test_the_time_is_asked_for_as_the_paper_says_it(open_page, sample):
    assert open_page("reason", sample).time_input[0].proto.format == "12h"


def test_the_language_of_the_paper_is_shown_before_anybody_chooses_one(open_page, store, empty):
    store.apply(empty.id, Change("people/patient/written_language", "es"))
    box = open_page("paper", empty).selectbox(key=f"{empty.id}/aftermath/printing/language")
    assert (box.value, box.proto.placeholder) == (None, "Español · Spanish")
