"""The emergency page: fourteen numbered lines for clinicians, and the same numbers for the family."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from crmo_guide.errors import ContentProblem, Problem
from crmo_guide.handout.emergency_values import Needs, common_values, specific_values
from crmo_guide.handout.medicine_names import names
from crmo_guide.handout.medicine_sheet import days_off
from crmo_guide.handout.model import Argument, Decision, Line, Phrase, Said, phrase
from crmo_guide.handout.voice import Voice
from crmo_guide.language.data import load_yaml
from crmo_guide.language.values import Kind, Value
from crmo_guide.places import Places
from crmo_guide.plan.model import Plan
from crmo_guide.plan.model.medicines import AsNeeded, AtHome, AtHospital, Daily, Named, OnDates, Weekly
from crmo_guide.plan.rules import by_code

_FEW_MEDICINES = 3
_STRONG = frozenset({"03-immune-yes", "03-steroid-yes", "01-allergies", "06-methotrexate", "01-interpreter"})


@dataclass(frozen=True)
class MedicineRow:
    """One medicine of the list: its name, how much, and when."""

    name: Value
    dose: tuple[Line, ...]
    when: tuple[Line, ...]


@dataclass(frozen=True)
class Numbered:
    """One numbered line: its bold word, its sentences, lines to fill in by hand, and a table of medicines."""

    number: int
    head: Phrase
    parts: tuple[Phrase, ...]
    strong: frozenset[str]
    fill: tuple[Said, ...] = ()
    rows: tuple[MedicineRow, ...] = ()
    write: bool = False


@dataclass(frozen=True)
class EmergencyPage:
    """The page as it prints, in one language and one register."""

    child: Value | None
    title: Phrase
    lead: Phrase
    lines: tuple[Numbered, ...]
    closing: Phrase
    accepted: tuple[Phrase, ...] = ()

    @property
    def roomy(self) -> bool:
        """Few medicines: the page can speak in larger type."""
        listed = [line.rows for line in self.lines if line.rows]
        return bool(listed) and len(listed[0]) <= _FEW_MEDICINES


def _table(places: Places) -> Mapping[str, Any]:
    path = places.find("emergency-lines.yaml")
    if path is None:
        fix = "Put back content/emergency-lines.yaml."
        raise ContentProblem(Problem("CG-H03", "The table of the emergency page is missing.", fix))
    table: Mapping[str, Any] = load_yaml(path)
    return table


def _ids(value: object) -> frozenset[str]:
    return frozenset((value,) if isinstance(value, str) else value if isinstance(value, list) else ())


@dataclass(frozen=True)
class _Told:
    """Whose plan is told, in which language and register."""

    plan: Plan
    voice: Voice
    prefix: str


def _printed(
    row: Mapping[str, Any], common: Mapping[str, Argument | None], at: _Told, facts: frozenset[str], shown: set[str]
) -> Phrase | None:
    if not _ids(row["when"]) & facts or _ids(row.get("unless")) & facts or _ids(row.get("instead")) & shown:
        return None
    found = {**common, **specific_values(row["id"], at.plan, at.voice)}
    values = Needs({name: value for name, value in found.items() if value is not None}).all_of(
        tuple(row.get("needs", ()))
    )
    if values is None:
        return None
    return phrase(f"{at.prefix}-{row['id']}", **values)


def _when(medicine: Named, voice: Voice) -> tuple[Line, ...]:
    if isinstance(medicine, Daily):
        slots = tuple(Line(phrase(f"slot-{slot}")) for slot in medicine.slots)
        off = days_off(medicine)
        return (*slots, Line(off)) if off else slots
    if isinstance(medicine, Weekly):
        return tuple(Line(phrase("weekly-on", weekday=phrase(f"weekday-{day}"))) for day in medicine.weekday)
    if isinstance(medicine, AsNeeded):
        lines = (voice.line(medicine.gap, Kind.GAP), voice.line(medicine.most, Kind.MOST))
        return (Line(phrase("med-as-needed")), *(Line(line.text) for line in lines if line))
    if isinstance(medicine, OnDates):
        every = voice.line(medicine.every)
        return (Line(every.text),) if every else tuple(Line(voice.date(day)) for day in medicine.dates)
    if isinstance(medicine, AtHospital):
        return tuple(Line(voice.date(day)) for day in medicine.dates)
    return ()


def medicine_rows(plan: Plan, voice: Voice) -> tuple[MedicineRow, ...]:
    """Each current medicine with its strength and dose, and when; the ward's medicines without a dose."""
    rows = []
    for medicine in plan.medicines.current():
        written, family = names(medicine.name, voice)
        dose: tuple[Line, ...] = (Line(phrase("card-by-ward")),)
        if isinstance(medicine, AtHome):
            lines = (voice.line(medicine.strength, Kind.STRENGTH), voice.line(medicine.dose, Kind.DOSE))
            dose = tuple(Line(line.text) for line in lines if line) or (Line(phrase("ask-your-team")),)
        name = written if voice.lang == voice.clinic_lang else family or written
        rows.append(MedicineRow(name, dose, _when(medicine, voice)))
    return tuple(rows)


