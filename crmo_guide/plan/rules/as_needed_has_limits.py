"""A medicine given when needed has a gap and a most."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.model.medicines import AsNeeded
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S015",
    Level.STOP,
    what="a medicine given when needed does not say how long to wait, or how many doses at most",
    fix="add `gap` (at least 6 hours between doses) and `most` (no more than 4 doses in 24 hours)",
    reason="Without both, nobody at home knows when the next dose is too early or one too many.",
    source="clinical-review-pending",
)
def as_needed_has_limits(case: Case) -> Iterator[Path]:
    """One finding a medicine, at its name."""
    for entry in case.home:
        needed = entry.entry
        if isinstance(needed, AsNeeded) and (needed.gap is None or needed.most is None):
            yield entry.at("name")
