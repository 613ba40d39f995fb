"""Labels for relations, as they stand in a witness's statement: "I am none of these:"."""

from family_meeting.i18n.messages import Message, family_text
from family_meeting.record.codes_relations import Relation

# Translators: each of these is a line in a list on a legal paper. "The signer" is the patient.
RELATION: dict[Relation, Message] = {
    Relation.PRINCIPAL: family_text("the signer"),
    # Translators: the person named to make health care choices for the signer.
    Relation.AGENT: family_text("the agent named in this paper"),
    Relation.ALTERNATE_AGENT: family_text("a back-up agent named in this paper"),
    Relation.AGENT_SPOUSE_OR_PARTNER: family_text("the husband, wife or partner of the agent"),
    Relation.AGENT_RELATIVE: family_text("family of the agent"),
    Relation.SPOUSE: family_text("the signer’s husband or wife"),
    Relation.DOMESTIC_PARTNER: family_text("the signer’s registered partner"),
    Relation.ROMANTIC_PARTNER: family_text("someone who dates the signer"),
    Relation.RELATED_BY_BLOOD: family_text("related to the signer by blood"),
    Relation.RELATED: family_text("related to the signer by blood, marriage or adoption"),
    Relation.CLOSE_RELATIVE: family_text("the signer’s parent, child, grandchild, brother or sister"),
    # Translators: by the signer's will, or by the law of the state.
    Relation.HEIR: family_text("someone who would get a part of what the signer owns, by will or by law"),
    Relation.CREDITOR: family_text("someone with a claim on what the signer owns"),
    Relation.LIFE_INSURANCE_BENEFICIARY: family_text("someone whom the signer’s life insurance would pay"),
    Relation.FINANCIALLY_RESPONSIBLE: family_text("someone who has to pay for the signer’s care"),
    Relation.INSURER_EMPLOYEE: family_text("on the staff of the signer’s life or health insurance"),
    Relation.GOVERNMENT_PAYOR_EMPLOYEE: family_text("on the staff of a public office that pays for the care"),
    Relation.TREATING_PROVIDER: family_text("someone who treats the signer"),
    Relation.PROVIDER_EMPLOYEE: family_text("on the staff of someone who treats the signer"),
    Relation.PROVIDER_RELATIVE: family_text("family of someone who treats the signer"),
    Relation.PROVIDER_SPOUSE: family_text("married to someone who treats the signer, or to their staff"),
    Relation.ANY_PROVIDER: family_text("a doctor, nurse or other health worker"),
    Relation.ANY_PROVIDER_EMPLOYEE: family_text("on the staff of any doctor or clinic"),
    Relation.ANY_CARE_EMPLOYEE: family_text("on the staff of any doctor, hospital or nursing home"),
    Relation.TREATMENT_TEAM_MEMBER: family_text("on the team that treats the signer’s mental health"),
    Relation.HOME_CARE_PROVIDER: family_text("paid to care for the signer at home"),
    Relation.FACILITY_OPERATOR: family_text("an owner or head of the place that cares for the signer"),
    Relation.FACILITY_EMPLOYEE: family_text("on the staff of the place that cares for the signer"),
    Relation.FACILITY_OPERATOR_RELATIVE: family_text("family of an owner or head of that place"),
    Relation.FACILITY_STAFF_RELATIVE: family_text("close family of an owner, head or worker of that place"),
    Relation.CARE_HOME_OPERATOR: family_text("an owner or head of a care home"),
    Relation.CARE_HOME_EMPLOYEE: family_text("on the staff of a care home"),
    Relation.MENTAL_HEALTH_PROGRAM_EMPLOYEE: family_text(
        "on the staff of a mental health program that serves the signer"
    ),
    Relation.SIGNER_BY_PROXY: family_text("the one who signed the signer’s name"),
    Relation.MINOR: family_text("too young by law"),
    # Translators: a person whom a court put in charge of somebody's affairs; a term of law.
    Relation.CONSERVATOR: family_text("the signer’s conservator"),
    Relation.DISQUALIFIED_AS_GUARDIAN: family_text("barred by law from being a guardian"),
    Relation.REMOVED_PARENT_OR_GUARDIAN: family_text("a parent or guardian whose rights a court ended"),
    Relation.CAPACITY_DETERMINER: family_text("the one who judges if the signer can decide"),
    Relation.COURT_ORDER_RESTRICTED: family_text("told by a court to stay away from the signer"),
    Relation.FIDUCIARY_LICENCE_SUSPENDED: family_text("someone whose state license was taken away"),
    Relation.OVER_AGENT_LIMIT: family_text("agent for ten or more people"),
    Relation.COHABITANT: family_text("living with the signer as a couple, or a child of that person"),
    Relation.PARENT_CHILD_SIBLING: family_text("the signer’s parent, grown child, brother or sister"),
    # Translators: the closest living relative; a term of law.
    Relation.NEXT_OF_KIN: family_text("the signer’s next of kin"),
    Relation.LEGAL_GUARDIAN: family_text("the signer’s guardian, named by a court"),
    Relation.DEFAULT_SURROGATE: family_text("someone who could decide by law without this paper"),
    Relation.CO_WORKER: family_text("someone who works at the same place as the signer"),
    Relation.SAME_RELIGIOUS_COMMUNITY: family_text("of the same religious order as the signer"),
    Relation.CHOSEN_BEFORE_ADMISSION: family_text("chosen before the signer came to this place"),
    Relation.ALLOWED_IN_PAPER: family_text("allowed by this paper in so many words"),
    Relation.LAWYER_CERTIFIED: family_text("allowed by a lawyer’s signed statement"),
}
