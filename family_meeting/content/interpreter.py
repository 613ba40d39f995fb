"""What makes interpreting work, before, during and after a meeting.

Follows the points of Schenker and others 2012 (PMC3647542) and the ten tips of 2022 (J Palliat Med),
in our own words.
"""

from dataclasses import dataclass

from family_meeting.i18n.messages import Message, team_text
from family_meeting.record.codes import InterpreterCheck


@dataclass(frozen=True)
class Group:
    """Checks that belong to one part of the meeting."""

    title: Message
    checks: tuple[InterpreterCheck, ...]


CHECKS: dict[InterpreterCheck, Message] = {
    InterpreterCheck.QUALIFIED: team_text("A qualified interpreter is booked, never a relative or a child."),
    InterpreterCheck.MORE_TIME: team_text("Half as much time again is booked."),
    InterpreterCheck.AIM_TOLD: team_text("The interpreter knows why we meet and what may be hard to hear."),
    InterpreterCheck.WHO_IS_WHO: team_text(
        "The interpreter knows who is who, and whom each person calls what."
    ),
    InterpreterCheck.HARD_WORDS: team_text(
        "We went through the hard words, and those that do not translate."
    ),
    InterpreterCheck.NEWS_STYLE: team_text(
        "We asked how this family hears bad news, and what to be careful with."
    ),
    InterpreterCheck.STOP_SIGN: team_text("We agreed how the interpreter stops us to ask or to explain."),
    InterpreterCheck.MAY_STEP_OUT: team_text(
        "The interpreter knows that stepping out for a moment is all right."
    ),
    InterpreterCheck.SEAT: team_text(
        "The interpreter sits beside the patient, a little behind, and hears everybody."
    ),
    InterpreterCheck.PRIVACY_SAID: team_text("We said aloud that interpreting is private and free."),
    InterpreterCheck.SHORT_CHUNKS: team_text(
        "We speak to the family, one or two sentences at a time, one speaker at a time."
    ),
    InterpreterCheck.DEBRIEFED: team_text(
        "We asked the interpreter what we missed, and how it was to be there."
    ),
}

GROUPS: tuple[Group, ...] = (
    Group(
        team_text("Before the family comes in, 5 to 10 minutes"),
        (
            InterpreterCheck.QUALIFIED,
            InterpreterCheck.MORE_TIME,
            InterpreterCheck.AIM_TOLD,
            InterpreterCheck.WHO_IS_WHO,
            InterpreterCheck.HARD_WORDS,
            InterpreterCheck.NEWS_STYLE,
            InterpreterCheck.STOP_SIGN,
            InterpreterCheck.MAY_STEP_OUT,
        ),
    ),
    Group(
        team_text("During the meeting"),
        (InterpreterCheck.SEAT, InterpreterCheck.PRIVACY_SAID, InterpreterCheck.SHORT_CHUNKS),
    ),
    Group(team_text("Afterwards"), (InterpreterCheck.DEBRIEFED,)),
)

REMINDERS: tuple[Message, ...] = (
    team_text("Look at the family, not at the interpreter. Say “you”, not “tell her”."),
    team_text("No idioms, no initials, no jokes that need explaining."),
    team_text("After each part, ask them to say it in their own words."),
    team_text("If a relative begins to interpret, give thanks, and let the interpreter go on."),
    team_text("When people talk among themselves, wait, then ask for it to be interpreted."),
)
