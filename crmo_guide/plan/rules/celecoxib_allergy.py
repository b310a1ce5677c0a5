"""Celecoxib and sulfonamide allergy."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S202",
    Level.LOOK,
    what="celecoxib with a sulfonamide allergy",
    fix="look at the reaction again: the box names sulfonamide allergy",
    reason="Celecoxib is a sulfonamide; its label warns.",
    source="ara-medicines",
)
def celecoxib_allergy(case: Case) -> Iterator[Path]:
    """Allergy to sulfonamides or to a sulfonamide antibiotic."""
    allergic = any(
        reaction.allergy.to.id == "sulfonamides" or "sulfonamide-antibiotic" in reaction.classes()
        for reaction in case.reactions
    )
    for entry in case.current:
        if allergic and "celecoxib" in entry.ids:
            yield entry.at("name")
