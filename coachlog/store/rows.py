"""The rows of every table, without SQLModel: importing that takes longer than recording a note.

Generated from coachlog.store.models, so do not edit it: python -m coachlog.store.generate
"""

from datetime import date

from coachlog.store.row import Row


class Logged(Row):
    __slots__ = ()
    id: int | None
    uuid: str
    changed_at: str


class Below(Logged):
    __slots__ = ()
    engagement: int


class OfSession(Below):
    __slots__ = ()
    session: int | None


class Agreement(Below):
    """A row of ``agreement``."""

    TABLE = "agreement"
    COLUMNS = (
        "id",
        "uuid",
        "changed_at",
        "engagement",
        "version",
        "agreed_on",
        "body",
    )
    __slots__ = COLUMNS
    DAYS = frozenset(["agreed_on"])
    TEXTS = ("body",)
    SEARCHED = ("body",)
    version: int
    agreed_on: date | None
    body: str

    def __init__(
        self,
        *,
        engagement: int,
        version: int,
        id: int | None = None,
        uuid: str = "",
        changed_at: str = "",
        agreed_on: date | None = None,
        body: str = "",
    ) -> None:
        self.id = id
        self.uuid = uuid
        self.changed_at = changed_at
        self.engagement = engagement
        self.version = version
        self.agreed_on = agreed_on
        self.body = body


class Attendance(Below):
    """A row of ``attendance``."""

    TABLE = "attendance"
    COLUMNS = (
        "id",
        "uuid",
        "changed_at",
        "engagement",
        "session",
        "stakeholder",
        "name",
    )
    __slots__ = COLUMNS
    DAYS = frozenset()
    TEXTS = ("name",)
    SEARCHED = ("name",)
    session: int
    stakeholder: int | None
    name: str

    def __init__(
        self,
        *,
        engagement: int,
        session: int,
        name: str,
        id: int | None = None,
        uuid: str = "",
        changed_at: str = "",
        stakeholder: int | None = None,
    ) -> None:
        self.id = id
        self.uuid = uuid
        self.changed_at = changed_at
        self.engagement = engagement
        self.session = session
        self.stakeholder = stakeholder
        self.name = name


class Change(Row):
    """A row of ``change``."""

    TABLE = "change"
    COLUMNS = (
        "id",
        "command",
        "table",
        "row",
        "uuid",
        "client",
        "op",
        "before",
        "after",
    )
    __slots__ = COLUMNS
    DAYS = frozenset()
    TEXTS = (
        "before",
        "after",
    )
    SEARCHED = (
        "before",
        "after",
    )
    id: int | None
    command: int
    table: str
    row: int
    uuid: str
    client: int | None
    op: str
    before: str | None
    after: str | None

    def __init__(
        self,
        *,
        command: int,
        table: str,
        row: int,
        uuid: str,
        op: str,
        id: int | None = None,
        client: int | None = None,
        before: str | None = None,
        after: str | None = None,
    ) -> None:
        self.id = id
        self.command = command
        self.table = table
        self.row = row
        self.uuid = uuid
        self.client = client
        self.op = op
        self.before = before
        self.after = after


class Client(Logged):
    """A row of ``client``."""

    TABLE = "client"
    COLUMNS = (
        "id",
        "uuid",
        "changed_at",
        "name",
        "slug",
        "contact",
        "organisation",
        "level",
        "relationship",
        "language",
        "log_consent",
        "log_consent_on",
        "retention_months",
        "archived_on",
    )
    __slots__ = COLUMNS
    DAYS = frozenset(["log_consent_on", "archived_on"])
    TEXTS = (
        "name",
        "slug",
        "contact",
        "organisation",
    )
    SEARCHED = (
        "name",
        "slug",
        "contact",
        "organisation",
    )
    name: str
    slug: str
    contact: str | None
    organisation: str | None
    level: str | None
    relationship: str
    language: str | None
    log_consent: str
    log_consent_on: date | None
    retention_months: int | None
    archived_on: date | None

    def __init__(
        self,
        *,
        name: str,
        slug: str,
        id: int | None = None,
        uuid: str = "",
        changed_at: str = "",
        contact: str | None = None,
        organisation: str | None = None,
        level: str | None = None,
        relationship: str = "external",
        language: str | None = None,
        log_consent: str = "none",
        log_consent_on: date | None = None,
        retention_months: int | None = None,
        archived_on: date | None = None,
    ) -> None:
        self.id = id
        self.uuid = uuid
        self.changed_at = changed_at
        self.name = name
        self.slug = slug
        self.contact = contact
        self.organisation = organisation
        self.level = level
        self.relationship = relationship
        self.language = language
        self.log_consent = log_consent
        self.log_consent_on = log_consent_on
        self.retention_months = retention_months
        self.archived_on = archived_on


