"""A medicine is current or stopped, not both."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.model.medicines import Named
from crmo_guide.plan.rules.case import Case, Entry
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S016",
    Level.STOP,
    what="this medicine is stopped, and stands among the current ones too",
    fix="take it out of one of the two; when only the form changed, say `form` in both",
    reason="A stopped medicine on the day grid is restarted by accident.",
    source="clinical-review-pending",
)
def current_or_stopped(case: Case) -> Iterator[Path]:
    """The same medicine, unless both entries name different forms."""
    for stopped in case.stopped:
        if any(_same(stopped, current) for current in case.current):
            yield stopped.at("name")


def _same(stopped: Entry, current: Entry) -> bool:
    if stopped.ids or current.ids:
        same = bool(stopped.ids & current.ids)
    else:
        same = stopped.entry.name.casefold() == current.entry.name.casefold()
    return same and not _another_form(stopped.entry, current.entry)


def _another_form(one: Named, other: Named) -> bool:
    if one.form is None or other.form is None:
        return False
    return (one.form.id or one.form.any().casefold()) != (other.form.id or other.form.any().casefold())
