"""What a rule is: one idea about safety, as data around one small function."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case

Look = Callable[[Case], Iterator[Path]]


@dataclass(frozen=True)
class Rule:
    """One rule. `look` yields the path of every value that breaks it.

    `what` and `fix` are what people read; they hold no word of any plan. `source` is where the reason comes from: ids
    of `content/sources`, or a name. `signing` rules do not hold for drafts.
    """

    code: str
    level: Level
    what: str
    fix: str
    reason: str
    source: str
    look: Look
    signing: bool = False


def rule(
    code: str, level: Level, *, what: str, fix: str, reason: str, source: str, signing: bool = False
) -> Callable[[Look], Rule]:
    """Make a rule of a function that yields the paths of what breaks it."""

    def make(look: Look) -> Rule:
        return Rule(code, level, what, fix, reason, source, look, signing)

    return make
