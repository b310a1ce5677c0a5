"""Dates, weekdays and times in words: months and weekdays in full, Western digits, nothing to misread.

Words and order come from the Unicode CLDR through Babel, whose figures are always 0 to 9.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, time
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale

_NARROW_SPACE = "\u202f"
_HARD_SPACE = "\u00a0"


@lru_cache(maxsize=64)
def locale_of(locale: str, country: str | None = None) -> Locale:
    """The locale of a language in a country where CLDR knows it, else of the language alone."""
    from babel import Locale, UnknownLocaleError

    parsed = Locale.parse(locale.replace("-", "_"))
    if country:
        try:
            return Locale(parsed.language, territory=country.upper(), script=parsed.script)
        except (UnknownLocaleError, ValueError):
            return parsed
    return parsed


def long_date(day: date, locale: Locale) -> str:
    """10 de marzo de 2026."""
    from babel.dates import format_date

    return _printable(format_date(day, "long", locale=locale))


def weekday_date(day: date, locale: Locale) -> str:
    """viernes, 13 de marzo de 2026."""
    from babel.dates import format_date

    return _printable(format_date(day, "full", locale=locale))


def day_month(day: date, locale: Locale) -> str:
    """13 de marzo."""
    from babel.dates import format_skeleton

    return _printable(format_skeleton("MMMMd", day, locale=locale))


def month_year(text: str, locale: Locale) -> str:
    """The month of "2025-12": diciembre de 2025. A year alone and a full date are said as they are known.

    Raises ValueError for anything else.
    """
    from babel.dates import format_skeleton

    if re.fullmatch(r"\d{4}", text):
        return text
    if re.fullmatch(r"\d{4}-\d{2}", text):
        return _printable(format_skeleton("yMMMM", date.fromisoformat(f"{text}-01"), locale=locale))
    return long_date(date.fromisoformat(text), locale)


def weekday(index: int, locale: Locale) -> str:
    """The weekday in full, as it stands alone; 0 is Monday (as in `date.weekday`)."""
    from babel.dates import get_day_names

    return str(get_day_names("wide", context="stand-alone", locale=locale)[index])


def clock_time(moment: time, language: str, country: str | None, words: Mapping[str, str]) -> str:
    """The time on the clock of the country, in the language's words: 10:30 a. m. in the US, 10:30 in Spain.

    `words` may give am, pm, noon and midnight. On a 12-hour clock 12:00 is never "am" or "pm", which people read
    both ways, if the language has a word for it.
    """
    from babel.dates import format_time

    own = locale_of(language, country)
    if not _twelve_hours(own, country):
        pattern = own.time_formats["short"].pattern
        pattern = pattern if "H" in pattern else "H:mm"
        return _printable(format_time(moment, pattern, locale=own))
    digits = _printable(format_time(moment, "h:mm", locale=own))
    if (moment.hour, moment.minute) in ((0, 0), (12, 0)):
        word = words.get("midnight" if moment.hour == 0 else "noon")
        if word:
            return f"{digits}{_HARD_SPACE}{word.replace(' ', _HARD_SPACE)}"
    word = words.get("am" if moment.hour < 12 else "pm")
    if word:
        return f"{digits}{_HARD_SPACE}{word.replace(' ', _HARD_SPACE)}"
    pattern = own.time_formats["short"].pattern
    return _printable(format_time(moment, pattern if "h" in pattern else "h:mm a", locale=own))


def _twelve_hours(own: Locale, country: str | None) -> bool:
    """Whether the country's own clock has 12 hours; without a country, the language's."""
    from babel import Locale, UnknownLocaleError
    from babel.core import get_global

    if country is None:
        return "h" in own.time_formats["short"].pattern
    likely = get_global("likely_subtags").get(f"und_{country.upper()}")
    try:
        home = Locale.parse(likely) if likely else own
    except (UnknownLocaleError, ValueError):
        home = own
    return "h" in home.time_formats["short"].pattern


def _printable(text: str) -> str:
    """CLDR's narrow no-break space is missing from many fonts; the ordinary no-break space is in all."""
    return text.replace(_NARROW_SPACE, _HARD_SPACE)