class Command(Row):
    """A row of ``command``."""

    TABLE = "command"
    COLUMNS = (
        "id",
        "at",
        "verb",
        "refs",
        "client",
        "schema",
        "undone_by",
    )
    __slots__ = COLUMNS
    DAYS = frozenset()
    TEXTS = ()
    SEARCHED = ()
    id: int | None
    at: str
    verb: str
    refs: str
    client: int | None
    schema: int
    undone_by: int | None

    def __init__(
        self,
        *,
        at: str,
        verb: str,
        schema: int,
        id: int | None = None,
        refs: str = "",
        client: int | None = None,
        undone_by: int | None = None,
    ) -> None:
        self.id = id
        self.at = at
        self.verb = verb
        self.refs = refs
        self.client = client
        self.schema = schema
        self.undone_by = undone_by


class Commitment(OfSession):
    """A row of ``commitment``."""

    TABLE = "commitment"
    COLUMNS = (
        "id",
        "uuid",
        "changed_at",
        "engagement",
        "session",
        "goal",
        "text",
        "owner",
        "owner_name",
        "stakeholder",
        "due_on",
        "due_next",
        "state",
        "closed_on",
        "closed_in",
        "outcome",
        "position",
        "withheld",
    )
    __slots__ = COLUMNS
    DAYS = frozenset(["due_on", "closed_on"])
    TEXTS = (
        "text",
        "owner_name",
        "outcome",
    )
    SEARCHED = (
        "text",
        "owner_name",
        "outcome",
    )
    goal: int | None
    text: str
    owner: str
    owner_name: str | None
    stakeholder: int | None
    due_on: date | None
    due_next: int
    state: str
    closed_on: date | None
    closed_in: int | None
    outcome: str | None
    position: int
    withheld: int

    def __init__(
        self,
        *,
        engagement: int,
        text: str,
        owner: str,
        id: int | None = None,
        uuid: str = "",
        changed_at: str = "",
        session: int | None = None,
        goal: int | None = None,
        owner_name: str | None = None,
        stakeholder: int | None = None,
        due_on: date | None = None,
        due_next: int = 0,
        state: str = "open",
        closed_on: date | None = None,
        closed_in: int | None = None,
        outcome: str | None = None,
        position: int = 0,
        withheld: int = 0,
    ) -> None:
        self.id = id
        self.uuid = uuid
        self.changed_at = changed_at
        self.engagement = engagement
        self.session = session
        self.goal = goal
        self.text = text
        self.owner = owner
        self.owner_name = owner_name
        self.stakeholder = stakeholder
        self.due_on = due_on
        self.due_next = due_next
        self.state = state
        self.closed_on = closed_on
        self.closed_in = closed_in
        self.outcome = outcome
        self.position = position
        self.withheld = withheld


class Disclosure(Logged):
    """A row of ``disclosure``."""

    TABLE = "disclosure"
    COLUMNS = (
        "id",
        "uuid",
        "changed_at",
        "engagement",
        "audience",
        "at",
        "sha256",
        "items",
        "approved_on",
        "handed",
    )
    __slots__ = COLUMNS
    DAYS = frozenset(["approved_on"])
    TEXTS = ()
    SEARCHED = ()
    engagement: int
    audience: str
    at: str
    sha256: str
    items: str
    approved_on: date | None
    handed: int

    def __init__(
        self,
        *,
        engagement: int,
        audience: str,
        at: str,
        sha256: str,
        items: str,
        id: int | None = None,
        uuid: str = "",
        changed_at: str = "",
        approved_on: date | None = None,
        handed: int = 1,
    ) -> None:
        self.id = id
        self.uuid = uuid
        self.changed_at = changed_at
        self.engagement = engagement
        self.audience = audience
        self.at = at
        self.sha256 = sha256
        self.items = items
        self.approved_on = approved_on
        self.handed = handed


