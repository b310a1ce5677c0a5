"""What is asked for: one paper or several, and whether that can be asked for at all, before anything is read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from crmo_guide.errors import Problem, UsageProblem
from crmo_guide.handout.editions import EDITIONS, choose
from crmo_guide.handout.imprint import PrintRun, is_month, is_run_code
from crmo_guide.plan.judged_day import day_to_judge_by

ALL = "all"


@dataclass(frozen=True)
class PrintCopy:
    """How a booklet is made and printed."""

    of: Literal["guide", "full"] = "guide"
    binding: Literal["left", "right"] | None = None  # the edge it is held at; None as its language wants it
    flip: Literal["short", "long"] = "short"  # the edge over which the printer turns the sheet
    passes: bool = False  # fronts and backs apart, for a printer that prints one side
    shop: bool = False  # single pages with bleed and crop marks
    grey: bool = False  # a grey copy of each file to print
    test_sheet: bool = False


@dataclass(frozen=True)
class Request:
    """What is asked for; None and empty mean the default that design and plan give."""

    plan: Path | None = None
    languages: tuple[str, ...] = ()
    paper: str | None = None
    edition: str = "guide"
    editions: tuple[str, ...] = ()  # several at once, instead of `edition`; ALL for each that fits the plan
    topics: tuple[str, ...] = ()
    size: int | None = None  # of the type, in points; for an edition that has sizes to choose from
    out: Path | None = None
    brand: Path | None = None
    clinic: Path | None = None
    content: Path | None = None
    layouts: Path | None = None
    country: str | None = None
    date: dt.date | None = None
    draft: bool = False
    force: bool = False
    strict: bool = False
    plates: bool = True
    print_copy: PrintCopy | None = None  # only with a booklet; None as it is
    run: PrintRun | None = None  # of the general edition

    @property
    def wanted(self) -> tuple[str, ...]:
        """The editions asked for, each once."""
        asked = self.editions or (self.edition,)
        if ALL in self.editions:
            return tuple(edition.name for edition in EDITIONS.values() if not edition.private and not edition.folded)
        return tuple(dict.fromkeys(asked))


def check_request(request: Request, topics: Sequence[str]) -> None:
    """Whether these papers can be made together; `topics` are those there is a text of.

    Raises UsageProblem: CG-G01, CG-G06, CG-G07 CG-G12 to CG-G16 and CG-G19.
    """
    for edition in request.wanted:
        picked = () if ALL in request.editions and not EDITIONS[edition].topics else request.topics
        check_edition(edition, picked, topics)
        if ALL not in request.editions or EDITIONS[edition].sizes:
            _check_size(edition, request.size)
    if request.plan is None and request.clinic is not None:
        what = "A clinic file is merged into a plan, and there is no plan."
        raise UsageProblem(Problem("CG-G19", what, "Name the plan, or leave out --clinic."))
    _check_print_copy(request)
    if request.run is not None:
        _check_run(request.run, request)


def check_edition(name: str, topics: Sequence[str], known: Sequence[str]) -> None:
    """Whether there is such an edition, whether it has topics to pick, and whether each of them is known.

    Raises UsageProblem: CG-G01, CG-G06, and CG-G07 for each topic that is not among the known ones.
    """
    if name not in EDITIONS:
        raise UsageProblem(Problem("CG-G01", f"There is no edition '{name}'.", choose(name, EDITIONS, "Editions")))
    if topics and not EDITIONS[name].topics:
        able = ", ".join(edition.name for edition in EDITIONS.values() if edition.topics)
        fix = f"Ask for the edition {able}, or leave out --topics."
        raise UsageProblem(Problem("CG-G06", f"The edition '{name}' has no topics to pick.", fix))
    unknown = [topic for topic in dict.fromkeys(topics) if topic not in known]
    if unknown:
        raise UsageProblem(
            Problem("CG-G07", f"There is no topic '{each}'.", choose(each, known, "Topics")) for each in unknown
        )


def _check_size(edition: str, size: int | None) -> None:
    """Whether the edition can be set in this size. Raises UsageProblem: CG-G12."""
    if size is None or size in EDITIONS[edition].sizes:
        return
    what = f"The edition '{edition}' cannot be set in type of {size} points."
    able = (f"{one.name} with --size {', '.join(map(str, one.sizes))}" for one in EDITIONS.values() if one.sizes)
    raise UsageProblem(Problem("CG-G12", what, f"Ask for {'; '.join(able)}, or leave out --size."))


def _check_print_copy(request: Request) -> None:
    folded = [edition for edition in request.wanted if EDITIONS[edition].folded]
    if request.print_copy is not None and not folded:
        able = ", ".join(edition.name for edition in EDITIONS.values() if edition.folded)
        what = "Folding, printing and binding can be chosen for a booklet only."
        raise UsageProblem(Problem("CG-G13", what, f"Ask for the edition {able}, or leave these options out."))
    if request.topics and folded and (request.print_copy or PrintCopy()).of != "full":
        what = "A booklet of the guide has no topics to pick."
        raise UsageProblem(Problem("CG-G06", what, "Add --of full, or leave out --topics."))


def _check_run(run: PrintRun, request: Request) -> None:
    """Whether the print run can be printed as told, and is not over. Raises UsageProblem."""
    if request.plan is not None:
        what = "A print run is for the general edition; a signed plan has a review date of its own."
        fix = "Leave out --edition-month, --use-until and --print-run, or leave out the plan."
        raise UsageProblem(Problem("CG-G14", what, fix))
    problems = [
        Problem("CG-G15", f"'{month}' is not a month.", "Write year and month, such as 2026-11.")
        for month in (run.edition, run.use_until)
        if month is not None and not is_month(month)
    ]
    if run.code is not None and not is_run_code(run.code):
        fix = "Use 1 to 20 of A-Z, 0-9 and -, such as ES-2026-11."
        problems.append(Problem("CG-G15", f"'{run.code}' is not a print-run code.", fix))
    if problems:
        raise UsageProblem(problems)
    if run.edition and run.use_until and run.use_until <= run.edition:
        what = f"The print run is to be used until {run.use_until}, and is of {run.edition}."
        raise UsageProblem(Problem("CG-G16", what, "Give --use-until a later month than --edition-month."))
    if run.over(day_to_judge_by(request.date)):
        what = f"The print run was to be used until {run.use_until}, and that month is over."
        raise UsageProblem(Problem("CG-G16", what, "Give --use-until a month to come."))
