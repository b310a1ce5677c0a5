"""A steroid says how it ends and what to do when ill."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.model.medicines import AtHome
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S205",
    Level.LOOK,
    what="a steroid without words on tapering or on sick days",
    fix="add `taper` (how and when it ends) and `ill` (what to do when ill)",
    reason="A steroid stopped suddenly, or not kept down, can be an emergency.",
    source="cuh-steroid-card",
)
def steroid_taper(case: Case) -> Iterator[Path]:
    """Steroids given at home that act in the whole body."""
    for entry in case.having("steroid"):
        given = entry.entry
        if isinstance(given, AtHome) and (given.taper is None or given.ill is None):
            yield entry.at("name")
