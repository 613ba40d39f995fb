"""The day of signing: who must be there, what to bring, what to do afterwards, what a witness states."""

from family_meeting.i18n.messages import Message, family_plural, family_text, team_text
from family_meeting.proxy.vocabulary import Affirmation
from family_meeting.record.codes_proxy import SigningNeed

# Translators: stands on the paper until it has been signed by hand.
NOT_VALID = family_text("Not valid until signed.")
NO_SUBSTITUTE = team_text(
    "This is a worksheet. It names nobody and replaces no form. Copy the answers into the official form."
)
OFFICIAL_FORM = team_text("The official form is in {form}.")
OFFICIAL_NOTICE = team_text("The notice that must go with it is in {notice}.")
STATE_FORM_ALLOWED = team_text("The state also has a form that may be used: {form}.")
WISHES_APART = team_text(
    "In {state} a living will follows rules of its own. Keep the record of wishes on a separate paper."
)

ROOM_SIGNER = family_text("You, with time to read the paper or to hear it read")
# Translators: {name} signs for a patient who cannot hold a pen.
ROOM_HAND = family_text("{name}, who signs your name while you watch and say so")
ROOM_WITNESSES = family_plural(
    "One witness, who watches you sign", "{count} witnesses, who watch you sign and then sign in turn"
)
ROOM_NOTARY = family_text("A notary, who checks who you are")
ROOM_INTERPRETER = family_text("An interpreter, who reads the paper to you in your language")
ROOM_AGENT = family_text("{name}, who must say yes in writing. This can also be done later")
ROOM_NEEDS: dict[SigningNeed, Message] = {
    # Translators: an ombudsman is named by the state to stand up for people in nursing homes.
    SigningNeed.OMBUDSMAN: family_text("The nursing home ombudsman, who signs as a witness"),
    SigningNeed.EXPLAINER: family_text("Someone from outside, who explains the paper and signs for it"),
    SigningNeed.FACILITY_WITNESS: family_text("As one of the witnesses, the person your home names"),
    SigningNeed.UNAFFILIATED_WITNESS: family_text("As one of the witnesses, someone from outside the place"),
    SigningNeed.CLINICIAN_WITNESS: family_text("As one of the witnesses, a doctor or nurse with training"),
    SigningNeed.PHYSICIAN: family_text("A doctor, who stays for the signing"),
}
SAME_TIME = family_text("Choose a time when all of them can be in one room.")
NO_SCREEN = family_text("Everyone signs on paper with a pen. Nothing is signed on a screen.")

BRING_PAPER = family_text("The printed paper, all pages, with no line left open")
BRING_FORM = family_text("The official form of {state}, filled in from the worksheet")
BRING_NOTICE = family_text("The printed notice that belongs to the form")
BRING_ID = family_text("A card with your photo and name, such as a passport")
BRING_WITNESS_ID = family_text("For each witness, a card with photo, name and address")
BRING_PENS = family_text("Two pens with dark ink")
BRING_AIDS = family_text("Your glasses, and your hearing aids")
BRING_CERTIFICATE = family_text("The doctor’s note that you can decide")
BRING_ACCEPTANCE = team_text("The official text of the agent’s acceptance: {citation}")

AFTER_COPY_AGENT = family_text("Give a copy to {name}.")
AFTER_COPY_CHART = family_text("Give a copy to the hospital, and ask them to put it in your file.")
AFTER_COPY_OTHERS = family_text("Give copies to those you chose.")
AFTER_KEEP = family_text("Keep the first paper where others can find it. Do not lock it away.")
AFTER_ACCEPT = family_text("Ask {name} to sign the yes, if that was not done today.")
AFTER_OLD = family_text("Tell those who have an older paper that it no longer counts.")
AFTER_REVIEW = family_text("Look at it again if your health, your home or your mind changes.")
AFTER_STATUS = team_text("Record day, place and witnesses here, then where the copy is.")

AFFIRMATIONS: dict[Affirmation, Message] = {
    # Translators: each of these is a statement above a witness's signature. "The signer" is the patient.
    Affirmation.SAW_SIGNING: family_text(
        "The signer signed this paper while I watched, or told me that the signature is real."
    ),
    Affirmation.SOUND_MIND: family_text("The signer seemed to be of sound mind."),
    Affirmation.FREE_WILL: family_text(
        "The signer seemed to act freely. I saw no force, no tricks and no pressure."
    ),
    Affirmation.OF_AGE: family_text("I am {age} years old or older."),
    Affirmation.KNOWS_SIGNER: family_text("I know the signer, or I was shown good proof of who it is."),
    Affirmation.UNDERSTOOD: family_text("The signer seemed to know what this paper does."),
    Affirmation.SAW_EACH_OTHER: family_text("Both witnesses signed in front of the signer and each other."),
    # Translators: perjury is the crime of a false oath.
    Affirmation.UNDER_PENALTY: family_text("I declare under penalty of perjury that this is true."),
}
# Translators: a list follows, such as "the agent named in this paper".
I_AM_NONE_OF = family_text("I am none of these:")
# Translators: a list follows; only one of the witnesses must state this.
ONE_IS_NONE_OF = family_text("One witness must state as well: I am none of these:")
AT_MOST_ONE_IS = family_text("Only one witness may be one of these:")

HEAD_SIGNER = family_text("I sign this of my own free will")
HEAD_HAND = family_text("I sign for the person above, who told me to and who watches")
# Translators: heading of a signature block; {number} counts the witnesses.
HEAD_WITNESS = family_text("Witness {number}")
HEAD_NOTARY = family_text("Notary")
HEAD_ACCEPTANCE = family_text("I agree to speak for this person")
