"""The day of signing as a checklist: who is in the room, what to bring, what to do afterwards."""

from family_meeting.content.proxy import signing as say
from family_meeting.content.proxy.sentences import CHECK_FIRST
from family_meeting.content.sentences import BLANK
from family_meeting.i18n.messages import Message
from family_meeting.proxy.blocks import BlockKind, blocks, special_needs
from family_meeting.proxy.case import Case
from family_meeting.proxy.checks import findings
from family_meeting.proxy.findings import Verdict
from family_meeting.proxy.lines import Line, line
from family_meeting.proxy.paper import PaperKind, paper_kind
from family_meeting.proxy.parties import agent, alternates
from family_meeting.proxy.vocabulary import ContentNeed, Topic
from family_meeting.record.codes import Answer, DocumentSeen
from family_meeting.record.codes_proxy import SigningNeed

_Choice = tuple[object, Message]


def _chosen(case: Case, *choices: _Choice, **values: object) -> tuple[Line, ...]:
    """Return the lines whose condition holds, filled with the values they share."""
    shared = {"state": case.rules.name, "name": agent(case.meeting).called, **values}
    return tuple(line(message, **shared) for wanted, message in choices if wanted)


def room(case: Case) -> tuple[Line, ...]:
    """Return who must be there, and that everybody signs by hand."""
    hand = case.proxy.signs_self is Answer.NO
    count = case.witnesses_needed
    accepts = any(block.kind is BlockKind.ACCEPTANCE for block in blocks(case))
    helpers = [need for need in special_needs(case) if need in say.ROOM_NEEDS]
    return (
        *_chosen(case, (True, say.ROOM_SIGNER)),
        *_chosen(case, (hand, say.ROOM_HAND), name=case.proxy.signer_name.strip() or BLANK),
        *_chosen(case, (count, say.ROOM_WITNESSES), count=count),
        *_chosen(case, *((True, say.ROOM_NEEDS[need]) for need in helpers)),
        *_chosen(
            case,
            (case.notary_needed, say.ROOM_NOTARY),
            (case.meeting.interpreted, say.ROOM_INTERPRETER),
            (accepts, say.ROOM_AGENT),
            (count or case.notary_needed, say.SAME_TIME),
            (True, say.NO_SCREEN),
        ),
    )


def bring(case: Case) -> tuple[Line, ...]:
    """Return what must lie on the table before anybody signs."""
    worksheet = paper_kind(case.rules) is PaperKind.WORKSHEET
    return _chosen(
        case,
        (not worksheet, say.BRING_PAPER),
        (worksheet, say.BRING_FORM),
        (case.rules.mandatory_notice is not False, say.BRING_NOTICE),
        (True, say.BRING_ID),
        (case.witnesses_needed, say.BRING_WITNESS_ID),
        (SigningNeed.COMPETENCY_CERTIFICATE in special_needs(case), say.BRING_CERTIFICATE),
        (ContentNeed.OFFICIAL_ACCEPTANCE in case.rules.content, say.BRING_ACCEPTANCE),
        (True, say.BRING_PENS),
        (True, say.BRING_AIDS),
        citation=case.rules.rests_on(Topic.ACCEPTANCE).citation,
    )


def afterwards(case: Case) -> tuple[Line, ...]:
    """Return what becomes of the paper once it is signed."""
    accepts = any(block.kind is BlockKind.ACCEPTANCE for block in blocks(case))
    older = case.meeting.decider.document in (DocumentSeen.SEEN, DocumentSeen.REPORTED)
    back_ups = [
        _chosen(case, (True, say.AFTER_COPY_AGENT), name=one.called) for one in alternates(case.meeting)
    ]
    others = case.proxy.copies_to or case.proxy.copies_elsewhere.strip()
    return (
        *_chosen(case, (accepts, say.AFTER_ACCEPT), (True, say.AFTER_COPY_AGENT)),
        *(one for lines in back_ups for one in lines),
        *_chosen(
            case,
            (True, say.AFTER_COPY_CHART),
            (others, say.AFTER_COPY_OTHERS),
            (older, say.AFTER_OLD),
            (True, say.AFTER_KEEP),
            (True, say.AFTER_REVIEW),
            (True, say.AFTER_STATUS),
        ),
    )


def notes(case: Case) -> tuple[Line, ...]:
    """Return what the staff must know about this state's paper, the word of the legal office last."""
    rules = case.rules
    worksheet = paper_kind(rules) is PaperKind.WORKSHEET
    found = findings(case)
    said = [Line(one.message, one.values) for one in found if one.verdict is Verdict.CAUTION]
    return (
        *_chosen(
            case,
            (worksheet, say.NO_SUBSTITUTE),
            (worksheet and rules.official_form, say.OFFICIAL_FORM),
            (rules.official_notice, say.OFFICIAL_NOTICE),
            (not worksheet and rules.official_form, say.STATE_FORM_ALLOWED),
            (rules.living_will_in_same_document is False, say.WISHES_APART),
            form=rules.official_form,
            notice=rules.official_notice,
        ),
        *said,
        *_chosen(case, (any(one.uncertain for one in found), CHECK_FIRST)),
    )
