"""Weekdays of dates, and weekdays in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from crmo_guide.language.spelling import plain
from crmo_guide.plan import vocabulary

#: English and Spanish; then Arabic without its article.
_WORDS = {
    "monday": ("monday lunes", "اثنين إثنين"),
    "tuesday": ("tuesday martes", "ثلاثاء ثلاثا"),
    "wednesday": ("wednesday miércoles miercoles", "أربعاء أربعا"),
    "thursday": ("thursday jueves", "خميس"),
    "friday": ("friday viernes", "جمعة جمعه"),
    "saturday": ("saturday sábado sabado", "سبت"),
    "sunday": ("sunday domingo", "أحد"),
}
_ID = {plain(word): day for day, groups in _WORDS.items() for words in groups for word in words.split()}
_LATIN, _ARABIC = (
    "|".join(plain(word) for words in column for word in words.split()) for column in zip(*_WORDS.values(), strict=True)
)
# Bare, some Arabic weekdays mean `two` or `anyone`: one counts behind its article, or behind the word for day.
_ARTICLE = r"(?:يوم\s+|ايام\s+)(?:ال)?|(?<!\w)[وف]?(?:[بك]?ال|لل)"
_DAY = rf"(?:(?<!\w)(?P<latin>{_LATIN})s?|(?:{_ARTICLE})(?P<arabic>{_ARABIC}))"
_NAMED = re.compile(rf"{_DAY}(?!\w)")
_MONTHS = {
    plain(name): number
    for names in (
        "january february march april may june july august september october november december",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول",
        "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
    )
    for number, name in enumerate(names.replace("_", "\u00a0").split(" "), start=1)
}
_DATED = re.compile(
    rf"{_DAY}[,،]?\s+(?:el\s+|the\s+)?(?:(?P<iso>\d{{4}}-\d{{2}}-\d{{2}})"
    rf"|(?P<day>\d{{1,2}})\s+(?:de\s+)?(?P<month>{'|'.join(_MONTHS)})[,،]?\s+(?:de\s+)?(?P<year>\d{{4}}))"
)


def weekday_of(day: date) -> str:
    """`friday` for a Friday."""
    return vocabulary.ids("weekday")[day.weekday()]


def named(text: str) -> frozenset[str]:
    """The weekdays a text names in English, Spanish or Arabic."""
    return frozenset(_weekday(match) for match in _NAMED.finditer(plain(text)))


def dated(text: str) -> Iterator[tuple[str, date]]:
    """Weekdays that stand before a whole date, with that date: `Friday 13 March 2026`."""
    for match in _DATED.finditer(" ".join(plain(text).split())):
        day = _date(match)
        if day:
            yield _weekday(match), day


def _weekday(match: re.Match[str]) -> str:
    return _ID[match["latin"] or match["arabic"]]


def _date(match: re.Match[str]) -> date | None:
    try:
        if match["iso"]:
            return date.fromisoformat(match["iso"])
        return date(int(match["year"]), _MONTHS[match["month"]], int(match["day"]))
    except ValueError:
        return None
