"""A translator half-way: no family gets her pages, but she can look at them."""

from __future__ import annotations

import io
import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from crmo_guide.errors import ExitCode
from crmo_guide.verify.readback import runs
from crmo_guide.verify.tags import tag_tree

pytestmark = pytest.mark.slow

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]
STAMP = "DRAFT TRANSLATION: NOT FINISHED"


@pytest.fixture
def begun(call: Run, tmp_path: Path) -> Path:
    """Hebrew with one title and one topic translated."""
    ended = call("content", "new-language", "he", "--into", tmp_path / "own")
    assert ended.returncode == ExitCode.DONE, ended.stderr.decode()
    folder = tmp_path / "own" / "he"
    pages = folder / "phrases" / "pages.ftl"
    words = pages.read_text("utf-8").replace("# TRANSLATE page-bones = My bones", "page-bones = העצמות שלי")
    pages.write_text(words, "utf-8")
    topic = folder / "topics" / "weight.md.todo"
    done = topic.read_text("utf-8").replace("title: ", 'title: "משקל" # ', 1)
    topic.with_name("weight.md").write_text(done, "utf-8")
    return tmp_path / "own"


def test_it_is_refused_with_a_list_of_what_is_missing(begun: Path, call: Run, tmp_path: Path) -> None:
    ended = call("build", "--lang", "he", "--content", begun, "--json")
    assert ended.returncode == ExitCode.CONTENT
    problems = json.loads(ended.stdout)["problems"]
    assert {"CG-L20", "CG-W05"} == {problem["code"] for problem in problems}
    assert len(problems) > 500
    assert not list(tmp_path.glob("*.pdf"))


def test_a_draft_shows_her_words_and_marks_the_rest_as_english(begun: Path, call: Run, tmp_path: Path) -> None:
    out = tmp_path / "draft.pdf"
    ended = call("build", "--lang", "he", "--content", begun, "--draft", "-o", out, "--json")
    assert ended.returncode == ExitCode.DONE, ended.stderr.decode()
    assert [problem["code"] for problem in json.loads(ended.stdout)["problems"]] == ["CG-G11"]
    pdf = out.read_bytes()
    for page in runs(pdf):
        assert any(STAMP in run.text for run in page.runs if run.artifact), page.number
    tree = tag_tree(pdf)
    assert "ילש תומצעה" in tree  # as it is painted, from left to right
    assert "לקשמ" in tree
    assert re.search(r'lang=en\n +H1 "When to call"', tree)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert str(opened.Root.Lang) == "he"
        assert str(opened.Root.ViewerPreferences.Direction) == "/R2L"


def test_strict_makes_no_draft_of_it(begun: Path, call: Run) -> None:
    assert call("build", "--lang", "he", "--content", begun, "--draft", "--strict").returncode == ExitCode.CONTENT


def test_the_languages_say_how_far_each_has_come(begun: Path, call: Run) -> None:
    rows = {row["code"]: row for row in json.loads(call("languages", "--content", begun, "--json").stdout)}
    assert rows["he"]["complete"] is False
    assert rows["he"]["percent"] < 5
    assert rows["he"]["typefaces"] == ["Noto Sans Hebrew"]
    assert rows["es"] | {"complete": True, "percent": 100, "missing": 0} == rows["es"]
    assert rows["es"]["reading"]
    told = call("languages", "--content", begun).stdout.decode()
    assert "incomplete" in told
    assert re.search(r"(?m)^es\t.*\tcomplete\t.*\t0 of [0-9]{2} texts reviewed by a clinician\t", told)
