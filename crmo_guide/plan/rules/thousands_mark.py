"""No 1,000 and no 1.000 in a dose."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule

_FOUND = re.compile(
    r"(?<![\d.,])[1-9]\d{0,2}(?:[.,]\d{3})+(?![\d])",
    re.ASCII,
)


@rule(
    "CG-S008",
    Level.STOP,
    what="a figure such as 1,000 or 1.000 stands in this text",
    fix="write the figure without a mark: 1000",
    reason="English reads 1,000 as a thousand, Spanish as one; 1.000 is read the other way round.",
    source="ISMP list of error-prone abbreviations",
)
def thousands_mark(case: Case) -> Iterator[Path]:
    """Any text that somebody acts on."""
    for path, text in case.instructions():
        if any(_FOUND.search(each) for each in text.texts()):
            yield path
