"""The age is one of a child or a young adult."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S215",
    Level.LOOK,
    what="the child would be over 25 years old, or not born yet",
    fix="check the year of birth",
    reason="The guide is written for children and young people.",
    source="plan format",
)
def likely_age(case: Case) -> Iterator[Path]:
    """On the day of signing, or today."""
    day = (case.plan.sign_off.date if case.plan.sign_off else None) or case.today
    age = case.plan.child.age_on(day)
    if age is not None and not 0 <= age <= 25:
        yield ("child", "born")
