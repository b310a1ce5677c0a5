"""What no brand may print: a dose, and a number that families must take from their country's list alone."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from unicodedata import decimal

from crmo_guide.errors import ContentProblem
from crmo_guide.language.phones import digits
from crmo_guide.language.spelling import plain
from crmo_guide.library.dose_rule import doses
from crmo_guide.library.rules import Rules, read_rules
from crmo_guide.library.topic import SOURCE_LANGUAGE
from crmo_guide.places import Places
from crmo_guide.plan.countries import countries

# "Unit 5" is a house and "Ward 3, Unidad de Reumatología" a department: what a dose counts by the piece is not meant.
_DEPARTMENTS = frozenset(plain(word) for word in ("unit", "unidad", "وحدة", "الوحدة", "بوحدة", "بالوحدة", "للوحدة"))
_LICENCE = re.compile(r"\bCC[ -]BY(?:-[A-Z]{2})*(?: \d\.\d)?", re.IGNORECASE)  # here cc is no cubic centimetre
_EXTENSION = re.compile(r"\s*(?:ext|x)\.?\s*\d+\s*$", re.IGNORECASE)
_NUMBER = re.compile(r"(?<!\d)(?:\d(?:[-\s]\d)+|\d+)(?!\d)")  # 9-1-1, but not the hours 11-2


@lru_cache(maxsize=8)
def _rules(lang: str, where: Places) -> Rules:
    try:
        rules = read_rules(lang, where)
    except ContentProblem:  # a language that is just begun: the English words still count
        rules = read_rules(SOURCE_LANGUAGE, where)
    return replace(rules, units=rules.units - _DEPARTMENTS)


def dose_in(text: str, lang: str, where: Places) -> str | None:
    """The stretch of a text that reads like a dose."""
    return next(iter(doses(_LICENCE.sub("", text), _rules(lang, where))), None)


def official(phone: str) -> bool:
    """Whether a number is an emergency, poison, crisis or other short number of any country we know."""
    number = digits(_western(_EXTENSION.sub("", phone)))
    return any(
        number in {*country.short, *(digits(known) for known in _of(country.emergency, country.poison, country.crisis))}
        for country in countries().values()
    )


def emergency_in(text: str) -> str | None:
    """An emergency number of any country that stands in a text."""
    known = {country.emergency for country in countries().values()}
    return next((found for found in _NUMBER.findall(_western(text)) if digits(found) in known), None)


def _of(*numbers: str | None) -> tuple[str, ...]:
    return tuple(filter(None, numbers))


def _western(text: str) -> str:
    return "".join(str(decimal(char)) if char.isdecimal() else char for char in text)
