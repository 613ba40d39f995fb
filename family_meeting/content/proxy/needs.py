"""What some states ask for beside witnesses and a notary, and what they want the paper to say."""

from family_meeting.i18n.messages import Message, family_text, team_text
from family_meeting.proxy.vocabulary import ContentNeed
from family_meeting.record.codes_proxy import Power, SigningNeed

SIGNING_NEEDS: dict[SigningNeed, Message] = {
    # Translators: an ombudsman is named by the state to stand up for people in nursing homes.
    SigningNeed.OMBUDSMAN: family_text(
        "You are in a nursing home. In {state} its ombudsman must sign as a witness too, or the paper fails."
    ),
    SigningNeed.EXPLAINER: family_text(
        "In {state} someone from outside must explain the paper to you and sign that this was done."
    ),
    SigningNeed.FACILITY_WITNESS: family_text(
        "In {state} one of the witnesses must be a person whom your home names for this."
    ),
    SigningNeed.UNAFFILIATED_WITNESS: family_text(
        "In {state} one witness must not belong to the place where you live."
    ),
    SigningNeed.CLINICIAN_WITNESS: family_text(
        "In {state} one witness must be a doctor or nurse with training in this kind of care."
    ),
    SigningNeed.COMPETENCY_CERTIFICATE: family_text(
        "In {state} a doctor’s note must go with the paper. It says that you can decide."
    ),
    SigningNeed.PHYSICIAN: family_text("In {state} a doctor must be there, and two witnesses as well."),
}
NEED_MET = family_text("What {state} asks for in this place is planned.")

CONTENT_OPEN: dict[ContentNeed, Message] = {
    ContentNeed.NAMES_BOTH: family_text("The paper must show your full name and who speaks for you."),
    ContentNeed.PRINCIPAL_CONTACT: family_text(
        "In {state} the paper must show your name, date of birth, phone and address."
    ),
    ContentNeed.FEEDING_POWER: family_text(
        "In {state} the paper must say if the one who speaks for you may decide about tube feeding."
    ),
    ContentNeed.LIFE_SUPPORT_POWER: family_text(
        "In {state} the paper must say if the one who speaks for you may stop life support."
    ),
    ContentNeed.FEEDING_WISHES_KNOWN: family_text(
        "In {state} the one who speaks for you must know what you want about tube feeding."
    ),
}
"""What the record must hold before the paper can say it."""

CONTENT_PRINTED: dict[ContentNeed, Message] = {
    ContentNeed.DATED: team_text("{state} wants the paper dated. It has a line for the date."),
    ContentNeed.SAYS_INTENT: team_text(
        "{state} wants the paper to say that the agent is to decide. It does."
    ),
    ContentNeed.SAYS_LIMITS: team_text(
        "{state} wants every limit written down. The paper has room for them."
    ),
    ContentNeed.SAYS_START: team_text("{state} wants the paper to say when it takes effect. It does."),
    ContentNeed.EXPRESS_DECISIONS: team_text(
        "{state} wants health care named in so many words. The paper does."
    ),
    ContentNeed.DURABILITY: team_text("{state} wants words of durability. The paper has them."),
    ContentNeed.TITLE_WORDS: team_text("{state} wants certain words in the title. The paper has them."),
    ContentNeed.WITNESS_STATEMENT: team_text("{state} wants a statement by the witnesses. The paper has it."),
}
"""What the printed paper sees to by itself."""

CONTENT_DONE_LATER: dict[ContentNeed, Message] = {
    ContentNeed.TIME_AND_PLACE: team_text(
        "{state} wants date, time and place on the paper. Fill them in by hand."
    ),
    ContentNeed.OFFICIAL_ACCEPTANCE: team_text(
        "{state} fixes the words of the agent’s acceptance. Attach the official text: {citation}."
    ),
    ContentNeed.COPY_TO_AGENT: team_text("In {state} the agent must get a full copy."),
    ContentNeed.COPY_IN_RECORD: team_text(
        "In {state} the paper must be in the medical record before the agent can act."
    ),
}
"""What people do on the day or afterwards."""

POWERS_OPEN: dict[Power, Message] = {
    Power.FEEDING: family_text("In {state} the paper must say yes or no to choices about tube feeding."),
    Power.FACILITY_ADMISSION: family_text("In {state} the paper must say yes or no to a nursing home stay."),
    Power.PREGNANCY: family_text("In {state} the paper must say yes or no to choices in a pregnancy."),
}
POWERS_WITHHELD: dict[Power, Message] = {
    Power.FEEDING: team_text(
        "In {state} this paper gives no power over tube feeding. That takes another document."
    ),
    Power.LIFE_SUPPORT: team_text(
        "In {state} this paper gives no power over life support. That takes another document."
    ),
    Power.MENTAL_HEALTH: team_text(
        "In {state} some mental health care takes another document or a notary. Ask the legal office."
    ),
}
CONTENT_COMPLETE = team_text("The record holds all that {state} wants the paper to say.")
