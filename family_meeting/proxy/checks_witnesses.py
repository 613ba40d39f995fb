"""How many witnesses, of which kind, and what only one of them may be."""

from functools import partial

from family_meeting.content.proxy import sentences as say
from family_meeting.i18n.messages import Message
from family_meeting.proxy.bars import caught, unknown
from family_meeting.proxy.case import Case
from family_meeting.proxy.findings import Check, Finding, Stage, Verdict
from family_meeting.proxy.inquiry import Inquiry
from family_meeting.proxy.parties import Party, named_witnesses
from family_meeting.proxy.vocabulary import Topic
from family_meeting.record.codes_proxy import SigningRoute
from family_meeting.record.codes_relations import Relation


def how_many_witnesses(case: Case) -> Finding:
    """Return how many witnesses this route of signing asks for, and how many are still missing."""
    needed = case.witnesses_needed
    missing = needed - len(named_witnesses(case.meeting))
    say_count = partial(
        case.finding, Check.WITNESS_COUNT, path="proxy/witnesses", stage=Stage.SIGNING, count=needed
    )
    if case.route is SigningRoute.NOTARY:
        return say_count(Verdict.PASSES, say.NOTARY_INSTEAD, Topic.NOTARY, "witnesses", "notary")
    if not needed:
        return say_count(Verdict.PASSES, say.NO_WITNESS_NEEDED, Topic.WITNESSES, "witnesses")
    if missing > 0:
        return say_count(Verdict.ASK, say.WITNESSES_MISSING, Topic.WITNESSES, "witnesses", count=missing)
    return say_count(Verdict.PASSES, say.WITNESSES_NAMED, Topic.WITNESSES, "witnesses")


def one_witness_free(case: Case) -> tuple[Finding, ...]:
    """Return whether at least one witness is free of what the state names; nothing where it names nothing."""
    listed = case.rules.witness_at_least_one_free_of
    named = named_witnesses(case.meeting) if listed and case.witnesses_needed else []
    look_at = partial(_inquiry, case, Check.WITNESS_FREE, "witness_at_least_one_free_of", listed)
    may_be = [one for one in named if not caught(one, listed)]
    free = [one for one in may_be if not unknown(one, listed)]
    if not named:
        return ()
    if free:
        return (look_at(free[0]).plain(Verdict.PASSES, say.ONE_FREE_FOUND),)
    if may_be:
        return _asked(look_at(may_be[0]), say.ONE_FREE_UNKNOWN)
    reason = caught(named[0], listed)[0]
    return (look_at(named[0]).about(Verdict.REFUSED, say.ONE_FREE_MISSING, reason),)


def not_two_of_a_kind(case: Case) -> tuple[Finding, ...]:
    """Return whether two witnesses have, or may have, a relation that only one may have."""
    listed = case.rules.witness_at_most_one
    named = named_witnesses(case.meeting) if listed and case.witnesses_needed else []
    look_at = partial(_inquiry, case, Check.WITNESS_LIMIT, "witness_at_most_one", listed)
    have = [one for one in named if caught(one, listed)]
    may_have = [one for one in named if one not in have and unknown(one, listed)]
    if len(have) > 1:
        reason = caught(have[1], listed)[0]
        return (look_at(have[1]).about(Verdict.REFUSED, say.TOO_MANY_OF_A_KIND, reason),)
    if may_have and len(have) + len(may_have) > 1:
        return _asked(look_at(may_have[0]), say.TOO_MANY_OF_A_KIND)
    return ()


def _inquiry(case: Case, check: Check, field: str, listed: tuple[Relation, ...], party: Party) -> Inquiry:
    return Inquiry(case, party, check, Topic.WITNESSES, field, listed, Stage.SIGNING)


def _asked(inquiry: Inquiry, message: Message) -> tuple[Finding, ...]:
    return tuple(inquiry.about(Verdict.ASK, message, one) for one in unknown(inquiry.party, inquiry.listed))
