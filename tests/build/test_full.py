"""The full edition on paper: a page a topic, nothing alone, nothing outside its box; and what it is called."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from crmo_guide.brand import load_brand
from crmo_guide.build import Job, Request, handout_of, prepare
from crmo_guide.errors import UsageProblem
from crmo_guide.handout.fit import Fit
from crmo_guide.handout.model import Handout
from crmo_guide.render.facts import PageFacts
from crmo_guide.render.pages import page_html
from crmo_guide.render.typeset import lay_out

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
DAY = dt.date(2026, 3, 10)
PASSES = 6
QUARTER = 0.25
# Every plan, language and paper; the longest texts (Spanish) on the shortest paper (Letter).
GUIDES = [("mateo", "en", "a4"), ("lucia", "es", "letter"), (None, "es", "a4"), (None, "en", "letter")]


def job_of(name: str | None, lang: str, paper: str, out: Path, **more: object) -> Job:
    plan = EXAMPLES / f"{name}.yaml" if name else None
    asked = Request(plan=plan, languages=(lang,), paper=paper, edition="full", out=out, date=DAY)
    return prepare(Request(**{**vars(asked), **more}))  # type: ignore[arg-type]


def laid_out(job: Job, lang: str) -> tuple[Handout, tuple[PageFacts, ...]]:
    """The pages as they settle."""
    fit: Fit | None = Fit(week_moved=job.plan_file is None)
    for _ in range(PASSES):
        assert fit is not None
        handout = handout_of(job, lang, fit)
        pages = lay_out(page_html(handout, load_brand(None, lang), job.where), places=job.where).pages
        where = {anchor: page.number for page in pages for anchor in page.ids}
        fit = fit.after(handout, {page.id: where[page.id] for page in handout.pages})
        if fit is None:
            return handout, pages
    pytest.fail("the pages do not settle")


@pytest.mark.slow
@pytest.mark.parametrize(("name", "lang", "paper"), GUIDES)
def test_every_page_is_a_page(name: str | None, lang: str, paper: str, tmp_path: Path) -> None:
    handout, pages = laid_out(job_of(name, lang, paper, tmp_path / "x.pdf"), lang)
    begins = sorted((handout.number_of(page.id), page) for page in handout.pages)
    after = [number for number, _ in begins[1:]] + [len(pages) + 1]
    for (number, page), following in zip(begins, after, strict=True):
        if page.id.startswith("topic-"):
            assert following - number == 1, f"{page.id} takes {following - number} pages"
        assert pages[following - 2].fill >= QUARTER, page.id
    for facts in pages:
        assert not facts.orphans
        assert not facts.spills
        assert facts.fill <= 1


def test_the_pages_of_all_languages_are_the_same_in_the_general_edition(tmp_path: Path) -> None:
    """Estimated, not laid out: the volunteer on the phone says "page 19", and both see the same."""
    handouts = [handout_of(job_of(None, lang, "letter", tmp_path / "x.pdf"), lang) for lang in ("en", "es")]
    assert handouts[0].numbers == handouts[1].numbers


def test_the_file_is_named_by_its_edition(tmp_path: Path) -> None:
    job = job_of("mateo", "es", "a4", tmp_path, topics=("weight", "symptoms"))
    assert job.path("es") == tmp_path / "mateo-es-full.pdf"
    topics = [page.id for page in handout_of(job, "es").pages if page.id.startswith("topic-")]
    assert topics == ["topic-symptoms", "topic-weight"]


@pytest.mark.parametrize(
    ("edition", "topics", "code", "words"),
    [
        ("ful", (), "CG-G01", "Did you mean 'full'?"),
        ("guide", ("weight",), "CG-G06", "--topics"),
        ("full", ("wait", "symptoms"), "CG-G07", "symptoms, treatment"),
        ("full", ("symptons",), "CG-G07", "Did you mean 'symptoms'?"),
    ],
)
def test_what_nobody_can_print_is_refused_with_what_can_be(
    edition: str, topics: tuple[str, ...], code: str, words: str, tmp_path: Path
) -> None:
    with pytest.raises(UsageProblem) as refused:
        job_of("mateo", "es", "a4", tmp_path, edition=edition, topics=topics)
    assert [problem.code for problem in refused.value.problems] == [code]
    assert words in refused.value.problems[0].fix
