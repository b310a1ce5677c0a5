"""Guides bound from parts: the same as typeset in one run, whoever set the parts and whether plates were kept."""

from __future__ import annotations

import datetime as dt
import io
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageChops

from crmo_guide import press as press_room
from crmo_guide.brand import load_brand
from crmo_guide.build import Job, Paper, Request, prepare, read_back, typeset_guide
from crmo_guide.errors import NotConformant
from crmo_guide.handout.model import values_in
from crmo_guide.helper import Helper, HelperLost, helping
from crmo_guide.press import Press
from crmo_guide.render import passages
from crmo_guide.render.pages import page_html
from crmo_guide.render.parts import cut
from crmo_guide.render.plates import plates
from crmo_guide.render.typeset import typeset
from crmo_guide.verify.readback import runs
from tests.passage_words import words_of

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
SOURCES = sorted((EXAMPLES.parent / "content" / "sources").iterdir())
DAY = dt.date(2026, 3, 10)
_EDGE = 90  # of 255; a bullet that is not there is 150 and more


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Plates of this test alone."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    passages.forget()  # what another test has set would not be written here
    return tmp_path


def job(example: str, lang: str, edition: str = "guide", paper: str = "a4") -> Job:
    plan = None if example == "general" else EXAMPLES / f"{example}.yaml"
    return prepare(Request(plan=plan, languages=(lang,), paper=paper, edition=edition, date=DAY))


def pressed(job: Job, helper: Helper | None = None, *, plates: bool = True) -> Paper:
    return typeset_guide(job, job.languages[0], Press(job.where, helper, plates=plates))


def elements(pdf: pikepdf.Pdf) -> list[tuple[int, str, str, str]]:
    """Depth, role, language and alternative text of every structure element, in reading order."""

    def walk(element: Any, depth: int) -> Iterator[tuple[int, str, str, str]]:
        yield depth, str(element.S), str(element.get("/Lang", "")), str(element.get("/Alt", ""))
        kids = element.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                yield from walk(kid, depth + 1)

    top = pdf.Root.StructTreeRoot.K
    return list(walk(top[0] if isinstance(top, pikepdf.Array) else top, 0))


