from family_meeting.content.questions import QUESTION_TOPICS
from family_meeting.record.codes import QuestionTopic


def test_every_topic_of_the_sheet_gives_two_or_three_examples():
    assert list(QUESTION_TOPICS) == list(QuestionTopic)
    assert all(2 <= len(content.examples) <= 3 for content in QUESTION_TOPICS.values())


def test_an_example_sounds_like_a_question():
    examples = [one.text for content in QUESTION_TOPICS.values() for one in content.examples]

    assert [one for one in examples if not one.endswith("?")] == []
    assert len(set(examples)) == len(examples)
