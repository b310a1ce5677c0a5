"""The pages that keep a child safe stay, and stay where they are."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.page_names import nameable_pages
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S023",
    Level.STOP,
    what="this page keeps the child safe: it cannot be left out or moved",
    fix="take its name out of `pages` here",
    reason="Whom to call, the medicines, the signature and the emergency page belong to every plan.",
    source="plan format: signed means signed; clinical-review-pending",
)
def safety_pages_stay(case: Case) -> Iterator[Path]:
    """Some pages stay for every child, others only with facts of the plan, such as a site in the spine."""
    pages = case.plan.pages
    if pages is None:
        return
    known = nameable_pages(case.places)
    for index, name in enumerate(pages.leave_out):
        if name in known and known[name].stays & case.facts:
            yield ("pages", "leave_out", index)
    for index, name in enumerate(pages.order):
        if name in known and known[name].fixed:
            yield ("pages", "order", index)
