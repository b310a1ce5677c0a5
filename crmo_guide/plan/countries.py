"""What a country gives: emergency number, poison and crisis lines, paper, clinicians' language, school form."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from crmo_guide.language.data import load_yaml
from crmo_guide.places import places


@dataclass(frozen=True)
class Country:
    """Only numbers we are certain of; None prints as a line to write on."""

    code: str
    name: str
    emergency: str
    poison: str | None
    crisis: str | None
    paper: str
    language: str
    school_form: str | None
    phone_code: str
    phone_digits: tuple[int, ...]
    short: frozenset[str]
    source: str


@cache
def countries() -> MappingProxyType[str, Country]:
    """All countries by their two-letter code."""
    found = places().find("countries.yaml")
    data: dict[str, dict[str, Any]] = load_yaml(found) if found else {}
    return MappingProxyType({code: _country(code, facts) for code, facts in data.items()})


def country_code(text: str) -> str:
    """What a country is listed by, of what people write: UK is GB. It need not be on the list."""
    code = text.strip().upper()
    return {"UK": "GB"}.get(code, code)


def country(code: str) -> Country:
    """The country of a plan (`plan.country` is always on the list)."""
    return countries()[code]


def _country(code: str, facts: dict[str, Any]) -> Country:
    return Country(
        code=code,
        name=facts["name"],
        emergency=facts["emergency"],
        poison=facts.get("poison", {}).get("phone"),
        crisis=facts.get("crisis", {}).get("phone"),
        paper=facts["paper"],
        language=facts["language"],
        school_form=facts.get("school_form"),
        phone_code=facts["phone"]["code"],
        phone_digits=tuple(int(digits) for digits in facts["phone"]["digits"]),
        short=frozenset(facts.get("short", ())),
        source=facts["source"],
    )
