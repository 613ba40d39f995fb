"""Pictures of a meeting, each drawn from one description on paper and on screen."""

from family_meeting.documents.pictures.calendar import calendar
from family_meeting.documents.pictures.drawing import NARROW, WIDTH, taller
from family_meeting.documents.pictures.family_map import family_map, map_of, named
from family_meeting.documents.pictures.scales import goals_ladder, holds, trade_off_scale
from family_meeting.documents.pictures.week import Due

__all__ = [
    "NARROW",
    "WIDTH",
    "Due",
    "calendar",
    "family_map",
    "goals_ladder",
    "holds",
    "map_of",
    "named",
    "taller",
    "trade_off_scale",
]
