"""One batch, from a list of plans to a folder of guides: it yields events, never prints, and no plan stops the rest."""

from __future__ import annotations

import queue
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from crmo_guide import __version__
from crmo_guide.batch.ledger import Ledger
from crmo_guide.batch.order import Guide, Order, guides_of, request_of, strangers
from crmo_guide.batch.pool import TooSlow
from crmo_guide.batch.worker import Looked, Made, State, look, make
from crmo_guide.errors import ExitCode, GuideError, Problem, SystemPartMissing

T = TypeVar("T")
Work = TypeVar("Work")
Ended = tuple[Work, T | None, BaseException | None]


@dataclass(frozen=True)
class Begun:
    """The plans have been read: so many guides are to come."""

    guides: int
    plans: int


@dataclass(frozen=True)
class Read:
    """So many of the plans have been read."""

    done: int
    of: int


@dataclass(frozen=True)
class Result:
    """One guide has ended. A plan that could not even be looked at has no `guide`."""

    plan: Path
    guide: Guide | None
    made: Made


Event = Read | Begun | Result


def batch(order: Order, executor: Executor, *, patience: float | None = None) -> Generator[Event]:
    """Make every guide of the order with the processes of `executor`; each ends in one Result.

    What was made before from the same plan, texts and options is kept, unless the order says `anew`. With `patience`,
    work that is still out when nothing has come back for so many seconds is given up and reported.
    Raises UsageProblem when two guides would have one name (CG-M13), CannotWrite when the folder takes no list
    (CG-M21), SystemPartMissing when the typesetter is not there.
    """
    out: list[Future[Any]] = []
    try:
        with Ledger(order.folder) as ledger:
            looked: dict[Path, Looked] = {}
            yield from _look(order, partial(_each, executor, out, patience), looked)
            guides = guides_of(order, looked)
            yield Begun(len(guides), len(order.plans))
            refused = strangers(looked)
            for guide in guides:
                if guide.plan in refused:
                    yield Result(guide.plan, guide, _failed(refused[guide.plan]))
            rest = [guide for guide in guides if guide.plan not in refused]
            yield from _make(order, rest, ledger, partial(_each, executor, out, patience))
    finally:
        for future in out:
            future.cancel()


def _look(
    order: Order, each: Callable[..., Iterator[Ended[Path, Looked]]], looked: dict[Path, Looked]
) -> Iterator[Event]:
    plans = order.plans
    calls = {plan: (look, plan, order.request.clinic) for plan in plans}
    for done, (plan, found, error) in enumerate(each(calls), start=1):
        if found is None:
            yield Result(plan, None, _ended(plan, error))
        elif found.release != __version__:
            raise SystemPartMissing(_other_release(found.release))
        else:
            looked[plan] = found
        yield Read(done, len(plans))


def _make(
    order: Order, guides: Sequence[Guide], ledger: Ledger, each: Callable[..., Iterator[Ended[Guide, Made]]]
) -> Iterator[Event]:
    calls = {}
    for guide in guides:
        line = None if order.anew else ledger.done(guide.key, guide.path.name)
        calls[guide] = (make, request_of(guide, order.request), line)
    for guide, made, error in each(calls):
        if made is None:
            made = _ended(guide.plan, error)
        elif made.exit_code == ExitCode.SYSTEM:
            raise SystemPartMissing(made.problems)
        elif made.state is State.MADE:
            ledger.note(guide.key, guide.path.name, made.checksum, made.pages, made.endings)
        yield Result(guide.plan, guide, made)


def _each(
    executor: Executor,
    out: list[Future[Any]],
    patience: float | None,
    calls: Mapping[Work, tuple[Any, ...]],
) -> Iterator[Ended[Work, T]]:
    """Each piece of work as it ends, with its result or with what was raised instead."""
    ended: queue.SimpleQueue[Future[Any]] = queue.SimpleQueue()
    works: dict[Future[Any], Work] = {}
    for work, (function, *given) in calls.items():
        future = executor.submit(function, *given)
        works[future] = work
        out.append(future)
    for future in works:
        future.add_done_callback(ended.put)
    while works:
        try:
            future = ended.get(timeout=patience)
        except queue.Empty:
            for future, work in works.items():
                future.cancel()
                yield work, None, TooSlow()
            return
        work = works.pop(future)
        error = None if future.cancelled() else future.exception()
        yield work, None if error or future.cancelled() else future.result(), error


def _ended(plan: Path, error: BaseException | None) -> Made:
    """What came instead of a result: what we have to say ourselves, or that the work was lost."""
    if isinstance(error, GuideError):
        return Made(State.FAILED, problems=error.problems, exit_code=error.exit_code)
    return _failed(_lost(plan, error))


def _failed(problem: Problem) -> Made:
    return Made(State.FAILED, problems=(problem,), exit_code=ExitCode.BATCH)


def _lost(plan: Path, error: BaseException | None) -> Problem:
    if isinstance(error, TooSlow):
        what = "This plan took longer than the limit and was given up."
        return Problem("CG-M15", what, "Build it alone to see why, or allow more with --limit.", file=str(plan))
    what = "The process that worked on this plan ended in the middle of it, perhaps for want of memory."
    return Problem("CG-M16", what, "Try again, with fewer --workers.", file=str(plan))


def _other_release(release: str) -> Problem:
    what = f"A worker of the cluster has crmo-guide {release}; here it is {__version__}."
    return Problem("CG-M20", what, "Install the same version everywhere: papers of one batch must be alike.")
