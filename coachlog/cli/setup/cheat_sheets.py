"""The cheat sheets of ``coachlog help``: one page each. The tests read their examples as the program does."""

from collections.abc import Mapping
from itertools import zip_longest

NOTE = """\
THE NOTE is plain text, typed your way. Of each line one of three things comes:
  recorded  it says without doubt what it is
  offered   it could be a promise, a goal, a day: the line that would be written
            is shown with a number. Nothing of it is recorded until you take it:
            coachlog offers, or note --take 1,2
  kept      all else, word for word, and only you read it
One line is one thing: a document holds that line and its named attributes; what
stands below it, a closing (…) and a later sentence with "I" in it are yours.

The template              Bullets                   Prose
  date: 19 Nov 14:00        AR 11/19 2pm, 1h          Ana, Thu 19 Nov, 2pm, 1h
  minutes: 60
  ## Wins
  - ran it alone            - win - ran it alone      Win: ran it alone
  ## Commitments
  - Ana: call Luis, fri     - AR: call Luis by fri ‹  She'll call Luis by fri. ‹
  - me: send it tmrw        - me: send it tmrw ‹      I'll send it tomorrow. ‹
                                                      ‹ offered; else recorded

At the top    date: yesterday 14:00      minutes: 60        focus: the report
              kind: alignment            trust: candid, she told me I was wrong
              balance: mostly process    mentoring: 15      training: 10
              of a meeting of all:       attended:  explained:  autonomy:
                                         may share:

  > I am paid for the number.                 the client's own words      (S)
  insight: my checking was for me             decision: strength:         (S)
  win: ran the stand-up alone                 | evidence: | goal: g3      (S)
  experiment: Luis presents one page          | expects: | confidence: 40%
                                              | review: in 2 weeks        (S)
  Ana will: call Luis by Friday               me: … by next session,
                                              under ## Commitments        (S)
  new goal: evenings at home                  | why: | measure: | by:     (S)
  resistance: "no time before year end"       | aimed at: | source: | asked:
                                              | client says: | my take:
  belief: leading is controlling              | holder: | behind it:
  view of María: she checks everything        talked with, feedback from
  common ground: | with: | goal:              culture: of the organisation
  question: fact: setback: straight talk: tool: agenda: feedback to me:
  private: I pushed too fast                  or all under ## Private, My take …

Of what was there before
  - [x] c4 she did it    [~] partly   [-] dropped   [x] w5 is celebrated  (S)
  review x7: what happened | learned: less is enough | then: keep         (S)
  rate g3: 6 slept on Thursday                shift g3: new wording       (S)
  told g3: together   adopt g3:   park g3: why   drop g3: why   r5: again
  [x] t2 reached, a milestone; [-] missed     reached t2:  changed t2: why

The next one  next session: 4 Dec 14:00       open with: how was Thursday?
Not held      cancelled: why                  no-show:

Attributes stand behind | or on lines indented below; an indented | goes on with
the line above. Under a heading such as ## Wins each bullet is one.
(private), -> private or private: yes keep a thing out of every document.
A \\ in front of a line, of |, ( or a sentence keeps it text. #tag anywhere.
(S): in the client's summary.  coachlog help words: the same in Spanish, German,
and words of your own, from [words] in config.toml.
"""

DATES = """\
DAYS    2026-12-04   4 Dec   4th December 2026   Dec 4, 2026   Fri 4 Dec
        today   yesterday   tomorrow
        fri   friday   last fri   this fri   next fri
        in 3 days   in two weeks   in a month   2 weeks ago   +2w   -3d   +1m
        this week   next week   end of month   end of year   next month

TIMES   14:00   2pm   14:00-15:05   noon          behind a day, or alone

A session looks back: fri is the latest Friday. Something due looks ahead: fri
is the next one. next fri is the Friday of next week, this week is its Friday.
In a note every day counts from the note's own day; at the prompt from today.
03/04/2026 is read when config.toml says date_order = "dmy" or "mdy". What could
be two days, or is none, is refused with examples; nothing is guessed.
"""

