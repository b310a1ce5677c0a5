"""Booklets on paper: small pages that are whole, whole sheets, and the files for the printer beside them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from crmo_guide.build import Job, Paper, PrintCopy, Request, prepare, read_back, typeset_guide
from crmo_guide.errors import UsageProblem
from crmo_guide.finish.write import owner_of
from crmo_guide.handout.fit import Fit
from crmo_guide.press import Press
from crmo_guide.render.facts import PageFacts
from crmo_guide.verify.readback import runs

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
SIZES = {"a4": (148, 210), "letter": (139.7, 215.9)}
DAY = dt.date(2026, 3, 10)
SMALLEST = 7.9  # points, for the list of sources; superscript numbers and footers are of the same size


class Noting(Press):
    """A press that keeps the facts of what it set last."""

    facts: tuple[tuple[PageFacts, ...], ...] = ()

    def typeset(self, parts: Sequence[Any], *, lang: str, owner: str) -> Any:
        made = super().typeset(parts, lang=lang, owner=owner)
        self.facts = tuple(part.pages for part in made)
        return made


def job_of(name: str | None, lang: str, paper: str, out: Path, **copy: Any) -> Job:
    plan = EXAMPLES / f"{name}.yaml" if name else None
    asked = Request(plan=plan, languages=(lang,), paper=paper, edition="booklet", out=out, date=DAY)
    return prepare(Request(**{**vars(asked), "country": None if name else "US", "print_copy": PrintCopy(**copy)}))


@pytest.mark.slow
@pytest.mark.parametrize(("name", "lang", "paper"), [("lucia", "es", "letter"), (None, "es", "a4")])
def test_every_page_is_a_page_and_every_sheet_is_whole(name: str | None, lang: str, paper: str, tmp_path: Path) -> None:
    job = job_of(name, lang, paper, tmp_path / "x.pdf")
    press = Noting(job.where)
    made: Paper = typeset_guide(job, lang, press, fit=Fit())
    assert made.pages % 4 == 0
    assert made.pages <= 48
    assert made.handout.numbers["back"] == made.pages
    assert made.handout.numbers["call"] == 2
    for facts in (page for part in press.facts for page in part):
        assert not facts.orphans
        assert not facts.spills
        assert facts.fill <= 1
        assert (facts.width, facts.height) == pytest.approx(SIZES[paper], abs=0.1)
    read_back(made)
    pages = runs(made.pdf)
    for page in pages[1:-1]:
        assert sum(len(run.text) for run in page.runs if not run.artifact) > 20
        assert min(run.size for run in page.runs if run.text.strip()) >= SMALLEST
    assert_mirrored(pages)


def assert_mirrored(pages: Sequence[Any]) -> None:
    """The outer margin is the narrow one: right on odd pages, left on even ones."""
    left = [min(run.box[0] for run in page.runs) for page in pages[1:-1]]
    assert max(left[0::2]) < min(left[1::2])


@pytest.mark.slow
def test_the_files_beside_the_booklet(guides: Any) -> None:
    path: Path = guides.example("mateo:booklet", "es", "letter")
    printed = path.with_name(f"{path.stem}-print.pdf")
    assert owner_of(path) == owner_of(printed)
    with pikepdf.open(path) as read, pikepdf.open(printed) as pdf:
        assert len(pdf.pages) == 2 + len(read.pages) // 2
        assert "/StructTreeRoot" not in pdf.Root
        assert {tuple(map(float, page.mediabox)) for page in pdf.pages} == {(0.0, 0.0, 792.0, 612.0)}
    numbers = [number for page in runs(printed.read_bytes())[2:] for number in page_numbers(page.runs)]
    assert sorted(numbers) == list(range(2, len(runs(path.read_bytes()))))
    front = " ".join(run.text for run in runs(printed.read_bytes())[0].runs)
    assert "Flip on short edge" in front, "in the clinicians' language"
    assert "Mateo" not in front


def page_numbers(found: Sequence[Any]) -> list[int]:
    """The page numbers at the foot of the two pages of a side."""
    low = [run for run in found if run.box[1] < 50 and re.fullmatch(r"\d+", run.text.strip())]
    return [int(run.text) for run in low]


@pytest.mark.parametrize(
    ("request_", "code"),
    [
        (Request(edition="guide", print_copy=PrintCopy()), "CG-G13"),
        (Request(editions=("all",), print_copy=PrintCopy(flip="long")), "CG-G13"),
        (Request(edition="booklet", topics=("weight",)), "CG-G06"),
        (Request(edition="booklet", topics=("weigt",), print_copy=PrintCopy(of="full")), "CG-G07"),
    ],
)
def test_what_only_a_booklet_has_is_refused_elsewhere(request_: Request, code: str, tmp_path: Path) -> None:
    with pytest.raises(UsageProblem, match=code):
        prepare(Request(**{**vars(request_), "out": tmp_path, "languages": ("en",)}))


@pytest.mark.parametrize("option", [("--flip", "long"), ("--passes",), ("--binding", "right"), ("--print-shop",)])
def test_the_command_says_so_in_one_message(call: Callable[..., Any], option: tuple[str, ...]) -> None:
    found = call("build", "--lang", "en", *option)
    assert found.returncode == 2
    assert found.stderr.count(b"CG-G13") == 1
    assert b"booklet" in found.stderr
