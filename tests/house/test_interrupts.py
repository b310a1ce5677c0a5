"""An interruption that comes at a bad moment waits for a good one."""

from __future__ import annotations

import os
import signal
import threading

import pytest

from crmo_guide.cli.interrupts import held_back


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interruption_waits_for_the_end_of_the_block(number: signal.Signals) -> None:
    before = signal.getsignal(number)
    reached: list[str] = []

    def interrupted() -> None:
        with held_back():
            os.kill(os.getpid(), number)
            reached.append("the end")

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert reached == ["the end"]
    assert signal.getsignal(number) is before


def test_without_an_interruption_nothing_happens_and_an_error_passes() -> None:
    with held_back():
        pass
    with pytest.raises(ValueError, match="mine"), held_back():
        raise ValueError("mine")


def test_another_thread_is_left_alone() -> None:
    done = []

    def work() -> None:
        with held_back():
            done.append(True)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert done == [True]
