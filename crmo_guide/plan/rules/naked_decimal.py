"""No .5 in a dose."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule

_FOUND = re.compile(
    r"(?:^|[\s(])[.,]\d",
    re.ASCII,
)


@rule(
    "CG-S010",
    Level.STOP,
    what="a figure begins with a decimal point in this text",
    fix="write 0.5, not .5",
    reason="When the point is missed, .5 is read as 5.",
    source="ISMP list of error-prone abbreviations; aap-liquids-2015",
)
def naked_decimal(case: Case) -> Iterator[Path]:
    """Any text that somebody acts on."""
    for path, text in case.instructions():
        if any(_FOUND.search(each) for each in text.texts()):
            yield path
