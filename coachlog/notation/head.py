"""The head of a note: ``key: value`` lines at the top. What it cannot take stays text; what makes no sense refuses."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from coachlog.dates import read_minutes, read_moment
from coachlog.domain.choices import spoken
from coachlog.errors import DateRefused
from coachlog.notation.headings import heading
from coachlog.notation.inline import split_attributes
from coachlog.notation.lines import Line, line_of
from coachlog.notation.loose_head import LooseHead, loose_head, read_held, read_length
from coachlog.notation.marks import label_key, unmarked
from coachlog.notation.note import Head, Known, Piece, Warned
from coachlog.notation.own_line import own_line, unescaped_own
from coachlog.notation.private import is_sign
from coachlog.notation.values import choose, read_balance
from coachlog.regex import LazyPattern
from coachlog.words.folding import folded

_BEHIND = LazyPattern(r"[ \t]*(?:[,;]|(?<=\s)[-–—]+)[ \t]|[ \t]*\(")  # where words may stand behind a value
_LONGEST_VALUE = 60  # characters of a day or a length
_QUOTES = tuple('"“„«')
_OF_MEETINGS = ("attended", "explained", "autonomy", "may_share")
_REFUSING = ("client", "date", "minutes", "kind")
_PLAIN = ("client", "attended", "explained", "autonomy", "may_share")


class HeadRead(NamedTuple):
    """``text``: the head's lines that stay free text."""

    head: Head
    text: list[str]
    pieces: list[Piece]
    warnings: list[Warned]
    refusals: list[Warned]


def read_head(lines: Iterable[Line], known: Known) -> HeadRead:
    """The head of a note: its first lines, as long as each belongs to it."""
    read = HeadRead(Head(), [], [], [], [])
    titled, spoken, span = False, set[str](), None
    head = Head()
    above = ""  # the key of the line directly above
    for line in lines:
        of_focus, above = above == "focus" and is_sign(line.content, known), ""
        if of_focus:
            read.text.extend([*filter(None, [head.focus]), line.text])
            head = head._replace(focus="")
            read.pieces.append(Piece(line.number, line.source, "text"))
            continue
        if line.blank:
            read.pieces.append(Piece(line.number, line.source, "syntax"))
            read.text.extend([""] if read.text else [])
            continue
        title = is_title(line, known)
        dated = titled_head(line, known) if title and not spoken & {"date", "time"} else None
        if title and not titled and dated is None:
            titled = True
            read.text.append(line.text)
            read.pieces.append(Piece(line.number, line.source, "text"))
            continue
        found = head_line(line, known) or head_bullet(line, known) or (_dashed_focus(line, known) if spoken else None)
        if found and _is_prose(line, found, known):
            break
        if found is None and not spoken & {"date", "time"} and (loose := dated or loose_head(line, known)):
            head = _with_loose(head, loose, known, read, line)
            spoken |= {"date", "time"} | ({"minutes"} if loose.minutes is not None else set())
            spoken |= {known.words.head[folded(word)] for word, value in loose.pairs if value.strip()}
            continue
        minutes = None if found or line.indent or line.escaped or line.literal else read_length(line.content, known)
        if minutes is not None and spoken and "minutes" not in spoken:
            found = "minutes", line.content
        if found is None:
            break
        key, value = found
        if not value.strip():
            read.pieces.append(Piece(line.number, line.source, "syntax"))
            continue
        if key in spoken:
            problem: str | None = "stands twice in the head: the first one counts, this one stays text"
        else:
            head, span, problem = _set(head, span, key, value.strip(), known, read, line.number)
        if problem is None:
            spoken.add(key)
            above = key
            read.pieces.append(Piece(line.number, line.source, "head"))
        else:
            refuses = key in _REFUSING and key not in spoken
            (read.refusals if refuses else read.warnings).append(Warned(line.number, f"“{key}:” {problem}"))
            read.text.append(line.text)
            read.pieces.append(Piece(line.number, line.source, "text"))
    return read._replace(head=_with_span(head, span, read))


