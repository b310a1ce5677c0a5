"""What may not stand in any file of the product: this machine's folders, download hosts, unfinished marks."""

from __future__ import annotations

import re
import subprocess
from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BINARY = {".ttf", ".png", ".jpg", ".pdf", ".jar", ".class"}

# Written in pieces, so that this file does not find itself.
FOLDERS = "|".join(["wo" + "rk", "ro" + "ot", "ho" + r"me/\w+", "tm" + "p"])
HOSTS = "|".join(["pypi" + r"\.org", "python" + "hosted", "npm" + r"js\.(?:org|com)", "/opt" + "/wheels"])
FORBIDDEN = {
    "a folder of the machine it was made on": rf"(?<![\w.])/(?:{FOLDERS})(?:/|\b)",
    "a download host": HOSTS,
    "an unfinished mark": "|".join(["TO" + "DO", "FIX" + "ME", "XX" + "X"]),
    "a merge mark": r"^(?:<{7}|>{7}) ",
}


def _files() -> list[Path]:
    """What git keeps or would keep; in an unpacked archive, everything but hidden folders and what is made."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
    except (OSError, subprocess.CalledProcessError):
        made = {"out", "build", "dist", "__pycache__"}
        found = (path.relative_to(ROOT) for path in ROOT.rglob("*"))
        listed = [str(path) for path in found if not any(part[0] == "." or part in made for part in path.parts)]
    return [path for name in sorted(filter(None, listed)) if (path := ROOT / name).is_file()]


def _texts() -> dict[Path, str]:
    return {path: path.read_text(encoding="utf-8") for path in _files() if path.suffix not in BINARY}


@pytest.fixture(scope="module")
def texts() -> dict[Path, str]:
    found = _texts()
    assert len(found) > 50
    return found


@pytest.mark.parametrize("pattern", FORBIDDEN.values(), ids=FORBIDDEN.keys())
def test_no_file_holds(pattern: str, texts: dict[Path, str]) -> None:
    search = re.compile(pattern, re.MULTILINE)
    hits = [
        f"{path.relative_to(ROOT)}:{text.count(chr(10), 0, match.start()) + 1}: {match.group()}"
        for path, text in texts.items()
        for match in search.finditer(text)
    ]
    assert hits == []


def test_text_files_are_tidy(texts: dict[Path, str]) -> None:
    untidy = [
        path.relative_to(ROOT).as_posix()
        for path, text in texts.items()
        if text and (not text.endswith("\n") or "\r" in text) and "cases" not in path.parts
    ]
    assert untidy == []


def test_scripts_can_be_run() -> None:
    for script in (ROOT / ".ci" / "run",):
        assert script.stat().st_mode & 0o111


def test_no_folder_of_tests_is_passed_over(pytestconfig: pytest.Config) -> None:
    """pytest's own list of folders to leave out has names such as build and dist on it."""
    folders = {path.name for path in (ROOT / "tests").rglob("*") if path.is_dir() and path.name != "__pycache__"}
    left_out = pytestconfig.getini("norecursedirs")
    assert not [name for name in folders for pattern in left_out if fnmatch(name, pattern)]
