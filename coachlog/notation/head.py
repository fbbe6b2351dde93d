"""The head of a note: ``key: value`` lines at the top. What it cannot take stays text; what makes no sense refuses."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from coachlog.dates import read_minutes, read_moment
from coachlog.errors import DateRefused
from coachlog.notation.headings import heading
from coachlog.notation.inline import split_attributes
from coachlog.notation.lines import Line
from coachlog.notation.marks import label_key
from coachlog.notation.note import Head, Known, Piece, Warned
from coachlog.notation.own_line import own_line, unescaped_own
from coachlog.notation.private import is_sign
from coachlog.notation.values import choose, folded, read_balance
from coachlog.words import spoken

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
        if not titled and is_title(line, known):
            titled = True
            read.text.append(line.text)
            read.pieces.append(Piece(line.number, line.source, "text"))
            continue
        found = head_line(line, known)
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
    return (known.words.head[found[0]], found[1]) if found else None


def is_title(line: Line, known: Known) -> bool:
    found = heading(line, known)
    return found is not None and found.level == 1 and not found.section


def _with_span(head: Head, span: int | None, read: HeadRead) -> Head:
    """The length a span of times says, unless ``minutes:`` says it."""
    if span is None:
        return head
    if head.minutes is not None and head.minutes != span:
        read.warnings.append(Warned(1, f"“minutes:” says {head.minutes}, the times say {span}: minutes counts"))
    return head if head.minutes is not None else head._replace(minutes=span)


def _set(
    head: Head, span: int | None, key: str, value: str, known: Known, read: HeadRead, number: int
) -> tuple[Head, int | None, str | None]:
    """The head with one more value, or what is wrong with it."""
    words = known.words
    if key == "focus":
        return _focus(head, value, known, read), span, None
    if key in _PLAIN:
        return _filled(head, key, value), span, None
    try:
        if key == "date":
            moment = read_moment(value, known.now, "back", words.dates, known.order)
            if moment.said:
                read.warnings.append(Warned(number, moment.said))
            return head._replace(day=moment.day, at=moment.at), moment.minutes, None
        if key in ("minutes", "mentoring", "training"):
            return _filled(head, key, read_minutes(value, words.dates)), span, None
    except DateRefused as refused:
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
