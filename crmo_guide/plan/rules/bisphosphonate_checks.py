"""A bisphosphonate has its checks."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.model.medicines import AtHospital
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S204",
    Level.LOOK,
    what="checks before a bisphosphonate are missing",
    fix="add `checked: {dentist: ..., calcium: ..., vitamin_d: ..., kidney: ...}` with their dates",
    reason="Low calcium, low vitamin D, weak kidneys or bad teeth make the drip riskier.",
    source="leeds-bisphosphonate, cuh-bisphosphonates",
)
def bisphosphonate_checks(case: Case) -> Iterator[Path]:
    """One finding a medicine, however many checks are missing."""
    for entry in case.having("bisphosphonate"):
        given = entry.entry
        if not isinstance(given, AtHospital):
            continue
        checked = given.checked
        if checked is None or None in (checked.dentist, checked.calcium, checked.vitamin_d, checked.kidney):
            yield entry.at("name")
