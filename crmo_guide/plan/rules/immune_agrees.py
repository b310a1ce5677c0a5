"""What the plan says of the child's defences agrees with the medicines."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S110",
    Level.ACCEPT,
    what="the plan says the immune system is not weakened, but a medicine here weakens it",
    fix="write `weakened: yes`, or take the line out: the medicines say it",
    reason="The emergency page must not say no where a fever is an emergency.",
    source="oxparc-infection",
)
def immune_agrees(case: Case) -> Iterator[Path]:
    """The other way round is the safer answer, and no finding."""
    immune = case.plan.immune
    if immune and immune.weakened is False and "immune-weakening" in case.facts:
        yield ("immune", "weakened")
