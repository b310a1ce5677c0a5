"""Whole guides: what veraPDF says of them, and what PDF/UA asks that no machine rule looks at.

In the whole test run a sample in which every edition meets every language and every paper is judged, and two drafts
and two guides with a brand; `pytest -m conformance` (`make conformance`) judges every combination, here those of drafts
and of a brand.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise, product
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from crmo_guide.verify.readback import runs

pytestmark = [pytest.mark.conformance, pytest.mark.slow]

EDITIONS = ("guide", "general", "full", "general:full", "booklet")
LANGUAGES = ("en", "es", "ar")
PAPERS = ("a4", "letter")
WHOLE = tuple(product(("draft", "brand"), LANGUAGES, PAPERS))  # test_papers.py has all the others
SAMPLE = (
    ("mateo", "es", "a4"), ("lucia", "en", "a4"), ("mateo", "ar", "letter"),
    ("general", "es", "a4"), ("general", "en", "letter"), ("general", "ar", "letter"),
    ("lucia:full", "es", "letter"), ("lucia:full", "en", "a4"), ("lucia:full", "ar", "a4"),
    ("general:full", "es", "a4"), ("general:full", "en", "letter"), ("general:full", "ar", "letter"),
    ("mateo:booklet", "es", "letter"), ("mateo:booklet", "en", "a4"), ("mateo:booklet", "ar", "a4"),
    ("draft", "es", "letter"), ("draft", "ar", "a4"), ("brand", "es", "a4"), ("brand", "en", "letter"),
)  # fmt: skip
STRUCTURE = [
    ("mateo", "es", "a4"),
    ("mateo", "ar", "letter"),
    ("lucia:full", "es", "letter"),
    ("lucia", "en", "a4"),
    ("general", "en", "letter"),
]

Case = tuple[str, str, str]


def test_the_sample_is_pairwise() -> None:
    rows = [(_edition(plan), lang, paper) for plan, lang, paper in SAMPLE]
    assert {(edition, lang) for edition, lang, _ in rows} >= set(product(EDITIONS, LANGUAGES))
    assert {(edition, paper) for edition, _, paper in rows} >= set(product(EDITIONS, PAPERS))
    assert {(lang, paper) for _, lang, paper in rows} == set(product(LANGUAGES, PAPERS))


def _edition(plan: str) -> str:
    name, _, edition = plan.partition(":")
    return plan if name in ("general", "draft", "brand") else edition or "guide"


def test_every_guide_conforms(
    request: pytest.FixtureRequest, guides: Any, verapdf: Callable[..., None], record_property: Callable[..., None]
) -> None:
    asked_for = request.config.option.markexpr.strip() == "conformance"
    cases = WHOLE if asked_for else SAMPLE
    record_property("judged", len(cases))
    verapdf(*[guides.example(*case) for case in cases], flavours=("ua1", "3a"))


@pytest.fixture(scope="module", params=STRUCTURE, ids="-".join)
def guide(request: pytest.FixtureRequest, guides: Any) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(guides.example(*request.param)) as pdf:
        yield pdf


def elements(item: Any) -> Iterator[Any]:
    """Every structure element below the tree's root, in reading order."""
    kids = item.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def role(element: Any) -> str:
    return str(element.S).removeprefix("/")


def test_headings_go_down_one_level_at_a_time(guide: pikepdf.Pdf) -> None:
    levels = [
        int(role(each)[1:]) for each in elements(guide.Root.StructTreeRoot) if re.fullmatch("/H[1-6]", str(each.S))
    ]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert levels.count(1) >= 10


def test_every_picture_says_what_it_shows(guide: pikepdf.Pdf) -> None:
    pictures = [each for each in elements(guide.Root.StructTreeRoot) if role(each) == "Figure"]
    assert len(pictures) >= 4
    words = [str(each.get("/Alt", "")) for each in pictures]
    assert all(len(each.strip()) > 8 for each in words)
    assert len(set(words)) == len(words)


def test_every_table_cell_that_heads_others_says_which(guide: pikepdf.Pdf) -> None:
    heads = [each for each in elements(guide.Root.StructTreeRoot) if role(each) == "TH"]
    assert heads
    for head in heads:
        given = head.get("/A", [])
        owners = given if isinstance(given, pikepdf.Array) else [given]
        assert any(str(owner.get("/Scope", "")) in ("/Row", "/Column", "/Both") for owner in owners)


