"""From a plan to a file: one function for the command line, batches and Python. It yields events, never prints."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from crmo_guide import __version__
from crmo_guide.brand import Brand, load_brand
from crmo_guide.errors import ContentProblem, InputProblem, NotConformant, Problem, UsageProblem
from crmo_guide.finish.write import check_target, write
from crmo_guide.handout.fit import Fit
from crmo_guide.handout.model import Decision, Handout, values_in
from crmo_guide.handout.order import Order
from crmo_guide.handout.outline import outline
from crmo_guide.language.tongue import tongue
from crmo_guide.language.typefaces import covers
from crmo_guide.library.completeness import gaps
from crmo_guide.library.staleness import stale
from crmo_guide.places import Places, places
from crmo_guide.plan.checking import check, stops
from crmo_guide.plan.countries import Country, countries
from crmo_guide.plan.judged_day import day_to_judge_by
from crmo_guide.plan.reading import PlanFile, read_plan
from crmo_guide.plan.signature import owner_id, plan_code

EDITIONS = {"guide": "The whole guide. Without a plan: the general edition, with lines to write on."}
GENERAL_OWNER = "crmo-guide-general-edition"
_MOST_PASSES = 6
_DEFAULT_PAPER = "a4"
_LATIN = 0x17F  # every typeface pair of ours prints Basic Latin, Latin-1 and Latin Extended-A


@dataclass(frozen=True)
class Request:
    """What is asked for; None and empty mean the default that design and plan give."""

    plan: Path | None = None
    languages: tuple[str, ...] = ()
    paper: str | None = None
    edition: str = "guide"
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


Event = Step | Findings | Wrote


@dataclass(frozen=True)
class Paper:
    """A finished file in memory, with the handout it was made from."""

    handout: Handout
    pdf: bytes
    pages: int


def build(request: Request) -> Iterator[Event]:
    """Make every file that is asked for; nothing is written before all of them are made and have been read back.

    Raises GuideError with every problem found: see `crmo_guide.errors` for which class means what.
    """
    job = prepare(request)
    if job.findings:
        yield Findings(job.findings)
    steps = 3 * len(job.languages) + 1
    made: list[tuple[Path, Paper]] = []
    for number, lang in enumerate(job.languages):
        yield Step(f"setting the pages ({lang})", 3 * number, steps)
        paper = typeset_guide(job, lang)
        yield Step(f"reading the pages back ({lang})", 3 * number + 2, steps)
        read_back(paper)
        made.append((job.path(lang), paper))
    yield Step("writing", steps - 1, steps)
    for path, paper in made:
        write(path, paper.pdf, owner=job.owner, force=request.force)
        yield Wrote(path, paper.pages)
    yield Step("done", steps, steps)


@dataclass(frozen=True)
class Job:
    """A request that has been checked: everything that can be known before the first page is set."""

    request: Request
    where: Places
    plan_file: PlanFile | None
    languages: tuple[str, ...]
    country: Country | None
    findings: tuple[Problem, ...]
    owner: str
    code: str | None

    @property
    def paper(self) -> str:
        """a4 or letter: asked for, else the plan's, else the country's."""
        asked = self.request.paper or (self.plan_file.plan.paper if self.plan_file and self.plan_file.plan else None)
        return asked or (self.country.paper if self.country else _DEFAULT_PAPER)

    def path(self, lang: str) -> Path:
        """Where the file of this language goes: beside the plan, by its stem, or where the request says."""
        stem = self.plan_file.stem if self.plan_file else "general"
        name = f"{stem}-{lang}-{self.request.edition}.pdf"
        out = self.request.out
        if out is None:
            return self.request.plan.parent / name if self.request.plan else Path(name)
        return out / name if _is_folder(out) or len(self.languages) > 1 else out


def prepare(request: Request) -> Job:
    """Read and check everything that is asked for.

    Raises UsageProblem, InputProblem or ContentProblem with all problems of that kind.
    """
    where = places(request.content, request.layouts)
    if request.edition not in EDITIONS:
        known = ", ".join(EDITIONS)
        raise UsageProblem(Problem("CG-G01", f"There is no edition '{request.edition}'.", f"Editions: {known}."))
    plan_file = read_plan(request.plan, clinic=request.clinic) if request.plan else None
    country = _country(request, plan_file)
    languages = _languages(request, plan_file)
    for lang in languages:
        tongue(lang, where)
    _check_target(request, languages)
    findings = _plan_findings(request, plan_file, languages, country, where)
    findings += _content_findings(request, languages, where)
    plan = plan_file.plan if plan_file else None
    job = Job(
        request=request,
        where=where,
        plan_file=plan_file,
        languages=languages,
        country=country,
        findings=findings,
        owner=owner_id(plan_file) if plan_file else GENERAL_OWNER,
        code=plan_code(plan) if plan else None,
    )
    for lang in languages:
        check_target(job.path(lang), owner=job.owner, force=request.force)
    return job


def _country(request: Request, plan_file: PlanFile | None) -> Country | None:
    if plan_file is not None:
        return countries()[plan_file.plan.country] if plan_file.plan else None
    if request.country is None:
        return None
    code = {"UK": "GB"}.get(request.country.upper(), request.country.upper())
    if code not in countries():
        known = ", ".join(countries())
        raise UsageProblem(Problem("CG-G02", f"The country '{request.country}' is not known.", f"Known: {known}."))
    return countries()[code]


def _languages(request: Request, plan_file: PlanFile | None) -> tuple[str, ...]:
    if request.languages:
        return tuple(dict.fromkeys(request.languages))
    if plan_file is not None:
        return tuple(dict.fromkeys(plan_file.plan.child.reads)) if plan_file.plan else ()
    return ("en",)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name too long to ask about; writing says so
        return False


def _check_target(request: Request, languages: Sequence[str]) -> None:
    if len(languages) > 1 and request.out is not None and not _is_folder(request.out):
        what = "Several languages need a folder, and the output is not one."
        raise UsageProblem(Problem("CG-G03", what, "Make the folder first, then give its name with -o."))


def _plan_findings(
    request: Request, plan_file: PlanFile | None, languages: tuple[str, ...], country: Country | None, where: Places
) -> tuple[Problem, ...]:
    if plan_file is None:
        return ()
    printed = languages if country is None else tuple(dict.fromkeys((*languages, clinic_language(country, where))))
    today = day_to_judge_by(request.date)
    found = check(plan_file, languages=printed, today=today, draft=request.draft, where=where)
    refused = found if request.strict else stops(found)
    if refused:
        raise InputProblem(found)
    return found


def clinic_language(country: Country | None, where: Places) -> str:
    """The language of the country's clinicians, or English while there is no text in it."""
    known = country is not None and where.find(country.language, "language.yaml") is not None
    return country.language if country is not None and known else "en"