def _to_fill(plan: Plan, voice: Voice) -> tuple[Said, ...]:
    found = [names(medicine.name, voice) for medicine in plan.medicines.current()]
    return tuple(dict.fromkeys(family or written for written, family in found))


def emergency_page(
    plan: Plan | None, voice: Voice, places: Places, facts: frozenset[str], *, family: bool
) -> tuple[EmergencyPage, tuple[Decision, ...]]:
    """The page in the voice's language, for clinicians or for the `family`: the same numbers on both."""
    prefix, page = ("emf", "emergency-family") if family else ("em", "emergency")
    table = _table(places)
    common = common_values(plan, voice, family) if plan else {}
    lines: list[Numbered] = []
    decisions: list[Decision] = []
    for number in range(1, 15):
        head = phrase(f"{prefix}-{number:02d}-head")
        if plan is None:
            lines.append(_to_write(number, head, prefix, table))
            continue
        parts: list[Phrase] = []
        shown: set[str] = set()
        fill: tuple[Said, ...] = ()
        for row in (row for row in table["lines"] if row["number"] == number):
            said = _printed(row, common, _Told(plan, voice, prefix), facts, shown)
            decisions.append(Decision("emergency line", row["id"], said is not None, row["why"], page))
            if said is None:
                continue
            shown.add(row["id"])
            parts.append(said)
            if row.get("blank"):
                fill = _to_fill(plan, voice)
        strong = frozenset(f"{prefix}-{line_id}" for line_id in shown & _STRONG)
        rows = medicine_rows(plan, voice) if number == 11 else ()
        lines.append(Numbered(number, head, tuple(parts), strong, fill, rows))
    child = Value(Kind.NAME, plan.child.name) if plan else None
    accepted = _accepted(plan, voice) if plan and not family else ()
    title, lead, closing = phrase(f"{prefix}-title"), phrase(f"{prefix}-lead"), phrase(f"{prefix}-closing")
    return EmergencyPage(child, title, lead, tuple(lines), closing, accepted), tuple(decisions)


def _accepted(plan: Plan, voice: Voice) -> tuple[Phrase, ...]:
    """Each finding that a prescriber or pharmacist took on, in plain words, for clinicians alone."""
    said = []
    for acceptance in plan.accepted:
        rule = by_code(acceptance.code)
        what = Value(Kind.TEXT, rule.what if rule else acceptance.code, lang="en" if voice.lang != "en" else None)
        accepted: Argument = (what, Value(Kind.MEDICINE, acceptance.medicine)) if acceptance.medicine else what
        words: dict[str, Argument] = {
            "what": accepted,
            "reason": voice.value(acceptance.reason),
            "by": Value(Kind.NAME, acceptance.by),
        }
        if acceptance.date:
            words["date"] = voice.date(acceptance.date)
        name = "em-accepted-on" if acceptance.date else "em-accepted"
        said.append(phrase(name, role=phrase(f"acceptor-{acceptance.role}"), **words))
    return tuple(said)


def _to_write(number: int, head: Phrase, prefix: str, table: Mapping[str, Any]) -> Numbered:
    """The line of the general edition: what to circle or write, and the fixed text that holds for every child."""
    blank = tuple(row["id"] for row in table["general"] if row["number"] == number)
    fixed = tuple(row["id"] for row in table["lines"] if row["number"] == number and row.get("general"))
    parts = tuple(phrase(f"{prefix}-{line_id}") for line_id in (*fixed, *blank))
    return Numbered(number, head, parts, frozenset(), write=bool(blank))