class Engagement(Logged):
    """A row of ``engagement``."""

    TABLE = "engagement"
    COLUMNS = (
        "id",
        "uuid",
        "changed_at",
        "client",
        "title",
        "format",
        "group_size",
        "payment",
        "planned_sessions",
        "cadence_days",
        "session_minutes",
        "started_on",
        "ended_on",
        "paused_on",
        "paused_why",
        "end_reason",
        "alignment_waived",
    )
    __slots__ = COLUMNS
    DAYS = frozenset(["started_on", "ended_on", "paused_on"])
    TEXTS = (
        "title",
        "paused_why",
        "alignment_waived",
    )
    SEARCHED = (
        "title",
        "paused_why",
        "alignment_waived",
    )
    client: int
    title: str
    format: str
    group_size: int | None
    payment: str
    planned_sessions: int | None
    cadence_days: int | None
    session_minutes: int | None
    started_on: date | None
    ended_on: date | None
    paused_on: date | None
    paused_why: str | None
    end_reason: str | None
    alignment_waived: str | None

    def __init__(
        self,
        *,
        client: int,
        id: int | None = None,
        uuid: str = "",
        changed_at: str = "",
        title: str = "",
        format: str = "individual",
        group_size: int | None = None,
        payment: str = "paid",
        planned_sessions: int | None = None,
        cadence_days: int | None = None,
        session_minutes: int | None = None,
        started_on: date | None = None,
        ended_on: date | None = None,
        paused_on: date | None = None,
        paused_why: str | None = None,
        end_reason: str | None = None,
        alignment_waived: str | None = None,
    ) -> None:
        self.id = id
        self.uuid = uuid
        self.changed_at = changed_at
        self.client = client
        self.title = title
        self.format = format
        self.group_size = group_size
        self.payment = payment
        self.planned_sessions = planned_sessions
        self.cadence_days = cadence_days
        self.session_minutes = session_minutes
        self.started_on = started_on
        self.ended_on = ended_on
        self.paused_on = paused_on
        self.paused_why = paused_why
        self.end_reason = end_reason
        self.alignment_waived = alignment_waived


class EvidenceCase(Logged):
    """A row of ``evidence_case``."""

    TABLE = "evidence_case"
    COLUMNS = (
        "id",
        "uuid",
        "changed_at",
        "kind",
        "text",
        "role",
        "source",
    )
    __slots__ = COLUMNS
    DAYS = frozenset()
    TEXTS = (
        "text",
        "role",
        "source",
    )
    SEARCHED = (
        "text",
        "role",
        "source",
    )
    kind: str
    text: str
    role: str | None
    source: str | None

    def __init__(
        self,
        *,
        kind: str,
        text: str,
        id: int | None = None,
        uuid: str = "",
        changed_at: str = "",
        role: str | None = None,
        source: str | None = None,
    ) -> None:
        self.id = id
        self.uuid = uuid
        self.changed_at = changed_at
        self.kind = kind
        self.text = text
        self.role = role
        self.source = source


