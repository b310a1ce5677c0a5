"""From a plan to a file: one function for the command line, batches and Python. It yields events, never prints."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from crmo_guide import __version__
from crmo_guide.brand import Brand, load_brand
from crmo_guide.errors import DoesNotApply, InputProblem, NotConformant, Problem
from crmo_guide.finish.write import check_target, make_folder, write
from crmo_guide.handout.editions import EDITIONS, outline
from crmo_guide.handout.fit import Fit
from crmo_guide.handout.index import Printed, index
from crmo_guide.handout.model import Decision, Handout, values_in
from crmo_guide.handout.order import Order
from crmo_guide.job import (
    ALL,
    GENERAL_OWNER,
    Job,
    PrintCopy,
    Request,
    check_edition,
    clinic_language,
    has_signature,
    prepare,
)
from crmo_guide.language.typefaces import covers
from crmo_guide.places import Places

if TYPE_CHECKING:
    from crmo_guide.helper import Helper
    from crmo_guide.press import Press
    from crmo_guide.print_room import PrintFile
    from crmo_guide.render.parts import Part

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

_MOST_PASSES = 6
_LATIN = 0x17F  # every typeface pair of ours prints Basic Latin, Latin-1 and Latin Extended-A


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


@dataclass(frozen=True)
class Paper:
    """A finished file in memory, with the handout it was made from."""

    handout: Handout
    pdf: bytes
    pages: int


def build(request: Request, helper: Helper | None = None) -> Iterator[Event]:
    """Make every file that is asked for; nothing is written before all of them are made and have been read back.

    A helper takes half of the typesetting; the bytes are the same without one.

    Raises GuideError with every problem found: see `crmo_guide.errors` for which class means what.
    """
    job = prepare(request)
    if job.findings:
        yield Findings(job.findings)
    from crmo_guide.press import Press

    press = Press(job.where, helper, plates=request.plates)
    wanted = [(job.of(edition), lang) for edition in request.wanted for lang in job.languages]
    steps = 2 * len(wanted) + 1
    made: list[tuple[Path, Paper]] = []
    copies: list[PrintFile] = []
    for number, (one, lang) in enumerate(wanted):
        what = f"{one.request.edition}, {lang}"
        yield Step(f"setting the pages ({what})", 2 * number, steps)
        try:
            papers = [*_papers(one, lang, press, copies)]
        except DoesNotApply as reason:
            if ALL not in request.editions:
                raise
            yield LeftOut(one.request.edition, reason.problems)
            continue
        yield Step(f"reading the pages back ({what})", 2 * number + 1, steps)
        for _, paper in papers:
            read_back(paper, helper)
        made.extend(papers)
    if job.index is not None:
        made.append((job.index, _index(job, made, press)))
    yield Step("writing", steps - 1, steps)
    yield from _written(job, made, copies)
    yield Step("done", steps, steps)


def _papers(job: Job, lang: str, press: Press, copies: list[PrintFile]) -> Iterator[tuple[Path, Paper]]:
    """The paper, or the two volumes of a booklet; what is printed beside a booklet is added to `copies`."""
    path = job.path(lang)
    if not EDITIONS[job.request.edition].folded:
        yield path, typeset_guide(job, lang, press)
        return
    from crmo_guide.print_room import beside

    whole = typeset_guide(job, lang, press, fit=Fit())
    if not (whole.handout.folded and whole.handout.folded.volume):
        yield path, _folded(job, lang, press, whole, path, copies)
        return
    second = typeset_guide(job, lang, press, fit=Fit(volume=2))
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
    order = _order(job, lang, Fit(), {})
    copy = job.request.print_copy or PrintCopy()
    brand = load_brand(job.request.brand, order.clinic_lang)
    copies += print_files(paper.pdf, folded, paper.pages, path=path, order=order, copy=copy, brand=brand, press=press)
    return Paper(paper.handout, trimmed(paper.pdf), paper.pages)


def _index(job: Job, made: Sequence[tuple[Path, Paper]], press: Press) -> Paper:
    """The list of a whole set, in the first language."""
    printed = [
        Printed(paper.handout.edition, paper.handout.title, paper.handout.lang, paper.pages, path.name)
        for path, paper in made
    ]

    def make(job: Job, lang: str, fit: Fit, lengths: Mapping[str, int]) -> Handout:
        return index(_order(job, lang, fit, lengths), printed)

    paper = typeset_guide(job, job.languages[0], press, make)
    read_back(paper, press.helper)
    return paper


def _written(job: Job, made: Sequence[tuple[Path, Paper]], copies: Sequence[PrintFile]) -> Iterator[Event]:
    if job.index is not None:
        make_folder(job.index.parent)
    for copy in copies:
        check_target(copy.path, owner=job.owner, force=job.request.force)
    files = [(path, paper.pdf, paper.pages) for path, paper in made]
    for path, pdf, pages in (*files, *((copy.path, copy.pdf, copy.pages) for copy in copies)):
        write(path, pdf, owner=job.owner, force=job.request.force)
        yield Wrote(path, pages)


def handout_of(job: Job, lang: str, fit: Fit | None = None, lengths: Mapping[str, int] | None = None) -> Handout:
    """The handout of one language, as data; `lengths` says how many sheet sides sections took in an earlier pass."""
    return outline(_order(job, lang, fit or Fit(), lengths or {}))


def _order(job: Job, lang: str, fit: Fit, lengths: Mapping[str, int]) -> Order:
    copy = job.request.print_copy or PrintCopy()
    return Order(
        plan=job.plan_file.plan if job.plan_file else None,
        lang=lang,
        clinic_lang=clinic_language(job.country, job.where),
        paper=job.paper,
        places=job.where,
        owner=job.owner,
        code=job.code,
        country=job.country,
        draft=job.plan_file is not None and job.request.draft and not has_signature(job),
        edition=job.request.edition,
        topics=job.request.topics,
        release=__version__,
        numbers=fit.numbers,
        lengths=lengths,
        week_moved=fit.week_moved,
        notes=fit.notes,
        tighter=fit.tighter,
        size=job.request.size,
        of=copy.of,
        binding=copy.binding,
        volume=fit.volume,
        fill=fit.fill,
        lines=fit.lines,
    )


Maker = Callable[[Job, str, Fit, Mapping[str, int]], Handout]


def typeset_guide(
    job: Job, lang: str, press: Press | None = None, make: Maker = handout_of, fit: Fit | None = None
) -> Paper:
    """Set the pages of one language, again where a page number or a full call sheet asks for it.

    Raises NotConformant for every warning of the typesetter, and when the pages do not settle.
    """
    from crmo_guide.press import Press, bound
    from crmo_guide.render.parts import cut, lengths_of, room_of

    press = press or Press(job.where, plates=job.request.plates)
    brand = load_brand(job.request.brand, lang)
    # Without a plan THIS WEEK stands on the same page in every language, whether or not one has room on page 1.
    fit = fit or Fit(week_moved=job.plan_file is None)
    known: dict[str, int] = {}
    for _ in range(_MOST_PASSES):
        handout = make(job, lang, fit, known)
        lengths = {name: known.get(name, length) for name, length in _lengths(handout).items()}
        _check_letters(handout, brand, job.where)
        parts = cut(handout, brand, job.where, lengths)
        closer = _after_plates(parts, press, handout, fit, lengths)
        if closer is not None:
            fit = closer
            continue
        made = press.typeset(parts, lang=lang, owner=job.owner)
        facts = [part.pages for part in made]
        real = lengths_of(parts, facts)
        better = fit.after(handout, _numbers(handout, real), room_of(parts, facts))
        if better is None and lengths == real:
            pdf, pages = bound(handout, parts, made)
            return Paper(handout, pdf, pages)
        known = _still_known(real, fit, better)
        fit = better or fit
    raise NotConformant(Problem("CG-G10", "The page numbers do not settle.", "Report this with the plan's headings."))


def _after_plates(
    parts: Sequence[Part], press: Press, handout: Handout, fit: Fit, lengths: Mapping[str, int]
) -> Fit | None:
    """What to change when a topic runs over its page: seen on the plates, before the child's pages are set in vain."""
    from crmo_guide.render.parts import lengths_of

    plates = [part for part in parts if not part.furniture]
    if not plates:
        return None
    made = press.typeset(plates, lang=handout.lang, owner=handout.owner)
    real = {**lengths, **lengths_of(plates, [part.pages for part in made])}
    better = fit.after(handout, _numbers(handout, real))
    return better if better is not None and better.tighter != fit.tighter else None


