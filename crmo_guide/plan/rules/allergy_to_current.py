"""No medicine the child is allergic to."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule

#: What an allergen of the list means in classes of medicines.
_CLASS = {"penicillin": "penicillin", "sulfonamides": "sulfonamide-antibiotic"}
#: Classes in which an allergy to one medicine may be one to all.
_TOGETHER = frozenset({"penicillin", "sulfonamide-antibiotic"})


@rule(
    "CG-S101",
    Level.ACCEPT,
    what="the child is allergic to a current medicine",
    fix="check both; the prescriber may accept it with a reason",
    reason="If this could not be accepted, people would delete the allergy.",
    source="clinical-review-pending",
)
def allergy_to_current(case: Case) -> Iterator[Path]:
    """Same ingredient, or one of the same kind of antibiotic."""
    for entry in case.current:
        everywhere = {each for medicine in entry.medicines for each in medicine.classes}
        for reaction in case.reactions:
            ingredients = {medicine.id for medicine in reaction.medicines}
            groups = {_CLASS.get(reaction.allergy.to.id or "")} | (reaction.classes() & _TOGETHER)
            words = {said.casefold() for said in reaction.allergy.to.texts()}
            if entry.ids & ingredients or groups & everywhere or entry.entry.name.casefold() in words:
                yield entry.at("name")
                break
