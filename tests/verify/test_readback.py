from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
import pytest

from crmo_guide.verify.readback import Run, runs

Draw = Callable[..., bytes]


def shown(text: str) -> str:
    return "<" + "".join(f"{ord(letter):04x}" for letter in text) + ">"


def only(pdf: bytes) -> list[Run]:
    return list(runs(pdf)[0].runs)


def texts(pdf: bytes) -> list[tuple[str, int | None, str]]:
    return [(run.role, run.mcid, run.text) for run in only(pdf)]


def near(box: tuple[float, ...], wanted: tuple[float, ...]) -> bool:
    return all(abs(found - value) < 0.01 for found, value in zip(box, wanted, strict=True))


def test_every_operator_that_shows_letters_is_read(draw: Draw) -> None:
    stream = (
        "/P <</MCID 0>> BDC BT /F 10 Tf 12 TL 10 80 Td "
        f"{shown('one')} Tj [{shown('t')} -200 {shown('wo')}] TJ {shown('three')} ' 1 2 {shown('four')} \" ET EMC"
    )
    assert texts(draw(stream)) == [("P", 0, "onetwothreefour")]


def test_marked_content_may_nest_and_each_keeps_its_own_letters(draw: Draw) -> None:
    stream = (
        "/P <</MCID 0>> BDC BT /F 10 Tf 10 80 Td "
        f"{shown('a')} Tj /Span <</MCID 1>> BDC {shown('b')} Tj EMC {shown('c')} Tj ET EMC "
        f"/Artifact BMC BT {shown('d')} Tj /Span <</Lang (en)>> BDC {shown('e')} Tj EMC ET EMC BT {shown('f')} Tj ET"
    )
    assert texts(draw(stream)) == [
        ("Span", 1, "b"),
        ("P", 0, "ac"),
        ("Artifact", None, "e"),
        ("Artifact", None, "d"),
        ("", None, "f"),
    ]


def test_forms_are_read_where_they_are_drawn(draw: Draw) -> None:
    form = f"BT /F 10 Tf 5 10 Td {shown('in')} Tj ET"
    stream = f"/P <</MCID 3>> BDC q 1 0 0 1 20 0 cm /X Do Q BT /F 10 Tf 0 50 Td {shown('out')} Tj ET EMC"
    (run,) = only(draw(stream, forms={"X": form}))
    assert (run.mcid, run.text) == (3, "inout")
    assert near(run.box, (0, 8, 20 + 50 + 5 + 10, 57))


def test_a_form_that_draws_itself_ends(draw: Draw) -> None:
    pdf = pikepdf.open(io.BytesIO(draw("/X Do", forms={"X": f"BT /F 10 Tf {shown('x')} Tj ET"})))
    form = pdf.pages[0].Resources.XObject["/X"]
    form.Resources.XObject = pikepdf.Dictionary(X=form)
    form.write(form.read_bytes() + b" /X Do")
    buffer = io.BytesIO()
    pdf.save(buffer)
    assert 1 <= len(only(buffer.getvalue())) <= 20


@pytest.mark.parametrize(
    ("before", "box"),
    [
        ("10 20 Td", (10, 18, 20, 27)),
        ("1 0 0 1 30 40 Tm", (30, 38, 40, 47)),
        ("2 0 0 2 0 0 Tm", (0, -4, 20, 14)),
        ("5 5 TD 5 5 TD", (10, 8, 20, 17)),
        ("50 Tz 0 0 Td", (0, -2, 5, 7)),
        ("3 Tc 0 0 Td", (0, -2, 13, 7)),
        ("4 Ts 0 0 Td", (0, 2, 10, 11)),
        ("0 1 -1 0 50 50 Tm", (43, 50, 52, 60)),
    ],
)
def test_a_run_knows_where_it_lies(before: str, box: tuple[float, ...], draw: Draw) -> None:
    (run,) = only(draw(f"BT /F 10 Tf {before} {shown('xy')} Tj ET"))
    assert near(run.box, box)


def test_widths_are_taken_from_the_font(draw: Draw) -> None:
    letters = {1: "a", 2: "b", 3: "c", 11: "d"}
    (run,) = only(draw("BT /F 10 Tf <00010002000b0003> Tj ET", letters=letters))
    assert near(run.box, (0, -2, 4 + 6 + 2.5 + 5, 7))


def test_the_graphics_state_is_kept_and_given_back(draw: Draw) -> None:
    stream = f"BT /F 10 Tf ET q 3 0 0 3 0 0 cm /F 20 Tf Q BT {shown('x')} Tj ET"
    (run,) = only(draw(stream))
    assert run.size == 10
    assert near(run.box, (0, -2, 5, 7))


def test_ligatures_and_ranges_are_letters(draw: Draw) -> None:
    letters = {1: "ffi", 2: "لا", 3: "", 4: "é"}
    ranges = "2 beginbfrange\n<0010> <0012> <0041>\n<0020> <0021> [<0066 0069> <d83d de00>]\nendbfrange"
    (run,) = only(draw("BT /F 10 Tf <00010002000300040010001200200021> Tj ET", letters=letters, ranges=ranges))
    assert run.glyphs == ("ffi", "لا", "", "é", "A", "C", "fi", "😀")
    assert run.readable


def test_a_code_without_letters_is_seen(draw: Draw) -> None:
    (run,) = only(draw("BT /F 10 Tf <00410999> Tj ET"))
    assert run.text == "A\ufffd"
    assert not run.readable


def test_a_font_that_is_not_there_is_seen(draw: Draw) -> None:
    (run,) = only(draw("BT /Nowhere 10 Tf (x) Tj ET"))
    assert not run.readable


def test_pages_are_counted_from_one_with_their_box(draw: Draw) -> None:
    pages = runs(draw("", f"BT /F 10 Tf {shown('x')} Tj ET"))
    assert [(page.number, page.box, len(page.runs)) for page in pages] == [
        (1, (0, 0, 200, 100), 0),
        (2, (0, 0, 200, 100), 1),
    ]


def test_unbalanced_operators_do_no_harm(draw: Draw) -> None:
    assert texts(draw(f"Q Q EMC EMC BT /F 10 Tf {shown('x')} Tj ET")) == [("", None, "x")]


def test_bytes_that_are_no_pdf_are_refused() -> None:
    with pytest.raises(pikepdf.PdfError):
        runs(b"shopping list")
