"""Medicines that changed are checked again."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S222",
    Level.LOOK,
    what="a medicine has changed since the medicines were checked",
    fix="let a second person check them again, and write the new date under `medicines_checked`",
    reason="The family reads that somebody checked the medicines; it must be these medicines.",
    source="plan format: signed means signed",
)
def checked_again(case: Case) -> Iterator[Path]:
    """What `sign` found changed, and a check from before the signature."""
    sign_off = case.plan.sign_off
    checked = sign_off.medicines_checked if sign_off else None
    if not (sign_off and checked and checked.date and sign_off.date):
        return
    if checked.date < sign_off.date and any(change.medicine for change in sign_off.changes):
        yield ("sign_off", "medicines_checked")
