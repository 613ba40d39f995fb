"""Asking what people know, telling how things are, and staying with what they feel."""

from family_meeting.content.steps.part import StepContent
from family_meeting.i18n.messages import family_text, team_text
from family_meeting.record.codes import Step, Topic

UNDERSTANDING = StepContent(
    step=Step.UNDERSTANDING,
    title=family_text("What we each know so far"),
    purpose=family_text("Each of us says, in our own words, what we know."),
    prompt=family_text("What have you been told about the illness? What has changed?"),
    absent_prompt=family_text("What have you been told about {name}’s illness? What has changed?"),
    cues=(
        team_text("Ask before anyone tells. Patient first, then the quietest person."),
        team_text("One line for each person, in that person’s words."),
        team_text("Do not correct anything yet. Mark a gap for the team and come back to it."),
        team_text("Ask what is hardest to make sense of."),
    ),
    phrases=(
        team_text("So that we do not repeat what you know: what have the doctors told you?"),
        team_text("What have you seen change in the last months?"),
        team_text("Which part is the hardest to understand?"),
        team_text("Thank you. That helps us to explain it better."),
    ),
    watch_for=(
        team_text("Two people in the family who were told different things."),
        team_text("“They never told us”: say that it is hard to hear so much at once, and go on."),
        team_text("A wish to keep news from the patient: ask what they fear would happen. Do not argue."),
    ),
    topics=(Topic.UNDERSTANDING,),
)

WHERE_THINGS_STAND = StepContent(
    step=Step.WHERE_THINGS_STAND,
    title=family_text("How things are now"),
    purpose=family_text("The doctor or nurse tells you how things are, in plain words."),
    prompt=family_text("How much do you want to hear today? Who should hear it?"),
    cues=(
        team_text("A doctor or nurse speaks here. You keep the time and the silence."),
        team_text(
            "Ask first how much each person wants to hear, and offer to speak outside with the others."
        ),
        team_text("The headline first, in one or two sentences. Then stop, and count to ten."),
        team_text("Say what the person will be able to do, before any number. A range, never a date."),
        team_text("Say what is not known. Put a hope and a worry side by side."),
        team_text("Write the headline as it was said, and read it back."),
    ),
    phrases=(
        team_text("{name}, is it all right if the doctor tells you how things are now?"),
        team_text("Some people want all the details, some only the main points. What about you?"),
        team_text("Let us stop here for a moment."),
        team_text("Doctor, could you say that again in everyday words?"),
    ),
    watch_for=(
        team_text("Long explanations: ask for the one sentence to remember."),
        team_text("Numbers that the patient did not ask for."),
        team_text("Two clinicians saying two things: stop, and offer to come back with one answer."),
    ),
    clinician=True,
    topics=(Topic.HEADLINE, Topic.UNCERTAIN, Topic.WORDS_TO_AVOID),
)

FEELINGS = StepContent(
    step=Step.FEELINGS,
    title=family_text("Feelings and questions"),
    purpose=family_text("We take time, and there is no hurry to decide."),
    prompt=family_text("What do you feel and think now? What do you want to ask?"),
    cues=(
        team_text("Be silent first. Tears need no answer. Use Pause if it helps."),
        team_text("Name the feeling softly, respect it, stay with it, ask for more."),
        team_text("Go round once: each person may say one word, or pass."),
        team_text("Then take the question sheet and tick off one by one, with the answer and who gave it."),
        team_text("What nobody can answer: a person and a day to find out."),
    ),
    phrases=(
        team_text("This is a lot to hear. We will stay here with you."),
        team_text("I see how sad this makes you. Would you tell us more?"),
        team_text("You have cared for {name} with so much patience."),
        team_text("I wish the news were different."),
        team_text("What do you want to ask, now or later today?"),
    ),
    watch_for=(
        team_text("Going on to choices while someone is still crying."),
        team_text("Anger: under it there is often fear. Stay calm, thank them for saying it."),
        team_text("Someone who has not said a word. Ask by name, and take a no."),
        team_text("“Do everything” or hope for a miracle: ask what it means to them. Do not argue."),
    ),
    topics=(Topic.FEELING,),
)
