"""Labels for the paper that names who speaks for the patient."""

from family_meeting.i18n.messages import Message, family_context, family_text
from family_meeting.record.codes_proxy import (
    CarePlace,
    Donation,
    Pause,
    Power,
    ProxyStatus,
    Scope,
    SigningNeed,
    SigningRoute,
    Starts,
)

PAUSE: dict[Pause, Message] = {
    # Translators: an answer to a question that the patient does not want to answer.
    Pause.SKIP: family_text("I would rather not say"),
    Pause.NOT_SURE: family_text("I am not sure"),
    Pause.LATER: family_text("Let us come back to this"),
}

CARE_PLACE: dict[CarePlace, Message] = {
    CarePlace.HOME: family_context("place on signing day", "At home, or with family"),
    CarePlace.HOSPITAL: family_context("place on signing day", "In a hospital"),
    CarePlace.NURSING_HOME: family_text("In a nursing home with nurses day and night"),
    # Translators: assisted living or a group home.
    CarePlace.CARE_HOME: family_text("In a home with some help, or a group home"),
    # Translators: a small house with nurses, for people who are very ill. Not an orphanage or almshouse.
    CarePlace.HOSPICE_HOUSE: family_context("place on signing day", "In a hospice house"),
    CarePlace.MENTAL_HEALTH: family_text("In a mental health hospital or home"),
    # Translators: for people with lifelong conditions such as Down syndrome.
    CarePlace.DEVELOPMENTAL: family_text("In a home for people with lifelong disabilities"),
}

STARTS: dict[Starts, Message] = {
    # Translators: when the person who speaks for the patient may begin to decide.
    Starts.WHEN_UNABLE: family_text("Only when a doctor says I cannot decide"),
    # Translators: when the person who speaks for the patient may begin to decide.
    Starts.RIGHT_AWAY: family_text("Right away, if I want the help"),
    # Translators: when the person who speaks for the patient may begin to decide.
    Starts.OTHER: family_text("At another time, in my own words"),
}

SCOPE: dict[Scope, Message] = {
    # Translators: what the person who speaks for the patient may decide.
    Scope.EVERYTHING: family_text("All choices about my health care"),
    # Translators: what the person who speaks for the patient may decide.
    Scope.WITH_LIMITS: family_text("Some choices. I will name the limits"),
}

POWER: dict[Power, Message] = {
    # Translators: a choice that the person who speaks for the patient may or may not make.
    Power.FEEDING: family_text("Food and water through a tube"),
    # Translators: machines or treatments that keep the body going.
    Power.LIFE_SUPPORT: family_text("Starting or stopping life support"),
    Power.MENTAL_HEALTH: family_text("Care for mental health"),
    Power.FACILITY_ADMISSION: family_text("Moving to a nursing home to stay"),
    Power.PREGNANCY: family_text("Care during a pregnancy"),
}

DONATION: dict[Donation, Message] = {
    # Translators: giving organs or tissue to others after death.
    Donation.YES: family_text("Yes, whatever can help"),
    # Translators: giving organs or tissue to others after death.
    Donation.SOME: family_text("Yes, but only some"),
    # Translators: giving organs or tissue to others after death.
    Donation.NO: family_context("organ donation", "No"),
    # Translators: giving organs or tissue to others after death.
    Donation.AGENT_DECIDES: family_text("The one who speaks for me may decide"),
    # Translators: giving organs or tissue to others after death.
    Donation.NOT_NOW: family_text("I do not want to decide this now"),
}

SIGNING_ROUTE: dict[SigningRoute, Message] = {
    # Translators: who confirms the signature on the paper.
    SigningRoute.WITNESSES: family_text("With witnesses"),
    # Translators: a notary is an officer who checks who signs a paper. Not a lawyer.
    SigningRoute.NOTARY: family_text("With a notary"),
}

SIGNING_NEED: dict[SigningNeed, Message] = {
    # Translators: an ombudsman is named by the state to stand up for people in nursing homes.
    SigningNeed.OMBUDSMAN: family_text("The nursing home ombudsman"),
    SigningNeed.EXPLAINER: family_text("Someone from outside who explains the paper"),
    SigningNeed.FACILITY_WITNESS: family_text("The witness whom the home names"),
    SigningNeed.UNAFFILIATED_WITNESS: family_text("A witness who does not belong to the place"),
    SigningNeed.CLINICIAN_WITNESS: family_text("A witness with training in this kind of care"),
    SigningNeed.COMPETENCY_CERTIFICATE: family_text("A doctor’s note that the signer can decide"),
    SigningNeed.PHYSICIAN: family_text("A doctor who is there for the signing"),
}

PROXY_STATUS: dict[ProxyStatus, Message] = {
    # Translators: of the form that names a health care agent.
    ProxyStatus.NOT_STARTED: family_context("form", "Not started"),
    # Translators: of the form that names a health care agent.
    ProxyStatus.DRAFT: family_context("form", "Being filled in"),
    # Translators: of the form that names a health care agent.
    ProxyStatus.READY_TO_SIGN: family_context("form", "Ready to sign"),
    # Translators: of the form that names a health care agent.
    ProxyStatus.SIGNED: family_context("form", "Signed on paper"),
    # Translators: of the form that names a health care agent.
    ProxyStatus.COPY_IN_CHART: family_context("form", "Signed, and we keep a copy"),
    # Translators: of the form that names a health care agent: a newer one has taken its place.
    ProxyStatus.REPLACED: family_context("form", "A newer paper counts now"),
    # Translators: of the form that names a health care agent: the patient has taken it back.
    ProxyStatus.REVOKED: family_context("form", "Taken back. It no longer counts"),
}
