"""The code passes the locked linters; so `make test` says all there is to say."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize("words", [["ruff", "check"], ["ruff", "format", "--check"]], ids=" ".join)
def test_ruff_finds_nothing(words: list[str], root: Path) -> None:
    ended = subprocess.run([sys.executable, "-m", *words], cwd=root, capture_output=True, check=False)
    assert ended.returncode == 0, ended.stdout.decode()


@pytest.mark.slow
def test_mypy_finds_nothing(root: Path) -> None:
    ended = subprocess.run([sys.executable, "-m", "mypy"], cwd=root, capture_output=True, check=False)
    assert ended.returncode == 0, ended.stdout.decode()


def test_the_commit_hooks_are_valid_and_call_the_locked_tools(root: Path) -> None:
    config = root / ".pre-commit-config.yaml"
    subprocess.run([sys.executable, "-m", "pre_commit", "validate-config", config], check=True, capture_output=True)
    entries = [line.split("entry:")[1].strip() for line in config.read_text().splitlines() if "entry:" in line]
    assert all(entry.startswith(".venv/bin/") for entry in entries)
