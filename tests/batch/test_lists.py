"""What a batch is asked for: rosters, folders, names; and what it remembers."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crmo_guide.batch.ledger import FILE_NAME, Ledger
from crmo_guide.batch.names import naming
from crmo_guide.batch.pace import Pace
from crmo_guide.batch.roster import Known
from crmo_guide.batch.sources import entries
from crmo_guide.errors import ExitCode, InputProblem, UsageProblem

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]
KNOWN = Known(("en", "es"), ("guide", "full"), ("guide",))


@pytest.mark.parametrize(
    "text",
    [
        "plan,languages,editions\na.yaml,es en,full\nb.yaml,,\n",
        "Plan;lang;edition\r\na.yaml;es en;full\r\nb.yaml;;\r\n",
    ],
    ids=["commas", "a spreadsheet's semicolons"],
)
def test_a_roster_names_plans_languages_and_editions(text: str, tmp_path: Path) -> None:
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).touch()
    roster = tmp_path / "roster.csv"
    roster.write_text("\ufeff" + text, encoding="utf-8")
    first, second = entries([str(roster)], KNOWN)
    assert (first.plan.name, first.languages, first.editions, first.line) == ("a.yaml", ("es", "en"), ("full",), 2)
    assert (second.plan.name, second.languages, second.editions, second.line) == ("b.yaml", (), (), 3)


def test_everything_wrong_in_a_roster_is_told_at_once_with_its_line(ward: Any, call: Run) -> None:
    desk = ward(1)
    rows = [
        "plan,languages,editions",
        "plans/aurelia.yaml,es,",
        "plans/nobody.yaml,es,",
        ",es,",
        "plans/aurelia.yaml,xx,",
        "plans/aurelia.yaml,es,poster",
        "plans/aurelia.yaml,en es,",
        "plans/aurelia.yaml,es,guide,en",
    ]
    (desk / "roster.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    ended = call("batch", "roster.csv", "-o", "out")
    assert ended.returncode == ExitCode.INPUT
    words = ended.stderr.decode()
    for line, code in ((3, "M07"), (4, "M06"), (5, "M08"), (6, "M09"), (7, "M10"), (8, "M05")):
        assert f"roster.csv:{line}: CG-{code}" in words
    assert list((desk / "out").iterdir()) == []


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "CG-M11"),
        (b"plan\n\n", "CG-M11"),
        (b"name,lang\nx,es\n", "CG-M04"),
        (b"plan,plan\nx,y\n", "CG-M04"),
        (b'plan\n"x\n', "CG-M05"),
        (b"plan\nLuc\xeda.yaml\n", "CG-M03"),
        (b"plan\n\0.yaml\n", "CG-M03"),
    ],
)
def test_a_broken_roster_is_answered_with_its_code(raw: bytes, code: str, tmp_path: Path) -> None:
    roster = tmp_path / "roster.csv"
    roster.write_bytes(raw)
    with pytest.raises(InputProblem) as refused:
        entries([str(roster)], KNOWN)
    assert code in {problem.code for problem in refused.value.problems}


@pytest.mark.parametrize("typed", ["missing.csv", "missing.yaml", "*.yaml", "empty", "\0"])
def test_what_is_not_there_is_said_before_work_begins(typed: str, tmp_path: Path, call: Run) -> None:
    (tmp_path / "empty").mkdir()
    ended = call("batch", typed, "-o", ".")
    assert ended.returncode == ExitCode.INPUT, ended.stderr.decode()
    assert b"fix:" in ended.stderr


def test_a_folder_is_taken_in_the_order_a_person_counts(tmp_path: Path) -> None:
    for name in ("10.yaml", "2.yaml", "clinic.yaml", "notes.txt", ".hidden.yaml"):
        (tmp_path / name).touch()
    found = entries([str(tmp_path), str(tmp_path / "2.yaml")], KNOWN, besides=[tmp_path / "clinic.yaml"])
    assert [entry.plan.name for entry in found] == ["2.yaml", "10.yaml"]


WRONG = {
    "no output": ["plans"],
    "no source": ["-o", "out"],
    "an unknown language": ["plans", "-o", "out", "--lang", "xx"],
    "an unknown edition": ["plans", "-o", "out", "--edition", "poster"],
    "an unknown field": ["plans", "-o", "out", "--name", "{child}"],
    "a path for a name": ["plans", "-o", "out", "--name", "../{id}"],
    "one name for all": ["plans", "-o", "out", "--name", "guide"],
    "an open brace": ["plans", "-o", "out", "--name", "{id"],
    "a format": ["plans", "-o", "out", "--name", "{id:>400}"],
    "no workers": ["plans", "-o", "out", "--workers", "0"],
    "no time": ["plans", "-o", "out", "--limit", "0"],
    "two kinds of workers": ["plans", "-o", "out", "--workers", "2", "--scheduler", "tcp://127.0.0.1:1"],
}


@pytest.mark.parametrize("words", WRONG.values(), ids=WRONG.keys())
def test_a_wrong_command_line_ends_with_2(words: list[str], ward: Any, call: Run) -> None:
    desk = ward(1)
    ended = call("batch", *words)
    assert ended.returncode == ExitCode.USAGE, ended.stderr.decode()
    assert list((desk / "out").iterdir()) == []


def test_an_output_folder_that_is_not_there(ward: Any, call: Run) -> None:
    ward(1)
    assert call("batch", "plans", "-o", "nowhere").returncode == ExitCode.CANNOT_WRITE


def test_a_name_is_only_ever_a_name() -> None:
    told = {"owner": "a" * 26, "code": "K7QM-2F", "lang": "es", "edition": "guide", "stem": "..\\a/b:c", "line": 3}
    assert naming().name(**told) == "aaaaaaaaaaaa-es-guide.pdf"  # type: ignore[arg-type]
    assert naming("{code} {lang}.pdf").name(**told) == "K7QM-2F es.pdf"  # type: ignore[arg-type]
    assert naming("{stem}").name(**told) == "_a_b_c.pdf"  # type: ignore[arg-type]
    with pytest.raises(UsageProblem):
        naming("{lang}")


def test_a_list_with_a_line_cut_off_is_still_read(tmp_path: Path) -> None:
    with Ledger(tmp_path) as ledger:
        ledger.note("key", "a.pdf", "sum", 3)
        ledger.note("key", "b.pdf", "sum", 3)
    path = tmp_path / FILE_NAME
    path.write_bytes(path.read_bytes()[:-20])
    with Ledger(tmp_path) as ledger:
        assert ledger.done("key", "a.pdf") is not None
        assert ledger.done("other", "a.pdf") is None
        assert ledger.done("key", "b.pdf") is None
        ledger.note("key", "b.pdf", "sum", 4)
    with Ledger(tmp_path) as ledger:
        assert ledger.done("key", "b.pdf") is not None


def test_pace_is_told_once_it_means_something() -> None:
    pace = Pace(100, began=0.0)
    assert "left" not in pace.words(1.0)
    for _ in range(10):
        pace.note("made")
    for _ in range(10):
        pace.note("kept")
    assert pace.words(20.0) == "30 a minute, 3 min left"
    pace.note("failed")
    assert pace.words(22.0).endswith("1 failed")
