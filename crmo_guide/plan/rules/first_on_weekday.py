"""The first date of a weekly medicine falls on its weekday."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.model.medicines import Weekly
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule
from crmo_guide.plan.rules.weekdays import weekday_of


@rule(
    "CG-S002",
    Level.STOP,
    what="the first date falls on another weekday than the one stated",
    fix="look in a calendar, and correct the date or the weekday",
    reason="Two days on paper for a weekly medicine can become two doses.",
    source="nras-medicines, nz-safe-rx",
)
def first_on_weekday(case: Case) -> Iterator[Path]:
    """`first` of every weekly medicine."""
    for entry in case.home:
        weekly = entry.entry
        if isinstance(weekly, Weekly) and weekday_of(weekly.first) not in weekly.weekday:
            yield entry.at("first")