def _lengths(handout: Handout) -> dict[str, int]:
    """How many sheet sides each section takes by the handout's own page numbers; the last one takes one."""
    ids = [page.id for page in handout.pages]
    last = handout.number_of(ids[-1]) + 1
    numbers = [*map(handout.number_of, ids), last]
    return {name: after - number for name, (number, after) in zip(ids, pairwise(numbers), strict=True)}


def _still_known(real: Mapping[str, int], fit: Fit, better: Fit | None) -> dict[str, int]:
    """The lengths that still hold after a change: all but those of the sections that are set anew."""
    if better is None:
        return dict(real)
    anew = {page for page, step in better.tighter.items() if fit.tighter.get(page) != step}
    if better.week_moved != fit.week_moved:
        anew |= {"call", "flare"}
    return {name: length for name, length in real.items() if name not in anew}


def _numbers(handout: Handout, lengths: Mapping[str, int]) -> dict[str, int]:
    """On which page each section begins."""
    numbers, number = {}, 1
    for page in handout.pages:
        numbers[page.id] = number
        number += lengths[page.id]
    return numbers


def _check_letters(handout: Handout, brand: Brand, where: Places) -> None:
    words = [value.text for value in values_in(handout)] + [brand.clinic or "", brand.footer or "", *brand.address]
    uncommon = {letter for text in words for letter in text if ord(letter) > _LATIN}
    lost = covers(where.fonts, "".join(sorted(uncommon))) if uncommon else frozenset()
    if not lost:
        return
    shown = ", ".join(f"{letter} (U+{ord(letter):04X})" for letter in sorted(lost)[:12])
    what = f"The plan or brand holds letters that no bundled typeface can print: {shown}."
    fix = "Write the name in Latin letters, as on a passport; the other script can be added by hand."
    raise InputProblem(Problem("CG-G05", what, fix))


def read_back(paper: Paper, helper: Helper | None = None) -> None:
    """Find every value of the handout on its page, glyph order as written, and look for words over words.

    Raises NotConformant, with nothing written, for each value that is not there and each fault of the paper.
    """
    from crmo_guide.press import read
    from crmo_guide.verify.paper import faults_of
    from crmo_guide.verify.values import Expected, missing_from

    expected: list[Expected] = []
    for page in paper.handout.pages:
        number = paper.handout.number_of(page.id)
        last = paper.handout.last_page_of(page.id, paper.pages)
        for value in values_in(page.data):
            expected.append(Expected.of(value, page=number if last == number else None))
    pages = read(paper.pdf, paper.pages, helper)
    problems = (*missing_from(pages, expected), *faults_of(pages))
    if problems:
        raise NotConformant(problems)


def explain(request: Request, lang: str | None = None) -> tuple[Decision, ...]:
    """Why each page, card and line of a handout is there, and what was left out."""
    job = prepare(request)
    return handout_of(job, lang or job.languages[0]).decisions
