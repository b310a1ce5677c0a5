"""Anaphylaxis has an emergency plan."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.facts import is_anaphylaxis
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S111",
    Level.ACCEPT,
    what="an allergy with anaphylaxis has no emergency plan",
    fix="add `emergency_plan` with where it is and what to do first",
    reason="Minutes count, and everybody around the child must know what to do.",
    source="aap-emergency-form-2010",
)
def anaphylaxis_plan(case: Case) -> Iterator[Path]:
    """Severity or reaction anaphylaxis."""
    for index, allergy in enumerate(case.plan.allergies):
        if is_anaphylaxis(allergy) and allergy.emergency_plan is None:
            yield ("allergies", index)
