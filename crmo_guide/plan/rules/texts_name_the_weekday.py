"""What is said about methotrexate names its own weekday."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import DOSE_FIELDS, Case
from crmo_guide.plan.rules.rule import rule
from crmo_guide.plan.rules.weekdays import named

_ABOUT_THE_DOSE = frozenset({"dose", "strength", "every", "note"})


@rule(
    "CG-S004",
    Level.STOP,
    what="this text names another weekday than the one methotrexate is given on",
    fix="name the day it is given on, or no day",
    reason="A day that was moved in one line only leaves two days on paper.",
    source="nz-safe-rx, nras-medicines",
)
def texts_name_the_weekday(case: Case) -> Iterator[Path]:
    """A text that names weekdays, but not the one in `weekday`; about the dose itself, any other weekday at all."""
    for entry in case.home:
        if "methotrexate" not in entry.ids or entry.rhythm != "weekly":
            continue
        own = frozenset(getattr(entry.entry, "weekday", ()))
        for path, text in entry.texts(*DOSE_FIELDS, "note"):
            days = [named(each) for each in text.texts()]
            # What to do after a missed dose may name the day to call on.
            alone = path[-1] in _ABOUT_THE_DOSE
            if any(each - own if alone else each and not each & own for each in days):
                yield path
