"""Methotrexate goes with folic acid."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S201",
    Level.LOOK,
    what="methotrexate without folic acid",
    fix="is folic or folinic acid meant to be in the plan?",
    reason="Folic acid lowers the side effects of methotrexate.",
    source="nras-medicines",
)
def folic_acid(case: Case) -> Iterator[Path]:
    """Finding at methotrexate."""
    if not case.having("folic-acid"):
        for entry in case.having("methotrexate")[:1]:
            yield entry.at("name")
