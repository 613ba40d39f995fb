"""The nine cards of "what matters most": what each asks, and what it writes down."""

from dataclasses import dataclass

from family_meeting.i18n.messages import Message, family_text, team_text
from family_meeting.record.codes import Card, Goal, Topic


@dataclass(frozen=True)
class CardContent:
    """``family_prompt`` asks the relatives about ``{name}``; ``fields`` are names in ``WhatMatters``."""

    card: Card
    title: Message
    prompt: Message
    family_prompt: Message
    cue: Message
    icon: str
    topics: tuple[Topic, ...] = ()
    fields: tuple[str, ...] = ()


_CONTENTS = (
    CardContent(
        card=Card.HOPES,
        # Translators: a noun, heading above what people hope for.
        title=family_text("Hopes"),
        prompt=family_text("What do you hope for in the time ahead?"),
        family_prompt=family_text("What does {name} hope for in the time ahead?"),
        cue=team_text("Ask, then wait. Up to three hopes, as they are said. A hope need not be likely."),
        icon="sunny",
        topics=(Topic.HOPE,),
    ),
    CardContent(
        card=Card.GOALS,
        # Translators: what matters most to the person, in order.
        title=family_text("What comes first"),
        prompt=family_text("If the illness gets worse, what matters most to you? Choose three."),
        family_prompt=family_text("If the illness gets worse, what matters most to {name}? Choose three."),
        cue=team_text("Let the person point. Then ask which of the three comes first, and why."),
        icon="favorite",
        fields=("goals", "goal_words"),
    ),
    CardContent(
        card=Card.WORRIES,
        # Translators: a noun, heading above what people worry about.
        title=family_text("Worries"),
        prompt=family_text("What worries you most? What keeps you awake at night?"),
        family_prompt=family_text("What worries you most about caring for {name}?"),
        cue=team_text("Do not solve it yet. Say the worry back, and write it under the one who has it."),
        icon="cloud",
        topics=(Topic.WORRY,),
    ),
    CardContent(
        card=Card.STRENGTH,
        title=family_text("What gives strength"),
        prompt=family_text("Who or what helps you on hard days?"),
        family_prompt=family_text("Who or what helps {name} on hard days?"),
        cue=team_text("People, faith, music, habits. Ask what we can make room for here."),
        icon="park",
        topics=(Topic.STRENGTH,),
    ),
    CardContent(
        card=Card.ABILITIES,
        title=family_text("A good day"),
        prompt=family_text("What makes a day still a good day? What would be too much?"),
        family_prompt=family_text("What makes a day good for {name}? What would be too much?"),
        cue=team_text("Two lists. If someone says “anything is better than dying”, write it as it is said."),
        icon="local_florist",
        topics=(Topic.GOOD_DAY, Topic.TOO_MUCH),
    ),
    CardContent(
        card=Card.TRADE_OFF,
        # Translators: how much hard treatment a person would accept to have more time.
        title=family_text("How far to go for more time"),
        prompt=family_text("How much would you go through to have more time?"),
        family_prompt=family_text("How much would {name} go through to have more time?"),
        cue=team_text("Read all five lines aloud first. There is no right one, and it may change."),
        icon="balance",
        fields=("trade_off", "trade_off_reason"),
    ),
    CardContent(
        card=Card.DECIDING,
        title=family_text("How we decide"),
        prompt=family_text("How should choices be made? Who should hear news first?"),
        family_prompt=family_text("How does {name} want choices to be made? Who should hear news first?"),
        cue=team_text(
            "Some families shield the sick person from news. Ask the patient, not the family, first."
        ),
        icon="groups",
        fields=("deciding", "hears_first", "spared"),
    ),
    CardContent(
        card=Card.PLACE,
        # Translators: the place where the person would like to be cared for.
        title=family_text("Where to be"),
        prompt=family_text("Where do you want to be cared for? What is your second choice?"),
        family_prompt=family_text("Where would {name} want to be cared for? What is the second choice?"),
        cue=team_text("Ask what could make home impossible. Promise no place."),
        icon="home",
        fields=("places", "home_impossible"),
    ),
    CardContent(
        card=Card.TOLD,
        # Translators: how much family and friends have been told about the illness.
        title=family_text("What our people know"),
        prompt=family_text("How much do your people know? What should they hear from you today?"),
        family_prompt=family_text("How much has {name} told you? What would {name} want you to know?"),
        cue=team_text("The patient may speak to one person in the room by name. Then leave a silence."),
        icon="forum",
        topics=(Topic.MESSAGE,),
        fields=("told",),
    ),
)

CARDS: dict[Card, CardContent] = {one.card: one for one in _CONTENTS}

GOAL_ICONS: dict[Goal, str] = {
    Goal.HOME: "cottage",
    Goal.MORE_TIME: "schedule",
    Goal.COMFORT: "spa",
    Goal.CLEAR_MIND: "lightbulb",
    Goal.SEE_SOMEONE: "waving_hand",
    Goal.REACH_EVENT: "event",
    Goal.NOT_A_BURDEN: "volunteer_activism",
    Goal.FAITH: "candle",
    Goal.INDEPENDENCE: "directions_walk",
    Goal.FINISH_SOMETHING: "draw",
    Goal.KNOW_TRUTH: "visibility",
    Goal.KEEP_TRYING: "medication",
}
