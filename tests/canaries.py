"""A marker of its own in every free-text column of every table, found from the schema."""

from coachlog import places
from coachlog.domain import choices
from coachlog.store.connection import Connection, open_journal

# Columns that hold no words of people: bookkeeping, days, and closed lists.
CLOSED = {
    "id": None,
    "uuid": None,
    "changed_at": None,
    "slug": None,
    "letter": "w",
    "level": "manager",
    "relationship": "external",
    "language": "en",
    "log_consent": "none",
    "format": "individual",
    "payment": "paid",
    "end_reason": None,
    "role": "sponsor",
    "power": "pays",
    "kind": None,
    "status": None,
    "typed_as": "note",
    "state": None,
    "proposed_by": "client",
    "told": "told",
    "trigger": "insight",
    "aimed_at": "coach",
    "source": "loss",
    "ended": None,
    "then": "keep",
    "owner": "other",
    "trust": "candid",
    "starts_at": "2026-11-02T09:00:00Z",
    "written_at": "2026-11-02T09:00:00Z",
    "day": "2026-11-02",
}
UNSAID = {"why": None, "measure": None, "benefit": None, "team_benefit": None}


class Canaries:
    """Rows with a marker of its own in every free-text column of every table, found from the schema."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.markers: dict[str, str] = {}
        self.ids: dict[str, int] = {}
        # The journal's own triggers want a command to note the rows under.
        connection.execute("INSERT INTO command (at, verb, schema) VALUES ('', 'test', 1)")

    def put(self, table: str, suffix: str = "", **given: object) -> int:
        described = self.connection.execute(f"PRAGMA table_info({table})").fetchall()
        values: dict[str, object] = {}
        for _, name, kind, *_ in described:
            if name in given:
                values[name] = given[name]
            elif name == "uuid":
                values[name] = f"uuid-{table}-{len(self.markers)}-{suffix}"
            elif name == "slug":
                values[name] = "ana-ruiz"
            elif name.endswith("_on") and kind == "TEXT":
                values[name] = "2026-11-02"
            elif kind == "TEXT" and name not in CLOSED:
                marker = f"qq{len(self.markers)}qq"
                self.markers[marker] = f"{table}.{name}{suffix}"
                values[name] = marker
            elif name in CLOSED and name != "id":
                values[name] = CLOSED[name] if name != "changed_at" else ""
            elif name in self.ids and kind == "INTEGER":
                values[name] = self.ids[name]
        names = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join("?" * len(values))
        ident = self.connection.execute(
            f'INSERT INTO "{table}" ({names}) VALUES ({marks})', list(values.values())
        ).lastrowid
        self.ids.setdefault(table, int(ident))
        return int(ident)

    def of(self, place: str) -> str:
        return next(marker for marker, where in self.markers.items() if where == place)

    def found_in(self, text: str) -> set[str]:
        return {place for marker, place in self.markers.items() if marker in text}


def planted() -> Canaries:
    connection = open_journal(places.journal(), write=True)
    put = Canaries(connection)
    for table in ("client", "engagement", "stakeholder"):
        put.put(table)
    put.put("session", kind="coaching", status="held", minutes=60)
    put.put("session", ":between", kind="between", status="held")
    put.put("session", ":planned", kind="coaching", status="planned", day="2026-12-02")
    put.put("session", ":cancelled", kind="coaching", status="cancelled")
    for withheld in (0, 1):
        hidden = ":withheld" if withheld else ""
        put.put("goal", hidden, state="active", withheld=withheld)
        put.put("goal_rating", hidden, value=5, withheld=withheld)
        shifted = put.put("goal", f":shifted{hidden}", state="active", adopted_on="2026-11-02", **UNSAID)
        put.put("goal_shift", hidden, goal=shifted, kind="morphed", withheld=withheld)
        put.put("experiment", hidden, state="reviewed", reviewed_in=put.ids["session"], withheld=withheld)
        put.put("experiment", f":running{hidden}", state="running", withheld=withheld)
        put.put("win", hidden, withheld=withheld)
        put.put("commitment", hidden, state="done", withheld=withheld)
        put.put("commitment", f":open{hidden}", state="open", withheld=withheld)
        for kind in choices.REMARK_KINDS:
            put.put("remark", f":{kind}{hidden}", kind=kind, withheld=withheld)
    proposed = put.put("goal", ":proposed", state="proposed")
    hidden_goal = put.put("goal", ":hidden goal", state="active", withheld=1)
    put.put("goal_rating", ":of a hidden goal", goal=hidden_goal, value=3)
    put.put("goal_shift", ":of a hidden goal", goal=hidden_goal, kind="morphed")
    told_later = put.put("goal", ":of an untold shift", state="active", adopted_on="2026-11-02", **UNSAID)
    put.put("goal_shift", ":untold", goal=told_later, kind="morphed", told="not_yet", day="2026-11-03")
    put.put("resistance", "")
    put.put("attendance")
    put.put("tagged", row=1)
    put.put("agreement", version=1)
    terms = {kind: put.put("term", f":{kind}", kind=kind, state="planned", since=1) for kind in choices.TERM_KINDS}
    milestone, risk = terms["milestone"], terms["risk"]
    put.put("term_wording", until=1)
    put.put("release", ":goal", letter="g", row=put.ids["goal"])
    put.put("release", ":withheld goal", letter="g", row=hidden_goal)
    put.put("release", ":goal not adopted", letter="g", row=proposed)
    put.put("release", ":goal with an untold shift", letter="g", row=told_later)
    as_agreed = put.of("term.text:milestone")
    put.put("release", ":milestone", letter="t", row=milestone, text=as_agreed, due_on="2026-11-02")
    put.put("release", ":risk", letter="t", row=risk)
    put.put("release", ":theme", letter=None, row=None)
    put.put("evidence_case", kind="example")
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    return put
