from __future__ import annotations

import os
from pathlib import Path

import pytest

from crmo_guide.brand import Brand, BrandLine, Palette, load_brand
from crmo_guide.errors import ExitCode, InputProblem, Level

EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "brands"


def refused(path, lang="en"):
    with pytest.raises(InputProblem) as raised:
        load_brand(path, lang)
    assert raised.value.exit_code == ExitCode.INPUT
    return raised.value.problems


def test_without_a_brand_our_colours_stand_and_nobody_s_name():
    assert load_brand(None, "en") == Brand(None, None, Palette(), None, ())


LOOKS = {
    "example-childrens-hospital": ("#5b3a8c", "#b3471d"),
    "example-support-group": ("#1e5a3c", "#8f5a0a"),
    "example-clinic-overlay": ("#5b3a8c", "#00707a"),
}


@pytest.mark.parametrize("lang", ["en", "es", "ar"])
@pytest.mark.parametrize("name", LOOKS)
def test_the_example_brands_load_in_every_language_without_a_finding(name, lang):
    brand = load_brand(EXAMPLES / name / "brand.yaml", lang)
    assert brand.logo.alt.startswith(brand.clinic)
    assert brand.logo.mime == "image/svg+xml"
    assert (brand.palette.brand, brand.palette.accent) == LOOKS[name]
    assert brand.findings == ()
    assert brand == load_brand(EXAMPLES / name, lang)


def test_the_example_support_group_says_all_that_a_group_can_say():
    brand = load_brand(EXAMPLES / "example-support-group", "en")
    assert all((brand.lines, brand.feedback, brand.reorder, brand.funder, brand.licence, brand.disclaimer, brand.paper))


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


def test_lines_and_notes_are_read_in_the_language_asked_for(brand):
    path = brand.yaml(
        "name: A\n"
        "lines:\n"
        "  - {label: {en: Family line, es: Línea}, phone: 01632 960123, hours: {en: 9 to 5, es: de 9 a 5}}\n"
        "  - {label: Office, phone: +44 1632 960 145}\n"
        "feedback: a@b.example\nreorder: {en: Here, es: Aquí}\nfunder: F\nlicence: CC BY-NC-SA 4.0\n"
        "disclaimer: {en: We listen., es: Escuchamos.}\npaper: letter\n"
    )
    found = load_brand(path, "es")
    assert found.lines == (
        BrandLine("Línea", "01632 960123", "de 9 a 5"),
        BrandLine("Office", "+44 1632 960 145", None),
    )
    assert (found.feedback, found.reorder, found.funder) == ("a@b.example", "Aquí", "F")
    assert (found.licence, found.disclaimer, found.paper) == ("CC BY-NC-SA 4.0", "Escuchamos.", "letter")
    assert {"Línea", "de 9 a 5", "01632 960123", "Aquí", "Escuchamos."} <= set(found.texts)


def test_an_empty_list_of_lines_is_no_line(brand):
    assert load_brand(brand.yaml("name: A\nlines: []\naddress: []\n"), "en").lines == ()


def test_a_line_without_words_in_a_language_is_told(brand):
    (problem,) = refused(brand.yaml("name: A\nlines: [{label: {en: Line}, phone: 01632 960123}]\n"), "es")
    assert (problem.code, problem.field) == ("CG-B04", "lines[0].label")


def test_colours_give_a_palette(brand):
    palette = load_brand(brand.yaml('name: A\ncolours: {main: "#5b3a8c"}\n'), "en").palette
    assert palette.brand == "#5b3a8c"
    assert palette.accent == Palette().accent
    assert palette.brand_tint != Palette().brand_tint


def test_a_light_colour_is_darkened_and_reported_with_both_ratios(brand):
    loaded = load_brand(brand.yaml('name: A\ncolours:\n  main: "#ff9900"\n'), "en")
    (finding,) = loaded.findings
    assert (finding.code, finding.level, finding.field, finding.line) == ("CG-B10", Level.LOOK, "colours.main", 3)
    assert "contrast 2.14" in finding.what
    assert f'"{loaded.palette.brand}"' in finding.what
    assert float(finding.what.rpartition("contrast ")[2].rstrip(").")) >= 4.5
    written = load_brand(brand.yaml(f'name: A\ncolours:\n  main: "{loaded.palette.brand}"\n'), "en")
    assert (written.palette.brand, written.findings) == (loaded.palette.brand, ())


def test_a_ratio_just_below_is_never_shown_as_enough(brand):
    (finding,) = load_brand(brand.yaml('name: A\ncolours:\n  main: "#777777"\n'), "en").findings
    assert "contrast 4.47" in finding.what
    assert "needed 4.5" in finding.what


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
        ("name: A\npaper: a3\n", "CG-B04", 2),
        ("name: A\nlines: 01632 960123\n", "CG-B04", 2),
        ("name: A\nlines:\n  - 01632 960123\n", "CG-B04", 3),
        ("name: A\nlines:\n  - {label: Line}\n", "CG-B04", 3),
        ("name: A\nlines:\n  - {label: Line, phone: call us}\n", "CG-B13", 3),
        ("name: A\nlines:\n  - {label: Line, phone: [1]}\n", "CG-B13", 3),
        ("name: A\nlines:\n  - {label: Line, phone: 01632 960123, hors: 9 to 5}\n", "CG-B03", 3),
        ("name: A\nlines:\n" + "  - {label: Line, phone: 01632 960123}\n" * 5, "CG-B04", 3),
        ("name: A\nfeedback: [a, b]\n", "CG-B04", 2),
        ("name: A\ndisclaimer: " + "a" * 201 + "\n", "CG-B04", 2),
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
