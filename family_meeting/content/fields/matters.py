"""Fields of what matters most, who speaks, and what care could look like."""

from family_meeting.content.fields.part import FieldContent
from family_meeting.i18n.messages import family_text, team_text

MATTERS: dict[str, FieldContent] = {
    "what_matters/*/goals": FieldContent(
        family_text("What matters most"),
        help=family_text("Choose up to three. The first one comes first."),
    ),
    "what_matters/*/goal_words/*": FieldContent(
        family_text("In your own words"), hint=family_text("For example: my own bed, and the cat")
    ),
    "what_matters/*/trade_off": FieldContent(family_text("How far to go for more time")),
    "what_matters/*/trade_off_reason": FieldContent(family_text("Why this one"), lines=2),
    "what_matters/*/deciding": FieldContent(family_text("How we make choices")),
    "what_matters/*/hears_first": FieldContent(family_text("Who hears news first")),
    "what_matters/*/spared": FieldContent(
        # Translators: people whom the family does not want to trouble with bad news.
        family_text("Who should not have to hear it"),
        hint=family_text("For example: my mother, she is 94"),
    ),
    "what_matters/*/places": FieldContent(
        family_text("Where to be cared for"), help=family_text("The first choice comes first.")
    ),
    "what_matters/*/home_impossible": FieldContent(
        family_text("What would make home too hard"),
        hint=family_text("For example: pain at night with no one to help"),
        lines=2,
    ),
    "what_matters/*/told": FieldContent(family_text("How much our people know")),
    "speaker/agent": FieldContent(
        family_text("Who speaks for the patient"),
        help=family_text("This person makes health care choices if the patient cannot."),
    ),
    "speaker/agent_accepts": FieldContent(family_text("Did this person say yes?")),
    "speaker/alternate": FieldContent(
        family_text("Who steps in if the first person cannot"),
    ),
    "speaker/alternate_accepts": FieldContent(family_text("Did this person say yes?")),
    "speaker/leeway": FieldContent(family_text("How closely to keep to what was said")),
    "speaker/informed": FieldContent(family_text("Who else should be told")),
    "speaker/not_involved": FieldContent(family_text("Who should not take part")),
    "speaker/form": FieldContent(
        family_text("The form that names this person"),
        help=family_text("It counts only when it is signed on paper."),
    ),
    "speaker/sign_on": FieldContent(
        # Translators: label of a date.
        family_text("Day to sign the form")
    ),
    "care/paths/*/name": FieldContent(
        # Translators: one way that care could go, such as "home with a nurse".
        family_text("One way to go on"),
        hint=family_text("For example: home, with a nurse who visits"),
    ),
    "care/paths/*/best": FieldContent(family_text("If all goes well"), lines=2),
    "care/paths/*/likely": FieldContent(family_text("What we expect"), lines=2),
    "care/paths/*/worst": FieldContent(family_text("If it is hard"), lines=2),
    "care/trial_what": FieldContent(
        family_text("What we try for a while"), hint=family_text("For example: oxygen at night")
    ),
    "care/trial_until": FieldContent(
        # Translators: label of a date.
        family_text("We try it until")
    ),
    "care/trial_judged_by": FieldContent(
        family_text("How we will know if it helps"),
        hint=family_text("For example: sleeping through the night"),
    ),
    "care/code_status_discussed": FieldContent(
        # Translators: whether to try to restart the heart was talked about. Not an order.
        team_text("Code status discussed"),
        help=team_text("Not an order. A clinician writes the order."),
    ),
    "care/order_writer": FieldContent(team_text("Order to be written by")),
}
