"""Passages: which stretches of a page may be one, and that a page with passages is the page without them."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pikepdf
import pypdfium2
import pytest
from PIL import ImageChops

from crmo_guide.places import places
from crmo_guide.render import passages
from crmo_guide.render.passages import Cupboard, Passage
from crmo_guide.render.standing import Slot, slots
from crmo_guide.render.typeset import typeset
from crmo_guide.verify.readback import runs
from tests.passage_words import words_of

TOLD = "Sore bones are no germ. They are not catching, and nobody did this to your child; ask the team about it."
CSS = (
    "@page { size: 120mm 290mm; margin: 10mm } p { margin: 0 0 2mm } li::marker { color: #0f5c6e }"
    " .inshort { border-left: 2pt solid #b5482a; padding-left: 2mm } ul { padding-left: 6mm }",
    ".note { font-size: 9pt }",
    ".pair { display: table; table-layout: fixed; width: 100% } .pair > div { display: table-cell }"
    " .auto { display: table } .auto > div { display: table-cell; text-align: end; padding-right: 4mm }"
    " .box { background: #eef; border-radius: 2mm; padding: 3mm; margin: 2mm 0 } h2 + p { margin-top: 5mm }",
)
PAGE = f"""
<section class="page" id="a"><h1>For <span class="v">Sample Child</span></h1>
<div class="pair"><div id="left"><h2>Why</h2><p class="inshort"><strong>In short.</strong> {TOLD}</p><p>{TOLD}</p>
<ul><li>{TOLD}</li><li>{TOLD[:60]}</li></ul></div>
<div><h2>Call</h2><p>Call <span class="v">555 0142</span> today. {TOLD}</p><p>{TOLD}</p></div></div>
<div class="box"><p>{TOLD}</p></div><ol><li>{TOLD}</li><li>{TOLD}</li></ol>
<div class="auto"><div>Call <span class="v">555 0142</span></div><div><p>{TOLD}</p></div></div>
<p class="quiet">{TOLD}</p></section>
"""


def document(body: str = PAGE) -> str:
    styles = "".join(f"<style>{sheet}</style>" for sheet in CSS)
    fonts = '<style>html { font-family: "Atkinson Hyperlegible Next" }</style>'
    head = f"<meta charset=utf-8><title>t</title>{styles.replace('<style>', fonts[:-8] + ' ', 1)}"
    return f'<!DOCTYPE html><html lang="en" dir="ltr"><head>{head}</head><body>{body}</body></html>'


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    passages.forget()
    yield tmp_path / "crmo-guide" / "passages"
    passages.forget()


def made(html: str, cupboard: Cupboard | None = None) -> bytes:
    return typeset(html, places=places(), lang="en", owner="passages", cupboard=cupboard).pdf


def words(pdf: bytes) -> list[Any]:
    return sorted((run.text, run.role, tuple(round(edge, 1) for edge in run.box)) for run in runs(pdf)[0].runs)


def roles(pdf: bytes) -> list[tuple[int, str]]:
    def walk(element: Any, depth: int) -> Iterator[tuple[int, str]]:
        yield depth, str(element.S)
        kids = element.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                yield from walk(kid, depth + 1)

    with pikepdf.open(io.BytesIO(pdf)) as file:
        top = file.Root.StructTreeRoot.K
        return list(walk(top[0] if isinstance(top, pikepdf.Array) else top, 0))


def looks_alike(one: bytes, other: bytes) -> bool:
    first, second = (pypdfium2.PdfDocument(pdf)[0].render(scale=2).to_pil().convert("L") for pdf in (one, other))
    return max(ImageChops.difference(first, second).getextrema()) <= 40  # a line a hundredth of a pixel off


def test_a_page_with_passages_is_the_page_without_them(cache: Path) -> None:
    plain, first = made(document()), made(document(), Cupboard())
    kept = sorted(cache.iterdir())
    again = made(document(), Cupboard())
    passages.forget()
    from_disk = made(document(), Cupboard())
    assert len(kept) >= 4
    assert first == again == from_disk
    assert words(first) == words(plain)
    assert roles(first) == roles(plain)
    assert looks_alike(first, plain)


def test_what_is_kept_holds_no_value(cache: Path) -> None:
    made(document(), Cupboard())
    kept = [said for path in cache.iterdir() if (said := words_of(path))]
    assert len(kept) >= 4
    assert all("bones" in words for words in kept)
    assert not any("Sample" in words or "0142" in words for words in kept)


def test_without_a_folder_to_keep_them_in_the_bytes_are_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = made(document(), Cupboard())
    passages.forget()
    assert made(document(), Cupboard(on_disk=False)) == kept
    passages.forget()
    (tmp_path / "full").write_text("no folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "full"))
    assert made(document(), Cupboard()) == kept


@pytest.mark.parametrize("harm", ["cut", "bit", "empty", "foreign", "swapped"])
def test_a_damaged_passage_is_set_again(harm: str, cache: Path) -> None:
    whole = made(document(), Cupboard())
    files = sorted(cache.iterdir())
    one, other = files[0].read_bytes(), files[1].read_bytes()
    spoiled = {"cut": one[:-9], "bit": one[:-9] + b"X" + one[-8:], "empty": b"", "foreign": b"%PDF", "swapped": other}
    files[0].write_bytes(spoiled[harm])
    passages.forget()
    assert made(document(), Cupboard()) == whole
    assert files[0].read_bytes() == one


def test_a_passage_of_another_width_than_its_frame_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = made(document())
    made(document(), Cupboard())
    taken = Cupboard.get

    def narrower(self: Cupboard, key: str) -> Passage | None:
        found = taken(self, key)
        return replace(found, width=found.width - 8) if found is not None and found.usable else found

    monkeypatch.setattr(Cupboard, "get", narrower)
    assert words(made(document(), Cupboard())) == words(plain)


def found(body: str) -> list[Slot]:
    html = ElementTree.fromstring(f"<html><body>{body}</body></html>")  # noqa: S314 - our own words
    return list(slots(html))


def test_a_typeface_the_page_knows_by_another_name_only_costs_time(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = made(document())
    made(document(), Cupboard())
    taken = Cupboard.get

    def renamed(self: Cupboard, key: str) -> Passage | None:
        kept = taken(self, key)
        faces = {f"X{name}": face for name, face in (kept.faces or {}).items()} if kept is not None else {}
        return replace(kept, faces=faces) if kept is not None and kept.usable else kept

    monkeypatch.setattr(Cupboard, "get", renamed)
    assert made(document(), Cupboard()) == plain


def frames(body: str) -> list[str]:
    return [slot.frame.get("class") or slot.frame.tag for slot in found(body)]


@pytest.mark.parametrize(
    "inside",
    [
        '<span class="v v-name">Sample</span>',
        '<a href="#b">there</a>',
        '<b id="b">there</b>',
        '<b lang="es">allí</b>',
        '<b class="i i-phone">call</b>',
        "<table><tr><td>a</td></tr></table>",
    ],
)
def test_what_is_of_one_family_or_leads_elsewhere_is_no_passage(inside: str) -> None:
    assert frames(f'<section><p class="one">{TOLD} {inside}</p><p class="two">{TOLD}</p></section>') == ["two"]


def test_the_largest_frame_is_taken_and_short_ones_are_left() -> None:
    two = f"<p>{TOLD}</p><p>{TOLD}</p>"
    assert frames(f'<section><div class="box">{two}</div><p class="short">Few words.</p></section>') == ["box"]
    assert frames(f'<section><div class="pair"><div class="left">{two}</div></div></section>') == ["left"]


def test_a_section_in_another_language_has_no_passages() -> None:
    assert frames(f'<section lang="en"><p>{TOLD}</p></section>') == []


def test_the_frame_is_asked_for_without_the_words_around_it() -> None:
    around = f'<section id="a"><h1>For <span class="v">Sample</span></h1><p>{TOLD}</p></section>'
    (slot,) = found(around)
    assert "Sample" not in slot.text
    assert "id=" not in slot.text
    assert re.search(r"<h1 [^>]*/>", slot.text)  # what a style sheet may ask for, as in `h1 + p`
