"""The guided questions about who speaks for the patient, one at a time. Where each answer goes and when it
is asked: ``family_meeting.proxy.questions``.
"""

from dataclasses import dataclass

from family_meeting.i18n.messages import Message, family_text, team_text
from family_meeting.record.codes_proxy import ProxyQuestion


@dataclass(frozen=True)
class QuestionContent:
    """``help`` says why we ask or what it means; ``hint`` is a gentle example."""

    question: ProxyQuestion
    prompt: Message
    help: Message
    hint: Message | None = None
    icon: str = "edit_note"


_CONTENTS = (
    QuestionContent(
        ProxyQuestion.STATE,
        family_text("In which state will you sign?"),
        family_text("Each state has rules of its own for this paper."),
        icon="map",
    ),
    QuestionContent(
        ProxyQuestion.CARE_PLACE,
        family_text("Where do you live or get care now?"),
        family_text("In some homes one more person must be there when you sign."),
        icon="home_health",
    ),
    QuestionContent(
        ProxyQuestion.LEGAL_NAME,
        family_text("What is your full name, as on your papers?"),
        family_text("First, middle and last name. We read it back to you."),
        hint=family_text("For example: Maria Elena Lopez Ruiz"),
        icon="badge",
    ),
    QuestionContent(
        ProxyQuestion.BIRTH_DATE,
        family_text("When were you born?"),
        family_text("It tells you from others with the same name."),
        icon="cake",
    ),
    QuestionContent(
        ProxyQuestion.ADDRESS,
        family_text("What is your home address?"),
        family_text("Street, town, state and ZIP."),
        icon="home",
    ),
    QuestionContent(
        ProxyQuestion.PHONE,
        family_text("What is your phone number?"),
        family_text("A number where we can reach you."),
        icon="call",
    ),
    QuestionContent(
        ProxyQuestion.LANGUAGE,
        family_text("Which language do you speak best?"),
        family_text("The paper you sign is in English. You get it in your language to read along."),
        icon="translate",
    ),
    QuestionContent(
        ProxyQuestion.AGENT,
        family_text("Who should speak for you if you cannot?"),
        family_text("Name one person. Two people with the same say can get stuck."),
        hint=family_text("Someone who knows you, and who can stay calm"),
        icon="record_voice_over",
    ),
    QuestionContent(
        ProxyQuestion.AGENT_CONTACT,
        family_text("How can we reach this person?"),
        family_text("Home address, and every phone number. It may be at night."),
        icon="contact_phone",
    ),
    QuestionContent(
        ProxyQuestion.AGENT_YES,
        family_text("Did this person say yes?"),
        family_text("It is good to ask first. They are free to say no."),
        icon="thumb_up",
    ),
    QuestionContent(
        ProxyQuestion.AGENT_RELATIONS,
        family_text("Is any of this true of the person who speaks for you?"),
        family_text("Your state wants to know. It may rule some people out."),
        icon="checklist",
    ),
    QuestionContent(
        ProxyQuestion.ALTERNATES,
        family_text("Who steps in if the first person cannot?"),
        family_text("Your back-up decides only when the first person cannot be reached or cannot serve."),
        hint=family_text("Someone you trust as much"),
        icon="group_add",
    ),
    QuestionContent(
        ProxyQuestion.ALTERNATES_YES,
        family_text("Did your back-up say yes?"),
        family_text("If there are more, we need to know it of each."),
        icon="thumb_up",
    ),
    QuestionContent(
        ProxyQuestion.ALTERNATES_RELATIONS,
        family_text("Is any of this true of your back-up?"),
        family_text("The same rules count as for the first person."),
        icon="checklist",
    ),
    QuestionContent(
        ProxyQuestion.STARTS,
        family_text("When may this person begin to decide?"),
        family_text("As long as you can decide, your own word counts."),
        icon="schedule",
    ),
    QuestionContent(
        ProxyQuestion.SCOPE,
        family_text("What may this person decide?"),
        family_text("It can be all of your health care, or only a part."),
        icon="rule",
    ),
    QuestionContent(
        ProxyQuestion.FEEDING,
        family_text("May this person say yes or no to a feeding tube?"),
        family_text("Your state wants this on the paper in so many words."),
        icon="nutrition",
    ),
    QuestionContent(
        ProxyQuestion.FEEDING_KNOWN,
        family_text("Does this person know what you want about a feeding tube?"),
        family_text(
            "In your state, no one may decide on it for you who does not know. You can tell them today."
        ),
        icon="nutrition",
    ),
    QuestionContent(
        ProxyQuestion.LIFE_SUPPORT,
        family_text("May this person stop a treatment that keeps you alive?"),
        family_text("Your state wants this on the paper in clear words. You may say yes or no."),
        icon="monitor_heart",
    ),
    QuestionContent(
        ProxyQuestion.FACILITY_ADMISSION,
        family_text("May this person agree to a nursing home for you?"),
        family_text("Your state wants a yes or a no on the paper."),
        icon="home_health",
    ),
    QuestionContent(
        ProxyQuestion.PREGNANCY,
        family_text("If you were pregnant, may this person still decide for you?"),
        family_text("Your state wants a yes or a no on the paper. It may not touch you at all."),
        icon="pregnant_woman",
    ),
    QuestionContent(
        ProxyQuestion.LIMITS,
        family_text("Is there something this person may not decide?"),
        family_text("Use your own words. You may leave it open."),
        hint=family_text("For example: do not move me out of the city"),
        icon="fence",
    ),
    QuestionContent(
        ProxyQuestion.LEEWAY,
        family_text("How closely should this person keep to your words?"),
        family_text("Things may come that no one thought of."),
        icon="straighten",
    ),
    QuestionContent(
        ProxyQuestion.INSTRUCTIONS,
        family_text("What else should the paper say to this person?"),
        family_text("Your wishes have a paper of their own. This is for what must stand here."),
        hint=family_text("For example: call my sister before a big decision"),
        icon="sticky_note_2",
    ),
    QuestionContent(
        ProxyQuestion.ENDS,
        family_text("Should this paper end some day?"),
        family_text("Most people leave it open. You can take it back on any day."),
        hint=family_text("For example: when my daughter turns 18"),
        icon="event_busy",
    ),
    QuestionContent(
        ProxyQuestion.RECORDS,
        family_text("May this person see your health records now?"),
        family_text("Then staff may talk with this person before you are too ill."),
        icon="folder_shared",
    ),
    QuestionContent(
        ProxyQuestion.DONATION,
        family_text("After death, would you give organs or tissue?"),
        family_text("You do not have to decide this now."),
        icon="volunteer_activism",
    ),
    QuestionContent(
        ProxyQuestion.TOLD,
        family_text("Who else should be told how you are?"),
        family_text("They hear the news. They do not decide."),
        icon="forum",
    ),
    QuestionContent(
        ProxyQuestion.NOT_TOLD,
        family_text("Who should not be told, or not take part?"),
        family_text("You need not say why."),
        icon="person_off",
    ),
    QuestionContent(
        ProxyQuestion.COPIES,
        family_text("Who should get a copy?"),
        family_text("A paper that no one can find does not help."),
        hint=family_text("For example: my doctor, both my sons"),
        icon="file_copy",
    ),
    QuestionContent(
        ProxyQuestion.SIGNS_SELF,
        family_text("Can you sign with your own hand?"),
        family_text("If not, someone else may write your name while you watch and say so."),
        icon="signature",
    ),
    QuestionContent(
        ProxyQuestion.ROUTE,
        family_text("Do you want to sign with witnesses or with a notary?"),
        family_text("In your state you may choose."),
        icon="alt_route",
    ),
    QuestionContent(
        ProxyQuestion.WITNESSES,
        family_text("Who will watch you sign?"),
        family_text("Witnesses say that you signed freely. They do not need to read the paper."),
        icon="visibility",
    ),
    QuestionContent(
        ProxyQuestion.WITNESS_RELATIONS,
        family_text("Is any of this true of a witness?"),
        family_text("We ask it of each one, so that the paper holds."),
        icon="checklist",
    ),
    QuestionContent(
        ProxyQuestion.NOTARY,
        family_text("Who will be the notary?"),
        # Translators: in the United States a notary is not a lawyer.
        family_text("A notary checks who you are. A notary is not a lawyer and gives no advice."),
        icon="approval",
    ),
    QuestionContent(
        ProxyQuestion.HELPERS,
        family_text("Who else must be there where you live?"),
        family_text("Your state asks for it, to keep you safe from pressure."),
        icon="support_agent",
    ),
    QuestionContent(
        ProxyQuestion.LEGAL_CHECK,
        team_text("Has your legal office checked the rules of this state?"),
        team_text("Our sources for this state are not sure enough to rely on."),
        icon="gavel",
    ),
    QuestionContent(
        ProxyQuestion.READ_BACK,
        family_text("We read it all back to you. Is it right?"),
        family_text("Your name, your date of birth, your language, and who speaks for you."),
        icon="fact_check",
    ),
)

QUESTIONS: dict[ProxyQuestion, QuestionContent] = {one.question: one for one in _CONTENTS}
"""Every question, in the order in which it is asked."""
