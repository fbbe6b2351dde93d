"""Every word for a day or a time, language by language."""

from coachlog.words.language import DateWords

_EN_MONTHS = ["january", "february", "march", "april", "may", "june"]
_EN_MONTHS += ["july", "august", "september", "october", "november", "december"]
_EN_WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_EN_NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]

ENGLISH = DateWords(
    months={name: n for n, name in enumerate(_EN_MONTHS, 1)}
    | {name[:3]: n for n, name in enumerate(_EN_MONTHS, 1)}
    | {"sept": 9},
    weekdays={name: n for n, name in enumerate(_EN_WEEKDAYS)}
    | {name[:3]: n for n, name in enumerate(_EN_WEEKDAYS)}
    | {"tues": 1, "weds": 2, "thur": 3, "thurs": 3},
    before={},
    before_a_day=frozenset({"on"}),
    wants_a_day=frozenset(),
    days={"today": 0, "yesterday": -1, "tomorrow": 1}
    | dict.fromkeys(("tmrw", "tmr", "tmrrw", "tomorow", "tommorow", "tommorrow"), 1)
    | dict.fromkeys(("tonight", "tonite", "eod", "this evening", "this afternoon"), 0),
    units={"d": "d", "w": "w", "m": "m", "y": "y"}
    | {"day": "d", "days": "d", "week": "w", "weeks": "w", "month": "m", "months": "m", "year": "y", "years": "y"},
    numbers={"a": 1, "an": 1} | {name: n for n, name in enumerate(_EN_NUMBERS, 1)},
    no_days=frozenset(),
    last=frozenset({"last"}),
    next=frozenset({"next"}),
    coming=frozenset(),
    this=frozenset({"this"}),
    in_=frozenset({"in", "within"}),
    ago=frozenset({"ago"}),
    end_of=frozenset({"end of"}),
    ends={"eow": "week", "eom": "month", "eoy": "year"},
    week_of=frozenset({"w/c", "wc"}),
    at=frozenset({"at", "from"}),
    until=frozenset({"to", "till", "til", "until"}),
    noon=frozenset({"noon", "midday"}),
    fillers=frozenset({"the", "on", "of"}),
    ordinals=frozenset({"st", "nd", "rd", "th"}),
    behind={},
    oclock=frozenset({"o'clock", "o’clock"}),
    minutes=frozenset({"m", "min", "mins", "minute", "minutes"}),
    hours=frozenset({"h", "hr", "hrs", "hour", "hours"}),
    lengths={"hour": 60, "half an hour": 30, "half hour": 30, "hour and a half": 90, "two hours": 120}
    | {"hour and a quarter": 75, "three quarters of an hour": 45, "one and a half hours": 90, "hour and half": 90}
    | {"hour and quarter": 75, "quarter of an hour": 15, "forty five minutes": 45, "ninety minutes": 90}
    | {"sixty minutes": 60, "fifty minutes": 50, "thirty minutes": 30},
    roughly=frozenset({"about", "around", "approx", "approximately", "roughly", "circa", "ca"}),
    halves={"in the morning": "am", "in the afternoon": "pm", "in the evening": "pm"},
    clock_before={"half past": 30, "quarter past": 15, "quarter to": -15},
    clock_behind={},
)

_ES_MONTHS = ["enero", "febrero", "marzo", "abril", "mayo", "junio"]
_ES_MONTHS += ["julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"]
_ES_WEEKDAYS = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"]
_ES_NUMBERS = ["dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"]

SPANISH = DateWords(
    # "mar" (also martes) and "ago" (also the English word) need the full word as a weekday and a month.
    months={name: n for n, name in enumerate(_ES_MONTHS, 1)}
    | {name[:3]: n for n, name in enumerate(_ES_MONTHS, 1) if name != "agosto"}
    | {"setiembre": 9, "sept": 9},
    weekdays={name: n for n, name in enumerate(_ES_WEEKDAYS)}
    | {name[:3]: n for n, name in enumerate(_ES_WEEKDAYS) if name not in ("martes", "domingo")},
    before={"mar": 1, "dom": 6},
    before_a_day=frozenset({"el"}),
    wants_a_day=frozenset({"el"}),
    days={
        "hoy": 0,
        "esta noche": 0,
        "esta tarde": 0,
        "ayer": -1,
        "anteayer": -2,
        "mañana": 1,
        "pasado mañana": 2,
    },
    units={"día": "d", "días": "d", "semana": "w", "semanas": "w", "mes": "m", "meses": "m", "año": "y", "años": "y"},
    numbers={"un": 1, "una": 1, "uno": 1} | {name: n for n, name in enumerate(_ES_NUMBERS, 2)},
    no_days=frozenset(
        {f"{article} mañana" for article in ("la", "el", "de", "del", "esta", "una", "cada", "media", "ayer")}
        | {"fin de semana", "fines de semana"}
    ),
    last=frozenset({"último", "última", "pasado", "pasada"}),
    next=frozenset({"siguiente"}),
    coming=frozenset({"próximo", "próxima"}),
    this=frozenset({"este", "esta"}),
    in_=frozenset({"en", "dentro"}),
    ago=frozenset({"hace"}),
    end_of=frozenset({"fin de", "fin del", "final de", "final del", "finales de", "fines de"}),
    ends={},
    week_of=frozenset(),
    at=frozenset({"a", "a las", "a la"}),
    until=frozenset({"a", "hasta"}),
    noon=frozenset({"mediodía"}),
    fillers=frozenset({"el", "la", "los", "las", "de", "del"}),
    ordinals=frozenset({"º"}),
    behind={"que viene": "próximo", "próximo": "próximo", "próxima": "próxima", "pasado": "pasado", "pasada": "pasada"},
    oclock=frozenset({"h", "hs", "horas"}),
    minutes=frozenset({"minuto", "minutos"}),
    hours=frozenset({"hora", "horas"}),
    lengths={"hora": 60, "media hora": 30, "hora y media": 90, "dos horas": 120, "hora y cuarto": 75}
    | {"tres cuartos de hora": 45, "cuarto de hora": 15, "hora y tres cuartos": 105},
    roughly=frozenset({"unos", "unas", "casi", "aprox", "aproximadamente", "alrededor de", "como"}),
    halves={"de la mañana": "am", "de la tarde": "pm", "de la noche": "pm"},
    clock_before={},
    clock_behind={"y media": 30, "y cuarto": 15, "menos cuarto": -15},
)

