"""Whoever makes the brand: a clinic looks its file through, sees it on paper, and prints with it."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from crmo_guide.errors import ExitCode
from crmo_guide.verify.report import report

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]
LOOKS = ("example-childrens-hospital", "example-support-group", "example-clinic-overlay")


@pytest.fixture
def brands(tmp_path: Path, root: Path) -> Path:
    """The sample brands, copied as one would begin one's own."""
    shutil.copytree(root / "examples" / "brands", tmp_path / "brands")
    return tmp_path / "brands"


@pytest.fixture
def pale(tmp_path: Path) -> Path:
    folder = tmp_path / "sunny"
    folder.mkdir()
    (folder / "brand.yaml").write_text('name: Sunny\ncolours: {main: "#ffd100", accent: "#333333"}\n')
    return folder


@pytest.mark.parametrize("name", LOOKS)
def test_a_sample_brand_has_nothing_to_find(name: str, brands: Path, call: Run) -> None:
    ended = call("brand", "check", brands / name)
    assert ended.returncode == ExitCode.DONE, ended.stderr.decode()
    said = ended.stdout.decode()
    assert "drawing (SVG)" in said
    assert "ink on brand_tint" in said
    assert "fails" not in said
    assert "nothing found" in ended.stderr.decode()


def test_an_overlay_says_what_comes_from_where(brands: Path, call: Run) -> None:
    said = call("brand", "check", brands / "example-clinic-overlay").stdout.decode()
    sources = {words[0]: words[1] for line in said.splitlines() if len(words := line.split()) == 2}
    assert sources["logo"] == "../example-childrens-hospital/brand.yaml"
    assert sources["footer"] == "brand.yaml"


def test_a_pale_colour_is_shown_before_and_after(pale: Path, call: Run) -> None:
    ended = call("brand", "check", pale)
    assert ended.returncode == ExitCode.DONE
    (line,) = [line for line in ended.stdout.decode().splitlines() if "#ffd100," in line]
    assert "1.46" in line
    assert "darkened to #" in line
    assert ended.stderr.decode().count("CG-B10 [look again]") == 1


def test_in_json_every_pair_and_language_can_be_read(pale: Path, call: Run) -> None:
    with (pale / "brand.yaml").open("a") as file:
        file.write("footer: {en: A, es: B}\n")
    ended = call("brand", "check", pale, "--json")
    told = json.loads(ended.stdout)
    assert ended.returncode == told["exit_code"] == ExitCode.INPUT
    assert told["missing_languages"] == ["ar"]
    assert told["keys"]["footer"] == {"file": "brand.yaml", "missing": ["ar"]}
    main = told["colours"]["main"]
    assert main["written"] == "#ffd100"
    assert main["contrast"] < 4.5 <= main["printed_contrast"]
    assert all(pair["passes"] and pair["contrast"] >= pair["least"] for pair in told["pairs"])
    assert {problem["code"] for problem in told["problems"]} == {"CG-B04", "CG-B10"}
    assert told["logo"] is None
    assert call("brand", "check", pale, "--lang", "es").returncode == ExitCode.DONE


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("name: A\nlines: [{label: Help, phone: '911'}]\n", "CG-B14"),
        ("name: A\nfooter: Give 5 mg\n", "CG-B15"),
        ("name: A\nbase: ../nowhere\n", "CG-B12"),
        ("name: A\nlines: [{label: Help, phone: us}]\n", "CG-B13"),
    ],
)
def test_a_bad_brand_is_one_message_and_exit_3_everywhere(text: str, code: str, pale: Path, call: Run) -> None:
    (pale / "brand.yaml").write_text(text)
    for words in (("brand", "check", pale), ("brand", "specimen", pale), ("build", "--brand", pale, "-o", "x.pdf")):
        ended = call(*words)
        assert ended.returncode == ExitCode.INPUT, words
        assert ended.stderr.decode().count(code) == 1
        assert "Traceback" not in ended.stderr.decode()
    assert not list(pale.parent.rglob("*.pdf"))


@pytest.mark.parametrize("words", [("brand", "check", "none"), ("brand", "specimen", "none")])
def test_a_brand_that_is_not_there_is_one_message(words: tuple[str, ...], call: Run) -> None:
    ended = call(*words)
    assert ended.returncode == ExitCode.INPUT
    assert ended.stderr.decode().count("CG-B01") == 1


def test_an_unknown_language_is_a_usage_problem(pale: Path, call: Run) -> None:
    for words in (("check", pale, "--lang", "xx"), ("specimen", pale, "--lang", "xx")):
        assert call("brand", *words).returncode == ExitCode.USAGE


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "lang", "paper"), [(LOOKS[0], "ar", "a4"), (LOOKS[1], "en", "letter"), (LOOKS[2], "es", "a4")]
)
def test_a_specimen_is_one_good_page(name: str, lang: str, paper: str, brands: Path, call: Run) -> None:
    ended = call("brand", "specimen", brands / name, "--lang", lang, "--paper", paper)
    assert ended.returncode == ExitCode.DONE, ended.stderr.decode()
    made = brands / name / f"specimen-{lang}.pdf"
    assert ended.stdout.decode().split() == [str(made)]
    found = report(made.read_bytes())
    assert not found.problems
    assert (found.lang, found.pdfua, found.pdfa, found.tagged) == (lang, True, "3a", True)
    with pikepdf.open(made) as pdf:
        assert len(pdf.pages) == 1


@pytest.mark.slow
def test_a_specimen_takes_the_brands_paper_and_replaces_only_a_specimen(pale: Path, call: Run) -> None:
    with (pale / "brand.yaml").open("a") as file:
        file.write("paper: letter\n")
    out = pale.parent / "out.pdf"
    out.write_bytes(b"%PDF-1.7 somebody's")
    assert call("brand", "specimen", pale, "-o", out).returncode == ExitCode.CANNOT_WRITE
    out.unlink()
    for _ in range(2):
        ended = call("brand", "specimen", pale, "-o", out, "--json")
        told = json.loads(ended.stdout)
        assert (told["exit_code"], told["files"]) == (0, [{"path": str(out), "pages": 1}])
        assert [problem["code"] for problem in told["problems"]] == ["CG-B10"]
    with pikepdf.open(out) as pdf:
        assert [float(side) for side in pdf.pages[0].mediabox[2:]] == [612, 792]


@pytest.mark.slow
def test_a_guide_is_built_with_a_pale_brand_and_says_so(pale: Path, call: Run) -> None:
    asked = ("build", "--lang", "en", "-e", "fridge", "--brand", pale, "-o", "fridge.pdf")
    ended = call(*asked)
    assert ended.returncode == ExitCode.DONE, ended.stderr.decode()
    assert "CG-B10 [look again]" in ended.stderr.decode()
    assert call(*asked, "--strict", "--force").returncode == ExitCode.INPUT
