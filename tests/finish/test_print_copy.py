"""The files for the printer: every page once, in order, with the sheet that explains first."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from crmo_guide.finish.grey import grey
from crmo_guide.finish.impose import MM, SHEETS, Sheet
from crmo_guide.finish.print_copy import Copy, Wanted, imposed_alone, print_copies, trimmed
from crmo_guide.finish.write import owner_of
from crmo_guide.places import places
from crmo_guide.render.typeset import typeset
from crmo_guide.verify.readback import runs

PAGES = 8
COLOURED = re.compile(rb"(?:^|\s)(?:rg|RG|k|K|sc|scn|SC|SCN)\s")


@pytest.fixture(scope="module")
def booklet() -> bytes:
    pages = "".join(f"<p style='break-before:page;margin:0;color:#a3122a'>Page {n}</p>" for n in range(1, PAGES + 1))
    style = "<style>@page{size:A5;margin:20mm;bleed:3mm;background:#e6f1f2}</style>"
    html = f"<html lang=en><title>Booklet</title>{style}{pages}</html>"
    return typeset(html, places=places(), lang="en", owner="a").pdf


@pytest.fixture(scope="module")
def wanted() -> Wanted:
    style = "<style>@page{size:297mm 210mm;margin:20mm}</style>"
    sides = "<p>Front</p><p style='break-before:page'>Back</p>"
    opening = typeset(f"<html lang=en><title>How</title>{style}{sides}</html>", places=places(), lang="en", owner="a")
    return Wanted("left", Sheet(SHEETS["a4"], places().fonts), "plan-1", opening.pdf)


def named(copies: tuple[Copy, ...]) -> dict[str, Copy]:
    return {copy.suffix: copy for copy in copies}


def said(pdf: bytes) -> list[list[str]]:
    """The words of each page, without the labels of the sheets."""
    return [[run.text for run in page.runs if not re.fullmatch(r"\d+[ab]", run.text)] for page in runs(pdf)]


def test_the_print_copy_begins_with_the_sheet_that_explains_and_holds_every_page_once(
    booklet: bytes, wanted: Wanted
) -> None:
    (copy,) = print_copies(booklet, wanted)
    sides = said(copy.pdf)
    assert copy.suffix == "print"
    assert copy.pages == len(sides) == 2 + PAGES // 2
    assert sides[:2] == [["Front"], ["Back"]]
    assert sorted(text for side in sides[2:] for text in side) == [f"Page {n}" for n in range(1, PAGES + 1)]
    assert sides[2] == [f"Page {PAGES}", "Page 1"]


def test_passes_keep_fronts_and_backs_apart(booklet: bytes, wanted: Wanted) -> None:
    copies = named(print_copies(booklet, replace(wanted, passes=True)))
    assert list(copies) == ["print-fronts", "print-backs"]
    fronts, backs = said(copies["print-fronts"].pdf), said(copies["print-backs"].pdf)
    assert fronts == [["Front"], ["Page 8", "Page 1"], ["Page 6", "Page 3"]]
    assert backs == [["Page 4", "Page 5"], ["Page 2", "Page 7"], ["Back"]]


def test_turned_over_the_long_edge_the_first_back_stands_on_its_head_too(booklet: bytes, wanted: Wanted) -> None:
    short = print_copies(booklet, wanted)[0]
    long = print_copies(booklet, replace(wanted, sheet=replace(wanted.sheet, flip="long")))[0]
    (upright,), (turned,) = runs(short.pdf)[1].runs, runs(long.pdf)[1].runs
    assert turned.box[2] == pytest.approx(SHEETS["a4"][0] - upright.box[0], abs=0.1)
    assert turned.box[3] == pytest.approx(SHEETS["a4"][1] - upright.box[1], abs=0.1)


def test_the_shop_gets_single_pages_with_bleed_and_marks(booklet: bytes, wanted: Wanted) -> None:
    copy = named(print_copies(booklet, replace(wanted, shop=True)))["print-shop"]
    assert said(copy.pdf) == [[f"Page {n}"] for n in range(1, PAGES + 1)]
    with pikepdf.open(io.BytesIO(copy.pdf)) as pdf:
        assert "/StructTreeRoot" not in pdf.Root
        for page in pdf.pages:
            media, bleed, trim = ([float(edge) for edge in page[key]] for key in ("/MediaBox", "/BleedBox", "/TrimBox"))
            assert trim[2] - trim[0] == pytest.approx(148 * MM, abs=0.5)
            assert trim[3] - trim[1] == pytest.approx(210 * MM, abs=0.5)
            assert [trim[0] - bleed[0], bleed[3] - trim[3]] == pytest.approx([3 * MM, 3 * MM], abs=0.01)
            assert media[0] < bleed[0]
            assert bleed[2] < media[2]


def test_a_grey_copy_says_the_same_without_a_colour(booklet: bytes, wanted: Wanted) -> None:
    copies = named(print_copies(booklet, replace(wanted, shop=True, grey=True)))
    assert list(copies) == ["print", "print-shop", "print-grey", "print-shop-grey"]
    assert said(copies["print-grey"].pdf) == said(copies["print"].pdf)
    assert any(COLOURED.search(stream) for stream in streams(copies["print"].pdf))
    assert not any(COLOURED.search(stream) for stream in streams(copies["print-grey"].pdf))


def streams(pdf: bytes) -> list[bytes]:
    """Every content stream, at whatever depth."""
    with pikepdf.open(io.BytesIO(pdf)) as file:
        pages = [page.Contents.read_bytes() for page in file.pages]
        drawn = [item for item in file.objects if isinstance(item, pikepdf.Stream)]
        forms = [item.read_bytes() for item in drawn if item.get("/Subtype") == "/Form" or "/PatternType" in item]
    return pages + forms


def test_pictures_turn_grey_and_shadings_are_refused(tmp_path: Path) -> None:
    pixels = bytes((255, 0, 0, 0, 0, 255))
    pdf = pikepdf.new()
    image = pikepdf.Stream(
        pdf, pixels, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=2, Height=1, BitsPerComponent=8,
        ColorSpace=pikepdf.Name.DeviceRGB,
    )  # fmt: skip
    page = pdf.add_blank_page()
    page.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary({"/P": image}))
    page.obj.Contents = pdf.make_stream(b"1 0 0 rg 0 0 1 1 re f 0 1 0 0 k /P Do")
    pdf.save(tmp_path / "colour.pdf")
    with pikepdf.open(io.BytesIO(grey((tmp_path / "colour.pdf").read_bytes()))) as made:
        found = made.pages[0].Resources.XObject.P
        assert found.ColorSpace == "/DeviceGray"
        assert found.read_bytes() == bytes((76, 29))
        assert made.pages[0].Contents.read_bytes().split(b"\n")[0] == b"0.299 g"
    page.obj.Resources.Shading = pikepdf.Dictionary({"/S": pikepdf.Dictionary(ShadingType=2)})
    pdf.save(tmp_path / "shaded.pdf")
    with pytest.raises(ValueError, match="shading"):
        grey((tmp_path / "shaded.pdf").read_bytes())


def test_every_copy_is_its_owners_and_the_same_twice(booklet: bytes, wanted: Wanted, tmp_path: Path) -> None:
    everything = replace(wanted, shop=True, grey=True)
    copies = print_copies(booklet, everything)
    assert copies == print_copies(booklet, everything)
    for copy in (*copies, imposed_alone(booklet, wanted, "test")):
        path = tmp_path / f"{copy.suffix}.pdf"
        path.write_bytes(copy.pdf)
        assert owner_of(path) == "plan-1"


def test_the_file_for_the_screen_is_cut_to_its_pages(booklet: bytes) -> None:
    cut = trimmed(booklet)
    assert cut == trimmed(booklet)
    with pikepdf.open(io.BytesIO(cut)) as pdf:
        for page in pdf.pages:
            left, bottom, right, top = (float(edge) for edge in page.mediabox)
            assert (right - left, top - bottom) == pytest.approx((148 * MM, 210 * MM), abs=0.5)
            assert "/BleedBox" not in page.obj
        assert "/StructTreeRoot" in pdf.Root
