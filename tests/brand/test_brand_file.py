from __future__ import annotations

import os
from pathlib import Path

import pytest

from crmo_guide.brand import Brand, Palette, load_brand
from crmo_guide.errors import ExitCode, InputProblem

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "brands" / "example-childrens-hospital"


def refused(path, lang="en"):
    with pytest.raises(InputProblem) as raised:
        load_brand(path, lang)
    assert raised.value.exit_code == ExitCode.INPUT
    return raised.value.problems


def test_without_a_brand_our_colours_stand_and_nobody_s_name():
    assert load_brand(None, "en") == Brand(None, None, Palette(), None, ())


@pytest.mark.parametrize(("lang", "name"), [("en", "Example Children’s Hospital"), ("es", "Hospital Infantil Ejemplo")])
def test_the_example_brand_loads_in_every_language(lang, name):
    brand = load_brand(EXAMPLE / "brand.yaml", lang)
    assert brand.clinic == name
    assert brand.logo.alt.startswith(name)
    assert brand.logo.mime == "image/svg+xml"
    assert brand.palette.brand == "#5b3a8c"
    assert brand == load_brand(EXAMPLE, lang)


def test_texts_may_be_one_for_all_languages(brand):
    brand.yaml("name:  Our   Clinic\nfooter: {en: A, es: B}\naddress: [One Street, {en: Town, es: Ciudad}]\n")
    found = load_brand(brand.path, "es")
    assert (found.clinic, found.footer, found.address) == ("Our Clinic", "B", ("One Street", "Ciudad"))


def test_an_address_may_be_one_line(brand):
    assert load_brand(brand.yaml("name: A\naddress: One Street\n"), "en").address == ("One Street",)


def test_a_language_the_file_does_not_speak_is_not_filled_with_another(brand):
    (problem,) = refused(brand.yaml("name: {en: Clinic}\n"), "es")
    assert (problem.code, problem.field, problem.line) == ("CG-B04", "name", 1)
    assert "es" in problem.fix


def test_colours_give_a_palette(brand):
    palette = load_brand(brand.yaml('name: A\ncolours: {main: "#5b3a8c"}\n'), "en").palette
    assert palette.brand == "#5b3a8c"
    assert palette.accent == Palette().accent
    assert palette.brand_tint != Palette().brand_tint


def test_a_light_colour_is_refused_with_its_ratio_and_a_shade_that_passes(brand):
    (problem,) = refused(brand.yaml('name: A\ncolours:\n  main: "#ff9900"\n'))
    assert (problem.code, problem.field, problem.line) == ("CG-B10", "colours.main", 3)
    assert "2.14" in problem.what
    shade = problem.fix.split('"')[1]
    assert load_brand(brand.yaml(f'name: A\ncolours:\n  main: "{shade}"\n'), "en").palette.brand == shade


def test_a_ratio_just_below_is_never_shown_as_enough(brand):
    (problem,) = refused(brand.yaml('name: A\ncolours:\n  main: "#777777"\n'))
    assert "contrast 4.47" in problem.what
    assert "needed 4.5" in problem.what


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("name: A\nlgo: x.png\n", "CG-B03", 2),
        ("name: A\ncolours: {man: '#123456'}\n", "CG-B03", 2),
        ("name: [A]\n", "CG-B04", 1),
        ("name: {en: {a: b}}\n", "CG-B04", 1),
        ("name: " + "a" * 81 + "\n", "CG-B04", 1),
        ("name: A\n\nfooter: [x]\n", "CG-B04", 3),
        ("name: A\ncolours: blue\n", "CG-B04", 2),
        ("name: A\ncolours:\n  main: blue\n", "CG-B04", 3),
        ("name: A\ncolours:\n  main: [1]\n", "CG-B04", 3),
        ("name: A\nlogo: [a.png]\n", "CG-B04", 2),
        ("name: A\naddress: [a, b, c, d, e, f]\n", "CG-B04", 2),
        ("logo: logo.svg\n", "CG-B11", 1),
        ("- a\n", "CG-B02", 1),
        ("just text\n", "CG-B02", 1),
        ("# only a comment\n", "CG-B02", 1),
        ("name: A\ncolours:\n  main: #0f5c6e\n", "CG-P011", 3),
        ("name: A\nname: B\n", "CG-P010", 2),
        ('name: "A\n', "CG-P004", None),
        ("name: &a A\n", "CG-P015", 1),
        ("name: A\n---\nname: B\n", "CG-P016", None),
    ],
)
def test_each_fault_of_the_file_is_one_clear_problem_with_its_line(brand, text, code, line):
    brand.drawing()
    (problem,) = refused(brand.yaml(text))
    assert problem.code == code
    assert problem.file == "brand.yaml"
    assert problem.what
    assert problem.fix
    if line:
        assert problem.line == line


def test_a_misspelt_key_gets_a_suggestion(brand):
    (problem,) = refused(brand.yaml("name: A\nfoter: x\n"))
    assert "footer" in problem.fix


def test_all_faults_are_shown_together_in_the_order_of_the_file(brand):
    problems = refused(brand.yaml("lgo: x\nname: [A]\nfooter: [B]\ncolours: {main: blue}\n"))
    assert [problem.line for problem in problems] == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "CG-B02"),
        (b" \n\n", "CG-B02"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "CG-P005"),
        (b"name: caf\xe9\n", "CG-P006"),
        ("name: A".encode("utf-16"), "CG-P006"),
        (b"a" * 3_000_000, "CG-P007"),
        (b"[\n" * 1_000, "CG-P008"),
        (b"name: A\x00B\n", "CG-P005"),
    ],
)
def test_a_file_that_is_no_brand_is_one_problem(brand, raw, code):
    (problem,) = refused(brand.yaml(raw))
    assert problem.code == code


def test_a_missing_file_and_a_folder_are_told_apart(brand, tmp_path):
    assert "no such" in refused(tmp_path / "none.yaml")[0].what
    assert "folder" in refused(brand.root)[0].what
    assert "folder" in refused(tmp_path)[0].what


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes on this system")
def test_a_pipe_is_refused_and_not_waited_for(brand):
    os.mkfifo(brand.path)
    assert refused(brand.path)[0].code == "CG-B01"


def test_strange_paths_are_refused_in_words(tmp_path):
    assert refused(tmp_path / ("a" * 5000))[0].code == "CG-B01"
    assert refused(tmp_path / "a\x00b")[0].code == "CG-B01"


def test_a_file_of_another_system_reads_the_same(brand):
    found = load_brand(brand.yaml(b"\xef\xbb\xbfname: A\r\nfooter: B\r\n"), "en")
    assert (found.clinic, found.footer) == ("A", "B")
