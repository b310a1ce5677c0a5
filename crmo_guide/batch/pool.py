"""Processes that take work, one thing at a time. One that dies or takes too long is replaced, and its work reported."""

from __future__ import annotations

import contextlib
import queue
import signal
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from crmo_guide.helper import answer_calls

T = TypeVar("T")
Call = tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]

_GRACE = 5.0  # seconds in which a process that is just putting a file into place may finish


class WorkerDied(Exception):
    """The process ended in the middle of the work, say for want of memory."""


class TooSlow(Exception):
    """The work took longer than the limit, and its process was ended."""


@dataclass(frozen=True)
class Crew:
    """How the processes are.

    `limit`: seconds one piece of work may take. `lifetime`: after so many pieces a process makes way for a new one.
    `warm_up` runs in each new process; `preload` names modules that are loaded once for all of them.
    """

    processes: int
    limit: float | None = None
    lifetime: int | None = None
    warm_up: Callable[[], None] | None = None
    preload: tuple[str, ...] = ()


class Pool(Executor):
    """An Executor whose processes can be lost: the future of lost work raises WorkerDied or TooSlow, the rest goes on.

    The standard library's own pool is broken for good when one process dies, and cannot end one that hangs.
    """

    def __init__(self, crew: Crew) -> None:
        self._work: queue.SimpleQueue[tuple[Future[Any], Call] | None] = queue.SimpleQueue()
        self._stopped = threading.Event()
        self._workers = [_Worker(crew, self._stopped) for _ in range(crew.processes)]
        self._threads = [
            threading.Thread(target=self._tend, args=(worker,), daemon=True, name=f"pool-{number}")
            for number, worker in enumerate(self._workers)
        ]
        for thread in self._threads:
            thread.start()

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> Future[T]:
        """Have it done; function, arguments and result must be picklable."""
        future: Future[T] = Future()
        self._work.put((future, (fn, args, kwargs)))
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """No more work comes. Without `wait` the processes end when theirs is done."""
        if cancel_futures:
            self._cancel()
        for _ in self._threads:
            self._work.put(None)
        for thread in self._threads if wait else ():
            thread.join()

    def stop(self) -> None:
        """Ends every process now, whatever it is doing, and waits for that. A file being put into place is finished."""
        self._stopped.set()
        for worker in self._workers:
            worker.ask_to_end()
        self.shutdown(cancel_futures=True)

    def __exit__(self, kind: object, *_: object) -> None:
        """After an error or Ctrl-C nobody waits for the work under way."""
        if kind is None:
            self.shutdown()
        else:
            self.stop()

    def _cancel(self) -> None:
        with contextlib.suppress(queue.Empty):
            while True:
                item = self._work.get_nowait()
                if item is not None:
                    item[0].cancel()

    def _tend(self, worker: _Worker) -> None:
        while (item := self._work.get()) is not None:
            future, call = item
            if not future.set_running_or_notify_cancel():
                continue
            try:
                result = worker.run(call)
            except BaseException as error:
                future.set_exception(error)
            else:
                future.set_result(result)
        worker.end()


@dataclass
class _Worker:
    """One place at the bench: a process, or the one that replaced it. Only its own thread calls `run` and `end`."""

    crew: Crew
    stopped: threading.Event
    _process: Any = None
    _line: Connection | None = None
    _done: int = field(default=0)

    def run(self, call: Call) -> Any:
        if self.stopped.is_set():
            raise WorkerDied
        line = self._line or self._start()
        try:
            line.send(call)
            if not line.poll(self.crew.limit):
                self.end()
                raise TooSlow
            good, result = line.recv()
        except (EOFError, OSError) as error:
            self.end()
            raise WorkerDied from error
        self._done += 1
        if self.crew.lifetime is not None and self._done >= self.crew.lifetime:
            self.end()
        if good:
            return result
        raise result

    def ask_to_end(self) -> None:
        """From another thread: the process goes, and `run` notices."""
        with contextlib.suppress(OSError, AttributeError, ValueError):
            self._process.terminate()

    def end(self) -> None:
        if self._line is None:
            return
        self._line.close()
        self._process.terminate()
        self._process.join(_GRACE)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._line, self._process, self._done = None, None, 0

    def _start(self) -> Connection:
        # forkserver: modules are loaded once, and a process that is replaced is there at once.
        context: Any = get_context("forkserver" if "forkserver" in get_all_start_methods() else "spawn")
        if self.crew.preload and hasattr(context, "set_forkserver_preload"):
            context.set_forkserver_preload(list(self.crew.preload))
        ours: Connection
        ours, theirs = context.Pipe()
        process = context.Process(target=_serve, args=(theirs, self.crew.warm_up), daemon=True)
        try:
            process.start()
        except BaseException:
            ours.close()
            raise
        finally:
            theirs.close()
        self._line, self._process = ours, process
        if self.stopped.is_set():  # Ctrl-C came while it was starting
            self._process.terminate()
        return ours


@contextlib.contextmanager
def whole() -> Any:
    """Within the block a polite kill has to wait: what is being written is finished first."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(line: Connection, warm_up: Callable[[], None] | None) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C ends the batch, and the batch ends us
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if warm_up is not None:
        with contextlib.suppress(Exception):  # what is missing here is said where it is wanted
            warm_up()
    answer_calls(line, WorkerDied())
