"""The clinic file: lines and texts written once, never a dose, a strength or a child.

It is merged into the plan's tree value by value, whole lines at a time: a plan's own phone number never gets another
line's opening hours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Any, NamedTuple

from pydantic import Field

from crmo_guide.errors import Problem
from crmo_guide.plan.countries import country_code
from crmo_guide.plan.events import Path, field_name
from crmo_guide.plan.medicines import identify
from crmo_guide.plan.model.care import Fever, Signature
from crmo_guide.plan.model.contacts import ANoAnswer, AService, OtherContact
from crmo_guide.plan.model.medicines import Refill
from crmo_guide.plan.model.plan import CountryCode, SchemaNumber
from crmo_guide.plan.model.scalars import Group, LanguageCode, Line
from crmo_guide.plan.model.text import OneOf, Text
from crmo_guide.plan.tree import Tree

_LINES = ("day", "night", "no_answer", "poison", "crisis", "hospital", "others")
_TEXTS = ("missed", "vomited", "ill", "refill", "store")
_TOP = ("country", "fever", "paper", "brand")
_DOSE = re.compile(
    r"[\d½¼¾]\s*(mg|mcg|µg|g|ml|units?|unidades|tablets?|comprimidos?|pastillas?|tabletas?|capsules?|cápsulas?|drops?|gotas?"
    r"|puffs?|pens?|plumas?)\b(?!\s*(/|are|is|left))",
    re.IGNORECASE,
)


class ClinicContacts(Group):
    """The clinic's lines; any of them may be left to the plan."""

    day: AService | None = None
    night: AService | None = None
    no_answer: ANoAnswer | None = None
    poison: AService | None = None
    crisis: AService | None = None
    hospital: Line | None = None
    others: tuple[OtherContact, ...] = ()


class ClinicTexts(Group):
    """What the clinic says about one medicine to every family."""

    missed: Text | None = None
    vomited: Text | None = None
    ill: Text | None = None
    refill: Refill | None = None
    store: Text | None = None


class Clinic(Group):
    """A clinic file. `name` and `version` print where its texts print."""

    schema_: SchemaNumber = Field(alias="schema")
    name: Line
    version: Line | None = None
    country: CountryCode | None = None
    contacts: ClinicContacts | None = None
    fever: Fever | None = None
    medicines: dict[Line, ClinicTexts] = Field(default_factory=dict)
    paper: Annotated[str, OneOf("paper")] | None = None
    brand: Line | None = None
    translated: dict[LanguageCode, Signature] = Field(default_factory=dict)


class Gift(NamedTuple):
    """One value the clinic file gives: where it goes in the plan, where it came from."""

    to: Path
    source: Path
    value: Any


def gifts(plan: dict[str, Any], clinic: dict[str, Any]) -> Iterator[Gift]:
    """What a clinic file gives to this plan: only what the plan does not say itself."""
    for key in _TOP:
        if key in clinic and key not in plan:
            yield Gift((key,), (key,), clinic[key])
    own = plan.get("contacts", {})
    lines = clinic.get("contacts", {})
    if isinstance(own, dict) and isinstance(lines, dict):
        for key in _LINES:
            if key in lines and key not in own:
                yield Gift(("contacts", key), ("contacts", key), lines[key])
    yield from _medicine_gifts(plan, clinic)


def _medicine_gifts(plan: dict[str, Any], clinic: dict[str, Any]) -> Iterator[Gift]:
    texts: dict[str, tuple[str, dict[str, Any]]] = {}
    for name, group in _items(clinic.get("medicines")):
        texts.setdefault(_name(name), (name, group))
    for rhythm, entries in _items(plan.get("medicines")):
        if rhythm in ("at_hospital", "stopped") or not isinstance(entries, list):
            continue
        for index, entry in enumerate(entries):
            if not isinstance(entry, dict) or not isinstance(entry.get("name"), str):
                continue
            name, group = texts.get(_name(entry["name"]), ("", {}))
            for key, value in _items(group):
                if key in _TEXTS and key not in entry:
                    yield Gift(("medicines", rhythm, index, key), ("medicines", name, key), value)


def _items(value: object) -> list[tuple[str, Any]]:
    return list(value.items()) if isinstance(value, dict) else []


def _name(name: str) -> str:
    medicine = identify(name)
    return medicine.id if medicine else " ".join(name.casefold().split())


def clinic_doses(tree: Tree, file: str) -> tuple[Problem, ...]:
    """A problem for every text of a clinic file that reads like a dose."""
    problems = []
    around = {path[:length] for path in tree.spans for length in range(len(path))}
    for path, span in tree.spans.items():
        value = " ".join(tree.text[span.start : span.end].split())
        leaf = path and path[0] in ("medicines", "fever") and path not in tree.flow and path not in around
        if leaf and _DOSE.search(value) and "refill" not in path:
            mark = tree.where(path)
            what, fix = "a clinic file never holds a dose", "say it in the plan of the child"
            problems.append(Problem("CG-P040", what, fix, file, mark.line, mark.column, field_name(path)))
    return tuple(problems)


def clinic_elsewhere(plan: dict[str, Any], clinic: Clinic, at: tuple[str, int, int]) -> tuple[Problem, ...]:
    """A problem when the clinic file is for another country than the plan: its lines are dialled from there."""
    own = plan.get("country")
    if clinic.country is None or not isinstance(own, str) or country_code(own) == clinic.country:
        return ()
    what = f"this clinic file is for {clinic.country}, and the plan says another country"
    return (Problem("CG-P047", what, "name the clinic file of the plan's country", *at, "country"),)


def clinic_twice(tree: Tree, file: str) -> tuple[Problem, ...]:
    """A problem for every medicine that stands in a clinic file under two of its names: only one could be used."""
    problems, known = [], set[str]()
    value = tree.value if isinstance(tree.value, dict) else {}
    for name, _ in _items(value.get("medicines")):
        if _name(name) in known:
            mark = tree.keys.get(("medicines", name)) or tree.where(("medicines", name))
            what, fix = "this medicine stands here twice", "put everything on it under one of its names"
            at = field_name(("medicines", name))
            problems.append(Problem("CG-P046", what, fix, file, mark.line, mark.column, at))
        known.add(_name(name))
    return tuple(problems)
