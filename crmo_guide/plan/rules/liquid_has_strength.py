"""A dose in mL has a strength."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule

_ML = re.compile(r"\d\s*m[lL]\b")


@rule(
    "CG-S014",
    Level.STOP,
    what="this dose is in mL, but the medicine has no strength",
    fix="add `strength`, such as 160 mg in each 5 mL",
    reason="The same mL of a stronger bottle is another dose.",
    source="aap-liquids-2015",
)
def liquid_has_strength(case: Case) -> Iterator[Path]:
    """Every medicine given at home."""
    for entry in case.home:
        if getattr(entry.entry, "strength", None) is not None:
            continue
        for path, text in entry.texts("dose", "most"):
            if any(_ML.search(each) for each in text.texts()):
                yield path
                break
