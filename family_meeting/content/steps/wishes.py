"""What matters, who speaks, and which care fits."""

from family_meeting.content.steps.part import StepContent
from family_meeting.i18n.messages import family_text, team_text
from family_meeting.record.codes import Step, Topic

WHAT_MATTERS = StepContent(
    step=Step.WHAT_MATTERS,
    title=family_text("What matters most"),
    purpose=family_text("We hear what matters to you before we speak of care."),
    prompt=family_text("What matters most to you in the time ahead?"),
    absent_prompt=family_text("What would {name} say if {name} could sit here with us?"),
    cues=(
        team_text("One card at a time. Skip any card, come back to any card."),
        team_text("The patient answers first. Keep the family’s answers in their own column."),
        team_text("“Not sure” and “later” are real answers."),
        team_text("Write the words as they are said, then read them back: is that how you would put it?"),
    ),
    phrases=(
        team_text("{name}, there is no right answer here. You may change your mind on another day."),
        team_text("Tell me more about that."),
        team_text("If time were short, what would you not want to leave out?"),
        team_text("We are asking what {name} would say, not what you must decide."),
        team_text("You two see this in different ways. I write both down."),
    ),
    watch_for=(
        team_text("Relatives who answer for the patient: turn back and ask again."),
        team_text("Talk of treatments and machines. Ask what they would be for."),
        team_text("Tiredness. Three good cards are better than nine."),
    ),
    topics=(
        Topic.HOPE,
        Topic.WORRY,
        Topic.STRENGTH,
        Topic.GOOD_DAY,
        Topic.TOO_MUCH,
        Topic.MESSAGE,
    ),
)

WHO_SPEAKS = StepContent(
    step=Step.WHO_SPEAKS,
    title=family_text("Who speaks for the patient"),
    purpose=family_text("We say aloud who speaks for the patient if the patient cannot."),
    prompt=family_text("Who should speak for you if one day you cannot?"),
    absent_prompt=family_text("Whom did {name} choose to speak for {name}?"),
    cues=(
        team_text("The patient says the name. The chosen person says yes, aloud."),
        team_text("Ask for a second person, in case the first cannot."),
        team_text("Ask how closely they must keep to what was said."),
        team_text("Ask who else should be told, and who should not take part."),
        team_text("No signed paper yet? Fix a day to sign. Today’s note is not a legal form."),
    ),
    phrases=(
        team_text("{name}, whom do you trust to speak for you?"),
        team_text("Will you do this for {name}? You may also say no."),
        team_text("What would help you to do it well?"),
        team_text("If things turn out in a way nobody planned, may the one you chose decide?"),
    ),
    watch_for=(
        team_text(
            "The person who has been deciding is not the one on the paper: stop, and look at the paper."
        ),
        team_text("A chosen person who looks down and says yes. Ask again, alone."),
        team_text("Pressure. The patient may want to answer without the others."),
    ),
    topics=(Topic.FOR_AGENT,),
)

CARE = StepContent(
    step=Step.CARE,
    title=family_text("What care could look like"),
    purpose=family_text("The doctor or nurse says which care could fit what matters to you."),
    prompt=family_text("You told us what matters to you. Which care would fit it best?"),
    absent_prompt=family_text("Which care would fit what matters to {name}?"),
    cues=(
        team_text("A doctor or nurse speaks here. Open only after feelings had their time."),
        team_text("Say back what matters, in the family’s words, before any treatment is named."),
        team_text("Two paths at most. For each: the best that may happen, the likely, and the hardest."),
        team_text("Ask if they want to hear what the team would suggest."),
        team_text("Say what we will always do: treat pain, stay in touch, not leave anyone alone."),
        team_text("Code status: write only that it was discussed, and who writes the order."),
    ),
    phrases=(
        team_text("You told us this: home, a clear mind, and no more machines. Did I get it right?"),
        team_text("Would it help to hear what the doctor suggests, knowing this about {name}?"),
        team_text("We could try it until a day we choose, and then look together at how it went."),
        team_text("Whatever you choose, we go on caring for {name}."),
    ),
    watch_for=(
        team_text("A menu of treatments with no suggestion, when the family asked for one."),
        team_text("“Nothing more we can do.” Say what we will do."),
        team_text("This step before feelings were heard: go back."),
    ),
    clinician=True,
    topics=(Topic.RECOMMENDATION, Topic.ALWAYS),
)
