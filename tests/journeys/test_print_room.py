"""A support group and a print room: the general edition, pipes, and disks that are full."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from crmo_guide.errors import ExitCode

pytestmark = pytest.mark.slow

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]
DAY = ("--date", "2026-03-10")


def test_the_clock_and_the_machines_settings_change_no_byte(desk: Path, run: Run) -> None:
    """Into a file here and now; into a pipe elsewhere on earth, with other hashes and another cache."""
    asked = ("build", "mateo.yaml", "--lang", "en", *DAY, "-o")
    ended = run(*asked, "guide.pdf", cwd=desk, env={**os.environ, "TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1"})
    assert ended.returncode == ExitCode.DONE, ended.stderr.decode()
    far = {"TZ": "Pacific/Pago_Pago", "PYTHONHASHSEED": "2", "XDG_CACHE_HOME": str(desk / "cache"), "LC_ALL": "C"}
    piped = run(*asked, "-", cwd=desk, env={**os.environ, **far})
    assert piped.returncode == ExitCode.DONE, piped.stderr.decode()
    assert piped.stdout == (desk / "guide.pdf").read_bytes()


def test_the_general_edition_needs_no_plan(desk: Path, run: Run) -> None:
    (desk / "out").mkdir()
    ended = run("build", "--lang", "es", "--country", "US", *DAY, "-o", "out/", cwd=desk)
    assert ended.returncode == ExitCode.DONE, ended.stderr.decode()
    assert [path.name for path in (desk / "out").iterdir()] == ["general-es-guide.pdf"]
    assert run("verify", "out/general-es-guide.pdf", cwd=desk).returncode == ExitCode.DONE


def _full_disk() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))


def test_a_full_disk_leaves_the_old_file_and_no_scraps(desk: Path, run: Run) -> None:
    out = desk / "out"
    out.mkdir()
    (out / "guide.pdf").write_bytes(b"%PDF-1.4 the old one")
    asked = ("build", "mateo.yaml", "--lang", "es", *DAY, "-o", "out/guide.pdf", "--force")
    ended = run(*asked, cwd=desk, preexec_fn=_full_disk)
    assert ended.returncode == ExitCode.CANNOT_WRITE, ended.stderr.decode()
    assert [path.name for path in out.iterdir()] == ["guide.pdf"]
    assert (out / "guide.pdf").read_bytes() == b"%PDF-1.4 the old one"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "kill"])
def test_an_interrupted_build_leaves_nothing_behind(number: signal.Signals, desk: Path) -> None:
    before = set(desk.iterdir())
    scratch = desk / "scratch"
    scratch.mkdir()
    command = [sys.executable, "-m", "crmo_guide", "build", "mateo.yaml", "--lang", "es,en", *DAY, "-o", str(scratch)]
    started = subprocess.Popen(
        command,
        cwd=desk,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "TMPDIR": str(scratch)},
    )
    _wait_until_it_listens(started.pid, signal.SIGTERM)
    started.send_signal(number)
    _, words = started.communicate(timeout=60)
    assert started.returncode == ExitCode.INTERRUPTED, words.decode()
    assert b"Traceback" not in words
    assert [path.name for path in scratch.iterdir() if path.suffix != ".pdf"] == []
    assert set(desk.iterdir()) - {scratch} == before


def _wait_until_it_listens(pid: int, number: signal.Signals) -> None:
    """Until the program has a handler of its own for the signal (on a system that tells), and a little longer."""
    status = Path(f"/proc/{pid}/status")
    for _ in range(300):
        if not status.exists():
            time.sleep(1)
            return
        caught = next(line for line in status.read_text().splitlines() if line.startswith("SigCgt:"))
        if int(caught.split()[1], 16) >> (number - 1) & 1:
            break
        time.sleep(0.05)
    time.sleep(0.4)
