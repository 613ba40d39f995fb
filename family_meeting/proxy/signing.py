"""What signing needs in this state, as data, for a paper, a checklist and the screen alike."""

from dataclasses import dataclass

from family_meeting.proxy.bars import bars
from family_meeting.proxy.blocks import Block, BlockKind, blocks
from family_meeting.proxy.case import Case
from family_meeting.proxy.day import afterwards, bring, notes, room
from family_meeting.proxy.lines import Line
from family_meeting.proxy.paper import PaperKind, paper_kind
from family_meeting.proxy.vocabulary import NotaryRule, Part
from family_meeting.record.codes_proxy import SigningRoute
from family_meeting.record.codes_relations import Relation

_RELIED_ON = ("witnesses", "witness_disqualified", "notary", "statutory_form", "mandatory_notice")


@dataclass(frozen=True)
class SigningPlan:
    """``blocks`` belong to ``route``; ``instead`` to the other route, where the state leaves a choice.

    ``one_free_of`` must hold for one witness at least; of ``at_most_one`` only one witness may be any.
    ``clauses`` are English words of law that the paper must hold as they stand.
    """

    paper: PaperKind
    title: str
    agent_title: str
    route: SigningRoute
    blocks: tuple[Block, ...]
    instead: tuple[Block, ...]
    one_free_of: tuple[Relation, ...]
    at_most_one: tuple[Relation, ...]
    may_not_witness: tuple[Relation, ...]
    may_not_notarize: tuple[Relation, ...]
    clauses: tuple[str, ...]
    room: tuple[Line, ...]
    bring: tuple[Line, ...]
    afterwards: tuple[Line, ...]
    notes: tuple[Line, ...]
    uncertain: bool

    def count(self, kind: BlockKind) -> int:
        """Return how many blocks of a kind the paper has."""
        return sum(block.kind is kind for block in self.blocks)


def signing_plan(case: Case) -> SigningPlan:
    """Return all that the day of signing needs, for this patient in this state."""
    rules = case.rules
    other = SigningRoute.NOTARY if case.route is SigningRoute.WITNESSES else SigningRoute.WITNESSES
    witnessed, notarized = case.witnesses_needed > 0, case.notary_needed
    return SigningPlan(
        paper=paper_kind(rules),
        title=rules.title,
        agent_title=rules.agent_title,
        route=case.route,
        blocks=blocks(case),
        instead=blocks(case.by(other)) if rules.notary is NotaryRule.ALTERNATIVE else (),
        one_free_of=rules.witness_at_least_one_free_of if witnessed else (),
        at_most_one=rules.witness_at_most_one if witnessed else (),
        may_not_witness=bars(case, Part.WITNESS) if witnessed else (),
        may_not_notarize=rules.notary_disqualified if notarized else (),
        clauses=rules.clauses,
        room=room(case),
        bring=bring(case),
        afterwards=afterwards(case),
        notes=notes(case),
        uncertain=rules.doubtful(*_RELIED_ON),
    )
