"""Listed dates reach the review."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.model.medicines import OnDates
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.intervals import shortest, stated
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S212",
    Level.LOOK,
    what="the listed dates end before the plan is reviewed",
    fix="add the dates up to `review_by`",
    reason="A list that ends reads as a medicine that ends.",
    source="clinical-review-pending",
)
def dates_reach_review(case: Case) -> Iterator[Path]:
    """When one more dose would fall on or before `review_by`."""
    review_by = case.plan.sign_off.review_by if case.plan.sign_off else None
    for entry in case.home:
        listed = entry.entry
        if review_by is None or not isinstance(listed, OnDates):
            continue
        gap = stated(listed.every, case.places) or shortest(listed.dates)
        if gap and max(listed.dates) + gap <= review_by:
            yield entry.at("dates")
