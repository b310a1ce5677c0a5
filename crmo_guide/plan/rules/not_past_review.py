"""The plan is not past its review date."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S022",
    Level.STOP,
    what="the plan is past its review date",
    fix="review it and sign it again with a new `review_by`, or build with --draft",
    reason="Doses follow weight and illness; an old plan on the fridge is a wrong plan.",
    source="plan format: signed means signed",
    signing=True,
)
def not_past_review(case: Case) -> Iterator[Path]:
    """Compared with the day of the build."""
    sign_off = case.plan.sign_off
    if sign_off and sign_off.review_by and sign_off.review_by < case.today:
        yield ("sign_off", "review_by")
