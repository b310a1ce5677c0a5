from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from crmo_guide.verify.paper import faults

Draw = Callable[..., bytes]


def at(x: float, y: float, text: str, role: str = "/P <</MCID 0>> BDC") -> str:
    codes = "".join(f"{ord(letter):04x}" for letter in text)
    return f"{role} BT /F 10 Tf {x} {y} Td <{codes}> Tj ET EMC "


def codes(pdf: bytes) -> list[str]:
    return [problem.code for problem in faults(pdf)]


def test_a_clean_page_has_no_fault(draw: Draw) -> None:
    assert codes(draw(at(10, 80, "one") + at(10, 70, "two") + at(25, 80, "side"))) == []


@pytest.mark.parametrize(("x", "y"), [(-5, 50), (190, 50), (50, 97), (50, -5)])
def test_words_off_the_paper_are_told(x: float, y: float, draw: Draw) -> None:
    assert codes(draw(at(x, y, "words"))) == ["CG-V04"]


@pytest.mark.parametrize(("x", "y"), [(10, 80), (15, 80), (10, 83), (20, 76)])
def test_words_over_words_are_told(x: float, y: float, draw: Draw) -> None:
    assert codes(draw(at(10, 80, "words") + at(x, y, "other"))) == ["CG-V05"]


def test_words_over_a_running_header_are_told_too(draw: Draw) -> None:
    assert codes(draw(at(10, 80, "words") + at(12, 80, "header", "/Artifact BMC"))) == ["CG-V05"]


def test_white_space_lies_over_nothing(draw: Draw) -> None:
    assert codes(draw(at(10, 80, "words") + at(12, 80, "   "))) == []


def test_unreadable_letters_are_told_with_their_page(draw: Draw) -> None:
    (problem,) = faults(draw(at(10, 80, "a"), "BT /F 10 Tf 10 80 Td <0999> Tj ET"))
    assert problem.code == "CG-V03"
    assert "Page 2" in problem.what


def test_each_fault_is_told_once_a_page_without_its_words(draw: Draw) -> None:
    page = at(-9, 80, "secret") + at(-9, 80, "secret") + at(-9, 80, "secret")
    problems = faults(draw(page, page))
    assert [problem.code for problem in problems] == ["CG-V04", "CG-V05"] * 2
    assert not any("secret" in problem.what + problem.fix for problem in problems)


def test_a_letter_the_typesetter_had_no_glyph_for_is_unreadable_though_it_can_be_copied(tmp_path: Path) -> None:
    """WeasyPrint itself gives such a letter its code point and draws an empty box."""
    program = (
        "import sys; from crmo_guide.places import places; from crmo_guide.render.engine import engine, private_fonts\n"
        "with private_fonts(places().fonts):\n"
        "    engine().HTML(string='<title>x</title><p>a \u738b b').write_pdf(sys.argv[1])\n"
    )
    path = tmp_path / "boxes.pdf"
    subprocess.run([sys.executable, "-c", program, str(path)], check=True, capture_output=True)
    assert codes(path.read_bytes()) == ["CG-V03"]
