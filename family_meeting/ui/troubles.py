"""What each trouble with the store means for the person at the screen, and what to do."""

from family_meeting.i18n.messages import Message, team_text
from family_meeting.store import StoreUnavailable, Why

_SENTENCES: dict[Why, Message] = {
    Why.READ_ONLY: team_text(
        "The app may not write to its data folder, so nothing can be saved. "
        "Ask IT to make the folder writable."
    ),
    Why.LOCKED: team_text("The records are busy. Your words are kept here. Please try again in a moment."),
    Why.FULL: team_text("The disk is full, so nothing can be saved. Free some space, then go on."),
    Why.DAMAGED: team_text("The records cannot be read. Ask IT to bring back the last backup."),
    Why.WRONG_KEY: team_text(
        "The key does not fit these records. Ask IT for the key that they were written with."
    ),
    Why.NEWER: team_text("These records were written by a newer version of the app. Please update the app."),
}


def sentence(trouble: StoreUnavailable) -> Message:
    """Return what to tell the person, and what to do."""
    return _SENTENCES[trouble.why]