def page_numbers(pdf: pikepdf.Pdf) -> dict[Any, int]:
    """The number of each page by its object."""
    return {page.objgen: number for number, page in enumerate(pdf.pages, start=1)}


def page_of(pdf: pikepdf.Pdf, link: Any) -> int | None:
    """The number of the page a link inside the file leads to; None for a link that leads out of it."""
    action = link.get("/A")
    if action is not None and str(action.S) != "/GoTo":
        return None
    found: Any = link.get("/Dest") if action is None else action.D
    if isinstance(found, pikepdf.String):
        found = pikepdf.NameTree(pdf.Root.Names.Dests)[str(found)]
    array = found.D if isinstance(found, pikepdf.Dictionary) else found
    return page_numbers(pdf)[array[0].objgen]


def test_every_link_leads_somewhere(guide: pikepdf.Pdf) -> None:
    dialled = inside = 0
    for page in guide.pages:
        for link in (each for each in page.get("/Annots", []) if str(each.Subtype) == "/Link"):
            assert str(link.get("/Contents", "")).strip()
            left, low, right, high = (float(edge) for edge in link.Rect)
            assert abs(right - left) > 1
            assert abs(high - low) > 1
            if page_of(guide, link) is not None:
                inside += 1
                continue
            assert str(link.A.S) == "/URI"
            assert re.fullmatch(r"tel:\+?\d{3,15}(;ext=\d+)?|mailto:\S+@\S+", str(link.A.URI))
            dialled += 1
    assert inside >= 8
    assert dialled >= 1


def test_the_contents_print_the_page_they_lead_to(guide: pikepdf.Pdf) -> None:
    rows = 0
    for table_row in (each for each in elements(guide.Root.StructTreeRoot) if role(each) == "TR"):
        links = [each for each in elements(table_row) if role(each) == "Link"]
        cells = [each for each in elements(table_row) if role(each) == "TD"]
        if len(links) != 1 or len(cells) != 2:
            continue
        annotation = next(kid.Obj for kid in links[0].K if isinstance(kid, pikepdf.Dictionary) and "/Obj" in kid)
        number = page_of(guide, annotation)
        if number is not None:
            assert words(guide, cells[1]) == str(number)
            rows += 1
    assert rows >= 10


def words(pdf: pikepdf.Pdf, element: Any) -> str:
    """What stands in an element, from its own marks."""
    page = page_numbers(pdf)
    marks: list[tuple[int, int]] = []

    def walk(item: Any) -> None:
        kids = item.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, int):
                marks.append((page[item.Pg.objgen], kid))
            elif isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                walk(kid)

    walk(element)
    said = _said(str(pdf.filename))
    return "".join(said[mark] for mark in marks if mark in said).strip()


@cache
def _said(file: str) -> dict[tuple[int, int], str]:
    pages = runs(Path(file).read_bytes())
    return {(page.number, run.mcid): run.text for page in pages for run in page.runs if run.mcid is not None}


def test_page_one_holds_no_dose(guide: pikepdf.Pdf) -> None:
    first = runs(Path(guide.filename).read_bytes())[0]
    said = " ".join(run.text for run in first.runs)
    unit = (
        r"(?:mg|mcg|µg|g|m[lL]|units?|unidades|tablets?|tabletas?|comprimidos?|capsules?|cápsulas?|drops?|gotas|puffs?)"
    )
    assert not re.search(rf"\d[\s\u00a0]*{unit}\b", said)


def test_passages_in_another_language_say_so(guides: Any) -> None:
    """The clinicians' page of a Spanish guide, and the sentence to say on the phone, are tagged as English."""
    with pikepdf.open(guides.example("mateo", "es", "a4")) as pdf:
        assert str(pdf.Root.Lang) == "es"
        english = [each for each in elements(pdf.Root.StructTreeRoot) if str(each.get("/Lang", "")) == "en"]
        assert len(english) > 3


def test_the_bookmarks_are_the_pages(guide: pikepdf.Pdf) -> None:
    with guide.open_outline() as outline:
        titles = [item.title for item in outline.root]
    assert len(titles) >= 10
    assert len(set(titles)) >= len(titles) - 1
    assert all(title.strip() for title in titles)
