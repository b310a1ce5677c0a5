"""A second process that takes half of the work of one build. It starts at once and loads the typesetter meanwhile."""

from __future__ import annotations

import atexit
import contextlib
import gc
import os
import signal
import sys
from collections.abc import Callable, Iterator
from multiprocessing import get_context
from multiprocessing.connection import Connection
from types import FrameType
from typing import Any

from crmo_guide.places import Places

_PATIENCE = 3.0  # seconds a process has to end in good order


class HelperLost(Exception):
    """The second process is gone, say for want of memory; its work is to be done here."""


class Helper:
    """Runs one function at a time, elsewhere. Functions and what they take and give must be picklable."""

    def __init__(self, places: Places) -> None:
        # spawn: a fork would copy locks that the progress bar's thread may hold.
        context = get_context("spawn")
        self._line, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, places), daemon=True)
        self._process.start()
        theirs.close()
        self._busy = False

    def ask(self, function: Callable[..., Any], /, *args: Any, **named: Any) -> None:
        """Begin; `answer` fetches the result. One that nobody fetched, because a build broke off, is thrown away.

        Raises HelperLost.
        """
        try:
            if self._busy:
                self._line.recv()
            self._line.send((function, args, named))
        except (EOFError, OSError) as error:
            raise HelperLost from error
        self._busy = True

    def answer(self) -> Any:
        """What the function returned, or raises what it raised; HelperLost when there will be no answer."""
        try:
            good, result = self._line.recv()
        except (EOFError, OSError) as error:
            raise HelperLost from error
        self._busy = False
        if good:
            return result
        raise result

    def stop(self) -> None:
        """Ends the process, whatever it is doing."""
        self._line.close()
        self._process.terminate()
        self._process.join(_PATIENCE)
        self._process.kill()
        self._process.join()


@contextlib.contextmanager
def helping(places: Places) -> Iterator[Helper | None]:
    """A helper for the block, where there is a processor to spare and a process can be had."""
    helper = None
    if processors() > 1:
        with contextlib.suppress(OSError):
            helper = Helper(places)
    try:
        yield helper
    finally:
        if helper is not None:
            helper.stop()


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _leave(_number: int, _frame: FrameType | None) -> None:
    """Ends in good order: what the typesetter keeps in the temporary folder is deleted.

    Where Python is just freeing an object it only tells of the exit, on stderr: nothing to tell a family's nurse. The
    line is closed by then, which ends us too.
    """
    sys.unraisablehook = lambda _: None
    raise SystemExit


def _serve(line: Connection, places: Places) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C ends the build, and the build ends us
    signal.signal(signal.SIGTERM, _leave)
    atexit.register(gc.freeze)  # freeing a million objects one by one takes a quarter of a second
    with contextlib.suppress(Exception):  # what is missing here is said where it is wanted
        _warm_up(places)
    answer_calls(line, HelperLost())


def answer_calls(line: Connection, untold: Exception) -> None:
    """Runs what comes down the line until the other end is gone; `untold` goes back for what cannot travel."""
    while True:
        try:
            function, args, named = line.recv()
        except (EOFError, OSError):
            return
        try:
            answer = True, function(*args, **named)
        except Exception as error:
            answer = False, error
        try:
            line.send(answer)
        except OSError:  # nobody is waiting any more
            return
        except Exception:
            line.send((False, untold))


def _warm_up(places: Places) -> None:
    from crmo_guide.render.engine import engine, private_fonts

    with private_fonts(places.fonts):
        engine()
    import crmo_guide.render.measuring
    import crmo_guide.render.tags
    import crmo_guide.verify.values  # noqa: F401
