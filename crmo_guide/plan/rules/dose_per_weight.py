"""No dose by the kilogram, pound or square metre."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case, bare
from crmo_guide.plan.rules.rule import rule

_FOUND = re.compile(
    r"(?:/|\b(?:per|por|each|cada|for every|a|كل)\b|\bلكل)\s*"
    r"(?:kg|kilo|lbs?\b|pounds?\b|libras?\b|m2|m²|m\^2|square met|met(?:er|re) squared|metro cuadrado"
    r"|كغ|كجم|كيلو|متر مربع)"
    r"|\b(?:kg|m)\s*(?:-|\u207b)\s*[12\u00b9\u00b2]",
    re.IGNORECASE,
)


@rule(
    "CG-S012",
    Level.STOP,
    what="a dose by weight or body surface stands in this text",
    fix="write the dose itself, worked out and checked by the prescriber",
    reason="Nobody at home should have to work out a dose, and this tool never does.",
    source="plan format: the dose lock",
)
def dose_per_weight(case: Case) -> Iterator[Path]:
    """Any text that somebody acts on."""
    for path, text in case.instructions():
        if any(_FOUND.search(bare(each)) for each in text.texts()):
            yield path