class Experiment(OfSession):
    """A row of ``experiment``."""

    TABLE = "experiment"
    COLUMNS = (
        "id",
        "uuid",
        "changed_at",
        "engagement",
        "session",
        "goal",
        "text",
        "proposed_by",
        "expects",
        "confidence",
        "evidence",
        "review_on",
        "review_next",
        "state",
        "outcome",
        "learned",
        "confidence_after",
        "then",
        "reviewed_in",
        "reported",
        "withheld",
    )
    __slots__ = COLUMNS
    DAYS = frozenset(["review_on"])
    TEXTS = (
        "text",
        "expects",
        "evidence",
        "outcome",
        "learned",
        "reported",
    )
    SEARCHED = (
        "text",
        "expects",
        "evidence",
        "outcome",
        "learned",
        "reported",
    )
    goal: int | None
    text: str
    proposed_by: str | None
    expects: str | None
    confidence: int | None
    evidence: str | None
    review_on: date | None
    review_next: int
    state: str
    outcome: str | None
    learned: str | None
    confidence_after: int | None
    then: str | None
    reviewed_in: int | None
    reported: str | None
    withheld: int

    def __init__(
        self,
        *,
        engagement: int,
        text: str,
        id: int | None = None,
        uuid: str = "",
        changed_at: str = "",
        session: int | None = None,
        goal: int | None = None,
        proposed_by: str | None = None,
        expects: str | None = None,
        confidence: int | None = None,
        evidence: str | None = None,
        review_on: date | None = None,
        review_next: int = 0,
        state: str = "running",
        outcome: str | None = None,
        learned: str | None = None,
        confidence_after: int | None = None,
        then: str | None = None,
        reviewed_in: int | None = None,
        reported: str | None = None,
        withheld: int = 0,
    ) -> None:
        self.id = id
        self.uuid = uuid
        self.changed_at = changed_at
        self.engagement = engagement
        self.session = session
        self.goal = goal
        self.text = text
        self.proposed_by = proposed_by
        self.expects = expects
        self.confidence = confidence
        self.evidence = evidence
        self.review_on = review_on
        self.review_next = review_next
        self.state = state
        self.outcome = outcome
        self.learned = learned
        self.confidence_after = confidence_after
        self.then = then
        self.reviewed_in = reviewed_in
        self.reported = reported
        self.withheld = withheld


class Goal(OfSession):
    """A row of ``goal``."""

    TABLE = "goal"
    COLUMNS = (
        "id",
        "uuid",
        "changed_at",
        "engagement",
        "session",
        "text",
        "why",
        "measure",
        "target_on",
        "benefit",
        "team_benefit",
        "proposed_by",
        "adopted_on",
        "state",
        "withheld",
    )
    __slots__ = COLUMNS
    DAYS = frozenset(["target_on", "adopted_on"])
    TEXTS = (
        "text",
        "why",
        "measure",
        "benefit",
        "team_benefit",
    )
    SEARCHED = (
        "text",
        "why",
        "measure",
        "benefit",
        "team_benefit",
    )
    text: str
    why: str | None
    measure: str | None
    target_on: date | None
    benefit: str | None
    team_benefit: str | None
    proposed_by: str
    adopted_on: date | None
    state: str
    withheld: int

    def __init__(
        self,
        *,
        engagement: int,
        text: str,
        state: str,
        id: int | None = None,
        uuid: str = "",
        changed_at: str = "",
        session: int | None = None,
        why: str | None = None,
        measure: str | None = None,
        target_on: date | None = None,
        benefit: str | None = None,
        team_benefit: str | None = None,
        proposed_by: str = "client",
        adopted_on: date | None = None,
        withheld: int = 0,
    ) -> None:
        self.id = id
        self.uuid = uuid
        self.changed_at = changed_at
        self.engagement = engagement
        self.session = session
        self.text = text
        self.why = why
        self.measure = measure
        self.target_on = target_on
        self.benefit = benefit
        self.team_benefit = team_benefit
        self.proposed_by = proposed_by
        self.adopted_on = adopted_on
        self.state = state
        self.withheld = withheld


class GoalRating(OfSession):
    """A row of ``goal_rating``."""

    TABLE = "goal_rating"
    COLUMNS = (
        "id",
        "uuid",
        "changed_at",
        "engagement",
        "session",
        "goal",
        "day",
        "value",
        "why",
        "withheld",
    )
    __slots__ = COLUMNS
    DAYS = frozenset(["day"])
    TEXTS = ("why",)
    SEARCHED = ("why",)
    goal: int
    day: date
    value: int
    why: str | None
    withheld: int

    def __init__(
        self,
        *,
        engagement: int,
        goal: int,
        day: date,
        value: int,
        id: int | None = None,
        uuid: str = "",
        changed_at: str = "",
        session: int | None = None,
        why: str | None = None,
        withheld: int = 0,
    ) -> None:
        self.id = id
        self.uuid = uuid
        self.changed_at = changed_at
        self.engagement = engagement
        self.session = session
        self.goal = goal
        self.day = day
        self.value = value
        self.why = why
        self.withheld = withheld


