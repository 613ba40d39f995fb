"""How many witnesses, of which kind, and what only one of them may be."""

from functools import partial

from family_meeting.content.proxy import sentences as say
from family_meeting.content.proxy.relations import STATEMENTS
from family_meeting.i18n.messages import Message
from family_meeting.proxy.bars import caught, unknown
from family_meeting.proxy.case import Case
from family_meeting.proxy.findings import Check, Finding, Stage, Verdict
from family_meeting.proxy.parties import Party, witnesses
from family_meeting.proxy.vocabulary import Topic
from family_meeting.record.codes_proxy import SigningRoute
from family_meeting.record.codes_relations import Relation


def how_many_witnesses(case: Case) -> Finding:
    """Return how many witnesses this route of signing asks for, and how many are still missing."""
    needed = case.witnesses_needed
    missing = needed - len(_named(case))
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
    named = _named(case) if listed and case.witnesses_needed else []
    free = [one for one in named if not caught(one, listed) and not unknown(one, listed)]
    may_be = [one for one in named if not caught(one, listed)]
    if not named:
        return ()
    if free:
        return (_about(case, Check.WITNESS_FREE, Verdict.PASSES, say.ONE_FREE_FOUND, free[0]),)
    if may_be:
        return _asks(case, Check.WITNESS_FREE, say.ONE_FREE_UNKNOWN, may_be[0], listed)
    reason = caught(named[0], listed)[0]
    return (_about(case, Check.WITNESS_FREE, Verdict.REFUSED, say.ONE_FREE_MISSING, named[0], reason),)


def not_two_of_a_kind(case: Case) -> tuple[Finding, ...]:
    """Return whether two witnesses have, or may have, a relation that only one may have."""
    listed = case.rules.witness_at_most_one
    named = _named(case) if listed and case.witnesses_needed else []
    have = [one for one in named if caught(one, listed)]
    may_have = [one for one in named if one not in have and unknown(one, listed)]
    if len(have) > 1:
        reason = caught(have[1], listed)[0]
        return (_about(case, Check.WITNESS_LIMIT, Verdict.REFUSED, say.TOO_MANY_OF_A_KIND, have[1], reason),)
    if may_have and len(have) + len(may_have) > 1:
        return _asks(case, Check.WITNESS_LIMIT, say.TOO_MANY_OF_A_KIND, may_have[0], listed)
    return ()


def _named(case: Case) -> list[Party]:
    return [one for one in witnesses(case.meeting).values() if one.named]


def _asks(
    case: Case, check: Check, message: Message, party: Party, listed: tuple[Relation, ...]
) -> tuple[Finding, ...]:
    return tuple(_about(case, check, Verdict.ASK, message, party, one) for one in unknown(party, listed))


def _about(
    case: Case,
    check: Check,
    verdict: Verdict,
    message: Message,
    party: Party,
    relation: Relation | None = None,
) -> Finding:
    return case.finding(
        check,
        verdict,
        message,
        Topic.WITNESSES,
        "witness_at_least_one_free_of",
        because=STATEMENTS[relation] if relation else None,
        relation=relation,
        path=f"{party.path}/relations/{relation}" if verdict is Verdict.ASK else party.path,
        stage=Stage.SIGNING,
        name=party.called,
    )
