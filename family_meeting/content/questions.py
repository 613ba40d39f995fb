"""The twelve topics of the question sheet, each with a few questions as a family might ask them.

The topics follow what caregivers said they wanted to ask (PubMed 18843134); the questions are our own.
"""

from dataclasses import dataclass

from family_meeting.i18n.messages import Message, family_text
from family_meeting.record.codes import QuestionTopic


@dataclass(frozen=True)
class QuestionTopicContent:
    topic: QuestionTopic
    title: Message
    examples: tuple[Message, ...]


_CONTENTS = (
    QuestionTopicContent(
        QuestionTopic.ILLNESS,
        family_text("The illness and what to expect"),
        (
            family_text("What is this illness doing to the body now?"),
            family_text("What could the next weeks and months look like?"),
            family_text("What do you not know yet?"),
        ),
    ),
    QuestionTopicContent(
        QuestionTopic.CHANGES,
        family_text("Signs of change"),
        (
            family_text("How will we see that things are getting worse?"),
            family_text("What is normal now, and what is not?"),
            family_text("When should we call you?"),
        ),
    ),
    QuestionTopicContent(
        QuestionTopic.SYMPTOMS,
        family_text("Pain and other symptoms"),
        (
            family_text("What can you do for the pain?"),
            family_text("What helps when it is hard to breathe?"),
            family_text("Why is there so little wish to eat?"),
        ),
    ),
    QuestionTopicContent(
        QuestionTopic.MEDICINES,
        family_text("Medicines"),
        (
            family_text("What is each medicine for?"),
            family_text("Which ones make you sleepy or sick?"),
            family_text("What do we do if a dose is missed?"),
        ),
    ),
    QuestionTopicContent(
        QuestionTopic.TREATMENTS,
        family_text("Treatments"),
        (
            family_text("How could this treatment help, and how could it harm?"),
            family_text("What happens if we say no to it?"),
            family_text("How will we know when it no longer helps?"),
        ),
    ),
    QuestionTopicContent(
        QuestionTopic.HOME_CARE,
        family_text("Care at home"),
        (
            family_text("Who will help us at home, and how often?"),
            family_text("Can you show us how to lift and wash someone?"),
            family_text("What if we cannot do it any more?"),
        ),
    ),
    QuestionTopicContent(
        QuestionTopic.EQUIPMENT,
        family_text("Equipment and services"),
        (
            family_text("Can we get a bed, a chair or oxygen at home?"),
            family_text("Who brings these things, and who fixes them?"),
        ),
    ),
    QuestionTopicContent(
        QuestionTopic.MONEY,
        family_text("Money, work and insurance"),
        (
            family_text("What will this cost us?"),
            family_text("Can I get time off work to help?"),
            family_text("What does the insurance pay for?"),
        ),
    ),
    QuestionTopicContent(
        QuestionTopic.PAPERS,
        family_text("Who decides, and papers"),
        (
            family_text("Who decides when the patient cannot?"),
            family_text("Which papers do we need, and who signs them?"),
            family_text("Where do we keep them?"),
        ),
    ),
    QuestionTopicContent(
        QuestionTopic.CHILDREN,
        family_text("The children"),
        (
            family_text("What should we tell the children, and when?"),
            family_text("Is it good for them to visit?"),
        ),
    ),
    QuestionTopicContent(
        QuestionTopic.FAITH,
        # Translators: what a family does by faith or custom, around illness and death.
        family_text("Faith, customs and the last days"),
        (
            family_text("Can we pray, sing or light a lamp here?"),
            family_text("Can our own priest, imam or healer come?"),
            family_text("What happens right after a death?"),
        ),
    ),
    QuestionTopicContent(
        QuestionTopic.OURSELVES,
        family_text("Looking after ourselves"),
        (
            family_text("I am so tired. Who can take a turn?"),
            family_text("Who can I talk to when I am sad?"),
            family_text("Is there help for us later, when we grieve?"),
        ),
    ),
)

QUESTION_TOPICS: dict[QuestionTopic, QuestionTopicContent] = {one.topic: one for one in _CONTENTS}
