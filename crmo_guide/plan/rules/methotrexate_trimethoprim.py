"""No trimethoprim with methotrexate."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S104",
    Level.ACCEPT,
    what="trimethoprim (or co-trimoxazole) with methotrexate",
    fix="ask for another antibiotic; the prescriber may accept it with a reason",
    reason="Together they can stop the bone marrow.",
    source="snac-methotrexate",
)
def methotrexate_trimethoprim(case: Case) -> Iterator[Path]:
    """Finding at the antibiotic."""
    if case.having("methotrexate"):
        for entry in case.having("antibiotic-trimethoprim"):
            yield entry.at("name")
