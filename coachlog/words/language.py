"""What a language table holds. A language is data: the parser and the date grammar know no word of any."""

from collections.abc import Mapping
from typing import NamedTuple


class DateWords(NamedTuple):
    """Everything a person types for a day or a time, in lower case."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]  # Monday is 0, as in datetime
    before: Mapping[str, int]  # short ones that are read only in front of a day and its month
    before_a_day: frozenset[str]  # "on"
    wants_a_day: frozenset[str]  # behind them those stand for a day alone
    days: Mapping[str, int]  # today, yesterday, tomorrow: days from today
    units: Mapping[str, str]  # word -> d w m y
    numbers: Mapping[str, int]
    no_days: frozenset[str]  # what ends so is none: "the morning", where that is also the word for tomorrow
    last: frozenset[str]
    next: frozenset[str]
    coming: frozenset[str]  # of weekdays the next one there is, of weeks and months what ``next`` says
    this: frozenset[str]
    in_: frozenset[str]
    ago: frozenset[str]
    end_of: frozenset[str]
    ends: Mapping[str, str]  # "EOW" -> the unit whose end it is
    week_of: frozenset[str]  # before a day: the Monday of its week
    at: frozenset[str]
    until: frozenset[str]  # between two times
    noon: frozenset[str]
    fillers: frozenset[str]  # "the", "on", "of": read over
    ordinals: frozenset[str]  # st, nd, rd, th
    behind: Mapping[str, str]  # what stands behind a day and means what another word says in front of it
    oclock: frozenset[str]  # what may stand behind an hour
    minutes: frozenset[str]
    hours: frozenset[str]
    lengths: Mapping[str, int]  # "half an hour" -> minutes
    roughly: frozenset[str]  # in front of a length: "about", "ca."
    halves: Mapping[str, str]  # behind an hour: "in the morning" -> am
    clock_before: Mapping[str, int]  # in front of an hour, the minutes to add: "half past"
    clock_behind: Mapping[str, int]  # behind it: "y media"


class TemplateWords(NamedTuple):
    """What is only written, and so is of one language at a time."""

    hints: Mapping[str, str]  # section -> the words in brackets behind its heading
    headings: Mapping[str, str]  # section -> its heading
    phrases: Mapping[str, str]  # what stands beside headings and keys
    months: tuple[str, ...]  # twelve, as they are shown behind a day
    weekdays: tuple[str, ...]  # seven, from Monday, as they are shown before a day


class PrivateWords(NamedTuple):
    """How a coach says that something is hers alone."""

    headings: frozenset[str]  # the whole words of a heading over a private part
    saying: frozenset[str]  # a word that says it in a heading …
    beside: frozenset[str]  # … in which there are only such ones beside it
    signs: frozenset[str]  # what behind a thing, in brackets, behind a dash or a comma keeps it out of every document
    plain_signs: frozenset[str]  # the same, and they need neither
    not_for: frozenset[str]  # the same, with the client's name behind it
    kept_from: frozenset[str]  # with the client's name behind it a thing is hers, wherever in its line that stands
    anywhere: frozenset[str]  # the same by itself
    first_person: frozenset[str]  # one of them in a later sentence makes it the coach's own
    subjects: frozenset[str]  # one of them behind a dash or a semicolon does so too
    opinions: frozenset[str]  # at a clause's beginning or end they make that clause the coach's own
    asides: frozenset[str]  # a later sentence that begins so is the coach's own
    conjunctions: frozenset[str]  # what may stand in front of both
    reasons: frozenset[str]  # how a reason goes on behind a sign in brackets: "private because she asked"
    abbreviations: frozenset[str]  # a full stop behind them ends no sentence
    # With a colon they begin a thing of its own, which is none of this one: marks, with what may stand around them, and
    # the words for what somebody else says. From the other tables.
    marks: frozenset[str] = frozenset()
    around: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()


class MailWords(NamedTuple):
    """The names of a mail's head lines, and how it introduces what it answers."""

    who: frozenset[str]  # from, to
    what: frozenset[str]  # sent, date, subject
    original: frozenset[str]  # "-----Original Message-----"
    wrote: frozenset[str]  # "On Thu, 12 Nov 2026 at 18:02, Luis Vega wrote:"


class SentenceWords(NamedTuple):
    """What is said in a sentence that no mark opens. Phrases as a sentence begins with them, in any case."""

    asked: frozenset[str]  # what the coach asked
    says: frozenset[str]  # what the client answered
    takes: frozenset[str]  # what the coach makes of it, beside the opinions of PrivateWords
    expects: frozenset[str]  # what the client expects of an experiment
    reviewed: frozenset[str]  # when it is looked at; a day follows
    learned: frozenset[str]
    that: frozenset[str]  # a conjunction that what is expected or learned keeps
    outcome: frozenset[str]  # in front of what became of an experiment, below its number
    came_of: Mapping[str, str]  # the first words behind a promise's ref -> open, done, partly, dropped
    shortened: frozenset[str]  # a full stop behind them ends no sentence
    now_is: frozenset[str]  # between a goal's ref and its rating
    from_: frozenset[str]  # "from 4 to 6"
    to: frozenset[str]
    out_of: frozenset[str]  # "6 out of 10"
    sure: frozenset[str]  # beside a percentage
    session_with: frozenset[str]  # how a line about a session begins, in front of the client's name
    opens: frozenset[str]  # how the next session begins
    common: frozenset[str]  # words of a language whose days come before their months