def head_line(line: Line, known: Known) -> tuple[str, str] | None:
    """The key and value of a line that belongs to a head, if it has the shape of one."""
    if line.indent or line.literal or line.escaped:
        return None
    found = label_key(line.content, known.words.head)
    if found is None or (known.words.head[found[0]] == "client" and found[1].startswith(_QUOTES)):
        return None  # "Client: “I quit”" is what was said
    return known.words.head[found[0]], found[1]


def _is_prose(line: Line, found: tuple[str, str], known: Known) -> bool:
    """``Length: the report is too long``: a key that is an everyday word too, with a value that it cannot take."""
    word = folded(unmarked(line.content)[0].partition(":")[0])
    key, value = found
    if word not in known.words.everyday_keys or not value.strip():
        return False
    return _set(Head(), None, key, value.strip(), known, HeadRead(Head(), [], [], [], []), 0)[2] is not None


def begins_a_head(line: Line, known: Known) -> bool:
    """Whether a line at the top of a note would be read as its head."""
    keyed = head_line(line, known) or head_bullet(line, known)
    loose = loose_head(line, known) or titled_head(line, known)
    return keyed is not None or loose is not None or read_length(line.content, known) is not None


def titled_head(line: Line, known: Known) -> LooseHead | None:
    """What a ``# title`` says of a session, when it says nothing else: ``# Ana Ruiz - Fri 16 Oct, 3pm``."""
    return loose_head(line_of(line.content.lstrip("# "), line.number), known) if is_title(line, known) else None


def head_bullet(line: Line, known: Known) -> tuple[str, str] | None:
    """The same behind a bullet, at the top of a note only: ``- topic: the report``. ``- today: …`` is a remark."""
    text, box, bullet = unmarked(line.content)
    if not bullet or box or line.indent or line.literal:
        return None
    found = label_key(text, known.words.head)
    if found is None or found[0] in known.words.dates.days or known.words.head[found[0]] in _OF_MEETINGS:
        return None
    if known.words.head[found[0]] == "client" and found[1].startswith(_QUOTES):
        return None
    return known.words.head[found[0]], found[1]


def _dashed_focus(line: Line, known: Known) -> tuple[str, str] | None:
    """``topic - the report``, below what says when the session was."""
    word, dash, value = line.content.replace(" – ", " - ", 1).partition(" - ")
    of_focus = known.words.head.get(folded(word)) == "focus" and folded(word) not in known.words.dates.days
    return ("focus", value) if dash and value.strip() and of_focus and not (line.indent or line.literal) else None


def is_title(line: Line, known: Known) -> bool:
    """Whether a line is the one ``# title`` that may stand in a head."""
    found = heading(line, known) if line.content.startswith("#") else None
    return found is not None and found.level == 1 and not found.section


def _with_span(head: Head, span: int | None, read: HeadRead) -> Head:
    """The length a span of times says, unless ``minutes:`` says it."""
    if span is None:
        return head
    if head.minutes is not None and head.minutes != span:
        read.warnings.append(Warned(1, f"“minutes:” says {head.minutes}, the times say {span}: minutes counts"))
    return head if head.minutes is not None else head._replace(minutes=span)


def _set(
    head: Head,
    span: int | None,
    key: str,
    value: str,
    known: Known,
    read: HeadRead,
    number: int,
    *,
    whole: bool = False,
) -> tuple[Head, int | None, str | None]:
    """The head with one more value, or what is wrong with it. Unless the ``whole`` of it has to be one, words behind a
    day or a length stay in the note."""
    words = known.words
    if key == "focus":
        return _focus(head, value, known, read), span, None
    if key in _PLAIN:
        return _filled(head, key, value), span, None
    try:
        if key == "date":
            moment = read_held(value, known)
            if moment.said:
                read.warnings.append(Warned(number, moment.said))
            return head._replace(day=moment.day, at=moment.at or head.at), moment.minutes or span, None
        if key == "time":
            return _at(head, span, value, known)
        if key in ("minutes", "mentoring", "training"):
            return _filled(head, key, read_minutes(value, words.dates)), span, None
    except DateRefused as refused:
        ends = [] if whole else [found.start() for found in _BEHIND.finditer(value[:_LONGEST_VALUE])]
        for end in reversed(ends):  # "75 (we began late)", "50, on video"
            begun = value[:end].strip()
            taken = _set(head, span, key, begun, known, read, number, whole=True) if begun else None
            if taken and taken[2] is None:
                read.text.append(value[end:].strip(" \t,;–—-"))
                return taken
        return head, span, str(refused)
    if key == "kind":
        kind = choose("session_kind", value, words)
        if kind is None or kind[1]:
            kinds = ", ".join(sorted({spoken(stored) for stored in words.values["session_kind"].values()}))
            return head, span, f"is none of {kinds}"
        return head._replace(kind=kind[0]), span, None
    if key == "trust":
        stage = choose("trust", value, words)
        if stage is None:
            return head, span, "begins with careful, established, candid or beyond business; it stays text"
        return head._replace(trust=stage[0], trust_sign=stage[1]), span, None
    share = read_balance(value, words)
    if share is None:
        return head, span, "is mostly process, even, mostly result, or 60/40; it stays text"
    return head._replace(process_share=share), span, None


