from family_meeting.content.topics import TOPICS
from family_meeting.i18n.messages import FAMILY, TEAM
from family_meeting.record.codes import Audience, Topic
from family_meeting.record.privacy import TEAM_TOPICS


def test_every_topic_has_a_heading():
    assert list(TOPICS) == list(Topic)


def test_a_topics_words_are_for_those_who_may_see_it():
    for content in TOPICS.values():
        wanted = FAMILY if content.audience is Audience.EVERYONE else TEAM

        assert (content.title.domain, content.hint.domain) == (wanted, wanted)


def test_what_stays_with_the_team_is_theirs_from_the_start():
    kept = {topic for topic, content in TOPICS.items() if content.audience is not Audience.EVERYONE}

    assert kept == TEAM_TOPICS | {Topic.NOTE}


def test_each_person_says_what_they_know_feel_and_take_home():
    assert {topic for topic, content in TOPICS.items() if content.per_person} == {
        Topic.UNDERSTANDING,
        Topic.FEELING,
        Topic.TEACH_BACK,
    }
