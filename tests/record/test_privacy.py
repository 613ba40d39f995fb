import pytest

from family_meeting.record import Meeting, Statement
from family_meeting.record.codes import Audience, Topic
from family_meeting.record.conversation import Disagreement
from family_meeting.record.privacy import TEAM_TOPICS, cleared, statements_for, visible


def said(audience, topic=Topic.HOPE, **values):
    return Statement(topic=topic, text="words", audience=audience, **values)


@pytest.mark.parametrize(
    ("audience", "family", "team"),
    [(Audience.EVERYONE, True, True), (Audience.TEAM, False, True), (Audience.ONLY_ME, False, False)],
)
def test_only_words_for_everyone_reach_the_family_and_only_me_reaches_nobody(audience, family, team):
    assert visible(said(audience), "family") is family
    assert visible(said(audience), "team") is team


@pytest.mark.parametrize("topic", sorted(TEAM_TOPICS))
def test_the_debrief_stays_with_the_team_even_when_marked_for_everyone(topic):
    assert not visible(said(Audience.EVERYONE, topic), "family")
    assert visible(said(Audience.EVERYONE, topic), "team")


def test_the_family_sees_a_flagged_statement_without_its_flag():
    meeting = Meeting(id="m", statements={"a": said(Audience.EVERYONE, flagged=True)})
    assert not statements_for(meeting, "family")["a"].flagged
    assert statements_for(meeting, "team")["a"].flagged


def test_blank_statements_are_left_out():
    meeting = Meeting(id="m", statements={"a": Statement(topic=Topic.HOPE, text="  ")})
    assert statements_for(meeting, "team") == {}


def test_a_difference_is_kept_from_the_family_until_it_is_cleared():
    differences = {"kept": Disagreement(topic="x"), "shown": Disagreement(topic="y", on_family_copy=True)}
    assert set(cleared(differences, "family")) == {"shown"}
    assert set(cleared(differences, "team")) == {"kept", "shown"}