class GoalShift(OfSession):
    """A row of ``goal_shift``."""

    TABLE = "goal_shift"
    COLUMNS = (
        "id",
        "uuid",
        "changed_at",
        "engagement",
        "session",
        "goal",
        "day",
        "kind",
        "to_text",
        "from_text",
        "trigger",
        "client_words",
        "why",
        "told",
        "told_on",
        "withheld",
    )
    __slots__ = COLUMNS
    DAYS = frozenset(["day", "told_on"])
    TEXTS = (
        "to_text",
        "from_text",
        "client_words",
        "why",
    )
    SEARCHED = (
        "to_text",
        "from_text",
        "client_words",
        "why",
    )
    goal: int
    day: date
    kind: str | None
    to_text: str
    from_text: str
    trigger: str | None
    client_words: str | None
    why: str | None
    told: str
    told_on: date | None
    withheld: int

    def __init__(
        self,
        *,
        engagement: int,
        goal: int,
        day: date,
        to_text: str,
        from_text: str,
        told: str,
        id: int | None = None,
        uuid: str = "",
        changed_at: str = "",
        session: int | None = None,
        kind: str | None = None,
        trigger: str | None = None,
        client_words: str | None = None,
        why: str | None = None,
        told_on: date | None = None,
        withheld: int = 0,
    ) -> None:
        self.id = id
        self.uuid = uuid
        self.changed_at = changed_at
        self.engagement = engagement
        self.session = session
        self.goal = goal
        self.day = day
        self.kind = kind
        self.to_text = to_text
        self.from_text = from_text
        self.trigger = trigger
        self.client_words = client_words
        self.why = why
        self.told = told
        self.told_on = told_on
        self.withheld = withheld


class Release(Below):
    """A row of ``release``."""

    TABLE = "release"
    COLUMNS = (
        "id",
        "uuid",
        "changed_at",
        "engagement",
        "letter",
        "row",
        "text",
        "due_on",
        "day",
    )
    __slots__ = COLUMNS
    DAYS = frozenset(["due_on", "day"])
    TEXTS = ("text",)
    SEARCHED = ()
    letter: str | None
    row: int | None
    text: str
    due_on: date | None
    day: date

    def __init__(
        self,
        *,
        engagement: int,
        text: str,
        day: date,
        id: int | None = None,
        uuid: str = "",
        changed_at: str = "",
        letter: str | None = None,
        row: int | None = None,
        due_on: date | None = None,
    ) -> None:
        self.id = id
        self.uuid = uuid
        self.changed_at = changed_at
        self.engagement = engagement
        self.letter = letter
        self.row = row
        self.text = text
        self.due_on = due_on
        self.day = day


class Remark(OfSession):
    """A row of ``remark``."""

    TABLE = "remark"
    COLUMNS = (
        "id",
        "uuid",
        "changed_at",
        "engagement",
        "session",
        "kind",
        "text",
        "holder",
        "stakeholder",
        "goal",
        "detail",
        "proposed_by",
        "may_quote",
        "withheld",
    )
    __slots__ = COLUMNS
    DAYS = frozenset()
    TEXTS = (
        "text",
        "holder",
        "detail",
    )
    SEARCHED = (
        "text",
        "holder",
        "detail",
    )
    kind: str
    text: str
    holder: str | None
    stakeholder: int | None
    goal: int | None
    detail: str | None
    proposed_by: str | None
    may_quote: int | None
    withheld: int

    def __init__(
        self,
        *,
        engagement: int,
        kind: str,
        text: str,
        id: int | None = None,
        uuid: str = "",
        changed_at: str = "",
        session: int | None = None,
        holder: str | None = None,
        stakeholder: int | None = None,
        goal: int | None = None,
        detail: str | None = None,
        proposed_by: str | None = None,
        may_quote: int | None = None,
        withheld: int = 0,
    ) -> None:
        self.id = id
        self.uuid = uuid
        self.changed_at = changed_at
        self.engagement = engagement
        self.session = session
        self.kind = kind
        self.text = text
        self.holder = holder
        self.stakeholder = stakeholder
        self.goal = goal
        self.detail = detail
        self.proposed_by = proposed_by
        self.may_quote = may_quote
        self.withheld = withheld


