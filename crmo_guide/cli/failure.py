"""The error boundary: whatever ends a run becomes words for a person and an exit code for the shell."""

from __future__ import annotations

import errno
import os
import traceback
from pathlib import Path

import click

from crmo_guide.cli.console import Console, as_data
from crmo_guide.errors import CannotWrite, ExitCode, GuideError, Problem, SystemPartMissing

TRACE = "CRMO_GUIDE_TRACE"

_CANNOT_WRITE = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EPIPE, errno.EIO}


def report(failure: BaseException, console: Console) -> ExitCode:
    """Say what ended the run and give the exit code. Never shows a traceback unless CRMO_GUIDE_TRACE=1."""
    if os.environ.get(TRACE) == "1":
        traceback.print_exception(failure)
    if isinstance(failure, (KeyboardInterrupt, click.Abort)):
        console.warn("Stopped. No file was left half written.")
        return ExitCode.INTERRUPTED
    if isinstance(failure, click.ClickException):
        failure.show()
        return ExitCode.USAGE
    known = failure if isinstance(failure, GuideError) else _known(failure)
    if known is None:
        console.warn(_our_bug(failure))
        return ExitCode.BUG
    if console.json:
        tell_json(console, known)
    console.problems(known.problems)
    return known.exit_code


def tell_json(console: Console, failure: GuideError) -> None:
    """The failure as the one JSON value on stdout."""
    code = failure.exit_code
    try:
        console.product_json({"exit_code": int(code), "problems": [as_data(problem) for problem in failure.problems]})
    except OSError:
        return


def _known(failure: BaseException) -> GuideError | None:
    """Failures of the machine that no room expected, as a problem with a fix."""
    if isinstance(failure, ModuleNotFoundError) and failure.name and not failure.name.startswith("crmo_guide"):
        part = failure.name.partition(".")[0]
        return SystemPartMissing(
            Problem("CG-X01", f"The Python package {part} is not installed.", "Run `make setup` in the checkout.")
        )
    if isinstance(failure, OSError) and "cannot load library" in str(failure):
        return SystemPartMissing(
            Problem("CG-X02", "A system library is missing.", "Run `crmo-guide doctor`: it gives the command to run.")
        )
    if isinstance(failure, OSError) and failure.errno in _CANNOT_WRITE:
        reason = os.strerror(failure.errno)
        return CannotWrite(
            Problem("CG-X03", f"The output could not be written: {reason}.", "Free some space, or write elsewhere.")
        )
    return None


def _our_bug(failure: BaseException) -> str:
    """Says where it broke, never the message: that could hold words of the plan."""
    frames = [
        frame for frame in traceback.extract_tb(failure.__traceback__) if "crmo_guide" in Path(frame.filename).parts
    ]
    where = ""
    if frames:
        path = Path(frames[-1].filename)
        where = f" at {path.parent.name}/{path.name}:{frames[-1].lineno}"
    return (
        f"crmo-guide broke: {type(failure).__name__}{where}. This is our mistake, not yours.\n"
        "Please report that line with the output of `crmo-guide doctor`: neither holds anything about the child.\n"
        f"({TRACE}=1 shows more, for a programmer; that may contain words of the plan: do not post it.)"
    )
