"""What was said elsewhere in the record and fits an empty place of the paper."""

from family_meeting.journey.course import Edits
from family_meeting.record.meeting import Meeting
from family_meeting.record.people import PATIENT


def from_the_talk(meeting: Meeting) -> Edits:
    """Return edits that fill what is empty from what the family has said; nothing is written over."""
    said, proxy = meeting.speaker, meeting.proxy
    nobody = not proxy.agent.person and not proxy.agent.name.strip()
    offered: list[tuple[bool, str, object]] = [
        (not meeting.identity.legal_name.strip(), "identity/legal_name", meeting.patient.name),
        (nobody, "proxy/agent/person", said.agent),
        (nobody and bool(said.agent), "proxy/agent/said_yes", said.agent_accepts),
        (not proxy.alternates, "proxy/alternates/first/person", said.alternate),
        (
            not proxy.alternates and bool(said.alternate),
            "proxy/alternates/first/said_yes",
            said.alternate_accepts,
        ),
        (not proxy.copies_to, "proxy/copies_to", [one for one in said.informed if one != PATIENT]),
    ]
    return [(path, value) for empty, path, value in offered if empty and value]
