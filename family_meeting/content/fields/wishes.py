"""Fields of the wishes record. Their questions: ``content.wishes``."""

from family_meeting.content.fields.part import FieldContent
from family_meeting.i18n.messages import family_text

_WORDS = FieldContent(family_text("In your own words"), help=family_text("A few words are enough."), lines=3)

WISHES: dict[str, FieldContent] = {
    "wishes/voice": FieldContent(
        # Translators: the patient, or the family for a patient who cannot speak.
        family_text("Who answers here")
    ),
    "wishes/answers/*/words": _WORDS,
    "wishes/answers/*/ticks": FieldContent(family_text("Tick what fits")),
    "wishes/situations/*/described": FieldContent(
        family_text("What this time is like"),
        hint=family_text("For example: I can only lie in bed and cannot talk"),
        lines=3,
    ),
    "wishes/situations/*/choice": FieldContent(family_text("What we should do then")),
    "wishes/situations/*/words": _WORDS,
    "wishes/treatments/*/leaning": FieldContent(family_text("How you feel about it today")),
    "wishes/treatments/*/words": _WORDS,
    "wishes/pauses/*": FieldContent(family_text("Pass for now")),
}

WISHES_OWN = (
    "wishes/begun_on",
    "wishes/talked_on/*",
    "wishes/read_back_on",
    "wishes/may_stay",
)
"""What the app writes while the wishes are talked about."""
