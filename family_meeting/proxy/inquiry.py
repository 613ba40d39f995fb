"""One person looked at for one part: what is found is said with the person's name and the state's rule."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from family_meeting.content.proxy import sentences as say
from family_meeting.content.proxy.relations import STATEMENTS
from family_meeting.i18n.messages import Message
from family_meeting.proxy.bars import caught, unknown
from family_meeting.proxy.case import Case
from family_meeting.proxy.findings import Check, Finding, Stage, Verdict
from family_meeting.proxy.parties import Party
from family_meeting.proxy.vocabulary import Topic
from family_meeting.record.codes_relations import Relation

_UNWISE = (Relation.PRINCIPAL, Relation.AGENT, Relation.ALTERNATE_AGENT, Relation.MINOR)
"""What no careful person does, whether or not a state forbids it."""


@dataclass(frozen=True)
class Inquiry:
    """``listed`` are the bars that count here; ``field`` names them in the row."""

    case: Case
    party: Party
    check: Check
    topic: Topic
    field: str
    listed: Sequence[Relation]
    stage: Stage = Stage.DRAFT

    def about(self, verdict: Verdict, message: Message, relation: Relation) -> Finding:
        """Return a finding that gives the relation as its reason, or as what is asked."""
        asked = verdict is Verdict.ASK
        return self.case.finding(
            self.check,
            verdict,
            message,
            self.topic,
            self.field,
            because=STATEMENTS[relation],
            relation=relation,
            path=f"{self.party.path}/relations/{relation}" if asked else self.party.path,
            stage=self.stage,
            name=self.party.called,
        )

    def ask(self, relations: Iterable[Relation]) -> list[Finding]:
        """Return a question for each of these relations."""
        return [self.about(Verdict.ASK, say.ASK, one) for one in relations]

    def ask_unknown(self) -> list[Finding]:
        """Return a question for every bar that nobody has said yes or no to."""
        return self.ask(unknown(self.party, self.listed))

    def ask_place(self) -> Finding:
        """Return the question where the patient is, on which a bar depends."""
        return self.plain(Verdict.ASK, say.ASK_PLACE, "proxy/care_place")

    def plain(self, verdict: Verdict, message: Message, path: str = "") -> Finding:
        """Return a finding about the person that needs no reason."""
        return self.case.finding(
            self.check,
            verdict,
            message,
            self.topic,
            self.field,
            path=path or self.party.path,
            stage=self.stage,
            name=self.party.called,
        )

    def settle(self, found: Sequence[Finding], unwise: Message, passes: Message) -> tuple[Finding, ...]:
        """A refusal stands alone: nothing more need be asked of somebody who may not serve."""
        refusals = tuple(one for one in found if one.verdict is Verdict.REFUSED)
        if refusals:
            return refusals
        doubts = [one for one in caught(self.party, _UNWISE) if one not in self.listed]
        cautions = [self.about(Verdict.CAUTION, unwise, one) for one in doubts]
        return (*found, *cautions) or (self.plain(Verdict.PASSES, passes),)
