"""The last three steps: what is clear, who does what, and how we part."""

from family_meeting.content.steps.part import StepContent
from family_meeting.i18n.messages import family_text, team_text
from family_meeting.record.codes import Step, Topic

AGREE = StepContent(
    step=Step.AGREE,
    title=family_text("What is clear, what is open"),
    purpose=family_text("We read back what we agree on, and what may stay open."),
    prompt=family_text("What do we agree on? What needs more time?"),
    absent_prompt=family_text("Would {name} agree with this? What needs more time?"),
    cues=(
        team_text("Read each point aloud and wait for a nod from everyone."),
        team_text("Where people differ, write both views in neutral words, with no names."),
        team_text("For each open point: what would help, who takes it on, by when."),
        team_text("Ask before an open point goes on the family’s paper."),
    ),
    phrases=(
        team_text("Let me read back what I heard. Stop me where it is not right."),
        team_text("You all want the same for {name}. You see different ways to get there."),
        team_text("We do not have to settle this today."),
        team_text("What would help you to come closer on this?"),
    ),
    watch_for=(
        team_text("Silence that is taken for a yes."),
        team_text("A vote. The family is not asked to outvote the patient."),
        team_text("The same point three times: offer a second meeting, a chaplain, or the ethics team."),
    ),
)

NEXT = StepContent(
    step=Step.NEXT,
    title=family_text("What happens next"),
    purpose=family_text("Each task gets one person and one day."),
    prompt=family_text("What will you tell the others at home about today?"),
    cues=(
        team_text("Every action: one person, one day, one phone number."),
        team_text("Say what to do if things change tonight, and whom to call."),
        team_text("Fix the next talk, and who carries news to the rest of the family."),
        team_text(
            "Ask two or three people what they will tell at home. Explain again what did not come across."
        ),
    ),
    phrases=(
        team_text("I want to know if we explained it well. What will you tell the others at home?"),
        team_text("Who will do this, and by which day?"),
        team_text("If {name} gets worse tonight, this is the number to call. Somebody answers at any hour."),
        team_text("You may call me too. This is my number."),
    ),
    watch_for=(
        team_text("Tasks for “the family” or “the team”: ask for one name."),
        team_text("All the tasks on one daughter."),
        team_text("Leaving without a number for the night."),
    ),
    topics=(Topic.TEACH_BACK,),
)

CLOSE = StepContent(
    step=Step.CLOSE,
    title=family_text("Before we go"),
    purpose=family_text("We thank each other, and the patient speaks last."),
    prompt=family_text("What do you still want to say or ask before we go?"),
    absent_prompt=family_text("What would {name} want to say to you now?"),
    cues=(
        team_text("Thank each person by name, for one thing they said."),
        team_text("The patient speaks last, and nobody answers."),
        team_text("Choose together what goes on the family’s paper, in which language and size."),
        team_text("Read back the name and the date of birth before you print."),
        team_text("Print now, go through it together, and put it in their hands."),
    ),
    phrases=(
        team_text("Thank you, {name}. It is brave to speak about these things."),
        team_text("{name}, you have the last word."),
        team_text("This paper is yours. It is not an order and not a legal form."),
        team_text("We will call you in two or three days to hear how you are."),
    ),
    watch_for=(
        team_text("A new worry said at the door: write it down and name a day for it."),
        team_text("Someone who leaves alone and upset. Walk along."),
    ),
    topics=(Topic.LAST_WORD,),
)
