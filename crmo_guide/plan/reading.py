"""From a file to a plan, with every problem found on the way."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path as FilePath
from typing import Any, NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError

from crmo_guide.errors import Problem
from crmo_guide.plan.complaints import Reading, complaints, known_path
from crmo_guide.plan.events import Mark, Path, field_name
from crmo_guide.plan.model.plan import Plan
from crmo_guide.plan.tree import MOST_BYTES, Tree, read_tree

#: Keys whose unquoted text must not run into a comment: what a `#` cuts off there could be part of a dose.
_WHOLE = frozenset(
    "dose strength gap most every phone route form to at what_happened emergency_plan before after call_if missed "
    "vomited ill taper store note why action how words ask_for hours now today week usual household fasting "
    "prepare bring needles pain_words communication collapse pain walking activity blood nerves".split()
)


_M = TypeVar("_M", bound=BaseModel)


class Place(NamedTuple):
    """Where a value stands."""

    file: str
    line: int
    column: int


@dataclass(frozen=True)
class PlanFile:
    """A plan as it was read. `plan` is None when it cannot be understood; then `problems` says why.

    `name` is the file's own name, `file` what was typed. `marks` holds the place of every value by its path, such as
    `("medicines", "daily", 0, "dose")`.
    """

    name: str
    file: str
    stem: str
    plan: Plan | None
    problems: tuple[Problem, ...]
    marks: Mapping[Path, Place]
    clinic: str | None = None

    def where(self, path: Path) -> Place:
        """The place of a value, or of the nearest thing around it."""
        for length in range(len(path), -1, -1):
            found = self.marks.get(path[:length])
            if found:
                return found
        return Place(self.file, 1, 1)


def read_plan(path: FilePath | str, *, clinic: FilePath | str | None = None) -> PlanFile:
    """Read a plan, and the clinic file that goes with it. Never raises on any input: problems are in the result."""
    source = FilePath(path)
    return _plan_file(tree_of(source), source, clinic)


def read_plan_text(raw: bytes, path: FilePath, *, clinic: FilePath | str | None = None) -> PlanFile:
    """The same for bytes that are to stand in that file."""
    return _plan_file(_tree_of_bytes(raw, path), path, clinic)


def _plan_file(tree: Tree, source: FilePath, clinic: FilePath | str | None) -> PlanFile:
    typed = str(source)
    problems = _whole(tree, typed, Plan)
    marks = {at: Place(typed, *mark) for at, mark in tree.marks.items()}
    value = tree.value
    if isinstance(value, dict):
        if "clinic" in value:
            problems.append(_clinic_key(tree, typed))
            value = {key: each for key, each in value.items() if key != "clinic"}
        if clinic is not None:
            value = _with_clinic(value, FilePath(clinic), marks, problems)
    else:
        problems.extend(_no_map(tree, typed))
        value = None
    plan = None
    if value is not None:
        plan, found = _validated(Plan, value, tree, typed, marks)
        problems.extend(found)
    return PlanFile(
        name=source.name,
        file=typed,
        stem=source.stem,
        plan=None if problems and any(_breaks(each) for each in problems) else plan,
        problems=_in_order(problems, typed),
        marks=marks,
        clinic=FilePath(clinic).name if clinic is not None else None,
    )


def _breaks(problem: Problem) -> bool:
    """Whether a plan with this problem cannot be trusted to be what was meant. A comment cut off can be shown too."""
    return problem.code != "CG-P018"


def _in_order(problems: list[Problem], first: str) -> tuple[Problem, ...]:
    unique = dict.fromkeys(problems)
    return tuple(sorted(unique, key=lambda each: (each.file != first, each.line or 0, each.column or 0, each.code)))


def tree_of(path: FilePath) -> Tree:
    """The tree of a file; a file that cannot be read gives an empty tree with the problem."""
    problem = None
    raw = b""
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        problem = Problem("CG-P001", "there is no such file", "check the name and the folder", file=str(path))
    except IsADirectoryError:
        problem = Problem("CG-P002", "this is a folder, not a file", "name the plan file in it", file=str(path))
    except PermissionError:
        problem = Problem("CG-P003", "you may not read this file", "ask its owner for read access", file=str(path))
    except (OSError, ValueError):
        problem = Problem("CG-P003", "the file cannot be read", "check the name and the disk", file=str(path))
    if problem is not None:
        nothing: frozenset[Path] = frozenset()
        return Tree("", None, {}, {}, {}, nothing, nothing, nothing, (problem,))
    return _tree_of_bytes(raw, path)


def _tree_of_bytes(raw: bytes, path: FilePath) -> Tree:
    return read_tree(raw, str(path), json=path.suffix.casefold() == ".json")


def _whole(tree: Tree, file: str, model: type[BaseModel]) -> list[Problem]:
    """The tree's own problems, and comments that cut off part of a value that must be whole."""
    problems = list(tree.problems)
    for path in tree.commented:
        if _WHOLE.intersection(str(part) for part in path[-2:]):
            what = "everything after the # is left out here"
            fix = "put the value in quotes, or the comment on a line of its own"
            mark = tree.where(path)
            field = field_name(known_path(model, path)) or None
            problems.append(Problem("CG-P018", what, fix, file, mark.line, mark.column, field))
    return problems


