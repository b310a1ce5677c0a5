from __future__ import annotations

import os
from pathlib import Path

import pytest

from crmo_guide.errors import ContentProblem
from crmo_guide.language.data import load_yaml, parse_yaml


def test_dates_and_decimals_stay_text(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("due: 2027-05-22\nfigure: 0.50\nversion: 1\nyes_word: yes\nflag: true\nlist: [a, 2]\n", "utf-8")
    assert load_yaml(file) == {
        "due": "2027-05-22",
        "figure": "0.50",
        "version": 1,
        "yes_word": "yes",
        "flag": True,
        "list": ["a", 2],
    }


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("a: 1", "utf-8")
    assert load_yaml(file) == {"a": 1}
    file.write_text("a: 2", "utf-8")
    os.utime(file, ns=(1, 1))
    assert load_yaml(file) == {"a": 2}


@pytest.mark.parametrize(
    ("text", "line"), [("a: 1\nb: [\n", 3), ("a: 1\na: 2\n", 2), ("a: 1\n\tb: 2\n", 2), ("a: 1\n--- \nb: 2\n", 2)]
)
def test_a_broken_file_names_its_line(tmp_path: Path, text: str, line: int) -> None:
    file = tmp_path / "broken.yaml"
    file.write_text(text, "utf-8")
    with pytest.raises(ContentProblem) as caught:
        load_yaml(file)
    (problem,) = caught.value.problems
    assert (problem.code, problem.file) == ("CG-W08", str(file))
    assert problem.line == line


def test_front_matter_counts_lines_from_where_it_stands() -> None:
    with pytest.raises(ContentProblem) as caught:
        parse_yaml("a: 1\na: 2", Path("topic.md"), first_line=2)
    assert caught.value.problems[0].line == 3


@pytest.mark.parametrize("name", ["missing.yaml", "."])
def test_what_is_no_file_is_a_content_problem(tmp_path: Path, name: str) -> None:
    with pytest.raises(ContentProblem):
        load_yaml(tmp_path / name)


def test_a_file_that_is_not_utf8_is_a_content_problem(tmp_path: Path) -> None:
    file = tmp_path / "latin.yaml"
    file.write_bytes("name: Español".encode("latin-1"))
    with pytest.raises(ContentProblem, match="UTF-8"):
        load_yaml(file)


def test_no_tag_makes_an_object(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("a: !!python/object/apply:os.system ['true']\n", "utf-8")
    with pytest.raises(ContentProblem):
        load_yaml(file)
