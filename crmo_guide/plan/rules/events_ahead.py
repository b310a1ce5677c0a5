"""Events lie ahead."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S214",
    Level.LOOK,
    what="some dates of visits or checks are past",
    fix="take them out, or put in the next ones",
    reason="Old dates hide the next one.",
    source="clinical-review-pending",
)
def events_ahead(case: Case) -> Iterator[Path]:
    """One finding, at the first past date."""
    for index, event in enumerate(case.plan.events):
        if event.date < case.today:
            yield ("events", index, "date")
            return
    for index, check in enumerate(case.plan.checks):
        if isinstance(check.next, date) and check.next < case.today:
            yield ("checks", index, "next")
            return