class Resistance(OfSession):
    """A row of ``resistance``."""

    TABLE = "resistance"
    COLUMNS = (
        "id",
        "uuid",
        "changed_at",
        "engagement",
        "session",
        "goal",
        "continues",
        "fact",
        "aimed_at",
        "source",
        "source_detail",
        "asked",
        "client_says",
        "my_take",
        "response",
        "ended",
    )
    __slots__ = COLUMNS
    DAYS = frozenset()
    TEXTS = (
        "fact",
        "source_detail",
        "asked",
        "client_says",
        "my_take",
        "response",
    )
    SEARCHED = (
        "fact",
        "source_detail",
        "asked",
        "client_says",
        "my_take",
        "response",
    )
    goal: int | None
    continues: int | None
    fact: str
    aimed_at: str
    source: str
    source_detail: str | None
    asked: str | None
    client_says: str | None
    my_take: str | None
    response: str | None
    ended: str | None

    def __init__(
        self,
        *,
        engagement: int,
        fact: str,
        id: int | None = None,
        uuid: str = "",
        changed_at: str = "",
        session: int | None = None,
        goal: int | None = None,
        continues: int | None = None,
        aimed_at: str = "unknown",
        source: str = "unknown",
        source_detail: str | None = None,
        asked: str | None = None,
        client_says: str | None = None,
        my_take: str | None = None,
        response: str | None = None,
        ended: str | None = None,
    ) -> None:
        self.id = id
        self.uuid = uuid
        self.changed_at = changed_at
        self.engagement = engagement
        self.session = session
        self.goal = goal
        self.continues = continues
        self.fact = fact
        self.aimed_at = aimed_at
        self.source = source
        self.source_detail = source_detail
        self.asked = asked
        self.client_says = client_says
        self.my_take = my_take
        self.response = response
        self.ended = ended


class Session(Below):
    """A row of ``session``."""

    TABLE = "session"
    COLUMNS = (
        "id",
        "uuid",
        "changed_at",
        "engagement",
        "day",
        "starts_at",
        "utc_offset",
        "minutes",
        "mentoring",
        "training",
        "kind",
        "status",
        "focus",
        "reason",
        "process_share",
        "trust",
        "trust_sign",
        "open_with",
        "explained",
        "autonomy",
        "may_share",
        "body",
        "typed",
        "typed_as",
        "written_at",
    )
    __slots__ = COLUMNS
    DAYS = frozenset(["day"])
    TEXTS = (
        "focus",
        "reason",
        "trust_sign",
        "open_with",
        "explained",
        "autonomy",
        "may_share",
        "body",
        "typed",
    )
    SEARCHED = (
        "focus",
        "reason",
        "trust_sign",
        "open_with",
        "explained",
        "autonomy",
        "may_share",
        "body",
    )
    day: date
    starts_at: str | None
    utc_offset: int | None
    minutes: int | None
    mentoring: int | None
    training: int | None
    kind: str
    status: str
    focus: str | None
    reason: str | None
    process_share: int | None
    trust: str | None
    trust_sign: str | None
    open_with: str | None
    explained: str | None
    autonomy: str | None
    may_share: str | None
    body: str
    typed: str
    typed_as: str
    written_at: str | None

    def __init__(
        self,
        *,
        engagement: int,
        day: date,
        status: str,
        id: int | None = None,
        uuid: str = "",
        changed_at: str = "",
        starts_at: str | None = None,
        utc_offset: int | None = None,
        minutes: int | None = None,
        mentoring: int | None = None,
        training: int | None = None,
        kind: str = "coaching",
        focus: str | None = None,
        reason: str | None = None,
        process_share: int | None = None,
        trust: str | None = None,
        trust_sign: str | None = None,
        open_with: str | None = None,
        explained: str | None = None,
        autonomy: str | None = None,
        may_share: str | None = None,
        body: str = "",
        typed: str = "",
        typed_as: str = "note",
        written_at: str | None = None,
    ) -> None:
        self.id = id
        self.uuid = uuid
        self.changed_at = changed_at
        self.engagement = engagement
        self.day = day
        self.starts_at = starts_at
        self.utc_offset = utc_offset
        self.minutes = minutes
        self.mentoring = mentoring
        self.training = training
        self.kind = kind
        self.status = status
        self.focus = focus
        self.reason = reason
        self.process_share = process_share
        self.trust = trust
        self.trust_sign = trust_sign
        self.open_with = open_with
        self.explained = explained
        self.autonomy = autonomy
        self.may_share = may_share
        self.body = body
        self.typed = typed
        self.typed_as = typed_as
        self.written_at = written_at


