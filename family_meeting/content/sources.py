"""Where the topics and the order of steps come from, and whom we thank."""

from family_meeting.i18n.messages import Message, team_text

SOURCES: tuple[Message, ...] = (
    team_text(
        "Every sentence in this app was written for it. What we took from others is what to ask about, "
        "and in which order. We thank those who found it out."
    ),
    team_text(
        "Hudson and others, 2008 (BMC Palliative Care 7:12): guidelines for family meetings in palliative "
        "care, from preparing to follow-up."
    ),
    team_text(
        "Fast Facts of the Palliative Care Network of Wisconsin, 16 and 222 to 227: running a family "
        "conference, and what to do when people differ."
    ),
    team_text(
        "VALUE, Lautrette and others, 2007 (New England Journal of Medicine): value what the family says, "
        "acknowledge feelings, listen, understand the patient as a person, ask for questions."
    ),
    team_text("SPIKES, Baile and others, 2000 (The Oncologist): steps for sharing serious news."),
    team_text(
        "NURSE, Ask-Tell-Ask and teach-back: ways to answer feelings and to check that words came across."
    ),
    team_text("REMAP, Childers and others, 2017 (Journal of Oncology Practice): from values to a plan."),
    team_text(
        "Serious Illness Conversation Guide, Ariadne Labs: which subjects such a talk covers. "
        "None of its text is used here."
    ),
    team_text(
        "Schenker and others, 2012 (Journal of Palliative Medicine), and the ten tips of 2022 in the same "
        "journal: working with interpreters."
    ),
    team_text("Clear print: the advice of the American Council of the Blind and of the RNIB."),
    team_text("Type: the Noto fonts, under the SIL Open Font License 1.1."),
    team_text("Pictures: Material Symbols by Google, under the Apache License 2.0."),
)
