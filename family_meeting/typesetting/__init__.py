"""Document trees to tagged PDF, in every script: ``typeset``, or ``typeset_pack`` for several in one file."""

from family_meeting.typesetting.packs import Part, typeset_pack
from family_meeting.typesetting.pages import typeset
from family_meeting.typesetting.recent import Recent
from family_meeting.typesetting.shaping import MissingGlyph
from family_meeting.typesetting.words import bare

__all__ = ["MissingGlyph", "Part", "Recent", "bare", "typeset", "typeset_pack"]
