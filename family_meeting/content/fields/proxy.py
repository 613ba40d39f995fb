"""Fields of the paper that names who speaks for the patient. Their questions: ``content.proxy.questions``."""

from family_meeting.content.fields.part import FieldContent
from family_meeting.i18n.messages import family_text, team_text

_PERSON = FieldContent(family_text("This person"))
_NAME = FieldContent(
    # Translators: first and last name of somebody who is named on a legal paper or signs it.
    family_text("Full name"),
    help=family_text("As on a card with photo."),
)
_ADDRESS = FieldContent(family_text("Home address"), lines=2)
_PHONE = FieldContent(family_text("Phone"))
_RELATIONS = FieldContent(family_text("Is this true?"))
_CHOSEN: dict[str, FieldContent] = {
    "person": _PERSON,
    "name": _NAME,
    "address": _ADDRESS,
    "phone": _PHONE,
    "other_phone": FieldContent(family_text("Another phone")),
    "relationship": FieldContent(
        family_text("What this person is to you"), hint=family_text("For example: my aunt, my best friend")
    ),
    "asked": FieldContent(family_text("Did you ask this person?")),
    "said_yes": FieldContent(family_text("Did this person say yes?")),
    "relations/*": _RELATIONS,
    "accepted_on": FieldContent(
        # Translators: the day on which the person who is named signed to agree.
        family_text("Said yes in writing on")
    ),
}
_SIGNING: dict[str, FieldContent] = {
    "proxy/witnesses/*/person": _PERSON,
    "proxy/witnesses/*/name": _NAME,
    "proxy/witnesses/*/address": _ADDRESS,
    "proxy/witnesses/*/phone": _PHONE,
    "proxy/witnesses/*/role": FieldContent(family_text("What this person does here")),
    "proxy/witnesses/*/relations/*": _RELATIONS,
    "proxy/witnesses/*/serves_as": FieldContent(family_text("Your state asks for one who is")),
    "proxy/notary/person": _PERSON,
    "proxy/notary/name": _NAME,
    "proxy/notary/relations/*": _RELATIONS,
    "proxy/notary/on": FieldContent(
        # Translators: the day on which the notary will be there.
        family_text("Day with the notary")
    ),
    "proxy/helpers/*/name": _NAME,
    "proxy/helpers/*/title": FieldContent(
        family_text("Office or work"), hint=family_text("For example: county ombudsman")
    ),
    "proxy/helpers/*/phone": _PHONE,
    "proxy/helpers/*/on": FieldContent(
        # Translators: the day on which this person will be there.
        family_text("Day this person comes")
    ),
    "proxy/signer_name": FieldContent(
        family_text("Who signs your name for you"),
        help=family_text("Not the one who speaks for you, and not a witness."),
    ),
    "proxy/signs_self": FieldContent(family_text("You sign with your own hand")),
    "proxy/route": FieldContent(family_text("How you sign")),
    "proxy/legal_check": FieldContent(team_text("The legal office has checked the rules of this state")),
    "proxy/legal_check_by": FieldContent(
        team_text("Who checked, and when"), hint=team_text("For example: J. Lee, legal office, March 3")
    ),
    "proxy/read_back": FieldContent(family_text("We read it back, and it is right")),
}
_HISTORY: dict[str, FieldContent] = {
    "proxy/history/*/status": FieldContent(team_text("Where the paper stands")),
    "proxy/history/*/on": FieldContent(team_text("On which day")),
    "proxy/history/*/place": FieldContent(
        team_text("Where it was signed"), hint=team_text("For example: room 412, with the door closed")
    ),
    "proxy/history/*/witnesses": FieldContent(team_text("Who watched and signed")),
    "proxy/history/*/notarized": FieldContent(team_text("A notary signed and stamped it")),
    "proxy/history/*/note": FieldContent(team_text("Note"), lines=2),
}

PROXY: dict[str, FieldContent] = {
    "proxy/care_place": FieldContent(family_text("Where you live or get care now")),
    **{f"proxy/agent/{name}": content for name, content in _CHOSEN.items()},
    **{f"proxy/alternates/*/{name}": content for name, content in _CHOSEN.items()},
    "proxy/starts": FieldContent(family_text("When this person may begin to decide")),
    "proxy/starts_words": FieldContent(
        family_text("When, in your own words"), hint=family_text("For example: after my operation"), lines=2
    ),
    "proxy/ends": FieldContent(
        family_text("When this paper ends"), help=family_text("You may leave it open.")
    ),
    "proxy/scope": FieldContent(family_text("What this person may decide")),
    "proxy/powers/*": FieldContent(family_text("May this person decide on it?")),
    "proxy/feeding_known": FieldContent(family_text("Knows what you want about tube feeding")),
    "proxy/limits": FieldContent(
        family_text("What this person may not decide"),
        hint=family_text("For example: do not move me out of the city"),
        lines=3,
    ),
    "proxy/instructions": FieldContent(family_text("What else the paper should say"), lines=3),
    "proxy/records_now": FieldContent(family_text("May see your health records now")),
    "proxy/donation": FieldContent(family_text("Organs and tissue after death")),
    "proxy/donation_words": FieldContent(
        family_text("Which ones, or what for"), hint=family_text("For example: my eyes only"), lines=2
    ),
    "proxy/copies_to": FieldContent(family_text("Who gets a copy")),
    "proxy/copies_elsewhere": FieldContent(
        family_text("Who else gets a copy"), hint=family_text("For example: my doctor, my church"), lines=2
    ),
    "proxy/pauses/*": FieldContent(family_text("Pass for now")),
    **_SIGNING,
    **_HISTORY,
}
