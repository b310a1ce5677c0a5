"""No sulfasalazine with a sulfonamide allergy."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S105",
    Level.ACCEPT,
    what="sulfasalazine with a sulfonamide allergy",
    fix="check the allergy; the prescriber may accept it with a reason",
    reason="Sulfasalazine is a sulfonamide; the reaction can be severe.",
    source="ara-medicines",
)
def sulfasalazine_allergy(case: Case) -> Iterator[Path]:
    """Allergy to sulfonamides or to a sulfonamide antibiotic."""
    allergic = any(
        reaction.allergy.to.id == "sulfonamides" or "sulfonamide-antibiotic" in reaction.classes()
        for reaction in case.reactions
    )
    if allergic:
        for entry in case.having("sulfasalazine"):
            yield entry.at("name")
