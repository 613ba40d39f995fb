"""Fields about people: the patient's papers, the family map, the patient's own word, the interpreter."""

from family_meeting.content.fields.part import FieldContent
from family_meeting.i18n.messages import family_text, team_text

PEOPLE: dict[str, FieldContent] = {
    "people/*/name": FieldContent(
        family_text("Name"),
        help=family_text("The name this person wants to be called by."),
    ),
    # Translators: what a person is in the meeting: family, doctor, interpreter and so on.
    "people/*/role": FieldContent(family_text("Takes part as")),
    "people/*/relationship": FieldContent(
        # Translators: how a person is related to the patient, in the family's own word.
        family_text("Who this is to the patient"),
        hint=family_text("In the family’s own word: daughter, comadre, neighbor"),
    ),
    "people/*/kin": FieldContent(
        team_text("Place on the family map"),
        help=team_text("Seen from the patient. The map is drawn from this."),
    ),
    # Translators: label of a person, for the family map; gender unknown.
    "people/*/child_of": FieldContent(team_text("Child of")),
    # Translators: label of a person, for the family map; gender unknown.
    "people/*/partner_of": FieldContent(team_text("Partner of")),
    "people/*/lives_where": FieldContent(
        team_text("Lives where"), hint=team_text("For example: next door, Manila")
    ),
    "people/*/caregiver": FieldContent(team_text("Takes care of the patient")),
    "people/*/legal_role": FieldContent(team_text("Legal role"), help=team_text("What the papers show.")),
    "people/*/minor": FieldContent(
        team_text("Under 18"), help=team_text("Think of the child life specialist.")
    ),
    # Translators: label of a language.
    "people/*/spoken_language": FieldContent(family_text("Speaks")),
    # Translators: label of a language.
    "people/*/written_language": FieldContent(family_text("Reads")),
    "people/*/read_aloud": FieldContent(
        team_text("Wants it read aloud"), help=team_text("Does not read, or cannot see the print well.")
    ),
    "people/*/phone": FieldContent(family_text("Phone")),
    "people/*/best_time": FieldContent(
        team_text("Best time to call"), hint=team_text("For example: after 6 in the evening")
    ),
    # Translators: professional title, such as MD or RN, and the field of work.
    "people/*/credentials": FieldContent(
        team_text("Title and field"), hint=team_text("For example: MD, palliative care")
    ),
    "people/*/planned": FieldContent(team_text("Plans to take part")),
    "people/*/attended": FieldContent(family_text("Here today")),
    "people/*/invited": FieldContent(team_text("Invited")),
    "people/*/extra_follow_up": FieldContent(
        team_text("Needs an extra call afterwards"),
        help=team_text("For example: lives far away, or sees things differently."),
    ),
    "people/*/safety_flag": FieldContent(
        team_text("Safety concern"), help=team_text("Only the team ever sees this.")
    ),
    "people/*/safety_note": FieldContent(
        team_text("What the team must know to keep everyone safe"),
        help=team_text("Only the team ever sees this."),
        lines=3,
    ),
    "people/*/interpreter_id": FieldContent(team_text("Interpreter number")),
    # Translators: label of a choice: in the room, by video, by phone.
    "people/*/interpreter_mode": FieldContent(team_text("Interprets")),
    "people/*/interpreter_languages": FieldContent(
        team_text("Between which languages"), hint=team_text("For example: English and Cantonese")
    ),
    "identity/legal_name": FieldContent(
        family_text("Full name on official papers"),
        help=family_text("We read it back before we print."),
    ),
    "identity/birth_date": FieldContent(family_text("Date of birth")),
    "identity/record_number": FieldContent(team_text("Medical record number")),
    "identity/address": FieldContent(family_text("Home address"), lines=2),
    "patient_first/agrees": FieldContent(team_text("Does the patient agree to meet?")),
    "patient_first/agrees_why": FieldContent(
        team_text("In the patient’s words, or why the patient cannot say"), lines=2
    ),
    "patient_first/may_share": FieldContent(
        team_text("What may we share with the family?"),
        hint=team_text("For example: everything but the money worries"),
        lines=2,
    ),
    "patient_first/not_invited": FieldContent(team_text("Who should not come?")),
    "patient_first/not_to_be_told": FieldContent(
        team_text("Who should not be told, and what?"),
        help=team_text("This never reaches the screen or the family’s paper."),
        lines=2,
    ),
    "patient_first/not_said_in_room": FieldContent(
        team_text("What should not be said in the room?"), lines=2
    ),
    "patient_first/speaks_when_tired": FieldContent(
        team_text("Who speaks for the patient when talking tires?")
    ),
    "patient_first/information": FieldContent(team_text("How much does the patient want to know?")),
    "patient_first/information_person": FieldContent(team_text("Who hears it in the patient’s place?")),
    "patient_first/seeing_hearing": FieldContent(
        team_text("Help with seeing, hearing or reading"),
        hint=team_text("For example: hearing aids, large print, sits on the left"),
    ),
    "patient_first/faith_culture": FieldContent(
        team_text("Faith and customs to respect"),
        hint=team_text("For example: prayer at noon, a blessing first"),
        lines=2,
    ),
    "patient_first/needs_interpreter": FieldContent(team_text("Is an interpreter needed?")),
    "interpreting/checks": FieldContent(team_text("What makes interpreting work")),
    "interpreting/hard_words": FieldContent(
        team_text("Hard words that will come"), hint=team_text("One on each line"), lines=4
    ),
    "interpreting/news_style": FieldContent(
        team_text("How this family hears bad news"),
        hint=team_text("For example: the eldest first, without the word “cancer”"),
        lines=2,
    ),
    "interpreting/cautions": FieldContent(
        team_text("What the interpreter asks us to be careful with"), lines=2
    ),
    "interpreting/afterwards": FieldContent(team_text("What the interpreter told us afterwards"), lines=3),
}
