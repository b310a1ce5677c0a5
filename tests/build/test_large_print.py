"""Large print on paper: no letter below the size asked for, nothing lost, nothing alone on a page."""

from __future__ import annotations

import datetime as dt
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from crmo_guide.brand import load_brand
from crmo_guide.build import Request, handout_of, prepare
from crmo_guide.errors import UsageProblem
from crmo_guide.handout.fit import Fit
from crmo_guide.render.pages import page_html
from crmo_guide.render.typeset import Layout, lay_out
from crmo_guide.verify.paper import faults_of
from crmo_guide.verify.readback import PageRuns, runs

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
DAY = dt.date(2026, 3, 10)
PASSES = 6
QUARTER = 0.25
ROUNDING = 0.05  # points


def too_small(pages: Iterable[PageRuns], size: int) -> set[tuple[int, str, float]]:
    """Every run of letters below this size, the foot of the page included."""
    runs = [(page.number, run) for page in pages for run in page.runs if run.text.strip()]
    return {(number, run.text, run.size) for number, run in runs if run.size < size - ROUNDING}


@pytest.mark.slow
def test_no_letter_is_below_18_points(guides: Any, reading: Callable[[Path], tuple[PageRuns, ...]]) -> None:
    pages = reading(guides.example("lucia:large-print", "es", "a4"))
    assert not too_small(pages, 18)
    assert all(any(run.artifact for run in page.runs) for page in pages)
    assert max(run.size for page in pages for run in page.runs) > 30


@pytest.mark.slow
def test_on_the_shortest_paper_in_the_largest_type_every_page_is_a_page(tmp_path: Path) -> None:
    layout = laid_out("mateo", "en", "letter", 24, tmp_path / "x.pdf")
    for facts in layout.pages:
        assert not facts.orphans
        assert not facts.spills
        assert QUARTER <= facts.fill <= 1, f"page {facts.number}"
    pages = runs(layout.typeset(lang="en", owner="test").pdf)
    assert not too_small(pages, 24)
    assert not faults_of(pages)


def laid_out(name: str, lang: str, paper: str, size: int, out: Path) -> Layout:
    """The pages as they settle."""
    asked = Request(EXAMPLES / f"{name}.yaml", (lang,), paper, "large-print", size=size, out=out, date=DAY)
    job = prepare(asked)
    fit: Fit | None = Fit()
    for _ in range(PASSES):
        assert fit is not None
        handout = handout_of(job, lang, fit)
        layout = lay_out(page_html(handout, load_brand(None, lang), job.where), places=job.where)
        pages = layout.pages
        where = {anchor: page.number for page in pages for anchor in page.ids}
        begins = {page.id: where[page.id] for page in handout.pages}
        ends = [*list(begins.values())[1:], len(pages) + 1]
        last = {page_id: pages[end - 2] for page_id, end in zip(begins, ends, strict=True)}
        room = {page_id: page.content_height - page.content_bottom for page_id, page in last.items()}
        fit = fit.after(handout, begins, room)
        if fit is None:
            assert begins["emergency"] % 2 == 1
            return layout
    pytest.fail("the pages do not settle")


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (("-e", "guide", "--size", "24"), "large-print with --size 18, 20, 24"),
        (("--size", "24"), "large-print with --size 18, 20, 24"),
        (("-e", "large-print", "--size", "19"), "large-print with --size 18, 20, 24"),
    ],
)
def test_a_size_nobody_can_print_is_refused_with_those_there_are(
    asked: tuple[str, ...], words: str, call: Callable[..., subprocess.CompletedProcess[bytes]]
) -> None:
    ended = call("build", EXAMPLES / "mateo.yaml", *asked, "--date", "2026-03-10", "-o", "x.pdf")
    assert ended.returncode == 2
    assert ended.stdout == b""
    assert ended.stderr.count(b"CG-G") == 1
    assert b"CG-G12" in ended.stderr
    assert words in " ".join(ended.stderr.decode().split())
    assert not Path("x.pdf").exists()


def test_in_a_whole_set_the_size_is_for_large_print_alone(tmp_path: Path) -> None:
    asked = Request(EXAMPLES / "mateo.yaml", ("en",), editions=("all",), size=24, out=tmp_path, date=DAY)
    job = prepare(asked)
    assert job.of("large-print").request.size == 24
    assert job.of("guide").request.size is None
    with pytest.raises(UsageProblem) as refused:
        prepare(Request(EXAMPLES / "mateo.yaml", ("en",), editions=("all",), size=19, out=tmp_path, date=DAY))
    assert [problem.code for problem in refused.value.problems] == ["CG-G12"]
