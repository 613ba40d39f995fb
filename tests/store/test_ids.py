import re

from pydantic import TypeAdapter

from family_meeting.record.part import Id
from family_meeting.store import new_id


def test_new_ids_differ_and_fit_an_address_and_a_record():
    ids = {new_id() for _ in range(1000)}
    assert len(ids) == 1000
    assert all(re.fullmatch(r"[\w-]{12}", TypeAdapter(Id).validate_python(one), re.ASCII) for one in ids)
