"""Document trees to tagged PDF, in every script: ``typeset`` is the way in."""

from family_meeting.typesetting.pages import typeset
from family_meeting.typesetting.shaping import MissingGlyph

__all__ = ["MissingGlyph", "typeset"]
