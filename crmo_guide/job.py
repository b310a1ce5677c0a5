"""What is asked for, read and checked: everything that can be known before the first page is set."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from crmo_guide.brand import load_brand
from crmo_guide.errors import ContentProblem, InputProblem, Level, Problem, UsageProblem
from crmo_guide.finish.write import check_target
from crmo_guide.handout.editions import EDITIONS, choose
from crmo_guide.handout.imprint import PrintRun, is_month, is_run_code
from crmo_guide.language.tongue import tongue
from crmo_guide.library.completeness import gaps
from crmo_guide.library.shelf import text_ids
from crmo_guide.library.staleness import stale
from crmo_guide.library.topic import SOURCE_LANGUAGE, Kind
from crmo_guide.places import Places, places
from crmo_guide.plan.checking import check, stops
from crmo_guide.plan.countries import Country, countries
from crmo_guide.plan.judged_day import day_to_judge_by
from crmo_guide.plan.reading import PlanFile, read_plan
from crmo_guide.plan.signature import owner_id, plan_code

ALL = "all"
GENERAL_OWNER = "crmo-guide-general-edition"
_DEFAULT_PAPER = "a4"


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
        if ALL in asked:
            return tuple(edition.name for edition in EDITIONS.values() if not edition.private and not edition.folded)
        return tuple(dict.fromkeys(asked))


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
    brand_paper: str | None = None

    @property
    def paper(self) -> str:
        """a4 or letter: asked for, else the plan's, else the brand's, else the country's."""
        asked = self.request.paper or (self.plan_file.plan.paper if self.plan_file and self.plan_file.plan else None)
        return asked or self.brand_paper or (self.country.paper if self.country else _DEFAULT_PAPER)

    def of(self, edition: str) -> Job:
        """The same job for one of its editions."""
        topics = self.request.topics if EDITIONS[edition].topics else ()
        size = self.request.size if EDITIONS[edition].sizes else None
        return replace(self, request=replace(self.request, edition=edition, topics=topics, size=size))

    def path(self, lang: str) -> Path:
        """Where the file of this language goes: beside the plan, by its stem, or where the request says."""
        return self._place(f"{self.stem}-{lang}-{self.request.edition}.pdf")

    @property
    def stem(self) -> str:
        """What the names of the files begin with."""
        return self.plan_file.stem if self.plan_file else "general"

    @property
    def index(self) -> Path | None:
        """Where the list of the papers goes; only a whole set has one."""
        return self._place(f"{self.stem}-index.pdf") if ALL in self.request.editions else None

    def _place(self, name: str) -> Path:
        out = self.request.out
        if out is None:
            beside = self.request.plan.parent if self.request.plan else Path()
            return beside / f"{self.stem}-papers" / name if ALL in self.request.editions else beside / name
        return out / name if _is_folder(out) or _several(self.request, self.languages) else out


def _several(request: Request, languages: Sequence[str]) -> bool:
    return len(languages) * len(request.wanted) > 1


def prepare(request: Request) -> Job:
    """Read and check everything that is asked for.

    Raises UsageProblem, InputProblem or ContentProblem with all problems of that kind.
    """
    where = places(request.content, request.layouts)
    for edition in request.wanted:
        topics = () if ALL in request.editions and not EDITIONS[edition].topics else request.topics
        check_edition(edition, topics, text_ids(SOURCE_LANGUAGE, Kind.TOPIC, where))
        if ALL not in request.editions or EDITIONS[edition].sizes:
            _check_size(edition, request.size)
    _check_print_copy(request)
    if request.run is not None:
        _check_run(request.run, request)
    plan_file = read_plan(request.plan, clinic=request.clinic) if request.plan else None
    country = _country(request, plan_file)
    languages = _languages(request, plan_file)
    for lang in languages:
        tongue(lang, where)
    _check_target(request, languages)
    findings = _plan_findings(request, plan_file, languages, country, where)
    unfinished = _content_findings(request, languages, where)
    where = replace(where, half=frozenset(lang for lang in languages if gaps(lang, where)))
    brand_findings, brand_paper = _of_brand(request, languages, where)
    findings += (*unfinished, *brand_findings)
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
        brand_paper=brand_paper,
    )
    for path in (job.of(edition).path(lang) for edition in request.wanted for lang in languages):
        if path.parent.exists() or job.index is None:
            check_target(path, owner=job.owner, force=request.force)
    return job


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


def _check_size(edition: str, size: int | None) -> None:
    """Whether the edition can be set in this size. Raises UsageProblem: CG-G12."""
    if size is None or size in EDITIONS[edition].sizes:
        return
    what = f"The edition '{edition}' cannot be set in type of {size} points."
    able = (f"{one.name} with --size {', '.join(map(str, one.sizes))}" for one in EDITIONS.values() if one.sizes)
    raise UsageProblem(Problem("CG-G12", what, f"Ask for {'; '.join(able)}, or leave out --size."))


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
    if _several(request, languages) and request.out is not None and not _is_folder(request.out):
        what = "Several papers need a folder, and the output is not one."
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


def _of_brand(request: Request, languages: Sequence[str], where: Places) -> tuple[tuple[Problem, ...], str | None]:
    """What to look at again in the brand, and the paper it asks for."""
    brands = [load_brand(request.brand, lang, where) for lang in languages]
    found = tuple(dict.fromkeys(problem for brand in brands for problem in brand.findings))
    if found and request.strict:
        raise InputProblem(found)
    return found, brands[0].paper if brands else None


def clinic_language(country: Country | None, where: Places) -> str:
    """The language of the country's clinicians, or English while its text is not whole."""
    if country is None or where.find(country.language, "language.yaml") is None:
        return "en"
    return "en" if gaps(country.language, where) else country.language


def _content_findings(request: Request, languages: Sequence[str], where: Places) -> tuple[Problem, ...]:
    wanting = {lang: found for lang in languages if (found := gaps(lang, where))}
    if wanting and (request.strict or not request.draft):
        raise ContentProblem(problem for found in wanting.values() for problem in found)
    if not request.strict:
        return tuple(_unfinished(lang, len(found)) for lang, found in wanting.items())
    old = [problem for lang in languages for problem in stale(lang, where)]
    if old:
        raise ContentProblem(old)
    return ()


def _unfinished(lang: str, count: int) -> Problem:
    what = f"The language {lang} is not whole: English stands in for {count} missing texts and phrases."
    return Problem("CG-G11", what, f"See them with: crmo-guide content check --lang {lang}", level=Level.LOOK)


def has_signature(job: Job) -> bool:
    """Whether the plan would build without --draft: only then does the mark stay away."""
    if job.plan_file is None:
        return False
    today = day_to_judge_by(job.request.date)
    found = check(job.plan_file, languages=job.languages, today=today, draft=False, where=job.where)
    return not stops(found)
