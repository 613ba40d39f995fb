"""A meeting under the rules of its state: what every check looks at."""

from dataclasses import dataclass, replace
from datetime import date

from family_meeting.i18n.messages import Message
from family_meeting.proxy.findings import Check, Finding, Stage, Verdict
from family_meeting.proxy.rules import Jurisdiction, UnknownJurisdiction, jurisdiction
from family_meeting.proxy.vocabulary import NotaryRule, Topic
from family_meeting.record.codes_proxy import CarePlace, SigningRoute
from family_meeting.record.codes_relations import Relation
from family_meeting.record.meeting import Meeting
from family_meeting.record.proxy import ProxyAppointment

LONG_TERM = frozenset({CarePlace.NURSING_HOME, CarePlace.CARE_HOME})


@dataclass(frozen=True)
class Case:
    """``on`` is the day for which ages and dates are judged."""

    meeting: Meeting
    rules: Jurisdiction
    on: date

    @property
    def proxy(self) -> ProxyAppointment:
        """The paper as the record holds it."""
        return self.meeting.proxy

    @property
    def place(self) -> CarePlace | None:
        """Where the patient is cared for now; None while nobody has said."""
        return self.proxy.care_place

    @property
    def route(self) -> SigningRoute:
        """Who confirms the signature: as the state says, or as chosen where it leaves a choice."""
        if self.rules.notary is NotaryRule.REQUIRED:
            return SigningRoute.NOTARY
        chosen = self.proxy.route if self.rules.notary is NotaryRule.ALTERNATIVE else None
        return chosen or SigningRoute.WITNESSES

    @property
    def notary_needed(self) -> bool:
        """Whether a notary must be there, alone or beside witnesses."""
        beside = self.rules.notary is NotaryRule.REQUIRED_WITH_WITNESSES
        return beside or self.route is SigningRoute.NOTARY

    @property
    def witnesses_needed(self) -> int:
        """How many witnesses this route of signing takes."""
        return 0 if self.route is SigningRoute.NOTARY else self.rules.witnesses

    def by(self, route: SigningRoute) -> "Case":
        """Return the same case as if ``route`` had been chosen."""
        proxy = self.proxy.model_copy(update={"route": route})
        return replace(self, meeting=self.meeting.model_copy(update={"proxy": proxy}))

    def finding(
        self,
        check: Check,
        verdict: Verdict,
        message: Message,
        topic: Topic,
        *fields: str,
        because: Message | None = None,
        relation: Relation | None = None,
        path: str = "",
        stage: Stage = Stage.DRAFT,
        **values: object,
    ) -> Finding:
        """Return a finding of this state's rules; ``fields`` are those of the row that it uses."""
        return Finding(
            check=check,
            verdict=verdict,
            message=message,
            basis=self.rules.rests_on(topic),
            jurisdiction=self.rules.code,
            values={"state": self.rules.name, "age": self.rules.minimum_age, **values},
            because=because,
            relation=relation,
            path=path,
            stage=stage,
            uncertain=self.rules.doubtful(*fields),
        )


def case_of(meeting: Meeting, on: date) -> Case | None:
    """Return the meeting under its state's rules; None while the state is unknown to us."""
    try:
        return Case(meeting, jurisdiction(meeting.decider.state), on)
    except UnknownJurisdiction:
        return None
