"""There is a fever rule when the immune system is weakened."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S019",
    Level.STOP,
    what="a medicine here weakens the immune system, but the plan has no fever rule",
    fix="add `fever: {at: ..., action: ...}` to the plan or the clinic file",
    reason="The family must know at which temperature to call; units give different lines.",
    source="oxparc-infection",
)
def fever_rule(case: Case) -> Iterator[Path]:
    """Also when `immune` says so."""
    if case.plan.fever is None and "immune-weakening" in case.facts:
        yield ("medicines",)
