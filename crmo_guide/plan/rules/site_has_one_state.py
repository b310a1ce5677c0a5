"""A site has one state."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S017",
    Level.STOP,
    what="this site stands in the list already, in another state",
    fix="keep the state of the last scan",
    reason="School and sport limits go by the state of a site.",
    source="clinical-review-pending",
)
def site_has_one_state(case: Case) -> Iterator[Path]:
    """Same bone, side and level; `both` is left and right."""
    states: dict[tuple[object, ...], str] = {}
    for index, site in enumerate(case.plan.sites.list):
        sides = ("left", "right") if site.side == "both" else (site.side,)
        named = site.name.any() if site.name and site.bone == "other" else None
        keys = [(site.bone, side, site.level, named) for side in sides]
        if any(states.get(key, site.state) != site.state for key in keys):
            yield ("sites", "list", index, "state")
        states.update({key: states.get(key, site.state) for key in keys})
