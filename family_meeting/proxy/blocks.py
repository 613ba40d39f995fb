"""The signature blocks that a paper needs, counted out from the state's rules."""

from dataclasses import dataclass
from enum import StrEnum

from family_meeting.proxy.bars import bars
from family_meeting.proxy.case import Case
from family_meeting.proxy.checks_signing import needs_here
from family_meeting.proxy.parties import agent, alternates, notary, witnesses
from family_meeting.proxy.vocabulary import Affirmation, Part
from family_meeting.record.codes import Answer
from family_meeting.record.codes_proxy import SigningNeed, SigningRoute
from family_meeting.record.codes_relations import Relation


class BlockKind(StrEnum):
    SIGNER = "signer"
    HAND = "hand"
    WITNESS = "witness"
    NOTARY = "notary"
    HELPER = "helper"
    ACCEPTANCE = "acceptance"


@dataclass(frozen=True)
class Block:
    """Room for one signature.

    ``needs`` are special needs that the one who signs here must meet. A witness declares to be none
    of ``none_of``, to be at least ``age`` years old, and the ``affirmations``.
    """

    kind: BlockKind
    number: int = 1
    name: str = ""
    needs: tuple[SigningNeed, ...] = ()
    affirmations: tuple[Affirmation, ...] = ()
    none_of: tuple[Relation, ...] = ()
    age: int = 18


_SIGNS_APART = frozenset({SigningNeed.EXPLAINER, SigningNeed.PHYSICIAN})
_SIGNS_NOTHING = frozenset({SigningNeed.COMPETENCY_CERTIFICATE})


def blocks(case: Case) -> tuple[Block, ...]:
    """Return every signature the paper needs on this route, in the order in which people sign."""
    return (_signer(case), *_witnesses(case), *_helpers(case), *_notary(case), *_acceptances(case))


def _signer(case: Case) -> Block:
    if case.proxy.signs_self is Answer.NO:
        return Block(BlockKind.HAND, name=case.proxy.signer_name.strip())
    return Block(BlockKind.SIGNER, name=case.meeting.identity.legal_name.strip())


def _witnesses(case: Case) -> tuple[Block, ...]:
    named = [one.name for one in witnesses(case.meeting).values()]
    return tuple(
        Block(
            BlockKind.WITNESS,
            number=place + 1,
            name=named[place] if place < len(named) else "",
            needs=_needs_of(case, place),
            affirmations=case.rules.affirmations,
            none_of=bars(case, Part.WITNESS),
            age=case.rules.minimum_age,
        )
        for place in range(case.witnesses_needed)
    )


def _needs_of(case: Case, place: int) -> tuple[SigningNeed, ...]:
    """Return the needs that the witness in this place meets; those nobody meets yet are dealt out in turn."""
    serving = [one.serves_as for one in case.proxy.witnesses.values()]
    shared = [one for one in special_needs(case) if not _apart(case, one)]
    dealt = [one for one in shared if not any(one in served for served in serving)]
    mine = serving[place] if place < len(serving) else []
    turn = [one for number, one in enumerate(dealt) if number % case.witnesses_needed == place]
    return tuple(one for one in shared if one in mine or one in turn)


def special_needs(case: Case) -> tuple[SigningNeed, ...]:
    """Return what the state asks for beside witnesses and notary, once it is known where the patient is."""
    return tuple(need.need for need in needs_here(case) if case.place or not need.places)


def _apart(case: Case, need: SigningNeed) -> bool:
    return need in _SIGNS_APART | _SIGNS_NOTHING or case.route is SigningRoute.NOTARY


def _helpers(case: Case) -> tuple[Block, ...]:
    return tuple(
        Block(BlockKind.HELPER, name=_helper_name(case, need), needs=(need,))
        for need in special_needs(case)
        if _apart(case, need) and need not in _SIGNS_NOTHING
    )


def _helper_name(case: Case, need: SigningNeed) -> str:
    helper = case.proxy.helpers.get(need)
    return helper.name.strip() if helper else ""


def _notary(case: Case) -> tuple[Block, ...]:
    return (Block(BlockKind.NOTARY, name=notary(case.meeting).name),) if case.notary_needed else ()


def _acceptances(case: Case) -> tuple[Block, ...]:
    """Where nobody established whether a yes in writing is needed, there is room for one: it does no harm."""
    if case.rules.agent_may_not_sign or case.rules.agent_acceptance_required is False:
        return ()
    named = (agent(case.meeting), *alternates(case.meeting))
    return tuple(
        Block(BlockKind.ACCEPTANCE, number=place, name=one.name) for place, one in enumerate(named, start=1)
    )