def told(data: bytes) -> dict[str, Any]:
    """What a reader, a screen reader and a viewer are told by a file."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        order = [page.obj.objgen for page in pdf.pages]
        pairs = list(pdf.Root.Names.Dests.Names)
        leads = zip(pairs[::2], pairs[1::2], strict=True)
        links = [
            (number, str(link.get("/Dest", link.get("/A", {}).get("/URI", ""))), str(link.Contents))
            for number, page in enumerate(pdf.pages)
            for link in page.obj.get("/Annots", [])
        ]
        with pdf.open_outline() as outline:
            marks = [(item.title, order.index(item.destination[0].objgen)) for item in outline.root]
        return {
            "tags": elements(pdf),
            "destinations": {str(name): (order.index(to[0].objgen), *map(str, list(to)[1:])) for name, to in leads},
            "links": links,
            "bookmarks": marks,
            "text": [
                sorted((run.text, run.artifact, tuple(round(edge, 1) for edge in run.box)) for run in page.runs)
                for page in runs(data)
            ],
        }


def pictures(data: bytes) -> list[Image.Image]:
    return [page.render(scale=1).to_pil().convert("L") for page in pypdfium2.PdfDocument(data)]


def unlike(one: bytes, other: bytes) -> list[int]:
    """The pages on which anything differs by more than the edge of a letter a hundredth of a pixel off."""
    pairs = enumerate(zip(pictures(one), pictures(other), strict=True), start=1)
    return [number for number, (a, b) in pairs if max(ImageChops.difference(a, b).getextrema()) > _EDGE]


@pytest.mark.parametrize(
    ("example", "lang", "edition", "paper"),
    [
        ("mateo", "es", "guide", "a4"),
        ("lucia", "en", "full", "letter"),
        ("general", "es", "full", "a4"),
        pytest.param("mateo", "en", "full", "a4", marks=[pytest.mark.whole, pytest.mark.conformance]),
    ],
)
def test_a_bound_guide_is_what_one_run_gives(example: str, lang: str, edition: str, paper: str) -> None:
    asked = job(example, lang, edition, paper)
    bound = pressed(asked)
    brand = load_brand(None, lang)
    one_run = typeset(page_html(bound.handout, brand, asked.where), places=asked.where, lang=lang, owner=asked.owner)
    assert told(bound.pdf) == told(one_run.pdf)
    assert unlike(bound.pdf, one_run.pdf) == []
    read_back(bound)


def test_the_bytes_are_the_same_with_and_without_a_helper_and_plates() -> None:
    asked = job("lucia", "es")
    alone = pressed(asked, plates=False)
    assert plates() == ()
    with helping(asked.where) as helper:
        helped = pressed(asked, helper)
        again = pressed(asked, helper)
        if helper is not None:
            read_back(again, helper)
    assert plates()
    assert helped.pdf == again.pdf == alone.pdf


def test_a_second_guide_sets_only_the_personal_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    pressed(job("mateo", "es", "full"))
    set_now: list[str] = []

    def counting(html: str, **more: Any) -> Any:
        set_now.append(html)
        return typeset(html, **more)

    monkeypatch.setattr(press_room, "typeset", counting)
    bound = pressed(job("lucia", "es", "full"))
    assert len(set_now) == 3  # two halves, and the words and sources, which are not those of the other child
    assert bound.pages > 25
    assert not any("topic-weight" in html and "<h1>" in html.partition('id="topic-weight"')[2][:20] for html in set_now)


def test_a_plate_holds_nothing_of_the_child(cache: Path) -> None:
    asked = job("lucia", "es", "full")
    paper = pressed(asked)
    assert asked.plan_file is not None
    words = {value.text for page in paper.handout.pages for value in values_in(page)}
    words |= {paper.handout.owner, "Lucía", *(asked.code or "",)}
    # A year of the plan may be one in the list of sources too.
    words -= {word for word in words if any(word in path.read_text("utf-8") for path in SOURCES)}
    assert plates()
    for plate in plates():
        data = plate.path.read_bytes()
        pdf = data[data.index(b"%PDF") :]
        on_paper = " ".join(run.text for page in runs(pdf) for run in page.runs)
        assert "CRMO" in on_paper
        found = {word for word in words if len(word) > 3 and word in on_paper}
        # Names of medicines and forms are words of the teaching text too; nothing else of the plan may be there.
        assert not {word for word in found if any(mark.isdigit() for mark in word) or word.istitle()}
        assert paper.handout.owner.encode() not in data
    kept_words = [words_of(path) for path in cache.glob("crmo-guide/passages/*")]
    assert len(kept_words) > 20
    assert any("CRMO" in said for said in kept_words)
    found = {word for word in words if len(word) > 3 and any(word in said for said in kept_words)}
    assert not {word for word in found if any(mark.isdigit() for mark in word) or word.istitle()}
    kept = [path for path in cache.rglob("*") if path.is_file() and "Lucía".encode() in path.read_bytes()]
    assert kept == []


def test_a_page_with_a_value_of_the_plan_is_never_a_plate() -> None:
    asked = job("lucia", "es", "full")
    handout = pressed(asked).handout
    parts = [part for part in cut(handout, load_brand(None, "es"), asked.where, {}) if part.keep]
    assert not any(part.furniture for part in parts)
    kept_sections = {name for part in parts for name in part.sections}
    assert len(kept_sections) > 16
    for page in handout.pages:
        if page.id in kept_sections:
            assert not page.personal
            assert list(values_in(page.data)) == []


def test_a_helper_that_dies_costs_only_time() -> None:
    asked = job("mateo", "es")
    alone = pressed(asked, plates=False)
    with helping(asked.where) as helper:
        if helper is None:
            pytest.skip("one processor only")
        os.kill(helper._process.pid or 0, signal.SIGKILL)
        helper._process.join()
        helped = pressed(asked, helper, plates=False)
        read_back(helped, helper)
    assert helped.pdf == alone.pdf


def test_what_goes_wrong_in_the_helper_is_told_here() -> None:
    helper = Helper(job("mateo", "es").where)
    try:
        helper.ask(typeset, "<html lang=en><title>x</title><img src=x.png></html>", places=None, lang="en", owner="a")
        with pytest.raises(AttributeError):
            helper.answer()
        where = job("mateo", "es").where
        helper.ask(typeset, "<html lang=en><title></title><p>x</html>", places=where, lang="en", owner="a")
        with pytest.raises(NotConformant) as told_here:
            helper.answer()
        assert {problem.code for problem in told_here.value.problems} == {"CG-R07"}
    finally:
        helper.stop()
    with pytest.raises(HelperLost):
        helper.ask(len, "x")


def test_an_answer_that_nobody_fetched_is_not_the_next_ones() -> None:
    helper = Helper(job("mateo", "es").where)
    try:
        helper.ask(str.upper, "one child")
        helper.ask(str.upper, "another")  # the build of the first broke off
        assert helper.answer() == "ANOTHER"
    finally:
        helper.stop()
