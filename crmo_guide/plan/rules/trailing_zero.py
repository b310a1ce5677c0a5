"""No 5.0 in a dose."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule

_FOUND = re.compile(
    r"(?<![\d.,])\d+[.,](?!\d{3}(?!\d))\d*0(?![\d.,]*\d)(?!\s*(?:°|º|grad|degr|[CF]\b))"
    r"|(?<![\d.,])0[.,]\d*0(?!\d)(?!\s*(?:°|º|grad|degr|[CF]\b))",
    re.IGNORECASE,
)


@rule(
    "CG-S009",
    Level.STOP,
    what="a zero stands after the decimal point in this text",
    fix="write 5, not 5.0",
    reason="When the point is missed, 5.0 is read as 50.",
    source="ISMP list of error-prone abbreviations; aap-liquids-2015",
)
def trailing_zero(case: Case) -> Iterator[Path]:
    """Any text that somebody acts on; temperatures such as 38.0 °C are left alone."""
    for path, text in case.instructions():
        if any(_FOUND.search(each) for each in text.texts()):
            yield path
