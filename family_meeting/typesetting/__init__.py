"""Document trees to tagged PDF, in every script: ``typeset`` is the way in."""

from family_meeting.typesetting.pages import typeset
from family_meeting.typesetting.shaping import MissingGlyph
from family_meeting.typesetting.words import bare

__all__ = ["MissingGlyph", "bare", "typeset"]