_DE_MONTHS = ["januar", "februar", "märz", "april", "mai", "juni"]
_DE_MONTHS += ["juli", "august", "september", "oktober", "november", "dezember"]
_DE_WEEKDAYS = ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"]
_DE_NUMBERS = ["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"]

GERMAN = DateWords(
    months={name: n for n, name in enumerate(_DE_MONTHS, 1)}
    | {name[:3]: n for n, name in enumerate(_DE_MONTHS, 1)}
    | {"mrz": 3, "sept": 9, "jänner": 1},
    # Alone the two letters are words of other languages too ("do", "so", "mi"): there the full word is needed.
    weekdays={name: n for n, name in enumerate(_DE_WEEKDAYS)} | {"sonnabend": 5},
    before={name[:2]: n for n, name in enumerate(_DE_WEEKDAYS)},
    before_a_day=frozenset({"am"}),
    wants_a_day=frozenset({"bis", "am", "vor", "ab"}),
    days={
        "heute": 0,
        "heute abend": 0,
        "heute nachmittag": 0,
        "gestern": -1,
        "vorgestern": -2,
        "morgen": 1,
        "übermorgen": 2,
    },
    units={"tag": "d", "tage": "d", "tagen": "d", "woche": "w", "wochen": "w"}
    | {"monat": "m", "monate": "m", "monaten": "m", "monats": "m", "jahr": "y", "jahre": "y", "jahren": "y"}
    | {"jahres": "y"},
    numbers={"ein": 1, "eins": 1, "eine": 1, "einem": 1, "einer": 1, "einen": 1}
    | {name: n for n, name in enumerate(_DE_NUMBERS, 2)},
    no_days=frozenset(
        {
            f"{article} morgen"
            for article in (
                "am",
                "den",
                "der",
                "dem",
                "des",
                "im",
                "zum",
                "diesen",
                "jeden",
                "einen",
                "heute",
                "gestern",
                "guten",
            )
        }
    ),
    last=frozenset({"letzter", "letzten", "letzte", "vergangenen", "vergangene"}),
    next=frozenset({"nächster", "nächsten", "nächste", "nächstes"}),
    coming=frozenset({"kommender", "kommenden", "kommende"}),
    this=frozenset({"diesen", "dieser", "diese", "dieses"}),
    in_=frozenset({"in"}),
    ago=frozenset({"vor"}),
    end_of=frozenset({"ende", "ende der", "ende des"}),
    ends={"monatsende": "month", "jahresende": "year", "wochenschluss": "week"},
    week_of=frozenset(),
    at=frozenset({"um", "von", "ab"}),
    until=frozenset({"bis"}),
    noon=frozenset({"mittag", "mittags"}),
    fillers=frozenset({"am", "den", "der", "dem", "des", "im", "zum", "zur", "noch"}),
    ordinals=frozenset(),
    behind={},
    oclock=frozenset({"uhr"}),
    minutes=frozenset({"minute", "minuten"}),
    hours=frozenset({"std", "stunde", "stunden"}),
    lengths={"stunde": 60, "halbe stunde": 30, "anderthalb stunden": 90, "eineinhalb stunden": 90}
    | {"zwei stunden": 120, "dreiviertelstunde": 45, "dreiviertel stunde": 45, "viertelstunde": 15},
    roughly=frozenset({"ca", "etwa", "circa", "ungefähr", "rund", "knapp", "gut", "so"}),
    halves=dict.fromkeys(("morgens", "vormittags", "früh", "am morgen", "am vormittag"), "am")
    | dict.fromkeys(("nachmittags", "abends", "am nachmittag", "am abend"), "pm"),
    clock_before={"halb": -30, "viertel nach": 15, "viertel vor": -15},
    clock_behind={},
)
