"""A biologic has a tuberculosis screen with a date."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S203",
    Level.LOOK,
    what="a biologic or JAK inhibitor without the date of a tuberculosis screen",
    fix="add `immune: {tb_screen: {state: ..., date: ...}}`",
    reason="Sleeping tuberculosis can wake up on these medicines.",
    source="acr-crmo",
)
def tuberculosis_screen(case: Case) -> Iterator[Path]:
    """One finding, at the first such medicine."""
    screen = case.plan.immune.tb_screen if case.plan.immune else None
    if screen is None or screen.date is None:
        for entry in case.having("biologic", "jak")[:1]:
            yield entry.at("name")
