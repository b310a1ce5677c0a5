"""What the child is allergic to, what happened, and what to do: as lines, and as a table."""

from __future__ import annotations

from dataclasses import dataclass

from crmo_guide.handout.model import Line, Phrase, Said, phrase
from crmo_guide.handout.voice import Voice
from crmo_guide.language.values import Kind, Value
from crmo_guide.plan.model import Plan


@dataclass(frozen=True)
class AllergyRow:
    """An allergy with its reaction, its severity and when, and what to do."""

    to: Said
    what: Said | None
    severity: Phrase | None
    date: Value | None
    plan: Line | None = None


def allergy_lines(plan: Plan, voice: Voice) -> tuple[Said, ...]:
    """Each allergy with its reaction, or that none is known."""
    lines: list[Said] = []
    for allergy in plan.allergies:
        to = voice.term(allergy.to)
        what = voice.term(allergy.what_happened)
        if to is not None:
            lines.append(phrase("allergy-line", to=to, what=what) if what is not None else to)
    return tuple(lines) or (phrase("allergies-none-known"),)


def allergy_plans(plan: Plan, voice: Voice) -> tuple[Phrase, ...]:
    """What to do when the child meets what it is allergic to, in the plan's own words."""
    plans = ((voice.term(allergy.to), allergy.emergency_plan) for allergy in plan.allergies)
    return tuple(phrase("allergy-plan", to=to, plan=voice.value(text)) for to, text in plans if to and text)


def allergy_rows(plan: Plan, voice: Voice) -> tuple[AllergyRow, ...]:
    """The allergy table."""
    return tuple(
        AllergyRow(
            voice.term(allergy.to) or Value(Kind.TEXT, str(allergy.to)),
            voice.term(allergy.what_happened),
            phrase(f"severity-{allergy.severity}") if allergy.severity else None,
            voice.part_day(allergy.date) if allergy.date else None,
            voice.line(allergy.emergency_plan),
        )
        for allergy in plan.allergies
    )
