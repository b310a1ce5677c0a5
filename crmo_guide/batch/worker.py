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
from crmo_guide.batch.ledger import Line, checksum, files_of
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
    """One guide, made or not. `checksum` is that of its files, `endings` what their names have behind the guide's."""

    state: State
    pages: int = 0
    checksum: str = ""
    endings: tuple[str, ...] = ()
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


def make(request: Request, done: Line | None = None) -> Made:
    """Make one guide; what goes wrong is in the result.

    `done` tells of the files made before from the same: while they are there unchanged, and the plan may still be
    printed, they are kept.
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


def _kept(request: Request, done: Line) -> Made | None:
    if request.out is None or checksum(*files_of(request.out, done.endings)) != done.checksum:
        return None
    problems = prepare(_alone(request)).findings
    return Made(State.KEPT, done.pages, done.checksum, done.endings, problems)


def _built(request: Request) -> Made:
    problems: tuple[Problem, ...] = ()
    files: list[Wrote] = []
    events = build(_alone(request))
    for event in events:
        if isinstance(event, Findings):
            problems = event.problems
        elif isinstance(event, Step) and event.done == event.of - 1:
            with whole():  # the last step writes: no half file, not even a hidden one
                files = [each for each in events if isinstance(each, Wrote)]
    gc.collect()
    own = request.out.stem if request.out is not None else ""
    endings = tuple(each.path.stem.removeprefix(own) for each in files)
    told = checksum(*(each.path for each in files)) or ""
    return Made(State.MADE, files[0].pages, told, endings, problems)


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
