"""What the paper says that names who speaks for the patient.

"I" is the patient, "this person" is the one who is named.
"""

from family_meeting.i18n.messages import Message, family_text
from family_meeting.record.codes import Answer, Leeway
from family_meeting.record.codes_proxy import Donation, Power, Scope, SigningNeed, Starts

# Translators: {title} is the state's own English term, such as "health care agent". It stays English.
I_NAME = family_text(
    "I, {name}, name the person below to make choices about my health care for me. "
    "The law calls this person my {title}."
)
BACK_UPS = family_text(
    "If that person cannot do this, does not want to, or cannot be reached in time, I name a back-up. "
    "The first one goes first."
)

STARTS: dict[Starts, Message] = {
    Starts.WHEN_UNABLE: family_text(
        "This person may decide for me only after my doctor finds, and writes down, that I cannot decide."
    ),
    Starts.RIGHT_AWAY: family_text(
        "This person may decide for me from the day I sign, if I want the help. "
        "As long as I can decide, my own word counts."
    ),
    # Translators: the patient's own words follow.
    Starts.OTHER: family_text("This person may decide for me from this time on:"),
}
SCOPE: dict[Scope, Message] = {
    Scope.EVERYTHING: family_text(
        "This person may make every choice about my health care that I could make. "
        "That means to say yes or no to any care, test, drug or treatment, and to stop it. "
        "It also means to choose who cares for me, and where."
    ),
    Scope.WITH_LIMITS: family_text(
        "This person may make choices about my health care as I could make them, but only within my limits. "
        "That means to say yes or no to care, tests, drugs or treatment, and to stop them. "
        "It also means to choose who cares for me, and where."
    ),
}
# Translators: the patient's own words follow.
LIMITS = family_text("My limits:")

POWERS: dict[tuple[Power, Answer], Message] = {
    (Power.FEEDING, Answer.YES): family_text(
        "This person may say yes or no to food and water through a tube, and may have it stopped."
    ),
    (Power.FEEDING, Answer.NO): family_text(
        "This person may not decide about food and water through a tube."
    ),
    (Power.LIFE_SUPPORT, Answer.YES): family_text(
        "This person may say no to treatment that keeps me alive, and may have it stopped. "
        "I know that I could die from this choice, or that I would."
    ),
    (Power.LIFE_SUPPORT, Answer.NO): family_text(
        "This person may not say no to treatment that keeps me alive, and may not have it stopped."
    ),
    (Power.MENTAL_HEALTH, Answer.YES): family_text("This person may decide about care for my mental health."),
    (Power.MENTAL_HEALTH, Answer.NO): family_text(
        "This person may not decide about care for my mental health."
    ),
    (Power.FACILITY_ADMISSION, Answer.YES): family_text(
        "This person may agree that I move to a nursing home to stay."
    ),
    (Power.FACILITY_ADMISSION, Answer.NO): family_text(
        "This person may not agree that I move to a nursing home to stay."
    ),
    (Power.PREGNANCY, Answer.YES): family_text("This person may decide for me also if I am pregnant."),
    (Power.PREGNANCY, Answer.NO): family_text("This person may not decide for me if I am pregnant."),
}
FEEDING_KNOWN = family_text("This person knows what I want about food and water through a tube.")
# Translators: {choices} is a list such as "care for mental health".
WITHHELD = family_text("This paper gives no say over this: {choices}. The state wants another paper for it.")

LEEWAY: dict[Leeway, Message] = {
    Leeway.FOLLOW: family_text("This person should do what I said, as closely as possible."),
    Leeway.USE_AS_GUIDE: family_text(
        "This person should use what I said as a guide, and may choose another way if it seems better."
    ),
    Leeway.AGENT_DECIDES: family_text(
        "This person may choose what seems best at the time, even if I said something else."
    ),
}
# Translators: the patient's own words follow.
INSTRUCTIONS = family_text("I also want this to be known:")
RECORDS: dict[bool, Message] = {
    True: family_text(
        "From the day I sign, this person may see my health records and talk with those who treat me."
    ),
    False: family_text(
        "Once this person may decide for me, this person may see my health records as I could."
    ),
}
DONATION: dict[Donation, Message] = {
    Donation.YES: family_text("After my death, I want to give all organs and tissue that can help."),
    # Translators: the patient's own words follow.
    Donation.SOME: family_text("After my death, I want to give only this:"),
    Donation.NO: family_text("I do not want to give organs or tissue after my death."),
    Donation.AGENT_DECIDES: family_text(
        "This person may decide if organs or tissue are given after my death."
    ),
}
"""A patient who does not want to decide this now says nothing about it on the paper."""

LASTS = family_text("This paper stays good if I can no longer decide. That is what it is for.")
NO_END = family_text("It has no end date. I can take it back on any day.")
# Translators: the patient's own words follow.
ENDS = family_text("I can take this paper back on any day. On when it ends, I say:")
OLDER = family_text("It takes the place of any older paper in which I named someone for this.")

NEED_STATEMENTS: dict[SigningNeed, Message] = {
    # Translators: above a signature. An ombudsman stands up for people in nursing homes.
    SigningNeed.OMBUDSMAN: family_text(
        "I am the ombudsman or the advocate whom the state names for this place. "
        "I sign as a witness, as the law asks."
    ),
    SigningNeed.EXPLAINER: family_text("I explained this paper to the signer, who seemed to understand it."),
    SigningNeed.FACILITY_WITNESS: family_text("The home where the signer lives has named me for this."),
    SigningNeed.UNAFFILIATED_WITNESS: family_text("I do not belong to the place where the signer lives."),
    SigningNeed.CLINICIAN_WITNESS: family_text(
        "I am a doctor or nurse, with the training that the law asks for."
    ),
    SigningNeed.PHYSICIAN: family_text("I am a doctor. I was there when the signer signed."),
}
NOTARY_STATES = family_text(
    "The signer came to me on the day below. I know the signer, or I saw good proof of who it is. "
    "The signer said to me that the signature is real and was given freely."
)
NOTARY_AND_WITNESSES = family_text("The witnesses came to me too, and swore that what they state is true.")
ACCEPTANCE_STATES = family_text(
    "I know what this person wants, or I will ask. I will keep to it as well as I can. "
    "I may step down if I tell the signer, or the one who comes after me."
)
# Translators: {citation} is the place in the law, in English.
OFFICIAL_ACCEPTANCE = family_text("The text that the law gives for this yes goes with this page: {citation}.")

READING_COPY = family_text(
    "This is a copy to read along. Do not sign it. The paper in English is the one to sign."
)
# Translators: {language} is the name of a language. This stands on every page beside the English.
READING_COLUMN = family_text(
    "The column in {language} is to read along. The English words are what you sign."
)
NOT_READY = family_text("Some things are still open. Do not sign before they are settled.")
NOT_THE_FORM = family_text("This is a worksheet, not the form. Nothing is signed on it.")
# Translators: {form} is a place in the law, in English.
USE_THE_FORM = family_text("Use the official form of {state}: {form}. Copy the answers into that form.")
ASK_FOR_THE_FORM = family_text("Ask us which form to use in {state}, and copy the answers into it.")
USE_THE_NOTICE = family_text("This must go with it: {notice}.")
STATE_OPEN = family_text(
    "Each state has rules of its own for this paper. Tell us first in which state you will sign."
)
NOTHING_TO_SIGN = family_text("There is nothing to sign today.")
SIGNED_ELSEWHERE = family_text("This print is not the signed paper. It is a copy of what it says.")
NO_LONGER = family_text("Do not use this paper. It no longer counts.")
