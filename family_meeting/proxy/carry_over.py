"""What was said elsewhere in the record and fits an empty place of the paper."""

from family_meeting.journey.course import Edits
from family_meeting.record.codes_proxy import ProxyQuestion, ProxyStatus
from family_meeting.record.meeting import Meeting
from family_meeting.record.people import PATIENT

_BEING_WRITTEN = {ProxyStatus.NOT_STARTED, ProxyStatus.DRAFT}


def from_the_talk(meeting: Meeting) -> Edits:
    """Return edits that fill what is empty from what the family has said; nothing is written over.

    A question that the patient passed stays as it is, and so does a paper that is ready. The full name is
    asked for: the name that somebody is called by is often another one.
    """
    said, proxy = meeting.speaker, meeting.proxy
    if proxy.status not in _BEING_WRITTEN:
        return []
    unnamed = not proxy.agent.person and not proxy.agent.name.strip()
    agent = unnamed and ProxyQuestion.AGENT not in proxy.pauses
    alternate = not proxy.alternates and ProxyQuestion.ALTERNATES not in proxy.pauses
    copies = not proxy.copies_to and ProxyQuestion.COPIES not in proxy.pauses
    offered: list[tuple[bool, str, object]] = [
        (agent, "proxy/agent/person", said.agent),
        (agent and bool(said.agent), "proxy/agent/said_yes", said.agent_accepts),
        (alternate, "proxy/alternates/first/person", said.alternate),
        (alternate and bool(said.alternate), "proxy/alternates/first/said_yes", said.alternate_accepts),
        (copies, "proxy/copies_to", [one for one in said.informed if one != PATIENT]),
    ]
    return [(path, value) for empty, path, value in offered if empty and value]
