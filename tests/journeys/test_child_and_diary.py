"""A nurse prints what goes home to be written on, and what is for the child alone."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from crmo_guide.errors import ExitCode

pytestmark = pytest.mark.slow

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]
DAY = ("--date", "2026-03-10")


@pytest.mark.parametrize(
    ("edition", "plan", "lang"), [("tools", "mateo", "es"), ("child", "mateo", "es"), ("teen", "lucia", "en")]
)
def test_a_paper_is_made_and_named_for_what_it_is(desk: Path, run: Run, edition: str, plan: str, lang: str) -> None:
    ended = run("build", f"{plan}.yaml", "-e", edition, "--lang", lang, *DAY, cwd=desk)
    assert ended.returncode == ExitCode.DONE, ended.stderr.decode()
    assert [path.name for path in desk.glob("*.pdf")] == [f"{plan}-{lang}-{edition}.pdf"]


def test_the_private_sheet_is_not_made_for_a_younger_child(desk: Path, run: Run) -> None:
    ended = run("build", "mateo.yaml", "-e", "teen", *DAY, cwd=desk)
    assert ended.returncode == ExitCode.INPUT, ended.stderr.decode()
    assert b"CG-H11" in ended.stderr
    assert not list(desk.glob("*.pdf"))
