"""The medicines are known."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S211",
    Level.LOOK,
    what="this medicine is not on the list, so no rule and no card fits it",
    fix="check the spelling; if it is right, tell the family about it yourself",
    reason="What is not recognised is not checked.",
    source="plan format",
)
def known_medicine(case: Case) -> Iterator[Path]:
    """Current medicines."""
    for entry in case.current:
        if not entry.medicines:
            yield entry.at("name")
