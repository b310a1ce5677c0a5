"""All there is to know about a brand."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from crmo_guide.brand import inspect, load_brand
from crmo_guide.errors import InputProblem, Level
from crmo_guide.places import places

EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "brands"
LANGUAGES = ("en", "es", "ar")


def test_it_says_from_which_file_each_key_comes():
    found = inspect(EXAMPLES / "example-clinic-overlay", LANGUAGES, places())
    base = "../example-childrens-hospital/brand.yaml"
    assert found.files == ("brand.yaml", base)
    given = {one.name: one.file for one in found.given}
    assert given == {
        "name": base,
        "logo": base,
        "logo_alt": base,
        "footer": "brand.yaml",
        "address": base,
        "lines": "brand.yaml",
        "feedback": "brand.yaml",
        "colours.main": base,
        "colours.accent": "brand.yaml",
    }
    assert (found.problems, found.missing) == ((), ())


def test_it_says_which_languages_are_missing_and_where(brand):
    path = brand.yaml(
        "name: {en: A, es: A}\nfooter: One for all\naddress: [{en: X}]\n"
        "lines: [{label: {en: Line}, phone: 01632 960123}]\n"
    )
    found = inspect(path, LANGUAGES, places())
    assert {one.name: one.missing for one in found.given if one.missing} == {
        "name": ("ar",),
        "address": ("es", "ar"),
        "lines": ("es", "ar"),
    }
    assert found.missing == ("es", "ar")
    assert {problem.code for problem in found.problems} == {"CG-B04"}
    assert found.brand.clinic == "A"


def test_a_problem_of_every_language_is_told_once(brand):
    found = inspect(brand.yaml("nme: A\ncolours: {main: '#ffd100'}\n"), LANGUAGES, places())
    assert [problem.code for problem in found.problems] == ["CG-B03", "CG-B10"]
    assert [problem.level for problem in found.problems] == [Level.STOP, Level.LOOK]
    assert found.colours == (("main", "#ffd100"),)


def test_there_must_be_a_file(tmp_path):
    with pytest.raises(InputProblem):
        inspect(tmp_path / "none", LANGUAGES, places())


def png(width: int, height: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height)).save(out, "PNG")
    return out.getvalue()


def test_a_coarse_logo_is_reported_and_still_prints(brand):
    loaded = load_brand(brand.logo(png(120, 60)), "en")
    (finding,) = loaded.findings
    assert (finding.code, finding.level, finding.field) == ("CG-B16", Level.LOOK, "logo")
    assert loaded.logo is not None
    assert load_brand(brand.logo(png(600, 300)), "en").findings == ()


@pytest.mark.parametrize(
    ("size", "printed"), [((1200, 300), (44, 11)), ((300, 1200), (3.75, 15)), ((40, 20), (10.6, 5.3))]
)
def test_a_logo_keeps_its_shape_inside_the_room_on_page_1(brand, size, printed):
    assert load_brand(brand.logo(png(*size)), "en").logo.printed_mm == pytest.approx(printed, abs=0.05)


def test_a_drawing_on_a_small_board_prints_as_large_as_any(brand):
    logo = load_brand(brand.drawing(), "en").logo
    assert logo.printed_mm == pytest.approx((15, 15))
    assert logo.dots_per_inch is None
