"""Fields of the meeting's course, and of what is said in it."""

from family_meeting.content.fields.part import FieldContent
from family_meeting.i18n.messages import family_text, team_text


def _translation(place: str) -> dict[str, FieldContent]:
    return {
        # Translators: label of the language of a translation.
        f"{place}/language": FieldContent(team_text("Put into")),
        f"{place}/text": FieldContent(
            team_text("In the other language"),
            help=team_text("As the interpreter or translator gave it. Never by machine."),
            lines=2,
        ),
        f"{place}/by": FieldContent(team_text("Interpreter or translator")),
    }


TALK: dict[str, FieldContent] = {
    "course/length": FieldContent(
        team_text("Planned minutes"), help=team_text("With an interpreter, half as much again.")
    ),
    "course/variants": FieldContent(team_text("What is special about this meeting")),
    "course/minutes/*": FieldContent(team_text("Minutes for this step")),
    # Translators: the notes of this step were read aloud to everyone.
    "course/steps/*/read_back": FieldContent(team_text("Read back aloud")),
    "course/shared/language": FieldContent(team_text("Language of the shared screen")),
    "course/shared/beside": FieldContent(team_text("A second language beside it")),
    "course/shared/size": FieldContent(team_text("Size of the words on the shared screen")),
    "course/consent_screen": FieldContent(family_text("May we write notes on this screen?")),
    "course/consent_print": FieldContent(family_text("May we print them for you?")),
    "course/ground_rules": FieldContent(
        family_text("We talk one at a time. Every question is welcome. Anyone may ask for a break.")
    ),
    "course/information_now": FieldContent(family_text("How much do you want to hear today?")),
    "course/support": FieldContent(family_text("What could help now?")),
    "course/value_ticks": FieldContent(
        team_text("How we did"), help=team_text("The five points of VALUE. Be honest: it is for us.")
    ),
    "course/reexplained": FieldContent(team_text("Explained again where it had not come across")),
    "statements/*/text": FieldContent(family_text("In your own words"), lines=2),
    "statements/*/speaker": FieldContent(family_text("Who says this")),
    # Translators: label of a language.
    "statements/*/language": FieldContent(team_text("Said in")),
    "statements/*/audience": FieldContent(team_text("Who may see this")),
    "statements/*/flagged": FieldContent(
        team_text("A gap to come back to"), help=team_text("Only the team sees this mark.")
    ),
    "typed_in": FieldContent(
        team_text("Notes are typed in"), help=team_text("The language in which you write short notes.")
    ),
    **_translation("statements/*/translations/*"),
    **_translation("translations/*/*"),
}
