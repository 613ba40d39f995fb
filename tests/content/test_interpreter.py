from collections import Counter

from family_meeting.content.interpreter import CHECKS, GROUPS
from family_meeting.record.codes import InterpreterCheck


def test_every_check_stands_in_exactly_one_part_of_the_meeting():
    assert Counter(check for group in GROUPS for check in group.checks) == Counter(InterpreterCheck)


def test_every_check_is_a_whole_sentence():
    assert all(CHECKS[check].text.endswith(".") for check in InterpreterCheck)
