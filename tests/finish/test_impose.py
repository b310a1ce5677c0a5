"""Imposed sheets: each page at its true size in its half, marks on the fold, nothing else changed."""

from __future__ import annotations

import io

import pikepdf
import pytest

from crmo_guide.finish.impose import MM, SHEETS, Sheet, impose
from crmo_guide.finish.signatures import passes, sides
from crmo_guide.places import places
from crmo_guide.render.typeset import typeset
from crmo_guide.verify.readback import PageRuns, runs

A5 = (148 * MM, 210 * MM)


@pytest.fixture(scope="module")
def booklet() -> bytes:
    pages = "".join(f"<p style='break-before:page;margin:0'>Page {number}</p>" for number in range(1, 9))
    html = f"<html lang=en><title>Booklet</title><style>@page{{size:A5;margin:20mm}}</style>{pages}</html>"
    return typeset(html, places=places(), lang="en", owner="a").pdf


def a4(**how: object) -> Sheet:
    return Sheet(SHEETS["a4"], places().fonts, **how)  # type: ignore[arg-type]


def words(page: PageRuns, width: float) -> tuple[list[str], list[str]]:
    """What stands in the left and in the right half, without the labels of the sheets."""
    halves: tuple[list[str], list[str]] = ([], [])
    for run in page.runs:
        if run.text.startswith("Page"):
            halves[run.box[0] > width / 2].append(run.text)
    return halves


def test_each_side_holds_the_pages_of_the_order(booklet: bytes) -> None:
    sheet = a4()
    printed = runs(impose(booklet, sides(8), sheet))
    seen = [words(page, sheet.size[0]) for page in printed]
    assert seen == [
        (["Page 8"], ["Page 1"]),
        (["Page 2"], ["Page 7"]),
        (["Page 6"], ["Page 3"]),
        (["Page 4"], ["Page 5"]),
    ]
    assert all(page.box[2:] == pytest.approx(sheet.size, abs=0.01) for page in printed)


def test_pages_keep_their_size_and_creep_towards_the_fold(booklet: bytes) -> None:
    (original,) = {run.size for page in runs(booklet) for run in page.runs}
    thin, thick = (runs(impose(booklet, sides(8), a4(thickness=part))) for part in (0.0, 1.0))
    left = {page.number: [run for run in page.runs if run.text.startswith("Page")] for page in thin}
    moved = {page.number: [run for run in page.runs if run.text.startswith("Page")] for page in thick}
    assert {run.size for page in left.values() for run in page} == {original}
    for number, way in ((1, 0.0), (2, 0.0), (3, 1 * MM), (4, 1 * MM)):
        assert moved[number][0].box[0] - left[number][0].box[0] == pytest.approx(way, abs=0.01)
        assert moved[number][1].box[0] - left[number][1].box[0] == pytest.approx(-way, abs=0.01)


def test_turned_over_the_long_edge_the_backs_stand_on_their_head(booklet: bytes) -> None:
    sheet = a4(flip="long")
    short, long = runs(impose(booklet, sides(8), a4())), runs(impose(booklet, sides(8), sheet))
    assert words(long[0], sheet.size[0]) == words(short[0], sheet.size[0])
    for upright, turned in zip(short[1].runs[:2], long[1].runs[:2], strict=True):
        assert turned.box[2] == pytest.approx(sheet.size[0] - upright.box[0], abs=0.1)
        assert turned.box[3] == pytest.approx(sheet.size[1] - upright.box[1], abs=0.1)


def test_right_binding_swaps_the_halves(booklet: bytes) -> None:
    sheet = a4()
    page = runs(impose(booklet, sides(8, binding="right"), sheet))[0]
    assert words(page, sheet.size[0]) == (["Page 1"], ["Page 8"])


def test_every_side_is_labelled_unless_marks_are_off(booklet: bytes) -> None:
    labels = [
        [run.text for run in page.runs if not run.text.startswith("Page")]
        for page in runs(impose(booklet, sides(8), a4()))
    ]
    assert labels == [["1a"], ["1b"], ["2a"], ["2b"]]
    bare = runs(impose(booklet, sides(8), a4(marks=False)))
    assert all(run.text.startswith("Page") for page in bare for run in page.runs)


def test_passes_print_what_the_order_prints(booklet: bytes) -> None:
    fronts, backs = passes(sides(8))
    sheet = a4()
    seen = [words(page, sheet.size[0]) for part in (fronts, backs) for page in runs(impose(booklet, part, sheet))]
    assert seen == [
        (["Page 8"], ["Page 1"]),
        (["Page 6"], ["Page 3"]),
        (["Page 4"], ["Page 5"]),
        (["Page 2"], ["Page 7"]),
    ]


def test_an_empty_place_stays_empty(booklet: bytes) -> None:
    with pikepdf.open(io.BytesIO(booklet)) as pdf:
        del pdf.pages[5:]
        short = io.BytesIO()
        pdf.save(short)
    sheet = a4()
    assert words(runs(impose(short.getvalue(), sides(5), sheet))[0], sheet.size[0]) == ([], ["Page 1"])


def test_the_print_copy_says_how_it_wants_to_be_printed_and_is_the_same_twice(booklet: bytes) -> None:
    made = impose(booklet, sides(8), a4(flip="long"))
    assert made == impose(booklet, sides(8), a4(flip="long"))
    with pikepdf.open(io.BytesIO(made)) as pdf:
        assert str(pdf.Root.ViewerPreferences.PrintScaling) == "/None"
        assert str(pdf.Root.ViewerPreferences.Duplex) == "/DuplexFlipLongEdge"
        assert "/StructTreeRoot" not in pdf.Root


def test_a_page_larger_than_half_a_sheet_is_refused(booklet: bytes) -> None:
    with pytest.raises(ValueError, match="larger than half"):
        impose(booklet, sides(8), Sheet((200.0, 200.0), places().fonts))
