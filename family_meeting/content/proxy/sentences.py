"""What the checks of the paper say. "You" is the patient; ``{state}`` is the name of a US state.

A sentence of a person is often followed by a statement of ``relations``, as its reason or its question.
"""

from family_meeting.i18n.messages import family_plural, family_text, team_text

# Translators: stands wherever a rule of a state is not sure enough; "your" is the hospital’s.
CHECK_FIRST = family_text("Check with your legal office before signing.")

# Translators: in these sentences, {name} is the person who is to speak for the patient.
AGENT_REFUSED = family_text("{name} may not speak for you under the rules of {state}.")
AGENT_PASSES = family_text("{name} may speak for you under the rules of {state}.")
AGENT_EXCUSED = family_text("The rules of {state} let {name} speak for you, for this reason:")
AGENT_UNWISE = family_text("Think again about {name} as the one who speaks for you.")
AGENT_MISSING = family_text("Nobody is named yet to speak for you.")
AGENT_SAID_NO = family_text("{name} does not want to speak for you. Please choose someone else.")
AGENT_TWICE = family_text("{name} cannot be your first choice and your back-up at the same time.")
NAMED_DIFFERS = family_text("In our talk you named someone else. Please say who should speak for you.")
# Translators: a statement follows, such as "Ana is your parent."
ASK = family_text("We need to know about {name}. Is this true?")
ASK_PLACE = family_text("Where do you live or get care now? In {state} this changes the rules.")
ASK_ROLE = family_text("Is {name} a social worker or a chaplain there? In {state} these may be witnesses.")

WITNESS_REFUSED = family_text("{name} may not be a witness under the rules of {state}.")
WITNESS_PASSES = family_text("{name} may be a witness under the rules of {state}.")
WITNESS_UNWISE = family_text("We know of no rule in {state} against it, but another witness is wiser.")
NOTARY_REFUSED = family_text("{name} may not be the notary under the rules of {state}.")
NOTARY_UNWISE = family_text("We know of no rule in {state} against it, but another notary is wiser.")
NOTARY_PASSES = family_text("{name} may be the notary under the rules of {state}.")

WITNESSES_NAMED = family_plural(
    "{state} asks for one witness, and one is named.",
    "{state} asks for {count} witnesses, and they are named.",
)
WITNESSES_MISSING = family_plural(
    "One more witness is needed in {state}.", "{count} more witnesses are needed in {state}."
)
NO_WITNESS_NEEDED = family_text("{state} asks for no witness. Two are still wise, for use in other states.")
NOTARY_INSTEAD = family_text("With a notary, {state} asks for no witness.")
ONE_FREE_MISSING = family_text("In {state}, one witness must be someone for whom none of these is true.")
ONE_FREE_UNKNOWN = family_text("In {state}, we must know this about one witness at least.")
ONE_FREE_FOUND = family_text("In {state}, one witness must have no close tie to you. {name} has none.")
TOO_MANY_OF_A_KIND = family_text("In {state}, this may be true of one witness, but not of two.")

NOTARY_NEEDED = family_text("In {state} you must sign in front of a notary. Nobody is named yet.")
NOTARY_BESIDE_WITNESSES = family_text(
    "In {state} you need a notary and the witnesses too. No notary is named yet."
)
NOTARY_CHOSEN = family_text("You want to sign in front of a notary. Nobody is named yet.")
NOTARY_NAMED = family_text("{name} will be there as the notary.")
NOTARY_OPTIONAL = family_text("{state} asks for no notary. A notary does no harm.")
NOTARY_NO_PART = family_text("{state} asks for no notary.")
NOTARY_COULD_REPLACE = family_text("In {state} you could sign in front of a notary, with no witness.")

ACCEPTANCE_NEEDED = family_text(
    "In {state}, {name} must say yes in writing. The paper does not count before that."
)
ACCEPTANCE_UNKNOWN = team_text(
    "We could not establish whether the agent must accept in writing in {state}. Ask for it."
)
ACCEPTANCE_GIVEN = family_text("{name} has said yes in writing.")
ACCEPTANCE_NOT_NEEDED = family_text("{state} does not ask {name} to say yes in writing.")
ACCEPTANCE_FORBIDDEN = family_text("In {state}, {name} may not sign this paper at all.")

TOO_YOUNG = family_text("In {state} you must be {age} to sign this paper.")
OLD_ENOUGH = family_text("You are old enough to sign this paper in {state}.")
BIRTH_DATE_MISSING = family_text("We need your date of birth. In {state} you must be {age} to sign.")

CAPACITY_LACKING = team_text(
    "A clinician found that the patient cannot decide now, so nothing can be signed. See what to do instead."
)
CAPACITY_COMES_AND_GOES = team_text(
    "The patient’s capacity comes and goes. Have a clinician confirm it on the day of signing."
)
CAPACITY_OPEN = team_text("Nobody has recorded yet whether the patient can decide about naming an agent.")
CAPACITY_CONFIRMED = team_text("A clinician confirmed that the patient can decide.")

FORM_OFFICIAL = team_text(
    "{state} wants its own form, or one much like it. Use the form in {form}; we print a worksheet for it."
)
FORM_FREE = team_text("{state} does not demand a form of its own.")
NOTICE_NEEDED = team_text(
    "In {state} the notice in {notice} must go with the form. Use the official form; "
    "we print a worksheet for it."
)
NOTICE_UNKNOWN = team_text(
    "We could not establish whether {state} demands a printed notice. Use the official form; "
    "we print a worksheet for it."
)
NOTICE_FREE = team_text("{state} demands no printed notice.")
LEGAL_CHECK_OPEN = team_text(
    "Our rules for {state} are not sure enough. Have the legal office check them, and note who did."
)
LEGAL_CHECK_DONE = team_text("The legal office checked the rules for {state}.")

SIGNER_OPEN = family_text("Can you sign with your own hand?")
SIGNER_MISSING = family_text("Someone else will sign your name. Who is it?")
SIGNER_IS_AGENT = family_text("{name} speaks for you, so someone else must sign your name.")
SIGNER_CLEAR = family_text("It is clear who signs your name.")
