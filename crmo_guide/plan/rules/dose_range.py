"""A dose is one amount."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule

_FOUND = re.compile(
    r"\d[\d.,]*\s*(?:mg|mcg|g|mL|ml|tablets?|comprimidos?)?\s*(?:-|–|—|\bto\b|\bor\b|\ba\b|\bo\b|\bu\b)\s*\d",
    re.IGNORECASE,
)


@rule(
    "CG-S208",
    Level.LOOK,
    what="a range stands where one amount is expected",
    fix="write one amount; two lines when both are meant",
    reason="A range leaves the choice to a tired parent.",
    source="clinical-review-pending",
)
def dose_range(case: Case) -> Iterator[Path]:
    """Dose, gap and most."""
    for path, text in case.dose_texts("dose", "gap", "most"):
        if any(_FOUND.search(each) for each in text.texts()):
            yield path
