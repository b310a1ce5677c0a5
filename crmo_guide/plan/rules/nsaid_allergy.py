"""No NSAID with an NSAID or aspirin allergy."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule

_GROUP = re.compile(
    r"anti-?inflammator|\bnsaids?\b|antiinflamatori|\baines?\b|مضاد(?:ات)? (?:ال)?التهاب|مسكن(?:ات)? مضاد",
    re.IGNORECASE,
)


@rule(
    "CG-S103",
    Level.ACCEPT,
    what="an anti-inflammatory medicine (NSAID) with an NSAID or aspirin allergy, or aspirin-sensitive asthma",
    fix="check the allergy; the prescriber may accept it with a reason",
    reason="NSAIDs can cross-react; wheeze after one dose can come back with the next.",
    source="ara-medicines",
)
def nsaid_allergy(case: Case) -> Iterator[Path]:
    """Another NSAID than the one the child is allergic to; the same one is CG-S101."""
    sensitive = any(condition.id == "aspirin-sensitive-asthma" for condition in case.plan.conditions)
    for entry in case.having("nsaid"):
        for reaction in case.reactions:
            said = " ".join(reaction.allergy.to.texts())
            named = (
                reaction.allergy.to.id in ("nsaids", "aspirin") or "nsaid" in reaction.classes() or _GROUP.search(said)
            )
            if named and not entry.ids & {medicine.id for medicine in reaction.medicines}:
                yield entry.at("name")
                break
        else:
            if sensitive:
                yield entry.at("name")
