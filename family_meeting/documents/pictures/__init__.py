"""Pictures of a meeting, each drawn from one description on paper and on screen."""

from family_meeting.documents.pictures.drawing import NARROW, WIDTH
from family_meeting.documents.pictures.family_map import family_map, map_of
from family_meeting.documents.pictures.scales import goals_ladder, holds, trade_off_scale

__all__ = ["NARROW", "WIDTH", "family_map", "goals_ladder", "holds", "map_of", "trade_off_scale"]
