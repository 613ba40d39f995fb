"""What a statement may be about: its heading, a gentle example, and who sees it unless told otherwise."""

from dataclasses import dataclass

from family_meeting.i18n.messages import Message, family_text, team_text
from family_meeting.record.codes import Audience, Topic


@dataclass(frozen=True)
class TopicContent:
    """``hint`` stands in the empty field; ``per_person`` asks for one line from each person."""

    topic: Topic
    title: Message
    hint: Message
    audience: Audience = Audience.EVERYONE
    per_person: bool = False


_CONTENTS = (
    TopicContent(
        Topic.PERSON_NAME,
        family_text("The name to use"),
        family_text("For example: Please call me Nana Lu."),
    ),
    TopicContent(
        Topic.PERSON_ROLES,
        # Translators: what a person is to others: mother, teacher, the one who cooks.
        family_text("Who the person is to others"),
        family_text("For example: the big sister, the one who cooks"),
    ),
    TopicContent(
        Topic.PERSON_JOYS,
        family_text("What brings joy"),
        family_text("For example: the dog, the garden, old love songs"),
    ),
    TopicContent(
        Topic.PERSON_WORK,
        family_text("Work and skills"),
        family_text("For example: drove a city bus for 30 years"),
    ),
    TopicContent(
        Topic.PERSON_FAITH,
        family_text("Faith and customs"),
        family_text("For example: prays at dawn, keeps Fridays free"),
    ),
    TopicContent(
        Topic.PERSON_SAYINGS,
        # Translators: words this person says often.
        family_text("A saying we all know"),
        family_text("For example: One day, one step."),
    ),
    TopicContent(
        Topic.UNDERSTANDING,
        family_text("What I know so far"),
        family_text("In your own words, one or two lines"),
        per_person=True,
    ),
    TopicContent(
        Topic.HEADLINE,
        family_text("How things are, in plain words"),
        family_text("One or two short lines, as they were said"),
    ),
    TopicContent(
        Topic.UNCERTAIN,
        family_text("What nobody can know yet"),
        family_text("For example: how fast things will change"),
    ),
    TopicContent(
        Topic.WORDS_TO_AVOID,
        team_text("Words to avoid, and words to use"),
        team_text("For example: say “the illness”, as the family does"),
        Audience.TEAM,
    ),
    TopicContent(
        Topic.FEELING,
        # Translators: thoughts and feelings right now.
        family_text("What is on my mind"),
        family_text("One word is enough"),
        per_person=True,
    ),
    # Translators: a noun, heading above what people hope for.
    TopicContent(Topic.HOPE, family_text("Hopes"), family_text("For example: to sit in the garden again")),
    TopicContent(
        Topic.WORRY,
        # Translators: a noun, heading above what people worry about.
        family_text("Worries"),
        family_text("For example: who will look after my wife"),
    ),
    TopicContent(
        Topic.STRENGTH,
        family_text("What gives strength"),
        family_text("For example: my sister, prayer, a walk by the river"),
    ),
    TopicContent(
        Topic.GOOD_DAY,
        family_text("What makes a day good"),
        family_text("For example: when I can talk with my people"),
    ),
    TopicContent(
        Topic.TOO_MUCH,
        # Translators: what this person would not want to live through.
        family_text("What would be too much"),
        family_text("For example: not knowing my own children"),
    ),
    TopicContent(
        Topic.MESSAGE,
        family_text("What I want my people to hear"),
        family_text("For example: I am at peace with this."),
    ),
    TopicContent(
        Topic.FOR_AGENT,
        family_text("What the one who speaks for me should know"),
        family_text("For example: ask my brother too"),
    ),
    TopicContent(
        Topic.RECOMMENDATION,
        family_text("What the care team suggests"),
        family_text("As the doctor or nurse said it"),
    ),
    TopicContent(
        Topic.ALWAYS,
        family_text("What we will always do"),
        family_text("For example: treat pain at any hour"),
    ),
    TopicContent(
        Topic.TEACH_BACK,
        family_text("What I will tell the others at home"),
        family_text("In your own words"),
        per_person=True,
    ),
    TopicContent(
        Topic.LAST_WORD,
        # Translators: the patient speaks last today. Avoid words that mean a dying person's words.
        family_text("A word from the patient to all of us"),
        family_text("What should we take with us today?"),
    ),
    TopicContent(Topic.NOTE, team_text("Note"), team_text("A short note, not for the family"), Audience.TEAM),
    TopicContent(
        Topic.DEBRIEF_WELL,
        team_text("What went well"),
        team_text("For example: the son spoke for the first time"),
        Audience.TEAM,
    ),
    TopicContent(
        Topic.DEBRIEF_MISSED,
        team_text("What we missed"),
        team_text("For example: we did not come back to the question of money"),
        Audience.TEAM,
    ),
    TopicContent(
        Topic.DEBRIEF_FEELINGS,
        team_text("How we are after this"),
        team_text("For example: the interpreter asked for a moment alone"),
        Audience.TEAM,
    ),
)

TOPICS: dict[Topic, TopicContent] = {one.topic: one for one in _CONTENTS}
