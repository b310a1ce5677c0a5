"""One NSAID at a time."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S102",
    Level.ACCEPT,
    what="two anti-inflammatory medicines (NSAIDs) stand in this plan",
    fix="keep one; the prescriber may accept it with a reason",
    reason="Two NSAIDs add harm to stomach and kidneys, not relief.",
    source="ara-medicines",
)
def one_nsaid(case: Case) -> Iterator[Path]:
    """Different NSAIDs that act in the whole body, also as needed."""
    first: frozenset[str] = frozenset()
    for entry in case.having("nsaid"):
        ingredients = frozenset(medicine.id for medicine in entry.medicines if "nsaid" in medicine.classes)
        if first and ingredients - first:
            yield entry.at("name")
        first |= ingredients