def _no_map(tree: Tree, file: str) -> list[Problem]:
    if tree.problems:
        return []
    if tree.value is None:
        return [Problem("CG-P012", "the file is empty", "start one with `crmo-guide new`", file=file)]
    what, fix = "this is not a plan: it has no `key: value` lines", "start one with `crmo-guide new`"
    return [Problem("CG-P017", what, fix, file=file, line=1, column=1)]


def _clinic_key(tree: Tree, file: str) -> Problem:
    mark = tree.keys.get(("clinic",), Mark(1, 1))
    what, fix = "a plan does not name its clinic file", "take the line out and give the file with --clinic"
    return Problem("CG-P020", what, fix, file, mark.line, mark.column)


def _with_clinic(
    value: dict[str, Any], path: FilePath, marks: dict[Path, Place], problems: list[Problem]
) -> dict[str, Any]:
    from crmo_guide.plan.clinic import Clinic, clinic_doses, clinic_elsewhere, clinic_twice, gifts

    tree = tree_of(path)
    problems.extend(_whole(tree, str(path), Clinic))
    if not isinstance(tree.value, dict):
        problems.extend(_no_map(tree, str(path)))
        return value
    own_marks = {at: Place(str(path), *mark) for at, mark in tree.marks.items()}
    clinic, found = _validated(Clinic, tree.value, tree, str(path), own_marks)
    problems.extend(found)
    problems.extend((*clinic_doses(tree, str(path)), *clinic_twice(tree, str(path))))
    if clinic is None:
        return value
    problems.extend(clinic_elsewhere(value, clinic, Place(str(path), *tree.where(("country",)))))
    merged = copy.deepcopy(value)
    gave = []
    for gift in gifts(value, tree.value):
        _set(merged, gift.to, gift.value)
        gave.append(field_name(gift.to))
        for at, mark in own_marks.items():
            if at[: len(gift.source)] == gift.source:
                marks[gift.to + at[len(gift.source) :]] = mark
    source = {key: tree.value[key] for key in ("name", "version", "translated") if key in tree.value}
    merged["clinic"] = {**source, "gave": gave}
    return merged


def _set(tree: dict[str, Any], path: Path, value: object) -> None:
    box: Any = tree
    for part in path[:-1]:
        box = box.setdefault(part, {}) if isinstance(box, dict) else box[part]
    box[path[-1]] = value


def _place(path: Path, *, marks: Mapping[Path, Place], file: str) -> tuple[str, int, int]:
    for length in range(len(path), -1, -1):
        found = marks.get(path[:length])
        if found:
            return found
    return (file, 1, 1)


def _validated(
    model: type[_M], value: dict[str, Any], tree: Tree, file: str, marks: Mapping[Path, Place]
) -> tuple[_M | None, tuple[Problem, ...]]:
    try:
        return model.model_validate(value), ()
    except ValidationError as error:
        place = partial(_place, marks=marks, file=file)
        return None, complaints(error, Reading(model, tree, file, place))
