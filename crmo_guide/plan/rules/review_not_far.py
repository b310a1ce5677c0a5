"""The review is not too far away."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S213",
    Level.LOOK,
    what="the review date is far away",
    fix="6 months at most on a medicine that weakens the immune system, 12 otherwise",
    reason="Children grow out of their doses.",
    source="clinical-review-pending",
)
def review_not_far(case: Case) -> Iterator[Path]:
    """Counted from the day of signing."""
    sign_off = case.plan.sign_off
    if sign_off is None or sign_off.date is None or sign_off.review_by is None:
        return
    months = 6 if "immune-weakening" in case.facts else 12
    if _months_between(sign_off.date, sign_off.review_by) >= months:
        yield ("sign_off", "review_by")


def _months_between(start: date, end: date) -> float:
    """Whole months, and a little more when days are left over, less one when exactly whole."""
    whole = (end.year - start.year) * 12 + end.month - start.month
    return whole + (0.5 if end.day > start.day else -0.5)
