"""The plans of a batch, from what was typed: files, folders, patterns such as `plans/*.yaml`, or a roster."""

from __future__ import annotations

import glob
import re
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from crmo_guide.batch.entry import Entry
from crmo_guide.batch.roster import Known, read_roster
from crmo_guide.errors import InputProblem, Problem
from crmo_guide.places import is_folder

PLANS = (".yaml", ".yml", ".json")
ROSTERS = (".csv", ".tsv")


def entries(typed: Sequence[str], known: Known, *, besides: Collection[Path] = ()) -> tuple[Entry, ...]:
    """Every plan once, in the order typed; in a folder by name, so that `2` stands before `10`.

    Files of `besides`, say the clinic's own, are no plans though they lie in the same folder. Only a roster may name
    a plan more than once. Raises InputProblem with all problems (CG-M01 to CG-M11).
    """
    problems: list[Problem] = []
    found: list[Entry] = []
    others = {path.resolve() for path in besides}
    for one in typed:
        path = Path(one)
        if path.suffix.casefold() in ROSTERS and not is_folder(path):
            found.extend(read_roster(path, known, problems))
        else:
            found.extend(Entry(plan) for plan in _plans(one, others, problems))
    if problems:
        raise InputProblem(problems)
    return tuple(_once(found))


def _plans(typed: str, others: Collection[Path], problems: list[Problem]) -> list[Path]:
    path = Path(typed)
    if is_folder(path):
        try:
            plans = [each for each in path.iterdir() if _is_plan(each) and each.resolve() not in others]
        except OSError as error:
            what = f"This folder cannot be read: {error.strerror}."
            problems.append(Problem("CG-M02", what, "Ask whoever keeps it for the right to read it.", file=typed))
            return []
        if not plans:
            what, fix = (
                "This folder holds no plans.",
                "Plans end in .yaml, .yml or .json; folders in it do not count.",
            )
            problems.append(Problem("CG-M02", what, fix, file=typed))
        return sorted(plans, key=_by_name)
    if _is_there(path):
        return [path]
    matches = [Path(each) for each in glob.glob(typed, recursive=True)]  # noqa: PTH207  (patterns may be absolute)
    plans = [each for each in matches if _is_plan(each) and each.resolve() not in others]
    if not plans:
        what = "There is no such file or folder, and no plan whose name is like this."
        fix = "Check the name. Put a pattern in quotes: 'plans/*.yaml'."
        problems.append(Problem("CG-M01", what, fix, file=typed))
    return sorted(plans, key=_by_name)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a name too long to ask about
        return False


def _is_plan(path: Path) -> bool:
    return path.suffix.casefold() in PLANS and not path.name.startswith(".") and path.is_file()


def _by_name(path: Path) -> tuple[list[tuple[bool, int, str]], str]:
    parts = re.split(r"([0-9]+)", str(path).casefold())
    return [(part.isdecimal(), int(part) if part.isdecimal() else 0, part) for part in parts], str(path)


def _once(found: Sequence[Entry]) -> Iterator[Entry]:
    """A plan that is typed twice, or matched by two patterns, counts once; lines of a roster stay."""
    seen: set[Path] = set()
    for entry in found:
        plan = entry.plan.resolve()
        if entry.line is not None or plan not in seen:
            yield entry
        seen.add(plan)
