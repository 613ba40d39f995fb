"""Every choice a record can hold, as codes. Labels for them live in ``content.labels``."""

from enum import StrEnum


class Audience(StrEnum):
    """Who may see a statement."""

    EVERYONE = "everyone"
    TEAM = "team"
    ONLY_ME = "only_me"


class Answer(StrEnum):
    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Role(StrEnum):
    PATIENT = "patient"
    RELATIVE = "relative"
    FRIEND = "friend"
    SOCIAL_WORKER = "social_worker"
    PHYSICIAN = "physician"
    NURSE = "nurse"
    CHAPLAIN = "chaplain"
    CHILD_LIFE = "child_life"
    INTERPRETER = "interpreter"
    OTHER_STAFF = "other_staff"


class Kin(StrEnum):
    """Where a person stands on the family map, seen from the patient."""

    PARTNER = "partner"
    PARENT = "parent"
    SIBLING = "sibling"
    CHILD = "child"
    GRANDCHILD = "grandchild"
    GRANDPARENT = "grandparent"
    OTHER_RELATIVE = "other_relative"
    CHOSEN_FAMILY = "chosen_family"


class Attendance(StrEnum):
    """How a person means to take part, or did."""

    IN_PERSON = "in_person"
    PART = "part"
    REMOTE = "remote"
    ABSENT = "absent"


class Trigger(StrEnum):
    NEW_DIAGNOSIS = "new_diagnosis"
    DECLINE = "decline"
    DISCHARGE = "discharge"
    DISAGREEMENT = "disagreement"
    FAMILY_REQUEST = "family_request"
    ROUTINE = "routine"


class Urgency(StrEnum):
    TODAY = "today"
    THIS_WEEK = "this_week"
    SOON = "soon"


class Permission(StrEnum):
    """Whether the patient agrees to the meeting."""

    YES = "yes"
    NO = "no"
    NOT_ABLE = "not_able"


class InformationPreference(StrEnum):
    ALL = "all"
    BIG_PICTURE = "big_picture"
    SOMEONE_ELSE = "someone_else"


class Capacity(StrEnum):
    """Capacity to decide today, as a clinician judged it."""

    HAS = "has"
    FLUCTUATES = "fluctuates"
    LACKS = "lacks"
    NOT_ASSESSED = "not_assessed"


class DocumentSeen(StrEnum):
    """Whether the paper that names an agent has been seen."""

    SEEN = "seen"
    REPORTED = "reported"
    NONE = "none"
    UNKNOWN = "unknown"


class LegalRole(StrEnum):
    AGENT = "agent"
    ALTERNATE = "alternate"
    GUARDIAN = "guardian"
    NONE = "none"


class OtherDocument(StrEnum):
    LIVING_WILL = "living_will"
    PORTABLE_ORDER = "portable_order"
    GUARDIANSHIP = "guardianship"
    OUT_OF_STATE = "out_of_state"


class QuestionTopic(StrEnum):
    """The twelve topics of the question sheet."""

    ILLNESS = "illness"
    CHANGES = "changes"
    SYMPTOMS = "symptoms"
    MEDICINES = "medicines"
    TREATMENTS = "treatments"
    HOME_CARE = "home_care"
    EQUIPMENT = "equipment"
    MONEY = "money"
    PAPERS = "papers"
    CHILDREN = "children"
    FAITH = "faith"
    OURSELVES = "ourselves"


class RoomReady(StrEnum):
    CHAIRS = "chairs"
    TISSUES = "tissues"
    WATER = "water"
    PHONES_SILENT = "phones_silent"
    SCREEN_IN_VIEW = "screen_in_view"


class InterpreterMode(StrEnum):
    IN_PERSON = "in_person"
    VIDEO = "video"
    PHONE = "phone"


class InterpreterCheck(StrEnum):
    """What makes interpreting work: before, during and after the meeting."""

    QUALIFIED = "qualified"
    MORE_TIME = "more_time"
    AIM_TOLD = "aim_told"
    WHO_IS_WHO = "who_is_who"
    HARD_WORDS = "hard_words"
    NEWS_STYLE = "news_style"
    STOP_SIGN = "stop_sign"
    MAY_STEP_OUT = "may_step_out"
    SEAT = "seat"
    PRIVACY_SAID = "privacy_said"
    SHORT_CHUNKS = "short_chunks"
    DEBRIEFED = "debriefed"


class Step(StrEnum):
    """The twelve steps of the meeting."""

    WELCOME = "welcome"
    WHY = "why"
    PERSON = "person"
    UNDERSTANDING = "understanding"
    WHERE_THINGS_STAND = "where_things_stand"
    FEELINGS = "feelings"
    WHAT_MATTERS = "what_matters"
    WHO_SPEAKS = "who_speaks"
    CARE = "care"
    AGREE = "agree"
    NEXT = "next"
    CLOSE = "close"


class Variant(StrEnum):
    """Kinds of meeting that change the plan."""

    PATIENT_CANNOT_TAKE_PART = "patient_cannot_take_part"
    PROXY_SIGNING = "proxy_signing"
    REMOTE_RELATIVES = "remote_relatives"
    CHILDREN = "children"
    URGENT = "urgent"


class StepStatus(StrEnum):
    OPEN = "open"
    DONE = "done"
    SKIPPED = "skipped"


class MeetingState(StrEnum):
    PLANNED = "planned"
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"


