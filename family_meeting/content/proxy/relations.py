"""How somebody may be related to the patient, as a statement that is true or not.

Read aloud it is the question; when it is true, it is the reason. "You" is the patient.
"""

from family_meeting.i18n.messages import Message, family_text
from family_meeting.record.codes_relations import Relation

STATEMENTS: dict[Relation, Message] = {
    Relation.PRINCIPAL: family_text("{name} is the person whose paper this is."),
    Relation.AGENT: family_text("{name} is the person you named to speak for you."),
    Relation.ALTERNATE_AGENT: family_text("{name} is your back-up, named to step in if the first cannot."),
    Relation.AGENT_SPOUSE_OR_PARTNER: family_text(
        "{name} is married to the one who speaks for you, or lives with that person as a couple."
    ),
    Relation.AGENT_RELATIVE: family_text("{name} is family of the one who speaks for you."),
    Relation.SPOUSE: family_text("{name} is your husband or wife."),
    # Translators: a couple that is registered by the state, but not married.
    Relation.DOMESTIC_PARTNER: family_text("{name} is your registered partner."),
    Relation.ROMANTIC_PARTNER: family_text("{name} is your partner, or someone you date."),
    Relation.RELATED_BY_BLOOD: family_text("{name} is related to you by blood."),
    Relation.RELATED: family_text("{name} is your family by blood, by marriage or by adoption."),
    Relation.CLOSE_RELATIVE: family_text(
        "{name} is your parent, your child, your grandchild, or your brother or sister."
    ),
    Relation.HEIR: family_text("{name} would get a part of what you own after you die."),
    Relation.CREDITOR: family_text("You owe money to {name}, or {name} has a claim on what you own."),
    Relation.LIFE_INSURANCE_BENEFICIARY: family_text("Your life insurance would pay money to {name}."),
    Relation.FINANCIALLY_RESPONSIBLE: family_text("{name} has to pay for your care."),
    Relation.INSURER_EMPLOYEE: family_text("{name} works for the company of your life or health insurance."),
    # Translators: for example an office of Medicaid.
    Relation.GOVERNMENT_PAYOR_EMPLOYEE: family_text(
        "{name} works for a public office that pays for your care."
    ),
    Relation.TREATING_PROVIDER: family_text("{name} is a doctor or nurse, or someone else, who treats you."),
    Relation.PROVIDER_EMPLOYEE: family_text("{name} works for a doctor or a clinic that treats you."),
    Relation.PROVIDER_RELATIVE: family_text("{name} is family of someone who treats you."),
    Relation.PROVIDER_SPOUSE: family_text(
        "{name} is married to someone who treats you, or to one of their staff."
    ),
    Relation.ANY_PROVIDER: family_text(
        "{name} is a doctor, nurse or other health worker, here or elsewhere."
    ),
    Relation.ANY_PROVIDER_EMPLOYEE: family_text("{name} works for a doctor or a clinic, here or elsewhere."),
    Relation.ANY_CARE_EMPLOYEE: family_text(
        "{name} works for a doctor, a hospital or a nursing home, here or elsewhere."
    ),
    Relation.TREATMENT_TEAM_MEMBER: family_text("{name} is on the team that treats your mental health."),
    Relation.HOME_CARE_PROVIDER: family_text("{name} is paid to care for you at home."),
    # Translators: the place is the hospital or home where the patient is.
    Relation.FACILITY_OPERATOR: family_text("{name} owns or runs the place that cares for you."),
    # Translators: the place is the hospital or home where the patient is.
    Relation.FACILITY_EMPLOYEE: family_text("{name} works for the place that cares for you."),
    Relation.FACILITY_OPERATOR_RELATIVE: family_text(
        "{name} is family of someone who owns or runs the place that cares for you."
    ),
    Relation.FACILITY_STAFF_RELATIVE: family_text(
        "{name} is close family of someone who owns, runs or works at the place that cares for you."
    ),
    # Translators: a home where older or disabled people live and get help; not a hospital.
    Relation.CARE_HOME_OPERATOR: family_text("{name} owns or runs a care home."),
    # Translators: a home where older or disabled people live and get help; not a hospital.
    Relation.CARE_HOME_EMPLOYEE: family_text("{name} works for a care home."),
    Relation.MENTAL_HEALTH_PROGRAM_EMPLOYEE: family_text(
        "{name} works for a mental health program that serves you."
    ),
    Relation.SIGNER_BY_PROXY: family_text("{name} signs your name for you."),
    Relation.MINOR: family_text("{name} is younger than {age}."),
    # Translators: "conservator" is a term of law: a person whom a court put in charge of somebody's affairs.
    Relation.CONSERVATOR: family_text("{name} is your conservator. A court put {name} in charge for you."),
    Relation.DISQUALIFIED_AS_GUARDIAN: family_text("The law does not let {name} be a guardian."),
    Relation.REMOVED_PARENT_OR_GUARDIAN: family_text(
        "A court ended the rights of {name} as your parent or guardian."
    ),
    Relation.CAPACITY_DETERMINER: family_text("{name} is the one who will judge if you can still decide."),
    Relation.COURT_ORDER_RESTRICTED: family_text(
        "A court told {name} to stay away from you, or found that {name} may harm you."
    ),
    Relation.FIDUCIARY_LICENCE_SUSPENDED: family_text(
        "{name} lost the state license to act for other people."
    ),
    Relation.OVER_AGENT_LIMIT: family_text("{name} already speaks for ten or more people."),
    Relation.COHABITANT: family_text(
        "{name} lives with you as a couple, or is a child or grandchild of the one who does."
    ),
    Relation.PARENT_CHILD_SIBLING: family_text(
        "{name} is your parent, your grown child, or your brother or sister."
    ),
    # Translators: "next of kin" is a term of law: the closest living relative.
    Relation.NEXT_OF_KIN: family_text("{name} is your next of kin."),
    Relation.LEGAL_GUARDIAN: family_text("{name} is your guardian, named by a court."),
    Relation.DEFAULT_SURROGATE: family_text("The law would let {name} decide for you if you named no one."),
    Relation.CO_WORKER: family_text("{name} and you work for the same hospital or clinic."),
    # Translators: for example nuns or monks of one order.
    Relation.SAME_RELIGIOUS_COMMUNITY: family_text("{name} and you belong to the same religious order."),
    Relation.CHOSEN_BEFORE_ADMISSION: family_text(
        "You chose {name} before you came to this place, or agreed to come."
    ),
    Relation.ALLOWED_IN_PAPER: family_text("Your paper says that {name} may speak for you even so."),
    Relation.LAWYER_CERTIFIED: family_text("Your lawyer signed the statement that the law asks for."),
}
