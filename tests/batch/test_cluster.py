"""The same work on a Dask cluster: a real scheduler with two workers, on this machine alone."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from crmo_guide.errors import ExitCode

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def scheduler(tmp_path: Path) -> Iterator[str]:
    """The address of a cluster of two processes."""
    pytest.importorskip("distributed", reason="`make setup-test` installs distributed")
    told = tmp_path / "scheduler.json"
    quiet = {"cwd": tmp_path, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    dask = [sys.executable, "-m"]
    here = ["--host", "127.0.0.1", "--no-dashboard", "--scheduler-file", str(told)]
    running = [subprocess.Popen([*dask, "distributed.cli.dask_scheduler", *here, "--port", "0"], **quiet)]  # type: ignore[call-overload]
    try:
        for _ in range(300):
            if told.exists() and told.stat().st_size:
                break
            time.sleep(0.1)
        worker = ["--scheduler-file", str(told), "--nthreads", "1", "--no-dashboard", "--local-directory", "scratch"]
        more = ["--host", "127.0.0.1", "--no-nanny"]
        for _ in range(2):
            running.append(subprocess.Popen([*dask, "distributed.cli.dask_worker", *worker, *more], **quiet))  # type: ignore[call-overload]
        yield json.loads(told.read_text(encoding="utf-8"))["address"]
    finally:
        for process in reversed(running):
            process.terminate()
            process.wait(timeout=30)


@pytest.mark.slow
def test_a_cluster_makes_the_guides(ward: Any, run: Run, scheduler: str) -> None:
    desk = ward(2)
    (desk / "plans" / "worse.yaml").write_text("child: [\n", encoding="utf-8")
    asked = ("-o", "out", "-e", "fridge", "--lang", "es", "--date", "2026-03-10", "--draft", "--json")
    ended = run("batch", "plans", *asked, "--scheduler", scheduler)
    assert ended.returncode == ExitCode.BATCH, ended.stderr.decode()
    plans = json.loads(ended.stdout)["plans"]
    assert [plan["guides"][0]["state"] for plan in plans] == ["made", "made", "failed"]
    assert len(list((desk / "out").glob("*.pdf"))) == 2
    assert not any(name in ended.stderr.decode() for name in ("Traceback", "Testova"))


def test_a_scheduler_that_is_not_there(ward: Any, call: Run) -> None:
    pytest.importorskip("distributed", reason="`make setup-test` installs distributed")
    ward(1)
    ended = call("batch", "plans", "-o", "out", "--scheduler", "nowhere")
    assert ended.returncode == ExitCode.USAGE
    assert b"CG-M19" in ended.stderr


def test_without_dask_the_command_that_installs_it_is_given(ward: Any, call: Run, monkeypatch: Any) -> None:
    ward(1)
    monkeypatch.setitem(sys.modules, "distributed", None)
    ended = call("batch", "plans", "-o", "out", "--scheduler", "tcp://127.0.0.1:1")
    assert ended.returncode == ExitCode.SYSTEM
    assert b"crmo-guide[cluster]" in ended.stderr
