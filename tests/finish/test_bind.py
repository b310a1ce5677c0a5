"""Binding: parts typeset apart read, link and sound as if they had been typeset in one run."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from functools import cache
from typing import Any

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crmo_guide.finish.bind import Leaf, bind
from crmo_guide.places import places
from crmo_guide.render.typeset import typeset
from crmo_guide.verify.readback import runs

STYLE = "@page{size:A6;@bottom-right{content:'Page ' counter(page) ' of ' counter(pages)}}.page{break-before:page}"
SECTIONS = {
    "one": "<h1>One</h1><p>Look at <a href='#three'>three</a>, call <a href='tel:911'>911</a>.</p>",
    "two": "<h1>Two</h1><table><thead><tr><th>Day</th><th>What</th></tr></thead>"
    "<tbody><tr><th>Monday</th><td>Blood test</td></tr></tbody></table>",
    "three": "<h1>Three</h1><ul><li>Bring the plan</li><li>Bring water</li></ul>",
    "four": "<h1>Four</h1><p lang='es'>Llame a su equipo.</p>",
}


def document(own: tuple[str, ...], furniture: bool = True) -> bytes:
    """The sections of `own`; with furniture an empty side stands in for each of the others."""
    style = STYLE if furniture else "@page{size:A6}.page{break-before:page}"
    shown = [name for name in SECTIONS if furniture or name in own]
    body = "".join(f"<section class=page id={name}>{SECTIONS[name] if name in own else ''}</section>" for name in shown)
    html = f"<html lang=en><title>Guide</title><style>{style}</style><body>{body}</body></html>"
    return typeset(html, places=places(), lang="en", owner="plan-1").pdf


@cache
def whole_document() -> bytes:
    return document(tuple(SECTIONS))


@pytest.fixture(scope="module")
def whole() -> bytes:
    return whole_document()


@pytest.fixture(scope="module")
def live() -> bytes:
    return document(("one", "four"))


@pytest.fixture(scope="module")
def plate() -> bytes:
    return document(("two", "three"), furniture=False)


@pytest.fixture(scope="module")
def bound(live: bytes, plate: bytes) -> bytes:
    return bind([live, plate], [Leaf(0, 0), Leaf(1, 0, foot=(0, 1)), Leaf(1, 1, foot=(0, 2)), Leaf(0, 3)])


def elements(pdf: bytes) -> list[tuple[int, str, str]]:
    """Depth, role and language of every structure element, in reading order."""

    def walk(element: Any, depth: int) -> Iterator[tuple[int, str, str]]:
        yield depth, str(element.S), str(element.get("/Lang", ""))
        kids = element.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                yield from walk(kid, depth + 1)

    with pikepdf.open(io.BytesIO(pdf)) as document:
        top = document.Root.StructTreeRoot.K
        return list(walk(top[0] if isinstance(top, pikepdf.Array) else top, 0))


def _pages_of(element: Any) -> Iterator[tuple[int, int]]:
    if "/Pg" in element:
        yield element.Pg.objgen
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield from _pages_of(kid)


def test_the_pages_say_the_same_in_the_same_places_as_in_one_run(whole: bytes, bound: bytes) -> None:
    def seen(pdf: bytes) -> list[Any]:
        return [
            (
                page.number,
                sorted((run.text, run.artifact, tuple(round(edge, 1) for edge in run.box)) for run in page.runs),
            )
            for page in runs(pdf)
        ]

    assert seen(bound) == seen(whole)
    assert "Page 3 of 4" in "".join(run.text for run in runs(bound)[2].runs if run.artifact)


def test_a_screen_reader_walks_the_same_tree(whole: bytes, bound: bytes) -> None:
    assert elements(bound) == elements(whole)


def test_marked_content_finds_its_element_and_its_element_finds_its_page(bound: bytes) -> None:
    with pikepdf.open(io.BytesIO(bound)) as pdf:
        pairs = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
        parents = {int(key): value for key, value in zip(pairs[::2], pairs[1::2], strict=True)}
        keys = [int(page.obj.StructParents) for page in pdf.pages]
        assert len(set(keys)) == len(keys) == 4
        for page, key in zip(pdf.pages, keys, strict=True):
            owners = [owner for owner in parents[key] if isinstance(owner, pikepdf.Dictionary)]
            assert owners
            assert all(owner.Pg.objgen == page.obj.objgen for owner in owners if "/Pg" in owner)
        for page in pdf.pages:
            for annotation in page.obj.get("/Annots", []):
                assert parents[int(annotation.StructParent)].S == "/Link"
        assert int(pdf.Root.StructTreeRoot.ParentTreeNextKey) > max(parents)


def test_links_and_bookmarks_lead_to_the_bound_pages(bound: bytes) -> None:
    with pikepdf.open(io.BytesIO(bound)) as pdf:
        order = [page.obj.objgen for page in pdf.pages]
        pairs = list(pdf.Root.Names.Dests.Names)
        leads = {str(name): order.index(to[0].objgen) for name, to in zip(pairs[::2], pairs[1::2], strict=True)}
        assert leads == {"one": 0, "two": 1, "three": 2, "four": 3}
        linked = [str(link.Dest) for page in pdf.pages for link in page.obj.get("/Annots", []) if "/Dest" in link]
        assert linked == ["three"]
        with pdf.open_outline() as outline:
            titles = [(item.title, order.index(item.destination[0].objgen)) for item in outline.root]
        assert titles == [("One", 0), ("Two", 1), ("Three", 2), ("Four", 3)]


def test_element_ids_stay_apart_and_header_cells_are_found(bound: bytes, plate: bytes) -> None:
    twice = bind([plate, plate], [Leaf(0, 0), Leaf(1, 0)])
    with pikepdf.open(io.BytesIO(twice)) as pdf:
        ids = [str(item.ID) for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and "/ID" in item]
        wanted = {
            str(header)
            for item in pdf.objects
            if isinstance(item, pikepdf.Dictionary) and isinstance(item.get("/A"), pikepdf.Dictionary)
            for header in item.A.get("/Headers", [])
        }
    assert len(set(ids)) == len(ids)
    assert wanted <= set(ids)


def test_the_file_is_who_the_first_part_was(live: bytes, bound: bytes) -> None:
    with pikepdf.open(io.BytesIO(live)) as part, pikepdf.open(io.BytesIO(bound)) as pdf:
        assert pdf.Root.Metadata.read_bytes() == part.Root.Metadata.read_bytes()
        assert str(pdf.Root.Lang) == "en"
        assert str(pdf.docinfo.Title) == "Guide"
        assert pdf.pdf_version == part.pdf_version
        assert list(pdf.Root.PageLabels.Nums)[1].S == "/D"


def test_two_bindings_are_equal_byte_for_byte(live: bytes, plate: bytes, bound: bytes) -> None:
    again = bind([live, plate], [Leaf(0, 0), Leaf(1, 0, foot=(0, 1)), Leaf(1, 1, foot=(0, 2)), Leaf(0, 3)])
    assert hashlib.sha256(again).digest() == hashlib.sha256(bound).digest()


@settings(max_examples=15)
@given(order=st.permutations(range(4)))
def test_any_order_of_leaves_gives_that_order_of_pages_tags_and_bookmarks(order: list[int]) -> None:
    turned = bind([whole_document()], [Leaf(0, page) for page in order])
    titles = [("One", "Two", "Three", "Four")[page] for page in order]
    assert [page.runs[0].text for page in runs(turned)] == titles
    with pikepdf.open(io.BytesIO(turned)) as pdf, pdf.open_outline() as outline:
        assert [item.title for item in outline.root] == titles
        firsts = [next(_pages_of(section)) for section in pdf.Root.StructTreeRoot.K[0].K]
        assert firsts == [page.obj.objgen for page in pdf.pages]


def test_a_page_left_out_takes_its_links_and_bookmarks_with_it(whole: bytes) -> None:
    shorter = bind([whole], [Leaf(0, 0), Leaf(0, 3)])
    with pikepdf.open(io.BytesIO(shorter)) as pdf, pdf.open_outline() as outline:
        assert [item.title for item in outline.root] == ["One", "Four"]
        assert [str(name) for name in list(pdf.Root.Names.Dests.Names)[::2]] == ["four", "one"]
