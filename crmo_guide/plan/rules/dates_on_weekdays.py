"""A date stands on the weekday that is said beside it."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.model.medicines import OnDates
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule
from crmo_guide.plan.rules.weekdays import dated, weekday_of


@rule(
    "CG-S003",
    Level.STOP,
    what="this date does not fall on the weekday said with it",
    fix="look in a calendar, and correct the date or the weekday",
    reason="Families go by the weekday; a wrong one moves a dose or a visit.",
    source="nz-safe-rx",
)
def dates_on_weekdays(case: Case) -> Iterator[Path]:
    """Dates under `weekday` of `on_dates` and of events, and `Friday 13 March 2026` in any text."""
    for entry in case.home:
        listed = entry.entry
        if isinstance(listed, OnDates) and listed.weekday:
            for index, day in enumerate(listed.dates):
                if weekday_of(day) not in listed.weekday:
                    yield entry.at("dates", index)
    for index, event in enumerate(case.plan.events):
        if event.weekday and weekday_of(event.date) != event.weekday:
            yield ("events", index, "date")
    for path, text in case.all_texts():
        if any(weekday_of(day) != weekday for each in text.texts() for weekday, day in dated(each)):
            yield path
