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


def test_the_general_edition_needs_no_plan(desk: Path, run: Run) -> None:
    (desk / "out").mkdir()
    ended = run("build", "--lang", "es,en", "--country", "US", *DAY, "-o", "out/", cwd=desk)
    assert ended.returncode == ExitCode.DONE, ended.stderr.decode()
    assert len(ended.stdout.decode().split()) == 2
    assert len(list((desk / "out").glob("*.pdf"))) == 2


def test_a_pipe_carries_the_same_bytes_as_a_file(desk: Path, run: Run) -> None:
    asked = ("build", "mateo.yaml", "--lang", "es", *DAY)
    piped = run(*asked, "-o", "-", cwd=desk)
    assert piped.returncode == ExitCode.DONE, piped.stderr.decode()
    assert run(*asked, "-o", "guide.pdf", cwd=desk).returncode == ExitCode.DONE
    assert piped.stdout == (desk / "guide.pdf").read_bytes()


def test_a_pipe_carries_one_file_only(desk: Path, run: Run) -> None:
    ended = run("build", "mateo.yaml", "--lang", "es,en", *DAY, "-o", "-", cwd=desk)
    assert ended.returncode == ExitCode.USAGE
    assert ended.stdout == b""


def test_the_clock_and_the_machines_settings_change_no_byte(desk: Path, run: Run) -> None:
    made = []
    for number, settings in enumerate(
        ({"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1"}, {"TZ": "Pacific/Pago_Pago", "PYTHONHASHSEED": "2"})
    ):
        out = f"{number}.pdf"
        environment = {**os.environ, **settings}
        ended = run("build", "lucia.yaml", "--lang", "en", *DAY, "-o", out, cwd=desk, env=environment)
        assert ended.returncode == ExitCode.DONE, ended.stderr.decode()
        made.append((desk / out).read_bytes())
    assert made[0] == made[1]


@pytest.mark.parametrize("out", ["nowhere/guide.pdf", "mateo.yaml/guide.pdf", "mateo.yaml/", "x" * 300 + ".pdf"])
def test_a_place_that_cannot_be_written_ends_with_7(out: str, desk: Path, run: Run) -> None:
    before = {path: path.read_bytes() for path in desk.iterdir()}
    ended = run("build", "mateo.yaml", "--lang", "es", *DAY, "-o", out, cwd=desk)
    assert ended.returncode == ExitCode.CANNOT_WRITE, ended.stderr.decode()
    assert ended.stdout == b""
    assert {path: path.read_bytes() for path in desk.iterdir()} == before


def test_the_plan_itself_is_never_overwritten(desk: Path, run: Run) -> None:
    before = (desk / "mateo.yaml").read_bytes()
    ended = run("build", "mateo.yaml", "--lang", "es", *DAY, "-o", "mateo.yaml", cwd=desk)
    assert ended.returncode == ExitCode.CANNOT_WRITE
    assert (desk / "mateo.yaml").read_bytes() == before


def _full_disk() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))


def test_a_full_disk_leaves_the_old_file_and_no_scraps(desk: Path, run: Run) -> None:
    (desk / "out").mkdir()
    asked = ("build", "mateo.yaml", "--lang", "es", "-o", "out/guide.pdf")
    assert run(*asked, *DAY, cwd=desk).returncode == ExitCode.DONE
    before = (desk / "out" / "guide.pdf").read_bytes()
    ended = run(*asked, "--date", "2026-03-11", cwd=desk, preexec_fn=_full_disk)
    assert ended.returncode == ExitCode.CANNOT_WRITE, ended.stderr.decode()
    assert [path.name for path in (desk / "out").iterdir()] == ["guide.pdf"]
    assert (desk / "out" / "guide.pdf").read_bytes() == before


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
    time.sleep(0.7)
    started.send_signal(number)
    _, words = started.communicate(timeout=60)
    assert started.returncode == ExitCode.INTERRUPTED, words.decode()
    assert b"Traceback" not in words
    assert [path.name for path in scratch.iterdir() if path.suffix != ".pdf"] == []
    assert set(desk.iterdir()) - {scratch} == before


@pytest.mark.parametrize("plan", ["mateo.yaml", "lucia.yaml"])
def test_the_childs_name_stays_on_the_pages(plan: str, desk: Path, run: Run) -> None:
    import pikepdf

    family = {"mateo.yaml": "Ejemplo", "lucia.yaml": "Muestra"}[plan]
    ended = run("build", plan, "--lang", "es", *DAY, cwd=desk)
    assert ended.returncode == ExitCode.DONE, ended.stderr.decode()
    (made,) = desk.glob("*.pdf")
    assert family not in ended.stderr.decode() + made.name
    with pikepdf.open(made) as pdf:
        xmp = pdf.Root.Metadata.read_bytes().decode()
        info = " ".join(str(value) for value in pdf.docinfo.values())
    assert family not in xmp + info
