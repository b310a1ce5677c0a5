"""A night's work: real guides of several children, and all that can happen meanwhile."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from crmo_guide.errors import ExitCode
from crmo_guide.finish.write import owner_of

pytestmark = pytest.mark.slow

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]
ASKED = ("-o", "out", "--lang", "es", "--date", "2026-03-10", "--draft", "--edition", "fridge")
HANG = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"


def _states(ended: subprocess.CompletedProcess[bytes]) -> dict[str, list[str]]:
    """How the guides of each plan ended, by the plan's stem."""
    plans = json.loads(ended.stdout)["plans"]
    return {Path(plan["plan"]).stem: [guide["state"] for guide in plan["guides"]] for plan in plans}


def _codes(ended: subprocess.CompletedProcess[bytes]) -> dict[str, set[str]]:
    plans = json.loads(ended.stdout)["plans"]
    stops = {plan["plan"]: [p for guide in plan["guides"] for p in guide["problems"]] for plan in plans}
    return {Path(plan).stem: {p["code"] for p in found if p["level"] == "stop"} for plan, found in stops.items()}


def _whole(folder: Path) -> list[Path]:
    files = [path for path in folder.iterdir() if path.name != ".crmo-guide-batch"]
    assert all(path.suffix == ".pdf" and path.read_bytes().rstrip().endswith(b"%%EOF") for path in files), files
    return files


def test_a_bad_plan_stops_nobody_and_done_work_is_not_done_again(ward: Any, run: Run) -> None:
    desk = ward(2)
    (desk / "plans" / "worse.yaml").write_text("child: [\n", encoding="utf-8")
    ended = run("batch", "plans", *ASKED, "--json", "--workers", "2")
    assert ended.returncode == ExitCode.BATCH, ended.stderr.decode()
    assert _states(ended) == {"aurelia": ["made"], "bruno": ["made"], "worse": ["failed"]}
    files = _whole(desk / "out")
    assert len({owner_of(path) for path in files}) == len(files) == 2
    said = " ".join(path.name for path in files) + (desk / "out" / ".crmo-guide-batch").read_text(encoding="utf-8")
    assert not any(name in said.lower() for name in ("aurelia", "bruno", "testova"))

    plan = desk / "plans" / "bruno.yaml"
    plan.write_text(plan.read_text(encoding="utf-8").replace("Ana Ejemplo", "Eva Ejemplo"), encoding="utf-8")
    (desk / "plans" / "worse.yaml").unlink()
    again = run("batch", "plans/*.yaml", *ASKED, "--json", "--workers", "1")
    assert again.returncode == ExitCode.DONE, again.stderr.decode()
    assert _states(again) == {"aurelia": ["kept"], "bruno": ["made"]}
    assert sorted(_whole(desk / "out")) == sorted(files)


def _started(desk: Path, *asked: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "crmo_guide", "batch", "plans", *ASKED, *asked]
    scratch = {**os.environ, "TMPDIR": str(desk)}
    return subprocess.Popen(command, cwd=desk, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=scratch)


def _until(done: Callable[[], Any], started: subprocess.Popen[bytes]) -> Any:
    for _ in range(600):
        if found := done():
            return found
        assert started.poll() is None, started.communicate()[1].decode()
        time.sleep(0.1)
    raise AssertionError


def test_ctrl_c_leaves_whole_files_and_the_same_command_goes_on(ward: Any, run: Run) -> None:
    desk = ward(3)
    started = _started(desk, "--workers", "1")
    _until(lambda: list((desk / "out").glob("*.pdf")), started)
    time.sleep(0.3)
    started.send_signal(signal.SIGINT)
    _, words = started.communicate(timeout=30)
    assert started.returncode == ExitCode.INTERRUPTED, words.decode()
    assert b"Traceback" not in words
    assert b"goes on from here" in words
    before = len(_whole(desk / "out"))
    assert before < 3
    ended = run("batch", "plans", *ASKED, "--json")
    assert ended.returncode == ExitCode.DONE, ended.stderr.decode()
    states = [state for states in _states(ended).values() for state in states]
    # One file may have been whole already, and not yet in the book.
    assert before - 1 <= states.count("kept") <= before
    assert sorted(states) == ["kept"] * states.count("kept") + ["made"] * states.count("made")
    assert len(_whole(desk / "out")) == 3


def _workers(started: subprocess.Popen[bytes]) -> Iterator[Any]:
    """The processes that make guides: copies of the one that this one started to copy them from."""
    psutil = pytest.importorskip("psutil")
    with contextlib.suppress(psutil.NoSuchProcess):  # loading the typesetter starts short-lived ones
        for child in psutil.Process(started.pid).children():
            yield from child.children()


def test_a_worker_that_dies_or_hangs_is_replaced_and_its_guide_reported(ward: Any, root: Path) -> None:
    desk = ward(3)
    own = desk / "layouts" / "guide" / "pages"
    own.mkdir(parents=True)
    page = (root / "layouts" / "guide" / "pages" / "call-sheet.html.j2").read_text(encoding="utf-8")
    slow = '{% if handout.child.text[:5] in ("Aurel", "Bruno") %}' + HANG + "{% endif %}"
    (own / "call-sheet.html.j2").write_text(slow + page, encoding="utf-8")
    started = _started(desk, "--layouts", "layouts", "--workers", "1", "--limit", "7", "--json")
    # After so much work it has long read the plans and hangs in the first.
    first = _until(lambda: next((one for one in _workers(started) if one.cpu_times().user > 1.5), None), started)
    first.kill()
    out, words = started.communicate(timeout=90)
    ended = subprocess.CompletedProcess([], started.returncode, out, words)
    assert ended.returncode == ExitCode.BATCH, words.decode()
    assert b"Traceback" not in words
    assert _states(ended) == {"aurelia": ["failed"], "bruno": ["failed"], "carmina": ["made"]}
    codes = _codes(ended)  # which of the two died hangs on how quick this machine is
    assert codes["aurelia"] | codes["bruno"] == {"CG-M15", "CG-M16"}
    assert len(_whole(desk / "out")) == 1


def test_all_files_of_a_booklet_are_kept_or_made_again(ward: Any, run: Run) -> None:
    desk = ward(1)
    asked = ("batch", "plans", *ASKED[:-1], "booklet", "--workers", "1")
    first = run(*asked)
    assert first.returncode == ExitCode.DONE, first.stderr.decode()
    told = [desk / line for line in first.stdout.decode().splitlines()]
    assert sorted(told) == sorted(_whole(desk / "out"))
    assert len(told) > 1

    again = run(*asked, "--json")
    assert _states(again) == {"aurelia": ["kept"]}
    assert [desk / path for path in json.loads(again.stdout)["plans"][0]["guides"][0]["paths"]] == told
    told[1].unlink()
    once_more = run(*asked, "--json")
    assert _states(once_more) == {"aurelia": ["made"]}
    assert told[1].is_file()
