"""A page that is left out takes none of the plan's own words with it."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.page_names import nameable_pages
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S220",
    Level.LOOK,
    what="the page left out here is the only one with some of this plan's own lines",
    fix="keep the page, or tell the family these lines in another way",
    reason="What a clinician has written down is expected to be on the family's paper.",
    source="plan format: signed means signed",
)
def left_out_words(case: Case) -> Iterator[Path]:
    """Pages that must stay are another rule's."""
    known = nameable_pages(case.places)
    for index, name in enumerate(case.plan.pages.leave_out if case.plan.pages else ()):
        if name in known and known[name].holds & case.facts and not known[name].stays & case.facts:
            yield ("pages", "leave_out", index)
