"""Problems as data, and the few ways a run can end."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum, StrEnum


class ExitCode(IntEnum):
    """What the shell sees. Part of the stable interface; see docs/exit-codes.md."""

    DONE = 0
    USAGE = 2
    INPUT = 3
    CONTENT = 4
    SYSTEM = 5
    NOT_CONFORMANT = 6
    CANNOT_WRITE = 7
    BATCH = 8
    BUG = 70
    INTERRUPTED = 130


class Level(StrEnum):
    """How far a problem reaches: it ends the build, may be accepted in the plan, or asks for a second look."""

    STOP = "stop"
    ACCEPT = "stop unless accepted"
    LOOK = "look again"


@dataclass(frozen=True)
class Problem:
    """One thing wrong, said once: where, what, and what to do. Never holds a child's data beyond a field name."""

    code: str
    what: str
    fix: str
    file: str | None = None
    line: int | None = None
    column: int | None = None
    field: str | None = None
    level: Level = Level.STOP

    @property
    def place(self) -> str:
        """`file:line:column`, as far as it is known."""
        parts = [str(part) for part in (self.file, self.line, self.column) if part is not None]
        return ":".join(parts)


class GuideError(Exception):
    """A run that cannot go on, with every problem found so far. Its class says the exit code."""

    exit_code = ExitCode.BUG

    def __init__(self, problems: Problem | Iterable[Problem]) -> None:
        self.problems = (problems,) if isinstance(problems, Problem) else tuple(problems)
        super().__init__("; ".join(f"{p.code} {p.what}" for p in self.problems))

    def __reduce__(self) -> tuple[type[GuideError], tuple[tuple[Problem, ...]]]:
        """Travels between processes with its problems, not with its message."""
        return type(self), (self.problems,)


class UsageProblem(GuideError):
    """The command line asks for something there is not: an unknown language or edition."""

    exit_code = ExitCode.USAGE


class InputProblem(GuideError):
    """A plan, brand or clinic file is missing, unreadable, invalid, or stopped by a safety check."""

    exit_code = ExitCode.INPUT


class DoesNotApply(InputProblem):
    """The paper asked for says nothing for this plan: a dentist's note without a bisphosphonate, say."""


class ContentProblem(GuideError):
    """Teaching text, phrases or a layout is missing, stale or broken."""

    exit_code = ExitCode.CONTENT


class SystemPartMissing(GuideError):
    """A part of the operating system is missing; the fix is the exact command that installs it."""

    exit_code = ExitCode.SYSTEM


class NotConformant(GuideError):
    """The file is not what was promised: a warning of the typesetter, or a value that does not read back."""

    exit_code = ExitCode.NOT_CONFORMANT


class CannotWrite(GuideError):
    """The output cannot be written, or would replace a file that is not ours."""

    exit_code = ExitCode.CANNOT_WRITE
