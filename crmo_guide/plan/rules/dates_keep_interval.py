"""Listed dates keep the stated interval."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.model.medicines import OnDates
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.intervals import stated
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S218",
    Level.LOOK,
    what="two listed dates are not as far apart as stated",
    fix="check the dates in a calendar, or say in the plan why one moved",
    reason="A date typed wrong moves a dose.",
    source="plan format",
)
def dates_keep_interval(case: Case) -> Iterator[Path]:
    """Only when `every` is a line of the closed list; one finding a medicine, at the later date."""
    for entry in case.home:
        listed = entry.entry
        gap = stated(listed.every, case.places) if isinstance(listed, OnDates) and listed.note is None else None
        if gap is None or not isinstance(listed, OnDates):
            continue
        for index in range(1, len(listed.dates)):
            if listed.dates[index] - listed.dates[index - 1] not in (gap, gap * 0):
                yield entry.at("dates", index)
                break