def _at(head: Head, span: int | None, value: str, known: Known) -> tuple[Head, int | None, str | None]:
    """``time: 14:00-15:00``. Without a date it is the latest such time."""
    moment = read_moment(value, known.now, "back", known.words.dates, known.order)
    if moment.at is None:
        return head, span, "is a time of day: try 14:00, 2pm or 14:00-15:05"
    return head._replace(at=moment.at, day=head.day or moment.day), moment.minutes or span, None


def _with_loose(head: Head, loose: LooseHead, known: Known, read: HeadRead, line: Line) -> Head:
    """The head with what its first line says without keys."""
    read.warnings.extend([Warned(line.number, loose.said)] if loose.said else [])
    minutes = loose.minutes if loose.minutes is not None else head.minutes
    head = head._replace(day=loose.day, at=loose.at, minutes=minutes, client=head.client or loose.client)
    for word, value in loose.pairs:
        key = known.words.head[folded(word)]
        if value.strip():
            head, span, problem = _set(head, None, key, value.strip(), known, read, line.number)
            head = head if span is None or head.minutes is not None else head._replace(minutes=span)
            if problem:
                said = Warned(line.number, f"“{word}:” {problem}")
                (read.refusals if key in _REFUSING else read.warnings).append(said)
                read.text.append(f"{word}: {value}")
    read.text.extend([loose.other] if loose.other else [])
    read.pieces.append(Piece(line.number, line.source, "head"))
    return head


def later_in_the_note(line: Line, head: Head, known: Known) -> tuple[str, str] | None:
    """A key and its value that count further down too, where the head does not say them: the focus, a stage of trust,
    and in an alignment what was agreed."""
    found = head_line(line, known)
    if found is None or not found[1].strip():
        return None
    key, value = found[0], found[1].strip()
    if key == "trust":
        stage = choose("trust", value, known.words)
        return found if stage and not head.trust else None
    if key == "focus":
        said_of_the_day = folded(line.content.partition(":")[0]) in known.words.dates.days
        return found if not head.focus and not said_of_the_day else None
    if key in _PLAIN[1:] and head.kind == "alignment" and not getattr(head, key):
        return found
    return None


def with_later(head: Head, key: str, value: str, known: Known, line: Line) -> tuple[Head, HeadRead]:
    """The head with such a value, and what of it stays text."""
    read = HeadRead(head, [], [], [], [])
    return _set(head, None, key, value.strip(), known, read, line.number)[0], read


def _focus(head: Head, value: str, known: Known, read: HeadRead) -> Head:
    """The focus stands in the summary: the coach's remark on it does not, and goes into the note."""
    split = split_attributes(value, "focus", 0, known)
    line = own_line(split.text, "focus", known)
    text = unescaped_own(line.text, "focus", known)
    behind = [f"{each.word}: {each.value}" if each.word else each.value for each in split.attributes]
    flags = known.words.values["flag"]
    private = (each.value for each in split.attributes if each.key == "private")
    hidden = line.withheld or any(flags.get(folded(value)) != "no" for value in private)
    read.text.extend([text] if hidden and text else [])
    read.text.extend([*line.remarks, *behind])
    return head if hidden else head._replace(focus=text)


def _filled(head: Head, key: str, value: Any) -> Head:
    return head._replace(**{key: value})
