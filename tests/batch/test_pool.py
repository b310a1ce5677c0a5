"""Processes that can be lost without losing the rest."""

from __future__ import annotations

import os
import signal
import time
from concurrent.futures import Future
from pathlib import Path

import pytest

from crmo_guide.batch.pool import Crew, Pool, TooSlow, WorkerDied, whole


def _add(one: int, other: int) -> int:
    return one + other


def _die(_: int = 0) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _whoami(_: int = 0) -> int:
    return os.getpid()


def _refuse() -> None:
    msg = "no"
    raise ValueError(msg)


def _unsendable() -> object:
    return lambda: None


def _write_slowly(path: str) -> None:
    with whole():
        Path(path).write_text("begun", encoding="utf-8")
        time.sleep(1)
        Path(path).write_text("whole", encoding="utf-8")
    time.sleep(60)


def test_work_is_done_and_errors_come_back() -> None:
    with Pool(Crew(2)) as pool:
        assert [future.result(30) for future in [pool.submit(_add, n, 1) for n in range(5)]] == [1, 2, 3, 4, 5]
        with pytest.raises(ValueError, match="no"):
            pool.submit(_refuse).result(30)
        with pytest.raises(WorkerDied):
            pool.submit(_unsendable).result(30)


def test_a_process_that_dies_is_replaced() -> None:
    with Pool(Crew(1)) as pool:
        lost, kept = pool.submit(_die), pool.submit(_add, 1, 2)
        with pytest.raises(WorkerDied):
            lost.result(30)
        assert kept.result(30) == 3


def test_a_process_that_hangs_is_replaced() -> None:
    with Pool(Crew(1, limit=1.5)) as pool:
        lost, kept = pool.submit(time.sleep, 600), pool.submit(_add, 1, 2)
        with pytest.raises(TooSlow):
            lost.result(30)
        assert kept.result(30) == 3


def test_a_process_makes_way_after_its_lifetime() -> None:
    with Pool(Crew(1, lifetime=2)) as pool:
        who = [future.result(30) for future in [pool.submit(_whoami) for _ in range(4)]]
    assert who[0] == who[1] != who[2] == who[3]


def test_stopping_ends_all_at_once_but_not_in_the_middle_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "file"
    pool = Pool(Crew(1))
    waiting: list[Future[None]] = [pool.submit(_write_slowly, str(path)) for _ in range(3)]
    while not path.exists():
        time.sleep(0.05)
    began = time.monotonic()
    pool.stop()
    assert time.monotonic() - began < 10
    assert path.read_text(encoding="utf-8") == "whole"
    assert all(future.done() for future in waiting)
