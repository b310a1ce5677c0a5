from __future__ import annotations

from collections.abc import Callable

import pytest

from crmo_guide.places import Places
from crmo_guide.render.facts import PageFacts
from crmo_guide.render.typeset import lay_out

Facts = Callable[..., tuple[PageFacts, ...]]


@pytest.fixture
def facts(page: Callable[..., str], bundled: Places) -> Facts:
    def of(body: str, css: str = "", lang: str = "en") -> tuple[PageFacts, ...]:
        return lay_out(page(body, css, lang), places=bundled).pages

    return of


def near(found: float, wanted: float) -> bool:
    return abs(found - wanted) <= 0.1


def test_a_page_is_measured_in_millimetres(facts: Facts) -> None:
    (page,) = facts('<div style="height:100mm;background:#eee"></div>', "body{margin:0}")
    assert (page.number, page.width, page.height) == (1, 210, 297)
    assert near(page.content_height, 261)
    assert near(page.content_bottom, 100)
    assert near(page.fill, 100 / 261)


def test_letter_paper_and_page_names_are_known(facts: Facts) -> None:
    css = "@page{size:letter}@page fridge{margin:10mm}.f{page:fridge}"
    first, second = facts('<p>x</p><p class="f">y</p>', css)
    assert (first.name, second.name) == ("", "fridge")
    assert near(first.width, 215.9)
    assert near(second.content_height, 259.4)


@pytest.mark.parametrize(
    ("body", "bottom"),
    [
        ('<div style="height:50mm"></div>', 0),
        ('<div style="height:50mm;border:1mm solid #000"></div>', 52),
        ('<div style="height:50mm;border-bottom:1mm solid #000"></div>', 51),
        ('<div style="height:50mm"><div style="height:20mm;background:#eee"></div></div>', 20),
        ('<div style="height:20mm;background:#eee"></div><div style="position:fixed;top:200mm">DRAFT</div>', 20),
    ],
)
def test_only_what_is_seen_fills_a_page(body: str, bottom: float, facts: Facts) -> None:
    assert near(facts(body, "body{margin:0}")[0].content_bottom, bottom)


def test_words_fill_a_page_down_to_their_last_line(facts: Facts) -> None:
    one, three = facts("<p>x</p>")[0], facts("<p>x<br>x<br>x</p>")[0]
    assert near(three.content_bottom - one.content_bottom, 2 * 12 * 1.4 * 25.4 / 72)


def test_an_id_is_told_on_the_page_it_begins(facts: Facts) -> None:
    body = '<section id="a"><h1 id="b">x</h1><p id="c" style="break-before:page">y <b id="d">z</b></p></section>'
    assert [page.ids for page in facts(body)] == [("a", "b"), ("c", "d")]


LONG = "".join("<p>Line of words.</p>" for _ in range(31))


def test_a_heading_at_the_foot_of_a_page_is_an_orphan(facts: Facts) -> None:
    body = f"<h1>Top</h1>{LONG}<section id='s'><h2 class='flare'>Flare</h2></section>"
    first, second = facts(body + "<p style='break-before:page'>x</p>", "h2{break-after:auto}p{margin:0 0 3pt}")
    assert first.orphans == ("h2.flare in #s",)
    assert second.orphans == ()


def test_a_heading_with_words_below_is_none(facts: Facts) -> None:
    assert facts("<h1>Top</h1><p>x</p><h2>y</h2><p>z</p>")[0].orphans == ()


def test_a_heading_beside_a_long_column_is_still_an_orphan(facts: Facts) -> None:
    body = (
        '<div style="display:table;width:100%;table-layout:fixed"><div style="display:table-cell"><h1 id="left">x</h1>'
        '</div><div style="display:table-cell"><p>y</p><p>z</p><p>w</p></div></div>'
    )
    assert facts(body)[0].orphans == ("h1#left",)


def test_a_heading_above_a_picture_or_lines_to_write_on_is_none(facts: Facts) -> None:
    body = '<h1>x</h1><div style="height:9mm;border-bottom:1pt solid #000"></div>'
    assert facts(body)[0].orphans == ()


TABLE = (
    '<table id="daily" style="table-layout:fixed;width:60mm;border-collapse:collapse"><tr>'
    '<td class="dose" style="width:20mm;border:1pt solid #000"><span style="white-space:nowrap">{}</span></td>'
    '<td style="border:1pt solid #000">y</td></tr></table>'
)


def test_a_value_wider_than_its_cell_spills(facts: Facts) -> None:
    assert facts(TABLE.format("250 mg (1 tablet) twice"))[0].spills == ("td.dose in #daily",)
    assert facts(TABLE.format("250 mg"))[0].spills == ()


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_words_beyond_the_margins_spill(direction: str, facts: Facts) -> None:
    body = f'<p id="wide" dir="{direction}" style="white-space:nowrap">{"word " * 60}</p>'
    css = f"body{{direction:{direction}}}"
    assert facts(body, css)[0].spills == ("p#wide",)


def test_words_below_the_page_spill(facts: Facts) -> None:
    body = '<div style="height:250mm"></div><p id="low" style="position:absolute;top:258mm">x</p>'
    assert facts(body)[0].spills == ("p#low",)


def test_the_real_sample_has_neither_orphans_nor_spills(sample: str, bundled: Places) -> None:
    assert [(page.orphans, page.spills) for page in lay_out(sample, places=bundled).pages] == [((), ())] * 3


def test_a_heading_with_an_icon_above_an_indented_list_is_none(facts: Facts) -> None:
    css = "h1::before{content:'';display:inline-block;width:5mm;height:5mm;background:#000}ul{margin-left:30mm}"
    assert facts("<h1>Call</h1><ul><li>x</li></ul>", css)[0].orphans == ()


def test_a_table_that_is_wider_than_the_page_spills(facts: Facts) -> None:
    cell = "<td style='white-space:nowrap;border:1pt solid #000'>many words in a cell that may not break</td>"
    assert facts(f"<table id='wide'><tr>{cell * 4}</tr></table>")[0].spills == ("td in #wide",)


ROW = "<tr id='{}'><td><p>{}</p></td></tr>"


def test_a_row_that_begins_on_the_page_before_is_split(facts: Facts) -> None:
    tall = "<p>Line of words.</p>" * 40
    first, second = facts(f"<table><tbody>{ROW.format('a', 'x')}{ROW.format('b', tall)}</tbody></table>")[:2]
    assert first.split == ()
    assert second.split == ("tr#b",)


def test_a_head_that_is_printed_again_is_not_split(facts: Facts) -> None:
    rows = "".join(ROW.format(f"r{n}", "x") for n in range(60))
    pages = facts(f"<table><thead><tr id='h'><th>x</th></tr></thead>{rows}</table>", "tr{break-inside:avoid}")
    assert len(pages) > 1
    assert [page.split for page in pages] == [()] * len(pages)


@pytest.mark.parametrize(("height", "spills"), [("30mm", ()), ("8mm", ("div#low",))])
def test_words_below_the_end_of_a_block_of_fixed_height_spill(height: str, spills: object, facts: Facts) -> None:
    assert facts(f"<div id='low' style='height:{height}'><p>x</p><p>y</p></div>")[0].spills == spills


def test_a_picture_or_a_box_over_the_margin_spills(facts: Facts) -> None:
    box = "<div id='{}' style='height:9mm;width:{}mm;background:#eee'></div>"
    assert facts(box.format("in", 170))[0].spills == ()
    assert facts(box.format("out", 190))[0].spills == ("div#out",)
