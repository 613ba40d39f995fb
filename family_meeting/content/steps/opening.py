"""The first three steps: who is here, why we meet, and who the patient is."""

from family_meeting.content.steps.part import StepContent
from family_meeting.i18n.messages import family_text, team_text
from family_meeting.record.codes import Step, Topic

WELCOME = StepContent(
    step=Step.WELCOME,
    title=family_text("Who is here"),
    purpose=family_text("We say who we are and how we will talk."),
    prompt=family_text("Please say your name and why you are here today."),
    absent_prompt=family_text("Please say your name, and who you are to {name}."),
    cues=(
        team_text("Sit down before you speak. Start with the patient, then go round."),
        team_text("Ask each person for the family’s own word: daughter, comadre, neighbor."),
        team_text("Introduce the interpreter. Say that interpreting is private and free."),
        team_text("Say who could not come, and how they will hear about today."),
        team_text("Ask if you may write on the screen, and print it at the end."),
    ),
    phrases=(
        team_text("Thank you for coming. I will lead our talk today and watch the time."),
        team_text("{name}, this meeting is for you. You can stop us whenever you want."),
        team_text("Each of you may speak, and nobody has to."),
        team_text("I will write short notes here, where you can see them. Tell me when I get one wrong."),
    ),
    watch_for=(
        team_text("More staff than family in the room: let some staff leave."),
        team_text("A relative who begins to interpret: give thanks, and hand over to the interpreter."),
        team_text("Someone new who says that nobody told them anything: start with that person’s worry."),
    ),
)

WHY = StepContent(
    step=Step.WHY,
    title=family_text("Why we meet"),
    purpose=family_text("We say why we meet, and you tell us what to add."),
    prompt=family_text("What do you want to talk about today?"),
    absent_prompt=family_text("What would {name} want us to talk about today?"),
    cues=(
        team_text("Say the aim in one sentence."),
        team_text("Show the patient’s own topics first, then the family’s, then ours."),
        team_text("Ask: what must we not forget today? Write every answer."),
        team_text("Say how much time there is. Park what does not fit, and say when it will come."),
        team_text("Agree: one at a time, every question is welcome, anyone may ask for a break."),
    ),
    phrases=(
        team_text("We meet because there are choices ahead, and we want to make them with you."),
        team_text("{name}, these are the things you asked us to talk about. Did I write them the right way?"),
        team_text("What would make this hour worth your time?"),
        team_text("I write this down for another day, so that it is not lost."),
    ),
    watch_for=(
        team_text("The team’s list growing longer than the family’s."),
        team_text("An aim that is really a decision already made."),
    ),
)

PERSON = StepContent(
    step=Step.PERSON,
    # Translators: title of the step where we hear about the person, before we speak of the illness.
    title=family_text("The person first"),
    purpose=family_text("We want to know the person, not only the illness."),
    prompt=family_text("What should we know about you that is not in your chart?"),
    absent_prompt=family_text("How would you tell someone new about {name}?"),
    cues=(
        team_text("Ask the patient first. Let the family add stories."),
        team_text("Listen for work, food, music, faith, pets, and the words the person always says."),
        team_text("Write the name the person wants to be called by."),
        team_text("Use one thing you heard, later, when choices come."),
    ),
    phrases=(
        team_text("Before we speak about the illness, tell us about you, {name}."),
        team_text("What was a good day like, before all this?"),
        team_text("What makes you smile, even now?"),
        team_text("What are you proud of?"),
        team_text("Thank you. I can see how much {name} means to you."),
    ),
    watch_for=(
        team_text("Staff who go straight to test results."),
        team_text(
            "The family speaking of the patient as if the patient were not here: turn back to the patient."
        ),
    ),
    topics=(
        Topic.PERSON_NAME,
        Topic.PERSON_ROLES,
        Topic.PERSON_JOYS,
        Topic.PERSON_WORK,
        Topic.PERSON_FAITH,
        Topic.PERSON_SAYINGS,
    ),
)
