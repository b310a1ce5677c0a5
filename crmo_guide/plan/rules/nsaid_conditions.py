"""NSAID and gut, kidney or bowel."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule

_RISKY = frozenset({"gut-bleeding", "stomach-ulcer", "kidney-disease", "bowel-disease"})


@rule(
    "CG-S206",
    Level.LOOK,
    what="an anti-inflammatory medicine (NSAID) with gut bleeding, kidney or bowel disease",
    fix="is this known and meant?",
    reason="NSAIDs can bleed, strain the kidneys and wake up bowel disease.",
    source="ara-medicines, kaiser-nsaids",
)
def nsaid_conditions(case: Case) -> Iterator[Path]:
    """Conditions of the plan."""
    if any(condition.id in _RISKY for condition in case.plan.conditions):
        for entry in case.having("nsaid"):
            yield entry.at("name")