class Stakeholder(Below):
    """A row of ``stakeholder``."""

    TABLE = "stakeholder"
    COLUMNS = (
        "id",
        "uuid",
        "changed_at",
        "engagement",
        "name",
        "role",
        "power",
        "views",
        "not_negotiable",
        "strategy_adjusted",
    )
    __slots__ = COLUMNS
    DAYS = frozenset()
    TEXTS = (
        "name",
        "views",
        "not_negotiable",
        "strategy_adjusted",
    )
    SEARCHED = (
        "name",
        "views",
        "not_negotiable",
        "strategy_adjusted",
    )
    name: str
    role: str
    power: str | None
    views: str | None
    not_negotiable: str | None
    strategy_adjusted: str | None

    def __init__(
        self,
        *,
        engagement: int,
        name: str,
        role: str,
        id: int | None = None,
        uuid: str = "",
        changed_at: str = "",
        power: str | None = None,
        views: str | None = None,
        not_negotiable: str | None = None,
        strategy_adjusted: str | None = None,
    ) -> None:
        self.id = id
        self.uuid = uuid
        self.changed_at = changed_at
        self.engagement = engagement
        self.name = name
        self.role = role
        self.power = power
        self.views = views
        self.not_negotiable = not_negotiable
        self.strategy_adjusted = strategy_adjusted


class Tagged(OfSession):
    """A row of ``tagged``."""

    TABLE = "tagged"
    COLUMNS = (
        "id",
        "uuid",
        "changed_at",
        "engagement",
        "session",
        "letter",
        "row",
        "tag",
    )
    __slots__ = COLUMNS
    DAYS = frozenset()
    TEXTS = ("tag",)
    SEARCHED = ()
    letter: str
    row: int
    tag: str

    def __init__(
        self,
        *,
        engagement: int,
        letter: str,
        row: int,
        tag: str,
        id: int | None = None,
        uuid: str = "",
        changed_at: str = "",
        session: int | None = None,
    ) -> None:
        self.id = id
        self.uuid = uuid
        self.changed_at = changed_at
        self.engagement = engagement
        self.session = session
        self.letter = letter
        self.row = row
        self.tag = tag


