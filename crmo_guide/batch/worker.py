"""What a worker does for a batch: looks at one plan, makes one guide. Paths come in, results go out; never a plan."""

from __future__ import annotations

import gc
import hashlib
import threading
import traceback
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from crmo_guide import __version__
from crmo_guide.batch.ledger import checksum
from crmo_guide.batch.pool import whole
from crmo_guide.build import Findings, Step, Wrote, build
from crmo_guide.errors import DoesNotApply, ExitCode, GuideError, Level, Problem
from crmo_guide.job import prepare
from crmo_guide.plan.reading import read_plan
from crmo_guide.plan.signature import owner_id, plan_code
from crmo_guide.request import ALL, Request

_one_at_a_time = threading.Lock()  # a cluster's worker may run several threads; the typesetter's settings are one


class State(StrEnum):
    """How a guide ended."""

    MADE = "made"
    KEPT = "kept"
    LEFT_OUT = "left out"
    FAILED = "failed"


@dataclass(frozen=True)
class Looked:
    """What a batch must know of a plan before any guide is made; nothing of it names the child."""

    owner: str
    code: str
    languages: tuple[str, ...]
    checksum: str
    release: str = __version__


@dataclass(frozen=True)
class Made:
    """One guide, made or not. `checksum` is that of the file."""

    state: State
    pages: int = 0
    checksum: str = ""
    problems: tuple[Problem, ...] = ()
    exit_code: ExitCode = ExitCode.DONE


def look(plan: Path, clinic: Path | None) -> Looked:
    """Read a plan. One that cannot be understood has no languages: making it will say why."""
    found = read_plan(plan, clinic=clinic)
    try:
        told = hashlib.sha256(plan.read_bytes()).hexdigest()
    except OSError:
        told = ""
    if found.plan is None:
        return Looked(owner_id(found), "unread", (), told)
    return Looked(owner_id(found), plan_code(found.plan), tuple(found.plan.child.reads), told)


def make(request: Request, done: str | None = None) -> Made:
    """Make one guide; what goes wrong is in the result.

    `done` is the checksum of a file made before from the same: while it is there unchanged, and the plan may still be
    printed, it is kept.
    """
    with _one_at_a_time:
        try:
            if done is not None and (kept := _kept(request, done)):
                return kept
            return _built(request)
        except DoesNotApply as reason:
            if ALL in request.editions:  # asked for only as one of a whole set
                return Made(State.LEFT_OUT, problems=tuple(replace(one, level=Level.LOOK) for one in reason.problems))
            return Made(State.FAILED, problems=reason.problems, exit_code=reason.exit_code)
        except GuideError as error:
            return Made(State.FAILED, problems=error.problems, exit_code=error.exit_code)
        except Exception as error:
            return Made(State.FAILED, problems=(_our_bug(request, error),), exit_code=ExitCode.BUG)


def _kept(request: Request, done: str) -> Made | None:
    if request.out is None or checksum(request.out) != done:
        return None
    return Made(State.KEPT, checksum=done, problems=prepare(_alone(request)).findings)


def _built(request: Request) -> Made:
    problems: tuple[Problem, ...] = ()
    pages, told = 0, ""
    events = build(_alone(request))
    for event in events:
        if isinstance(event, Findings):
            problems = event.problems
        elif isinstance(event, Step) and event.done == event.of - 1:
            with whole():  # the last step writes: no half file, not even a hidden one
                wrote = next(events)
                if isinstance(wrote, Wrote):
                    pages, told = wrote.pages, checksum(wrote.path) or ""
    gc.collect()
    return Made(State.MADE, pages, told, problems)


def _alone(request: Request) -> Request:
    """One paper, whatever it is a part of."""
    return replace(request, editions=())


def _our_bug(request: Request, error: Exception) -> Problem:
    """Where it broke, never the message: that could hold words of the plan."""
    frames = [each for each in traceback.extract_tb(error.__traceback__) if "crmo_guide" in Path(each.filename).parts]
    where = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    what = f"Our program broke on this plan: {type(error).__name__}{where}."
    fix = "This is our mistake: please report this line, without the plan. The other guides are not affected."
    return Problem("CG-M17", what, fix, file=str(request.plan))
