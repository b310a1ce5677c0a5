from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmo_guide.language import dates
from crmo_guide.language.tongue import Tongue, tongue
from crmo_guide.places import Places, places

FRIDAY = date(2026, 3, 13)
HARD = "\u00a0"


@pytest.fixture(scope="module")
def en(bundled: Places) -> Tongue:
    return tongue("en", bundled)


@pytest.fixture(scope="module")
def es(bundled: Places) -> Tongue:
    return tongue("es", bundled)


def test_dates_say_the_month_in_words(en: Tongue, es: Tongue) -> None:
    assert es.date(FRIDAY).text == "13 de marzo de 2026"
    assert en.date(FRIDAY).text == "March 13, 2026"
    assert en.date(FRIDAY, "GB").text == "13 March 2026"


def test_weekdays_are_said_in_full(en: Tongue, es: Tongue) -> None:
    assert es.weekday(FRIDAY) == "viernes"
    assert [es.weekday(day) for day in range(7)] == [
        "lunes",
        "martes",
        "miércoles",
        "jueves",
        "viernes",
        "sábado",
        "domingo",
    ]
    assert es.weekday_date(FRIDAY).text == "viernes, 13 de marzo de 2026"
    assert en.weekday_date(FRIDAY, "GB").text == "Friday, 13 March 2026"


def test_shorter_dates(en: Tongue, es: Tongue) -> None:
    assert es.day_month(FRIDAY).text == "13 de marzo"
    assert en.day_month(FRIDAY, "GB").text == "13 March"
    assert es.month_year("2025-12").text == "diciembre de 2025"
    assert es.month_year("2016").text == "2016"
    assert es.month_year("2025-12-03").text == "3 de diciembre de 2025"


@pytest.mark.parametrize("text", ["2025-13", "last year", "12-2025", "2025-1", ""])
def test_what_is_no_month_is_refused(es: Tongue, text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        es.month_year(text)


@pytest.mark.parametrize(
    ("code", "country", "moment", "expected"),
    [
        ("en", "US", time(10, 30), "10:30 am"),
        ("en", "US", time(16), "4:00 pm"),
        ("en", "US", time(12), "12:00 noon"),
        ("en", "US", time(12, 5), "12:05 pm"),
        ("en", "US", time(0), "12:00 midnight"),
        ("en", "US", time(0, 5), "12:05 am"),
        ("en", "GB", time(9), "09:00"),
        ("en", "GB", time(16, 30), "16:30"),
        ("es", "US", time(10, 30), "10:30 a. m."),
        ("es", "US", time(16), "4:00 p. m."),
        ("es", "US", time(12), "12:00 del mediodía"),
        ("es", "MX", time(16), "4:00 p. m."),
        ("es", "ES", time(9), "9:00"),
        ("es", "GB", time(16, 30), "16:30"),
        ("es", None, time(16, 30), "16:30"),
        ("en", "ZZ", time(16, 30), "4:30 pm"),
    ],
)
def test_times_follow_the_countrys_clock(
    bundled: Places, code: str, country: str | None, moment: time, expected: str
) -> None:
    spoken = tongue(code, bundled).time(moment, country).text
    assert spoken == expected.replace(" ", HARD)


@given(st.times(), st.sampled_from(["US", "GB", "ES", "MX", "SA", "IN", None]), st.sampled_from(["en", "es"]))
def test_a_time_never_breaks_and_keeps_its_minutes(moment: time, country: str | None, code: str) -> None:
    text = tongue(code, places()).time(moment, country).text
    assert " " not in text
    assert f":{moment.minute:02}" in text


@pytest.mark.parametrize("locale", ["ar", "ar-EG", "fa", "ur", "hi", "he", "bn", "my", "ckb"])
def test_dates_and_times_keep_western_digits_in_every_script(locale: str) -> None:
    there = dates.locale_of(locale)
    texts = [
        dates.long_date(FRIDAY, there),
        dates.weekday_date(FRIDAY, there),
        dates.day_month(FRIDAY, there),
        dates.month_year("2025-12", there),
        dates.clock_time(time(16, 5), locale, "SA", {}),
    ]
    digits = "".join(char for text in texts for char in text if char.isdigit())
    assert digits.isascii()
    assert "13" in texts[0]
    assert "2026" in texts[0]


@given(st.dates(date(1990, 1, 1), date(2099, 12, 31)), st.sampled_from(["en", "es"]))
def test_a_long_date_holds_day_and_year_and_no_other_figure(day: date, code: str) -> None:
    text = tongue(code, places()).date(day).text
    figures = "".join(char if char.isdigit() else " " for char in text).split()
    assert sorted(figures) == sorted([str(day.day), str(day.year)])
