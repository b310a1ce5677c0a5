"""No dose by the kilogram."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case, bare
from crmo_guide.plan.rules.rule import rule

_FOUND = re.compile(
    r"(?:/|\b(?:per|por|each|cada|for every|a|كل)\b|\bلكل)\s*(?:kg|kilo|كغ|كجم|كيلو)",
    re.IGNORECASE,
)


@rule(
    "CG-S012",
    Level.STOP,
    what="a dose by weight stands in this text",
    fix="write the dose itself, worked out and checked by the prescriber",
    reason="Nobody at home should have to work out a dose, and this tool never does.",
    source="plan format: the dose lock",
)
def dose_per_weight(case: Case) -> Iterator[Path]:
    """Any dose field."""
    for path, text in case.dose_texts():
        if any(_FOUND.search(bare(each)) for each in text.texts()):
            yield path
