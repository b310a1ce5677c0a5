"""One biologic, and none with a JAK inhibitor."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S106",
    Level.ACCEPT,
    what="two biologics, or a biologic with a JAK inhibitor",
    fix="keep one; when this is a change from one to the other, put the old one under `stopped`",
    reason="Together they weaken the immune system far more than one.",
    source="clinical-review-pending",
)
def one_biologic(case: Case) -> Iterator[Path]:
    """Different medicines of the two classes."""
    seen: frozenset[str] = frozenset()
    for entry in case.having("biologic", "jak"):
        ingredients = frozenset(medicine.id for medicine in entry.medicines if medicine.classes & {"biologic", "jak"})
        if seen and ingredients - seen:
            yield entry.at("name")
        seen |= ingredients
