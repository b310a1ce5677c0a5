"""No U or IU in a dose."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule

_FOUND = re.compile(
    r"\d\s*(?:I\.?U\.?|U\.?I\.?|iu|ui|U)(?![\w])|\du(?!\w)|[\d٠-٩]\s*و\.\s?د(?![ء-ي])",
    re.ASCII,
)


@rule(
    "CG-S011",
    Level.STOP,
    what="U, IU, UI or و.د stands for units in this text",
    fix="write `units`",
    reason="U is read as a zero, IU as IV or 10.",
    source="ISMP list of error-prone abbreviations",
)
def unit_letters(case: Case) -> Iterator[Path]:
    """Any text that somebody acts on."""
    for path, text in case.instructions():
        if any(_FOUND.search(each) for each in text.texts()):
            yield path