class LabelWords(NamedTuple):
    """What may stand in front of a colon and mean what a mark says."""

    kinds: Mapping[str, str]  # what may be a mark -> the kind of item
    unspoken: frozenset[str]  # marks that are everyday words too, and need their colon
    around: frozenset[str]  # what may stand around a mark's word in a label: "a strength we named:"
    is_that: frozenset[str]  # between such a label and what it is: "the insight today was that"
    quotes: frozenset[str]  # in front of a quotation: it is the client's
    answers: frozenset[str]  # what became of a promise in a word that could answer anything: "ok"
    doubts: frozenset[str]  # beside "done" they say that it is not, or not by whom


class ProseWords(NamedTuple):
    """How prose tells what could be a thing of its own. Phrases as a sentence begins with them, in any case."""

    tries: frozenset[str]  # how an experiment begins
    straight: frozenset[str]  # how straight talk is told
    words_of: frozenset[str]  # what quoted words are called: "her sentence: …"
    in_confidence: frozenset[str]  # a sentence with one of them is the coach's alone
    told: frozenset[str]  # straight talk, with the client's name behind it
    realised: frozenset[str]  # how an insight is told, the client in front of it or not
    dawned: frozenset[str]  # the same, with nobody in front of it
    decided: frozenset[str]  # how a decision is told, the client in front of it or not
    believes: frozenset[str]  # how a belief of the client's is told
    when: frozenset[str]  # "when I asked …, she …" tells what happened, and is no question
    spoke: frozenset[str]  # words of a talk: with the coach and the name of somebody else in a sentence, it was one
    suddenly: frozenset[str]  # in front of a quotation only such words say that it is the client's
    talked: frozenset[str]  # how a talk of the coach's with somebody is told; the name follows
    told_me: frozenset[str]  # the same, behind the name
    first: frozenset[str]  # what may stand in front of what was asked or understood
    theirs: frozenset[str]  # what is the client's: "her"
    goal_is: frozenset[str]  # how a new goal is told
    resists: frozenset[str]  # how a resistance is told, what it is against follows
    refuses: frozenset[str]  # the same, and the phrase is part of it


class PromiseWords(NamedTuple):
    """Who promises something, by when, and when the next session is. Phrases in any case."""

    promises: frozenset[str]  # behind who commits
    agreed: frozenset[str]  # in front of who promises: "we agreed that she …"
    before_verbs: frozenset[str]  # those of them that are one behind an unknown name only in front of a common verb …
    verbs: frozenset[str]  # … such as these: "Fiona to send it"; "Talk to Luis" names nobody
    does: frozenset[str]  # the same verbs of a third person: "Fiona sends it"
    no_names: frozenset[str]  # capitalised words that begin such a line and are nobody
    wishes: frozenset[str]  # whoever begins so only wishes it
    no_promise: frozenset[str]  # behind "I", or a name: it says how somebody is, or was
    perhaps: frozenset[str]  # a sentence with one of them promises nothing
    i_do: frozenset[str]  # how the coach's own promise begins
    joined: frozenset[str]  # between two who commit
    on: frozenset[str]  # before a closing day that is due then
    about: frozenset[str]  # before a day that is not
    no_mark_before: frozenset[str]  # behind a mark's word: it is none ("question of time", "experiment went well")
    bring_to: frozenset[str]  # before the next session: "bring it to the next session"
    not_: frozenset[str]  # before a day that is not due
    moved: frozenset[str]  # between "next session" and its day
    same_time: frozenset[str]
    latest: frozenset[str]  # behind a day: no later than that
    next_is: frozenset[str]  # a mark without a colon when a day with a time follows
    meet_again: frozenset[str]  # how the next session is told


class Language(NamedTuple):
    """The words of the note language: what is typed -> what is meant."""

    code: str
    head: Mapping[str, str]
    everyday_keys: frozenset[str]  # keys of the head that are everyday words too: with another value they are text
    sections: Mapping[str, str]
    around_sections: frozenset[str]  # what may stand around a section's word: "her wins this week"
    marks: Mapping[str, str]
    named_marks: Mapping[str, str]  # a mark that carries a name: "view of María:"
    verbs: Mapping[str, str]  # a mark that carries a reference: "review x7:"
    next_session_if_dated: frozenset[str]  # "next:" is a mark only when a day follows
    attributes: Mapping[str, str]
    values: Mapping[str, Mapping[str, str]]
    owners: Mapping[str, str]
    will: tuple[str, ...]  # the first is the one we write
    by: tuple[str, ...]  # the first is the one we write
    next_session: tuple[str, ...]  # the first is the one we write
    nothing: frozenset[str]
    same_words: tuple[str, ...]  # the first is the one we write
    articles: frozenset[str]
    titles: frozenset[str]  # in front of a last name, without their full stop
    pronouns: frozenset[str]  # who may stand before "keeps it private"
    will_not: tuple[str, ...]  # behind a pronoun: no commitment
    private: PrivateWords
    mail: MailWords
    sentences: SentenceWords
    labels: LabelWords
    prose: ProseWords
    promises: PromiseWords
    dates: DateWords
    template: TemplateWords
    of_notes: bool = True  # a session's note: ">" begins the client's words, and "WHO will:" a commitment

    # Languages are few and their tables large: a cache knows one by which it is, never by its words.
    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)
