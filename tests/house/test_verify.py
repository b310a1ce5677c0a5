"""`verify` judges any file it is given, and never breaks over one."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from crmo_guide.errors import ExitCode

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def foreign(tmp_path: Path) -> Path:
    """A PDF that another program made: no tags, no language."""
    path = tmp_path / "foreign.pdf"
    canvas = Canvas(str(path), invariant=True)
    canvas.drawString(72, 720, "Hello")
    canvas.save()
    return path


def test_a_file_that_is_not_accessible_ends_with_6(foreign: Path, call: Run) -> None:
    ended = call("verify", foreign, "--json")
    assert ended.returncode == ExitCode.NOT_CONFORMANT
    answer = json.loads(ended.stdout)
    assert answer["pages"] == 1
    assert answer["tagged"] is False
    assert {"CG-V10", "CG-V13"} <= {problem["code"] for problem in answer["problems"]}


@pytest.mark.parametrize(
    "data", [b"", b"%PDF-1.7\n", b"GIF89a", bytes(range(256)) * 20], ids=["empty", "cut off", "a picture", "noise"]
)
def test_what_is_no_pdf_ends_with_3_and_its_name(data: bytes, tmp_path: Path, call: Run) -> None:
    path = tmp_path / "strange.pdf"
    path.write_bytes(data)
    ended = call("verify", path)
    assert ended.returncode == ExitCode.INPUT
    assert "strange.pdf" in ended.stderr.decode()
    assert ended.stdout == b""


@pytest.mark.parametrize("name", ["missing.pdf", ".", "foreign.pdf/x.pdf"])
def test_what_is_no_file_ends_with_3(name: str, foreign: Path, call: Run) -> None:
    ended = call("verify", name)
    assert ended.returncode == ExitCode.INPUT
    assert "CG-U05" in ended.stderr.decode()


def test_a_cut_off_file_is_refused(foreign: Path, call: Run) -> None:
    data = foreign.read_bytes()
    for size in (100, len(data) // 2, len(data) - 30):
        foreign.write_bytes(data[:size])
        ended = call("verify", foreign)
        assert ended.returncode in {ExitCode.INPUT, ExitCode.NOT_CONFORMANT}
