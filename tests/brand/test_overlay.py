"""A clinic's brand on its hospital's."""

from __future__ import annotations

from pathlib import Path

import pytest

from crmo_guide.brand import Palette, load_brand
from crmo_guide.errors import InputProblem

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4" fill="#5b3a8c"/></svg>'
WIDE = SVG.replace(b"0 0 10 10", b"0 0 20 10")


@pytest.fixture
def shelf(tmp_path):
    """`shelf("clinic", "base: ../hospital")` writes a brand and gives its file; logos are named by their bytes."""

    def brand(name: str, text: str, **logos: bytes) -> Path:
        folder = tmp_path / name
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "brand.yaml").write_text(text, encoding="utf-8")
        for stem, data in logos.items():
            (folder / f"{stem}.svg").write_bytes(data)
        return folder / "brand.yaml"

    return brand


def refused(path, lang="en"):
    with pytest.raises(InputProblem) as raised:
        load_brand(path, lang)
    return raised.value.problems


def test_keys_that_are_not_written_come_from_the_base(shelf):
    shelf(
        "hospital",
        'name: Hospital\nlogo: logo.svg\nlogo_alt: A ring\ncolours: {main: "#5b3a8c", accent: "#b3471d"}\n'
        "footer: Of the hospital\naddress: [One Street]\npaper: letter\nlines: [{label: Desk, phone: 01632 960111}]\n",
        logo=SVG,
    )
    clinic = shelf(
        "clinic",
        'base: ../hospital\nfooter: Of the clinic\ncolours: {accent: "#00707a"}\n'
        "lines: [{label: Clinic, phone: 01632 960122}]\n",
    )
    found = load_brand(clinic, "en")
    assert (found.clinic, found.footer, found.address, found.paper) == (
        "Hospital",
        "Of the clinic",
        ("One Street",),
        "letter",
    )
    assert [line.label for line in found.lines] == ["Clinic"]
    assert (found.palette.brand, found.palette.accent) == ("#5b3a8c", "#00707a")
    assert found.logo is not None
    assert found.logo.alt == "A ring"


def test_a_base_may_be_named_by_its_file_and_stand_on_another(shelf):
    shelf("trust", "name: Trust\nfooter: Of the trust\nfunder: Fund\n")
    shelf("hospital", "base: ../trust/brand.yaml\nname: Hospital\nfooter: Of the hospital\n")
    found = load_brand(shelf("clinic", "base: ../hospital\nname: Clinic\n"), "en")
    assert (found.clinic, found.footer, found.funder) == ("Clinic", "Of the hospital", "Fund")


def test_a_logo_is_found_in_the_folder_of_the_file_that_names_it(shelf):
    shelf("hospital", "name: Hospital\nlogo: logo.svg\n", logo=SVG)
    logo = load_brand(shelf("clinic", "base: ../hospital\n", logo=WIDE), "en").logo
    assert (logo.width, logo.height) == (10, 10)
    logo = load_brand(shelf("clinic", "base: ../hospital\nlogo: logo.svg\n", logo=WIDE), "en").logo
    assert (logo.width, logo.height) == (20, 10)
    (problem,) = refused(shelf("clinic", "base: ../hospital\nlogo: ../hospital/logo.svg\n"))
    assert problem.code == "CG-B06"


def test_the_words_of_another_logo_are_not_taken_over(shelf):
    shelf("hospital", "name: Hospital\nlogo: logo.svg\nlogo_alt: A kite\n", logo=SVG)
    found = load_brand(shelf("clinic", "base: ../hospital\nname: Clinic\nlogo: own.svg\n", own=WIDE), "en")
    assert found.logo.alt == "Clinic"


def test_a_problem_names_the_file_it_is_in(shelf):
    shelf("hospital", "name: Hospital\n\nfoter: x\nfunder: [x]\n")
    problems = refused(shelf("clinic", "base: ../hospital\nnme: x\n"))
    assert [(one.code, one.file, one.line) for one in problems] == [
        ("CG-B03", "brand.yaml", 2),
        ("CG-B03", "../hospital/brand.yaml", 3),
        ("CG-B04", "../hospital/brand.yaml", 4),
    ]


def test_a_value_of_the_base_that_the_clinic_replaces_is_not_judged(shelf):
    shelf("hospital", "name: {en: Hospital}\n")
    assert load_brand(shelf("clinic", "base: ../hospital\nname: Clínica\n"), "es").clinic == "Clínica"


def test_a_language_is_not_filled_from_the_base(shelf):
    shelf("hospital", "name: {en: Hospital, es: Hospital}\n")
    (problem,) = refused(shelf("clinic", "base: ../hospital\nname: {en: Clinic}\n"), "es")
    assert (problem.code, problem.file, problem.field) == ("CG-B04", "brand.yaml", "name")


@pytest.mark.parametrize(
    "base",
    ["../nowhere", "[a]", "{a: b}", "/etc", "C:/brands", "https://example.org/brand", "'.'"],
)
def test_a_base_that_cannot_be_had_is_one_problem_at_its_line(shelf, base):
    (problem,) = refused(shelf("clinic", f"name: Clinic\nbase: {base}\n"))
    assert (problem.code, problem.file, problem.line, problem.field) == ("CG-B12", "brand.yaml", 2, "base")
    assert problem.fix


def test_brands_in_a_circle_are_refused(shelf):
    shelf("hospital", "name: Hospital\nbase: ../clinic\n")
    (problem,) = refused(shelf("clinic", "base: ../hospital\n"))
    assert (problem.code, problem.file, problem.line) == ("CG-B12", "../hospital/brand.yaml", 2)
    assert "circle" in problem.what


def test_three_bases_are_the_most(shelf):
    shelf("d", "name: Last\n")
    shelf("c", "base: ../d\n")
    shelf("b", "base: ../c\n")
    first = shelf("a", "base: ../b\n")
    assert load_brand(first, "en").clinic == "Last"
    (problem,) = refused(shelf("z", "base: ../a\n"))
    assert (problem.code, problem.file) == ("CG-B12", "../c/brand.yaml")


def test_a_base_that_is_empty_or_broken_is_told_with_the_rest(shelf):
    shelf("hospital", "")
    assert {one.code for one in refused(shelf("clinic", "base: ../hospital\nnme: x\n"))} == {"CG-B02", "CG-B03"}
    shelf("hospital", 'name: "A\n')
    problems = refused(shelf("clinic", "base: ../hospital\nnme: x\n"))
    assert ("CG-P004", "../hospital/brand.yaml") in [(one.code, one.file) for one in problems]


def test_the_colours_of_the_base_stand_when_the_clinic_writes_none(shelf):
    shelf("hospital", 'colours: {main: "#5b3a8c"}\n')
    palette = load_brand(shelf("clinic", "base: ../hospital\nname: A\n"), "en").palette
    assert (palette.brand, palette.accent) == ("#5b3a8c", Palette().accent)
