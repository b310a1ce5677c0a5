"""Etanercept and bowel disease or uveitis."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S207",
    Level.LOOK,
    what="etanercept with bowel disease or uveitis",
    fix="is this known and meant?",
    reason="Etanercept does not work for Crohn's disease and works less well for uveitis.",
    source="clinical-review-pending",
)
def etanercept_conditions(case: Case) -> Iterator[Path]:
    """Conditions of the plan."""
    if any(condition.id in ("bowel-disease", "uveitis") for condition in case.plan.conditions):
        for entry in case.current:
            if "etanercept" in entry.ids:
                yield entry.at("name")
