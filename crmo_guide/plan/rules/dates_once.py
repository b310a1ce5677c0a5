"""Every listed date stands once."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S005",
    Level.STOP,
    what="this date stands in the list twice",
    fix="take one of the two out",
    reason="Each listed date prints with a tick box: a date listed twice reads as two doses.",
    source="plan format",
)
def dates_once(case: Case) -> Iterator[Path]:
    """`dates` of `on_dates` and `at_hospital`."""
    for entry in case.current:
        dates = getattr(entry.entry, "dates", ())
        for index, day in enumerate(dates):
            if day in dates[:index]:
                yield entry.at("dates", index)
