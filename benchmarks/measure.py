"""One run of a program: how long, how much work, how much memory its largest process took."""

from __future__ import annotations

import contextlib
import os
import statistics
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil


@dataclass(frozen=True)
class Run:
    """Seconds on the clock, seconds of processors (children included), megabytes of the largest process at its peak."""

    wall: float
    cpu: float
    peak: float


def measured(command: Sequence[str | Path], env: Mapping[str, str] | None = None) -> Run:
    """Run it to its end; raises RuntimeError with its words when it fails."""
    before = os.times()
    began = time.perf_counter()
    started = subprocess.Popen(
        [str(word) for word in command],
        env={**_environment(), **(env or {})},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    watch = _Watch(started.pid)
    words = started.communicate()[1]
    wall = time.perf_counter() - began
    after = os.times()
    peak = watch.stop()
    if started.returncode:
        raise RuntimeError(words.decode(errors="replace")[-2000:])
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return Run(wall, cpu, peak)


def _environment() -> dict[str, str]:
    """As an installed program finds it: Python may keep what it compiled."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


class _Watch:
    """Looks at a process and its descendants all the time; the system itself remembers the peak of each."""

    def __init__(self, pid: int) -> None:
        self._pid, self._peak, self._ended = pid, 0, threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def _look(self) -> None:
        while not self._ended.wait(0.05):
            with contextlib.suppress(psutil.Error, OSError):
                root = psutil.Process(self._pid)
                for process in (root, *root.children(recursive=True)):
                    self._peak = max(self._peak, _high_water(process.pid))

    def stop(self) -> float:
        self._ended.set()
        self._thread.join()
        return self._peak / 1024


def _high_water(pid: int) -> int:
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1])
    return 0


def median(numbers: Sequence[float]) -> float:
    """The middle one."""
    return statistics.median(numbers)


def spread(numbers: Sequence[float], digits: int = 2) -> str:
    """Median with least and most."""
    return f"{median(numbers):.{digits}f} ({min(numbers):.{digits}f}-{max(numbers):.{digits}f})"


def pages_of(path: Path) -> int:
    """How many pages a file has."""
    import pikepdf

    with pikepdf.open(path) as pdf:
        return len(pdf.pages)
