"""A request, read and checked: everything that can be known before the first page is set."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from crmo_guide.brand import load_brand
from crmo_guide.errors import ContentProblem, InputProblem, Level, Problem, UsageProblem
from crmo_guide.finish.write import check_target
from crmo_guide.handout.editions import EDITIONS
from crmo_guide.language.tongue import tongue
from crmo_guide.library.completeness import gaps
from crmo_guide.library.shelf import text_ids
from crmo_guide.library.staleness import stale
from crmo_guide.library.topic import SOURCE_LANGUAGE, Kind
from crmo_guide.places import Places, is_folder, places
from crmo_guide.plan.checking import check, stops
from crmo_guide.plan.countries import Country, countries, country_code
from crmo_guide.plan.judged_day import day_to_judge_by
from crmo_guide.plan.reading import PlanFile, read_plan
from crmo_guide.plan.signature import owner_id, plan_code
from crmo_guide.request import ALL, Request, check_request

GENERAL_OWNER = "crmo-guide-general-edition"
_DEFAULT_PAPER = "a4"


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
        return out / name if is_folder(out) or _several(self.request, self.languages) else out


def _several(request: Request, languages: Sequence[str]) -> bool:
    return len(languages) * len(request.wanted) > 1


def prepare(request: Request) -> Job:
    """Read and check everything that is asked for.

    Raises UsageProblem, InputProblem or ContentProblem with all problems of that kind.
    """
    where = places(request.content, request.layouts)
    check_request(request, text_ids(SOURCE_LANGUAGE, Kind.TOPIC, where))
    plan_file = read_plan(request.plan, clinic=request.clinic) if request.plan else None
    country = _country(request, plan_file)
    languages = _languages(request, plan_file)
    for lang in languages:
        tongue(lang, where)
    _check_target(request, languages)
    findings = _plan_findings(request, plan_file, languages, country, where)
    unfinished = _content_findings(request, languages, where)
    where = replace(where, half=frozenset(lang for lang in languages if gaps(lang, where)))
    brand_findings, brand_paper = _of_brand(request, languages, country, where)
    findings += (*unfinished, *brand_findings)
    plan = plan_file.plan if plan_file else None
    return Job(
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


def check_targets(job: Job) -> None:
    """Whether the papers may be written where they are asked for, before any is made. Raises CannotWrite."""
    for path in (job.of(edition).path(lang) for edition in job.request.wanted for lang in job.languages):
        if path.parent.exists() or job.index is None:
            check_target(path, owner=job.owner, force=job.request.force)


def _country(request: Request, plan_file: PlanFile | None) -> Country | None:
    if plan_file is not None and request.country is not None:
        what = "The plan says its country, so --country is for the general edition."
        raise UsageProblem(Problem("CG-G19", what, "Leave out --country, or leave out the plan."))
    if plan_file is not None:
        return countries()[plan_file.plan.country] if plan_file.plan else None
    if request.country is None:
        return None
    code = country_code(request.country)
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


def _check_target(request: Request, languages: Sequence[str]) -> None:
    if _several(request, languages) and request.out is not None and not is_folder(request.out):
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


def _of_brand(
    request: Request, languages: Sequence[str], country: Country | None, where: Places
) -> tuple[tuple[Problem, ...], str | None]:
    """What to look at again in the brand, and the paper it asks for."""
    brands = [load_brand(request.brand, lang, where) for lang in languages]
    if any(EDITIONS[edition].folded for edition in request.wanted):  # whoever prints it reads the clinicians' language
        load_brand(request.brand, clinic_language(country, where), where)
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
