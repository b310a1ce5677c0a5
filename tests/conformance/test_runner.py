"""The judge's own manners: what it says, with which exit code, and what happens where it cannot run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from crmo_guide.places import places
from crmo_guide.render.typeset import typeset

ROOT = Path(__file__).resolve().parents[2]
HTML = "<html lang='en'><title>x</title><h1>x</h1></html>"


def verapdf(*words: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [str(ROOT / "tools" / "verapdf" / "verapdf"), *map(str, words)]
    return subprocess.run(
        command, env={**os.environ, "PYTHON": sys.executable, **environment}, capture_output=True, text=True
    )


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.pdf"
    path.write_bytes(typeset(HTML, places=places(), lang="en", owner="a").pdf)
    return path


@pytest.mark.conformance
def test_verdicts_are_printed_and_told_by_the_exit_code(engine: object, good: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(b"nothing")
    ended = verapdf("ua1,3a", good)
    assert (ended.returncode, ended.stdout) == (0, f"PASS ua1 {good}\nPASS 3a {good}\n")
    ended = verapdf("--json", "ua1", good, bad)
    assert ended.returncode == 1
    assert [json.loads(line)["conforms"] for line in ended.stdout.splitlines()] == [True, False]


@pytest.mark.conformance
def test_a_flavour_that_does_not_exist_is_told(engine: object, good: Path) -> None:
    ended = verapdf("ua7", good)
    assert ended.returncode == 2
    assert "ua7" in ended.stderr


def test_without_java_it_says_what_to_install(good: Path, tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "tools" / "verapdf" / "judge.py"), "ua1", str(good)]
    ended = subprocess.run(command, env={**os.environ, "PATH": str(tmp_path)}, capture_output=True, text=True)
    assert ended.returncode == 2
    assert "java is missing: apt-get install" in ended.stderr


@pytest.mark.parametrize(("ci", "outcome"), [("true", "1 error"), ("", "1 skipped")])
def test_tests_without_java_are_skipped_but_fail_on_ci(ci: str, outcome: str, tmp_path: Path) -> None:
    name = f"{Path(__file__).parent}/test_typeset.py::test_the_sample_conforms"
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", "-n0", "-q", "-p", "no:cacheprovider", name],
        env={**os.environ, "CI": ci, "PATH": str(tmp_path)},
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert outcome in ended.stdout
    assert "java is missing: apt-get install" in ended.stdout
