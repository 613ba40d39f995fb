"""What somebody is called on a screen, also before anybody has typed a name."""

from family_meeting.content.labels import label
from family_meeting.i18n.translator import Translator
from family_meeting.record.people import Person


def called(person: Person, t: Translator) -> str:
    """Return the name, or what somebody is in the meeting, in the translator's language."""
    return person.name.strip() or t(label(person.role))
