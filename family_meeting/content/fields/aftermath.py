"""Fields of the last minutes and the days after: printing, copies, the check-in."""

from family_meeting.content.fields.part import FieldContent
from family_meeting.i18n.messages import family_text, team_text

AFTERMATH: dict[str, FieldContent] = {
    "aftermath/printing/language": FieldContent(
        # Translators: the language in which the paper is printed.
        family_text("Language of the paper")
    ),
    "aftermath/printing/beside": FieldContent(family_text("A second language beside it")),
    "aftermath/printing/size": FieldContent(
        # Translators: how big the letters on the paper are.
        family_text("Size of the print")
    ),
    "aftermath/printing/paper": FieldContent(family_text("Paper size")),
    "aftermath/printing/copies": FieldContent(family_text("How many copies")),
    "aftermath/translation_by": FieldContent(
        team_text("Translation reviewed by"), hint=team_text("Name and qualification")
    ),
    "aftermath/note_in_chart": FieldContent(team_text("The note is in the chart")),
    "aftermath/copies/*/kind": FieldContent(team_text("Which paper")),
    "aftermath/copies/*/to": FieldContent(team_text("Given to")),
    "aftermath/copies/*/language": FieldContent(team_text("Language")),
    "aftermath/copies/*/on": FieldContent(team_text("Given on")),
    "aftermath/check_in/due": FieldContent(
        team_text("Call by"), help=team_text("Two or three days after the meeting.")
    ),
    "aftermath/check_in/done_on": FieldContent(team_text("Called on")),
    "aftermath/check_in/spoke_with": FieldContent(team_text("Spoke with")),
    "aftermath/check_in/remembers": FieldContent(
        team_text("What do you remember best from our talk?"), lines=2
    ),
    "aftermath/check_in/unclear": FieldContent(team_text("What was not clear?"), lines=2),
    "aftermath/check_in/new_questions": FieldContent(team_text("What new questions came up?"), lines=2),
    "aftermath/check_in/sleeping_eating": FieldContent(
        team_text("How are you sleeping and eating?"), lines=2
    ),
    "aftermath/check_in/form_signed": FieldContent(team_text("Is the form signed?")),
    "aftermath/check_in/actions_done": FieldContent(team_text("Is everything done that was due?")),
    "aftermath/review_when": FieldContent(team_text("Look at this again when")),
    "aftermath/review_on": FieldContent(team_text("Look at this again on")),
    "aftermath/review_notes": FieldContent(team_text("Notes for the next review"), lines=3),
}
