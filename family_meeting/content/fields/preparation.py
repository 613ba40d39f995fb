"""Fields of the pages before the meeting: reason, who decides, agenda, questions, the team's huddle."""

from family_meeting.content.fields.part import FieldContent
from family_meeting.i18n.messages import family_text, team_text

PREPARATION: dict[str, FieldContent] = {
    "site": FieldContent(team_text("Hospital or clinic")),
    "author": FieldContent(team_text("Who keeps this record"), hint=team_text("Your name, as on the note")),
    "reason/trigger": FieldContent(team_text("Why now?")),
    "reason/aim": FieldContent(
        team_text("Aim of the meeting, in one sentence"),
        hint=team_text("For example: to choose where Mr. Ito goes after the hospital"),
        help=team_text("You will say it aloud at the start."),
        lines=2,
    ),
    "reason/decide_now": FieldContent(team_text("What must be decided now"), lines=2),
    "reason/can_wait": FieldContent(team_text("What can wait"), lines=2),
    "reason/urgency": FieldContent(team_text("How soon")),
    "reason/on": FieldContent(team_text("Date")),
    "reason/at": FieldContent(team_text("Time")),
    "reason/place": FieldContent(team_text("Place"), hint=team_text("For example: family room, 4 West")),
    "reason/remote_link": FieldContent(team_text("Link or number for those who call in")),
    # Translators: whether the patient can understand and make health care choices; a legal term.
    "decider/capacity": FieldContent(
        team_text("Capacity to decide, as a clinician judged it"),
        help=team_text("You record what the clinician found. The app does not judge."),
    ),
    "decider/capacity_by": FieldContent(team_text("Judged by")),
    "decider/capacity_on": FieldContent(team_text("Judged on")),
    "decider/document": FieldContent(
        team_text("The paper that names a health care agent"),
        help=team_text("A relative at the bedside is not always the one the paper names."),
    ),
    "decider/agent": FieldContent(team_text("Agent named on the paper")),
    "decider/alternate": FieldContent(team_text("Back-up agent named on the paper")),
    "decider/acting": FieldContent(team_text("Who has been deciding so far")),
    "decider/others": FieldContent(team_text("Other papers")),
    "decider/where": FieldContent(
        team_text("Where the paper is"), hint=team_text("For example: in the blue folder at the daughter’s")
    ),
    # Translators: chart is the medical record.
    "decider/copy_in_chart": FieldContent(team_text("Copy in the chart")),
    "decider/bring_by": FieldContent(team_text("Who brings it")),
    "decider/bring_on": FieldContent(team_text("By which day")),
    "decider/state": FieldContent(
        team_text("State whose rules apply"),
        help=team_text("Without a signed paper, state rules say who decides. Ask your legal office."),
    ),
    "agenda/items/*/text": FieldContent(family_text("What to talk about"), hint=family_text("A few words")),
    # Translators: label of a choice: the patient, the family or the care team.
    "agenda/items/*/origin": FieldContent(family_text("Who wants to talk about it")),
    "agenda/items/*/parked": FieldContent(family_text("Kept for another day")),
    "agenda/items/*/talked_about": FieldContent(family_text("We talked about it")),
    "agenda/order": FieldContent(family_text("What comes first")),
    "agenda/topics": FieldContent(
        family_text("What would you like to talk about?"),
        help=family_text("Choose as many as you like."),
    ),
    "questions/*/text": FieldContent(family_text("Question"), hint=family_text("In your own words"), lines=2),
    "questions/*/topic": FieldContent(
        # Translators: label of a choice among the topics of a question.
        family_text("About")
    ),
    "questions/*/asked_by": FieldContent(family_text("Who asks")),
    "questions/*/status": FieldContent(
        # Translators: whether a question has been answered.
        family_text("Where it stands")
    ),
    "questions/*/answer": FieldContent(
        family_text("Answer"), hint=family_text("Short, as it was said"), lines=2
    ),
    "questions/*/answered_by": FieldContent(
        # Translators: label of a person; gender unknown.
        family_text("Who answers")
    ),
    "questions/*/find_out_by": FieldContent(
        # Translators: label of a date.
        family_text("We will know by")
    ),
    "questions/*/on_family_copy": FieldContent(family_text("Put this on the family’s paper")),
    "huddle/chair": FieldContent(team_text("Leads the meeting")),
    "huddle/scribe": FieldContent(team_text("Writes on the screen")),
    "huddle/gives_update": FieldContent(team_text("Says how things are")),
    "huddle/facts": FieldContent(team_text("Medical facts we all agree on"), lines=4),
    "huddle/team_disagreement": FieldContent(
        team_text("Where we on the team differ, and how we will say it"), lines=3
    ),
    "huddle/best": FieldContent(team_text("If it goes well, in plain words"), lines=2),
    "huddle/likely": FieldContent(team_text("What is likely, in plain words"), lines=2),
    "huddle/worst": FieldContent(team_text("If it goes badly, in plain words"), lines=2),
    "huddle/not_promised": FieldContent(
        team_text("What nobody must promise"), hint=team_text("For example: a bed by Friday"), lines=2
    ),
    # Translators: whether to try to restart the heart; discussed here, ordered by a clinician.
    "huddle/code_status": FieldContent(
        team_text("Code status: where we stand before the meeting"),
        help=team_text("Not an order. A clinician writes the order."),
        lines=2,
    ),
    "huddle/most_staff": FieldContent(
        team_text("How many staff at most"), help=team_text("No more than the family.")
    ),
    "huddle/seating": FieldContent(
        team_text("Who sits where"), hint=team_text("For example: the patient faces the screen"), lines=2
    ),
    "huddle/room": FieldContent(team_text("The room is ready")),
    "huddle/done": FieldContent(
        team_text("We have met and agree on one message"),
    ),
}