class Topic(StrEnum):
    """What a statement is about: the place in the meeting where it was said."""

    PERSON_NAME = "person_name"
    PERSON_ROLES = "person_roles"
    PERSON_JOYS = "person_joys"
    PERSON_WORK = "person_work"
    PERSON_FAITH = "person_faith"
    PERSON_SAYINGS = "person_sayings"
    UNDERSTANDING = "understanding"
    HEADLINE = "headline"
    UNCERTAIN = "uncertain"
    WORDS_TO_AVOID = "words_to_avoid"
    FEELING = "feeling"
    HOPE = "hope"
    WORRY = "worry"
    STRENGTH = "strength"
    GOOD_DAY = "good_day"
    TOO_MUCH = "too_much"
    MESSAGE = "message"
    FOR_AGENT = "for_agent"
    RECOMMENDATION = "recommendation"
    ALWAYS = "always"
    TEACH_BACK = "teach_back"
    LAST_WORD = "last_word"
    NOTE = "note"
    DEBRIEF_WELL = "debrief_well"
    DEBRIEF_MISSED = "debrief_missed"
    DEBRIEF_FEELINGS = "debrief_feelings"


class Card(StrEnum):
    """The nine cards of "what matters most"."""

    HOPES = "hopes"
    GOALS = "goals"
    WORRIES = "worries"
    STRENGTH = "strength"
    ABILITIES = "abilities"
    TRADE_OFF = "trade_off"
    DECIDING = "deciding"
    PLACE = "place"
    TOLD = "told"


class Voice(StrEnum):
    """Whose answer it is, where the patient and the family may differ."""

    PATIENT = "patient"
    FAMILY = "family"


class Goal(StrEnum):
    HOME = "home"
    MORE_TIME = "more_time"
    COMFORT = "comfort"
    CLEAR_MIND = "clear_mind"
    SEE_SOMEONE = "see_someone"
    REACH_EVENT = "reach_event"
    NOT_A_BURDEN = "not_a_burden"
    FAITH = "faith"
    INDEPENDENCE = "independence"
    FINISH_SOMETHING = "finish_something"
    KNOW_TRUTH = "know_truth"
    KEEP_TRYING = "keep_trying"


class TradeOff(StrEnum):
    """How much a person would go through for more time; five steps and two ways to wait."""

    ALL_THE_TIME = "all_the_time"
    MOSTLY_TIME = "mostly_time"
    IN_BETWEEN = "in_between"
    MOSTLY_COMFORT = "mostly_comfort"
    COMFORT_FIRST = "comfort_first"
    NOT_SURE = "not_sure"
    LATER = "later"


class Deciding(StrEnum):
    PATIENT_ALONE = "patient_alone"
    TOGETHER = "together"
    AGENT = "agent"
    NOT_SURE = "not_sure"


class Place(StrEnum):
    HOME = "home"
    RELATIVE_HOME = "relative_home"
    FACILITY = "facility"
    HOSPITAL = "hospital"
    HOSPICE_HOUSE = "hospice_house"


class Told(StrEnum):
    """How much the patient's people know."""

    NOTHING = "nothing"
    A_LITTLE = "a_little"
    MOST = "most"
    EVERYTHING = "everything"


class Leeway(StrEnum):
    """How closely the agent must follow the patient's wishes."""

    FOLLOW = "follow"
    USE_AS_GUIDE = "use_as_guide"
    AGENT_DECIDES = "agent_decides"


class FormStatus(StrEnum):
    NOT_STARTED = "not_started"
    DRAFT = "draft"
    READY = "ready"
    SIGNED = "signed"
    IN_CHART = "in_chart"


class Support(StrEnum):
    SOCIAL_WORK = "social_work"
    CHAPLAIN = "chaplain"
    CHILD_LIFE = "child_life"
    COUNSELING = "counseling"
    QUIET_TIME = "quiet_time"


class ValueTick(StrEnum):
    """The five parts of VALUE (Lautrette, NEJM 2007)."""

    VALUED = "valued"
    ACKNOWLEDGED = "acknowledged"
    LISTENED = "listened"
    UNDERSTOOD = "understood"
    ELICITED = "elicited"


class DecisionStatus(StrEnum):
    DECIDED = "decided"
    LEANING = "leaning"
    NEED_TIME = "need_time"
    NOT_TODAY = "not_today"


class QuestionStatus(StrEnum):
    OPEN = "open"
    ANSWERED = "answered"
    FIND_OUT = "find_out"


class Origin(StrEnum):
    """Who put an item on the agenda."""

    PATIENT = "patient"
    FAMILY = "family"
    TEAM = "team"


class ContactKind(StrEnum):
    DAY = "day"
    NIGHT = "night"
    EMERGENCY = "emergency"
    SOCIAL_WORKER = "social_worker"
    CHAPLAIN = "chaplain"
    OTHER = "other"


class CopyKind(StrEnum):
    FAMILY_SUMMARY = "family_summary"
    TEAM_COPY = "team_copy"
    AGENT_CARD = "agent_card"
    ABSENT_PAGE = "absent_page"
    PROXY_FORM = "proxy_form"
    WISHES_RECORD = "wishes_record"


class ReviewTrigger(StrEnum):
    CONDITION = "condition"
    PLACE = "place"
    AGENT = "agent"
    CHANGE_OF_MIND = "change_of_mind"
    DATE = "date"


class PrintSize(StrEnum):
    STANDARD = "standard"
    LARGE = "large"


class Paper(StrEnum):
    LETTER = "letter"
    A4 = "a4"
