"""What the child is allergic to, what happened, and what to do: as lines, and as a table."""

from __future__ import annotations

from dataclasses import dataclass

from crmo_guide.handout.model import Line, Phrase, Said, phrase
from crmo_guide.handout.voice import Voice
from crmo_guide.language.values import Kind, Value
from crmo_guide.plan.medicines import formulary
from crmo_guide.plan.model import Allergy, Plan


@dataclass(frozen=True)
class AllergyRow:
    """An allergy with its reaction, its severity and when, and what to do."""

    to: Said
    what: Said | None
    severity: Phrase | None
    date: Value | None
    plan: Line | None = None


def allergen(allergy: Allergy, voice: Voice) -> Said:
    """What it is an allergy to; a medicine by the family's name where the plan has only the name on the box."""
    said = voice.term(allergy.to) or Value(Kind.TEXT, str(allergy.to))
    known = formulary(voice.places).identify_all(allergy.to.plain or "")
    if isinstance(said, Phrase) or len(known) != 1 or voice.lang == voice.clinic_lang:
        return said
    family = known[0].name_in(voice.lang, voice.country)
    return Value(Kind.MEDICINE, family) if family else said


def allergy_lines(plan: Plan, voice: Voice) -> tuple[Said, ...]:
    """Each allergy with its reaction, or that none is known."""
    lines: list[Said] = []
    for allergy in plan.allergies:
        to, what = allergen(allergy, voice), voice.term(allergy.what_happened)
        lines.append(phrase("allergy-line", to=to, what=what) if what is not None else to)
    return tuple(lines) or (phrase("allergies-none-known"),)


def allergy_plans(plan: Plan, voice: Voice) -> tuple[Phrase, ...]:
    """What to do when the child meets what it is allergic to, in the plan's own words."""
    plans = ((allergen(allergy, voice), allergy.emergency_plan) for allergy in plan.allergies)
    return tuple(phrase("allergy-plan", to=to, plan=voice.value(text)) for to, text in plans if text)


def allergy_rows(plan: Plan, voice: Voice) -> tuple[AllergyRow, ...]:
    """The allergy table."""
    return tuple(
        AllergyRow(
            allergen(allergy, voice),
            voice.term(allergy.what_happened),
            phrase(f"severity-{allergy.severity}") if allergy.severity else None,
            voice.part_day(allergy.date) if allergy.date else None,
            voice.line(allergy.emergency_plan),
        )
        for allergy in plan.allergies
    )