def _content_findings(request: Request, languages: Sequence[str], where: Places) -> tuple[Problem, ...]:
    wanting = [problem for lang in languages for problem in gaps(lang, where)]
    if wanting:
        raise ContentProblem(wanting)
    if not request.strict:
        return ()
    old = [problem for lang in languages for problem in stale(lang, where)]
    if old:
        raise ContentProblem(old)
    return ()


def handout_of(job: Job, lang: str, fit: Fit | None = None) -> Handout:
    """The handout of one language, as data."""
    fit = fit or Fit()
    order = Order(
        plan=job.plan_file.plan if job.plan_file else None,
        lang=lang,
        clinic_lang=clinic_language(job.country, job.where),
        paper=job.paper,
        places=job.where,
        owner=job.owner,
        code=job.code,
        country=job.country,
        draft=job.plan_file is not None and job.request.draft and not _signed(job),
        edition=job.request.edition,
        release=__version__,
        numbers=fit.numbers,
        week_moved=fit.week_moved,
        notes=fit.notes,
    )
    return outline(order)


def _signed(job: Job) -> bool:
    """Whether the plan would build without --draft: only then does the mark stay away."""
    if job.plan_file is None:
        return False
    today = day_to_judge_by(job.request.date)
    found = check(job.plan_file, languages=job.languages, today=today, draft=False, where=job.where)
    return not stops(found)


def typeset_guide(job: Job, lang: str) -> Paper:
    """Set the pages of one language, again where a page number or a full call sheet asks for it.

    Raises NotConformant for every warning of the typesetter, and when the pages do not settle.
    """
    from crmo_guide.render.pages import page_html
    from crmo_guide.render.typeset import lay_out

    brand = load_brand(job.request.brand, lang)
    # Without a plan THIS WEEK stands on the same page in every language, whether or not one has room on page 1.
    fit = Fit(week_moved=job.plan_file is None)
    for _ in range(_MOST_PASSES):
        handout = handout_of(job, lang, fit)
        _check_letters(handout, brand, job.where)
        layout = lay_out(page_html(handout, brand, job.where), places=job.where)
        where = {anchor: page.number for page in layout.pages for anchor in page.ids}
        better = fit.after(handout, {page.id: where[page.id] for page in handout.pages})
        if better is None:
            return Paper(handout, layout.typeset(lang=lang, owner=job.owner).pdf, len(layout.pages))
        fit = better
    raise NotConformant(Problem("CG-G10", "The page numbers do not settle.", "Report this with the plan's headings."))


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


def read_back(paper: Paper) -> None:
    """Find every value of the handout on its page, glyph order as written, and look for words over words.

    Raises NotConformant, with nothing written, for each value that is not there and each fault of the paper.
    """
    from crmo_guide.verify.paper import faults
    from crmo_guide.verify.values import Expected, missing

    expected: list[Expected] = []
    for page in paper.handout.pages:
        number = paper.handout.number_of(page.id)
        last = paper.handout.last_page_of(page.id, paper.pages)
        for value in values_in(page.data):
            expected.append(Expected.of(value, page=number if last == number else None))
    problems = (*missing(paper.pdf, expected), *faults(paper.pdf))
    if problems:
        raise NotConformant(problems)


def explain(request: Request, lang: str | None = None) -> tuple[Decision, ...]:
    """Why each page, card and line of a handout is there, and what was left out."""
    job = prepare(request)
    return handout_of(job, lang or job.languages[0]).decisions