PRIVACY = """\
                                                   you  client  sponsor  request
goals, their shifts and ratings                     ✓     ✓       –        ✓
experiments, wins, commitments                      ✓     ✓       –        ✓
insights, decisions, strengths, the client's words  ✓     ✓       –        ✓
sessions: day (client: also minutes and focus)      ✓     ✓       ✓        ✓
that it runs or ended, how many sessions of how     ✓     –       ✓        ✓
many, the meetings with the sponsor
a goal's title, a milestone, a theme, once it was   ✓     –       ✓        ✓
released: coachlog release g2 t3
milestones of the agreement                         ✓     ✓       –        ✓
anything with private: yes                          ✓     –       –        ✓
a shift the client has yet to tell the sponsor      ✓     –       –        ✓
resistance, your takes, free text, private text     ✓     –       –        ✓
beliefs, views, talks, feedback, facts, questions,  ✓     –       –        ✓
agenda, tools, straight talk, trust, balance
your case bank                                      ✓     –       –        –

client:   coachlog export CLIENT                 (--with-untold adds the shifts)
sponsor:  coachlog export CLIENT --for sponsor   a draft until --approved DATE
request:  coachlog export CLIENT --for data-request -o FOLDER, names masked
The database's own views hold what client and sponsor documents draw from: what
is not in them cannot come through. coachlog shared says who was given what.
coachlog client erase removes every trace. The journal is one file that only
your own user can open; it is not encrypted yet, so use a disk that is.
"""

SPONSOR = """\
FROM THE AGREEMENT TO A REPORT THAT THE CLIENT RELEASED

Agree   coachlog agreement ana             your editor: results, milestones,
        coachlog agreement ana --show      risks, who answers for what. What you
        … --format markdown                save is the next version; to sign.
People  coachlog people add ana "María Soto" --role sponsor --power pays
        in notes:  view of María:  talked with María:  belief: | holder: María
Align   coachlog note ana --kind alignment     attended: explained: autonomy:
        may share: at its top. brief, progress, today say "not aligned" until
        then. If there will be none:  coachlog engagement waive ana WHY
Reach   in a note:  [x] t2 what was seen    missed t2: why    changed t2: …
        or:  coachlog done t2 --say "he stood there"       (--missed, --changed)
Shift   shift g1: new wording | trigger: insight | client says: …
        told g1: together / yes, Thursday / will tell / Ana keeps it private
        The client tells the sponsor; until then it stands in brief, today,
        and in no document. coachlog show g1 is the goal's whole story.
Release coachlog release g1 t2                 goals and milestones, in the
        coachlog release ana --theme TEXT      words of now; --take-back
        coachlog release ana                   what is released
Report  coachlog export ana --for sponsor      a draft; let the client read it
        … --for sponsor --approved today -o report.html
        When anything in it changes it is a draft again, until it is approved.
Given   coachlog shared ana
"""

SHEETS = {"note": NOTE, "dates": DATES, "privacy": PRIVACY, "sponsor": SPONSOR}
_WIDE = 26


def words() -> str:
    """The words of a note in every language, the one that coachlog writes first."""
    from coachlog.words.merged import LANGUAGES

    lines = [f"{'English':<{_WIDE}}{'Español':<{_WIDE}}Deutsch"]
    for title, name in (("At the top", "head"), ("Marks", "marks"), ("With a name", "named_marks"),
                        ("Of what was there before", "verbs"), ("Attributes", "attributes"), ("Headings", "sections"),
                        ("Who", "owners")):  # fmt: skip
        lines += ["", title]
        tables = [_by_meaning(getattr(language, name)) for language in LANGUAGES.values()]
        for meaning in tables[0]:
            rows = zip_longest(*(table.get(meaning, []) for table in tables), fillvalue="")
            lines += ["  " + "".join(f"{word:<{_WIDE}}" for word in row).rstrip() for row in rows]
    return "\n".join(lines) + "\n"


def own_words() -> str:
    """The coach's own abbreviations, and what is wrong with those that do not count."""
    from coachlog import places
    from coachlog.cli.notes.note_context import own_words as in_use

    own = in_use(places.config())
    if not own.used and not own.said:
        return '\nYour own: in config.toml, under [words], lines such as  W = "win"   MT = "my take"\n'
    lines = ["", "Your own, from config.toml", *(f"  {short:<{_WIDE - 2}}{meaning}" for short, meaning in own.used)]
    return "\n".join([*lines, *own.said]) + "\n"


def _by_meaning(table: Mapping[str, str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for word, meaning in table.items():
        found.setdefault(meaning, []).append(word)
    return found
