"""Somebody answers at night."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S018",
    Level.STOP,
    what="the plan does not say whom to call at night",
    fix="add `night` with a phone number, or with `words` that say what to do at night",
    reason="Fever on a medicine that weakens the immune system cannot wait for the morning.",
    source="oxparc-infection",
)
def night_cover(case: Case) -> Iterator[Path]:
    """`contacts.night`, from the plan or the clinic file."""
    if case.plan.contacts.night is None:
        yield ("contacts",)
