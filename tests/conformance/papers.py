"""Every paper there is: which there are, each made as a family gets it, and what its pages look like."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

from crmo_guide.build import Paper, Request, prepare, read_back, typeset_guide
from crmo_guide.errors import DoesNotApply
from crmo_guide.press import Press
from crmo_guide.render.facts import PageFacts
from crmo_guide.render.parts import Part, leaves
from crmo_guide.render.typeset import Typeset

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
SIGNED_ON = dt.date(2026, 3, 10)
PLANS = ("mateo", "lucia", "general")
LANGUAGES = ("en", "es", "ar")
SHEETS = ("a4", "letter")
AGES = {
    "5": ("mateo", "born: 2016-05-14", "born: 2020-05-14"),
    "9": ("lucia", "born: 2012-09-30", "born: 2017-01-30"),
    "17": ("mateo", "born: 2016-05-14", 'born: 2008-05-14, teen_sheet: "yes"'),
}
"""Children of the other ages: whose plan, and what is changed in it. Nobody has signed these."""

# A page is at least so full: to be read, and to be written on.
READ, WRITTEN = 0.25, 0.15
_WRITTEN = frozenset({"notes", "log", "cards-log", "about", "flare", "expect"})


@dataclass(frozen=True)
class Case:
    """One paper: which edition, whose plan, in which language, on which paper, in which size of type."""

    edition: str
    plan: str
    lang: str
    sheet: str
    size: int | None = None

    def __str__(self) -> str:
        return "-".join(filter(None, (self.edition, str(self.size or ""), self.plan, self.lang, self.sheet)))


@dataclass(frozen=True)
class Made:
    """A finished paper in memory, and the facts of its pages in their order."""

    case: Case
    paper: Paper
    pages: tuple[PageFacts, ...]


@dataclass
class _Remembering(Press):
    """A press that remembers what it set last."""

    last: tuple[Sequence[Part], tuple[Typeset, ...]] = ((), ())

    def typeset(self, parts: Sequence[Part], *, lang: str, owner: str) -> tuple[Typeset, ...]:
        self.last = (parts, super().typeset(parts, lang=lang, owner=owner))
        return self.last[1]


def every_case(edition: str) -> Iterator[Case]:
    """Each plan, language and paper of an edition; a child's pages also for the other ages."""
    plans = (*PLANS, *AGES) if edition in ("child", "teen") else PLANS
    for plan, lang, sheet in product(plans, LANGUAGES, SHEETS):
        yield Case(edition, plan, lang, sheet)
    if edition == "large-print":
        yield from (Case(edition, plan, lang, "a4", 24) for plan, lang in (("mateo", "en"), ("lucia", "ar")))


def make(case: Case, folder: Path) -> Made | None:
    """The paper of this case, read back as a build does; None where the edition does not fit the plan."""
    request = Request(
        languages=(case.lang,),
        paper=case.sheet,
        edition=case.edition,
        size=case.size,
        date=SIGNED_ON,
        out=folder / "unused.pdf",
        **_whose(case.plan, folder),
    )
    job = prepare(request)
    press = _Remembering(job.where)
    try:
        paper = typeset_guide(job, case.lang, press)
    except DoesNotApply:
        return None
    read_back(paper)
    parts, made = press.last
    order = leaves(paper.handout, parts, [part.pages for part in made])
    return Made(case, paper, tuple(made[place.part].pages[place.page] for place in order))


def _whose(plan: str, folder: Path) -> dict[str, Any]:
    if plan == "general":
        return {"country": "US"}
    if plan not in AGES:
        return {"plan": EXAMPLES / f"{plan}.yaml"}
    name, old, new = AGES[plan]
    text = (EXAMPLES / f"{name}.yaml").read_text("utf-8")
    assert old in text, f"{name}.yaml no longer says {old!r}"
    path = folder / f"age-{plan}.yaml"
    path.write_text(text.replace(old, new), "utf-8")
    return {"plan": path, "draft": True}


def faults(made: Made) -> Iterator[str]:
    """What no page may have, in words: which paper, which page, what is wrong there."""
    handout = made.paper.handout
    begins = {handout.number_of(page.id): page for page in handout.pages}
    section = None
    for number, facts in enumerate(made.pages, start=1):
        section = begins.get(number, section)
        where = f"{made.case}, page {number}"
        yield from (f"{where}: {place} runs out of its box" for place in facts.spills)
        yield from (f"{where}: the heading {place} stands alone" for place in facts.orphans)
        yield from (f"{where}: the row {place} is split" for place in facts.split)
        least = WRITTEN if section and section.id in _WRITTEN else READ
        if facts.fill < least:
            yield f"{where}: only {facts.fill:.0%} full"
        if section and section.smaller is not None and number not in begins:
            yield f"{where}: {section.id} takes more than its one side"
