"""What the wishes record asks, in its own words and order. A record of wishes, not a legal form."""

from family_meeting.content.wishes.comfort import COMFORT
from family_meeting.content.wishes.my_people import MY_PEOPLE
from family_meeting.content.wishes.myself import MYSELF
from family_meeting.content.wishes.part import WishContent
from family_meeting.content.wishes.speaker import SPEAKER
from family_meeting.content.wishes.treatments import TREATMENTS
from family_meeting.record.codes_wishes import WishQuestion

WISHES: dict[WishQuestion, WishContent] = {
    one.question: one for one in (*MYSELF, *COMFORT, *MY_PEOPLE, *TREATMENTS, *SPEAKER)
}
"""Every question, in the order in which it is asked."""