class Term(Below):
    """A row of ``term``."""

    TABLE = "term"
    COLUMNS = (
        "id",
        "uuid",
        "changed_at",
        "engagement",
        "agreement",
        "kind",
        "text",
        "due_on",
        "state",
        "reached_on",
        "settled_on",
        "evidence",
        "since",
        "until",
    )
    __slots__ = COLUMNS
    DAYS = frozenset(["due_on", "reached_on", "settled_on"])
    TEXTS = (
        "text",
        "evidence",
    )
    SEARCHED = (
        "text",
        "evidence",
    )
    agreement: int
    kind: str
    text: str
    due_on: date | None
    state: str | None
    reached_on: date | None
    settled_on: date | None
    evidence: str | None
    since: int
    until: int | None

    def __init__(
        self,
        *,
        engagement: int,
        agreement: int,
        kind: str,
        text: str,
        since: int,
        id: int | None = None,
        uuid: str = "",
        changed_at: str = "",
        due_on: date | None = None,
        state: str | None = None,
        reached_on: date | None = None,
        settled_on: date | None = None,
        evidence: str | None = None,
        until: int | None = None,
    ) -> None:
        self.id = id
        self.uuid = uuid
        self.changed_at = changed_at
        self.engagement = engagement
        self.agreement = agreement
        self.kind = kind
        self.text = text
        self.due_on = due_on
        self.state = state
        self.reached_on = reached_on
        self.settled_on = settled_on
        self.evidence = evidence
        self.since = since
        self.until = until


class TermWording(Below):
    """A row of ``term_wording``."""

    TABLE = "term_wording"
    COLUMNS = (
        "id",
        "uuid",
        "changed_at",
        "engagement",
        "term",
        "until",
        "text",
        "due_on",
    )
    __slots__ = COLUMNS
    DAYS = frozenset(["due_on"])
    TEXTS = ("text",)
    SEARCHED = ("text",)
    term: int
    until: int
    text: str
    due_on: date | None

    def __init__(
        self,
        *,
        engagement: int,
        term: int,
        until: int,
        text: str,
        id: int | None = None,
        uuid: str = "",
        changed_at: str = "",
        due_on: date | None = None,
    ) -> None:
        self.id = id
        self.uuid = uuid
        self.changed_at = changed_at
        self.engagement = engagement
        self.term = term
        self.until = until
        self.text = text
        self.due_on = due_on


class Win(OfSession):
    """A row of ``win``."""

    TABLE = "win"
    COLUMNS = (
        "id",
        "uuid",
        "changed_at",
        "engagement",
        "session",
        "goal",
        "day",
        "text",
        "evidence",
        "celebrated_in",
        "celebrated",
        "withheld",
    )
    __slots__ = COLUMNS
    DAYS = frozenset(["day"])
    TEXTS = (
        "text",
        "evidence",
        "celebrated",
    )
    SEARCHED = (
        "text",
        "evidence",
        "celebrated",
    )
    goal: int | None
    day: date
    text: str
    evidence: str | None
    celebrated_in: int | None
    celebrated: str | None
    withheld: int

    def __init__(
        self,
        *,
        engagement: int,
        day: date,
        text: str,
        id: int | None = None,
        uuid: str = "",
        changed_at: str = "",
        session: int | None = None,
        goal: int | None = None,
        evidence: str | None = None,
        celebrated_in: int | None = None,
        celebrated: str | None = None,
        withheld: int = 0,
    ) -> None:
        self.id = id
        self.uuid = uuid
        self.changed_at = changed_at
        self.engagement = engagement
        self.session = session
        self.goal = goal
        self.day = day
        self.text = text
        self.evidence = evidence
        self.celebrated_in = celebrated_in
        self.celebrated = celebrated
        self.withheld = withheld


# The rows of each table, by its name.
TABLES: dict[str, type[Row]] = {
    Agreement.TABLE: Agreement,
    Attendance.TABLE: Attendance,
    Change.TABLE: Change,
    Client.TABLE: Client,
    Command.TABLE: Command,
    Commitment.TABLE: Commitment,
    Disclosure.TABLE: Disclosure,
    Engagement.TABLE: Engagement,
    EvidenceCase.TABLE: EvidenceCase,
    Experiment.TABLE: Experiment,
    Goal.TABLE: Goal,
    GoalRating.TABLE: GoalRating,
    GoalShift.TABLE: GoalShift,
    Release.TABLE: Release,
    Remark.TABLE: Remark,
    Resistance.TABLE: Resistance,
    Session.TABLE: Session,
    Stakeholder.TABLE: Stakeholder,
    Tagged.TABLE: Tagged,
    Term.TABLE: Term,
    TermWording.TABLE: TermWording,
    Win.TABLE: Win,
}
