"""No spoons in a dose."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.language.spelling import plain
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule

_FOUND = re.compile(
    r"\b(?:tea|table|dessert)?\s?spoon|\b(?:tsp|tbsp|cdta|cdita|cda)s?\b|\bcuchar(?:ad|it|a\b|as\b)"
    # Arabic; the second spelling is spoken. Without its ending it would be the word for a suspension.
    r"|ملعق[ةهت]|ملاعق|معلق[ةهت]|معالق",
)


@rule(
    "CG-S013",
    Level.STOP,
    what="a spoon stands as a measure in this text",
    fix="write the dose in mL, for an oral syringe",
    reason="Kitchen spoons differ; families confuse tea and table spoons.",
    source="aap-liquids-2015",
)
def spoon_measure(case: Case) -> Iterator[Path]:
    """Dose, strength and most; a text may well say `never a kitchen spoon`."""
    for path, text in case.dose_texts("dose", "strength", "most"):
        if any(_FOUND.search(plain(each)) for each in text.texts()):
            yield path
