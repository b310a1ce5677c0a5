"""From a plan to a file: one function for the command line, batches and Python. It yields events, never prints."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from crmo_guide.brand import load_brand
from crmo_guide.errors import DoesNotApply, Level, NotConformant, Problem
from crmo_guide.finish.write import check_target, make_folder, write
from crmo_guide.handout.editions import EDITIONS
from crmo_guide.handout.fit import Fit
from crmo_guide.handout.index import Printed, index
from crmo_guide.handout.model import Decision, Handout, values_in
from crmo_guide.in_step import in_step, out_of_step
from crmo_guide.job import GENERAL_OWNER, Job, check_targets, prepare
from crmo_guide.passes import Paper, handout_of, order_of, typeset_guide
from crmo_guide.request import ALL, PrintCopy, Request, check_edition

if TYPE_CHECKING:
    from crmo_guide.helper import Helper
    from crmo_guide.press import Press
    from crmo_guide.print_room import PrintFile

__all__ = [
    "GENERAL_OWNER",
    "Event",
    "Findings",
    "Job",
    "LeftOut",
    "Paper",
    "Request",
    "Step",
    "Wrote",
    "build",
    "check_edition",
    "explain",
    "handout_of",
    "prepare",
    "read_back",
    "typeset_guide",
]


@dataclass(frozen=True)
class Step:
    """How far a build has come."""

    name: str
    done: int
    of: int


@dataclass(frozen=True)
class Findings:
    """What to look at again; nothing here stopped the build."""

    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class Wrote:
    """A file that is on the disk, whole and checked."""

    path: Path
    pages: int


@dataclass(frozen=True)
class LeftOut:
    """An edition that does not fit the plan; only a whole set leaves one out."""

    edition: str
    problems: tuple[Problem, ...]


Event = Step | Findings | Wrote | LeftOut


_Run = dict[tuple[str, int], dict[str, Paper]]  # by edition and volume, the paper in each language


def build(request: Request, helper: Helper | None = None) -> Iterator[Event]:
    """Make every file that is asked for; nothing is written before all of them are made and have been read back.

    A helper takes half of the typesetting; the bytes are the same without one.

    Raises GuideError with every problem found: see `crmo_guide.errors` for which class means what.
    """
    job = prepare(request)
    check_targets(job)
    if job.findings:
        yield Findings(job.findings)
    from crmo_guide.press import Press
    from crmo_guide.render.engine import uncollected

    press = Press(job.where, helper, plates=request.plates)
    wanted = [(job.of(edition), lang) for edition in request.wanted for lang in job.languages]
    steps = 2 * len(wanted) + 1
    made: list[tuple[Path, Paper]] = []
    copies: list[PrintFile] = []
    run: _Run = {}
    for number, (one, lang) in enumerate(wanted):
        what = f"{one.request.edition}, {lang}"
        yield Step(f"setting the pages ({what})", 2 * number, steps)
        try:
            papers = [*_papers(one, lang, press, copies, run)]
        except DoesNotApply as reason:
            if ALL not in request.editions:
                raise
            yield LeftOut(one.request.edition, reason.problems)
            continue
        yield Step(f"reading the pages back ({what})", 2 * number + 1, steps)
        with uncollected():
            for _, paper in papers:
                read_back(paper, helper)
        made.extend(papers)
    if job.plan_file is None and (differing := tuple(_differing(run))):
        yield Findings(differing)
    if job.index is not None:
        made.append((job.index, _index(job, made, press)))
    yield Step("writing", steps - 1, steps)
    yield from _written(job, made, copies)
    yield Step("done", steps, steps)


def _differing(run: _Run) -> Iterator[Problem]:
    for (edition, _), papers in run.items():
        if out_of_step(papers):
            what = f"The page numbers of the {edition} differ between {', '.join(papers)}."
            yield Problem("CG-G17", what, "On the phone, name the title beside the page.", level=Level.LOOK)


def _in_step(job: Job, lang: str, press: Press, run: _Run, volume: int = 0) -> Paper:
    """The paper in this language; all languages of the edition are set when the first is asked for."""
    key = job.request.edition, volume
    if key not in run:
        # Without a plan THIS WEEK stands on the same page in every language, whether or not one has room on page 1.
        first = Fit(volume=volume, week_moved=job.plan_file is None and not EDITIONS[job.request.edition].folded)
        run[key] = in_step(job.languages, first, lambda lang, fit: typeset_guide(job, lang, press, fit=fit))
    return run[key][lang]


def _papers(job: Job, lang: str, press: Press, copies: list[PrintFile], run: _Run) -> Iterator[tuple[Path, Paper]]:
    """The paper, or the two volumes of a booklet; what is printed beside a booklet is added to `copies`."""
    path = job.path(lang)
    if not EDITIONS[job.request.edition].folded:
        yield path, _in_step(job, lang, press, run)
        return
    from crmo_guide.print_room import beside

    whole = _in_step(job, lang, press, run)
    if not (whole.handout.folded and whole.handout.folded.volume):
        yield path, _folded(job, lang, press, whole, path, copies)
        return
    second = _in_step(job, lang, press, run, volume=2)
    for number, paper in enumerate((whole, second), start=1):
        name = beside(path, str(number))
        yield name, _folded(job, lang, press, paper, name, copies)


def _folded(job: Job, lang: str, press: Press, paper: Paper, path: Path, copies: list[PrintFile]) -> Paper:
    """The booklet as it is read on a screen."""
    from crmo_guide.finish.print_copy import trimmed
    from crmo_guide.print_room import print_files

    folded = paper.handout.folded
    if folded is None:
        return paper
    order = order_of(job, lang, Fit(), {})
    copy = job.request.print_copy or PrintCopy()
    brand = load_brand(job.request.brand, order.clinic_lang, job.where)
    copies += print_files(paper.pdf, folded, paper.pages, path=path, order=order, copy=copy, brand=brand, press=press)
    return Paper(paper.handout, trimmed(paper.pdf), paper.pages)


def _index(job: Job, made: Sequence[tuple[Path, Paper]], press: Press) -> Paper:
    """The list of a whole set, in the first language."""
    printed = [
        Printed(paper.handout.edition, paper.handout.title, paper.handout.lang, paper.pages, path.name)
        for path, paper in made
    ]

    def make(job: Job, lang: str, fit: Fit, lengths: Mapping[str, int]) -> Handout:
        return index(order_of(job, lang, fit, lengths), printed)

    paper = typeset_guide(job, job.languages[0], press, make)
    read_back(paper, press.helper)
    return paper


def _written(job: Job, made: Sequence[tuple[Path, Paper]], copies: Sequence[PrintFile]) -> Iterator[Event]:
    if job.index is not None:
        make_folder(job.index.parent)
    files = [(path, paper.pdf, paper.pages) for path, paper in made]
    files += [(copy.path, copy.pdf, copy.pages) for copy in copies]
    for path, *_ in files:
        check_target(path, owner=job.owner, force=job.request.force)
    for path, pdf, pages in files:
        write(path, pdf, owner=job.owner, force=job.request.force)
        yield Wrote(path, pages)


def read_back(paper: Paper, helper: Helper | None = None) -> None:
    """Find every value of the handout on its page, glyph order as written, and look for words over words.

    Plates hold no value, and the press has read them. Raises NotConformant, with nothing written, for each value that
    is not there and each fault of the paper.
    """
    from crmo_guide.press import read
    from crmo_guide.render.pages import is_plate
    from crmo_guide.verify.paper import faults_of
    from crmo_guide.verify.values import Expected, missing_from

    expected: list[Expected] = []
    numbers: list[int] = []
    for page in paper.handout.pages:
        number = paper.handout.number_of(page.id)
        last = paper.handout.last_page_of(page.id, paper.pages)
        if not is_plate(page, paper.handout):
            numbers += range(number, last + 1)
        for value in values_in(page.data):
            expected.append(Expected.of(value, page=number if last == number else None))
    pages = read(paper.pdf, numbers, helper)
    problems = (*missing_from(pages, expected), *faults_of(pages))
    if problems:
        raise NotConformant(problems)


def explain(request: Request, lang: str | None = None) -> tuple[Decision, ...]:
    """Why each page, card and line of a handout is there, and what was left out."""
    job = prepare(request)
    return handout_of(job, lang or job.languages[0]).decisions
