"""An ingredient stands once."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S107",
    Level.ACCEPT,
    what="the same medicine stands in this plan twice",
    fix="make it one entry; when both are meant, the prescriber accepts it with a reason",
    reason="Two names or two lines for one medicine become a double dose.",
    source="clinical-review-pending",
)
def ingredient_once(case: Case) -> Iterator[Path]:
    """Under any of its names, brands included; creams and drops do not count."""
    seen: set[str] = set()
    for entry in case.current:
        ingredients = entry.ids or {entry.entry.name.casefold()}
        if entry.medicines and not entry.classes and any(medicine.classes for medicine in entry.medicines):
            continue
        if seen & ingredients:
            yield entry.at("name")
        seen |= ingredients
