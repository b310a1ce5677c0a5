"""Weekdays of dates, and weekdays in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from crmo_guide.plan import vocabulary

_WORDS = {
    "monday": "monday lunes",
    "tuesday": "tuesday martes",
    "wednesday": "wednesday miércoles miercoles",
    "thursday": "thursday jueves",
    "friday": "friday viernes",
    "saturday": "saturday sábado sabado",
    "sunday": "sunday domingo",
}
_ID = {word: day for day, words in _WORDS.items() for word in words.split()}
_DAY = rf"(?P<weekday>{'|'.join(_ID)})s?"
_NAMED = re.compile(rf"\b{_DAY}\b", re.IGNORECASE)
_MONTHS = {
    name: number
    for names in (
        "january february march april may june july august september october november december",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    )
    for number, name in enumerate(names.split(), start=1)
}
_DATED = re.compile(
    rf"\b{_DAY},?\s+(?:el\s+|the\s+)?(?:(?P<iso>\d{{4}}-\d{{2}}-\d{{2}})"
    rf"|(?P<day>\d{{1,2}})\s+(?:de\s+)?(?P<month>{'|'.join(_MONTHS)})\s+(?:de\s+)?(?P<year>\d{{4}}))",
    re.IGNORECASE,
)


def weekday_of(day: date) -> str:
    """`friday` for a Friday."""
    return vocabulary.ids("weekday")[day.weekday()]


def named(text: str) -> frozenset[str]:
    """The weekdays a text names in English or Spanish."""
    return frozenset(_ID[match["weekday"].casefold()] for match in _NAMED.finditer(text))


def dated(text: str) -> Iterator[tuple[str, date]]:
    """Weekdays that stand before a whole date, with that date: `Friday 13 March 2026`."""
    for match in _DATED.finditer(text):
        day = _date(match)
        if day:
            yield _ID[match["weekday"].casefold()], day


def _date(match: re.Match[str]) -> date | None:
    try:
        if match["iso"]:
            return date.fromisoformat(match["iso"])
        return date(int(match["year"]), _MONTHS[match["month"].casefold()], int(match["day"]))
    except ValueError:
        return None
