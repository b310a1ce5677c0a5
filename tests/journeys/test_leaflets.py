"""Papers for others: a nurse prints one for the fridge, the school, the dentist, the sitter, the wallet."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from crmo_guide.errors import ExitCode

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]
DAY = ("--date", "2026-03-10")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("edition", "plan", "pages"),
    [
        ("fridge", "mateo", 2),
        ("emergency", "mateo", 2),
        ("school", "mateo", 2),
        ("dentist", "lucia", 2),
        ("carer", "mateo", 1),
        ("wallet", "mateo", 2),
    ],
)
def test_a_paper_is_made_and_read_back(edition: str, plan: str, pages: int, desk: Path, call: Run) -> None:
    ended = call("build", desk / f"{plan}.yaml", "-e", edition, "--lang", "es", *DAY)
    assert ended.returncode == ExitCode.DONE, ended.stderr.decode()
    made = desk / f"{plan}-es-{edition}.pdf"
    assert ended.stdout.decode().split() == [str(made)]
    with pikepdf.open(made) as pdf:
        assert len(pdf.pages) == pages
        assert plan.capitalize() not in str(pdf.docinfo) + pdf.Root.Metadata.read_bytes().decode()


@pytest.mark.usefixtures("desk")
def test_a_note_with_nothing_to_say_is_refused_in_one_message(call: Run) -> None:
    ended = call("build", "mateo.yaml", "-e", "dentist", *DAY)
    assert ended.returncode == ExitCode.INPUT
    said = ended.stderr.decode()
    assert said.count("CG-H08") == 1
    assert "Traceback" not in said
