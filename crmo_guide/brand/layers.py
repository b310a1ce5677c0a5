"""The files of a brand: its own, and those it stands on, a clinic's overlay before its hospital's brand."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath

from crmo_guide.errors import InputProblem, Problem
from crmo_guide.plan.events import field_name
from crmo_guide.plan.tree import MOST_BYTES, Node, Tree, read_tree

FILE_NAME = "brand.yaml"
MOST_BASES = 3
_BASE_FIX = "Write where the other brand's folder is from here, such as `base: ../our-hospital`, or take the line out."

Place = tuple[str | int, ...]


@dataclass(frozen=True)
class Layer:
    """One brand file. `file` is how messages call it: its path from the folder of the first."""

    tree: Tree
    folder: Path
    file: str

    @property
    def keys(self) -> dict[str, Node]:
        """Its keys and values; none when it holds something else."""
        return self.tree.value if isinstance(self.tree.value, dict) else {}

    def problem(self, code: str, place: Place, what: str, fix: str, *, at_key: bool = False) -> Problem:
        """A problem at the line where this value, or its key, stands."""
        mark = (self.tree.keys.get(place) if at_key else None) or self.tree.where(place)
        return Problem(code, what, fix, self.file, mark.line, mark.column, field_name(place) or None)


def read_layers(path: Path) -> tuple[tuple[Layer, ...], tuple[Problem, ...]]:
    """The brand file (or the one in the folder `path`), its base, and the base's base; and what is wrong with them.

    Raises:
        InputProblem: The first file is missing, a folder, empty or cannot be read (CG-B01, CG-B02).
    """
    first = _brand_file(path)
    layers = [_layer(first, first.name)]
    seen = {_real(first)}
    problems: list[Problem] = []
    try:
        while "base" in layers[-1].keys:
            if len(layers) > MOST_BASES:
                what = f"More than {MOST_BASES} brands stand on each other."
                raise _refused(layers[-1], what, "Write the keys of the last one into this file.")
            found, file = _base_of(layers[-1])
            if _real(found) in seen:
                what = "The brands stand on each other in a circle."
                raise _refused(layers[-1], what, "Take `base:` out of one of the files.")
            seen.add(_real(found))
            layers.append(_layer(found, file))
    except InputProblem as refused:
        problems.extend(refused.problems)
    return tuple(layers), (*broken(layers), *problems)


def _base_of(layer: Layer) -> tuple[Path, str]:
    """The base's file, and how messages call it."""
    base = layer.keys["base"]
    if not isinstance(base, str):
        raise _refused(layer, "This must be the path of another brand.", _BASE_FIX)
    shapes = (PurePosixPath(base), PureWindowsPath(base))
    if "://" in base or any(shape.is_absolute() or shape.drive or shape.root for shape in shapes):
        raise _refused(layer, "The base must be named by its path from this folder.", _BASE_FIX)
    found = _brand_file(layer.folder / base)
    try:
        there = found.is_file()
    except (OSError, ValueError):
        there = False
    if not there:
        raise _refused(layer, f"There is no brand file at {base}.", _BASE_FIX)
    told = base if PurePosixPath(base).name == found.name else f"{base}/{found.name}"
    return found, os.path.normpath(PurePosixPath(layer.file).parent / told)


def _refused(layer: Layer, what: str, fix: str) -> InputProblem:
    return InputProblem(layer.problem("CG-B12", ("base",), what, fix))


def _real(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, ValueError, RuntimeError):
        return path


def _layer(path: Path, file: str) -> Layer:
    return Layer(read_tree(_read_bytes(path, file), file), path.parent, file)


def _brand_file(path: Path) -> Path:
    """The file itself, when the path is the folder that holds one."""
    try:
        return path / FILE_NAME if (path / FILE_NAME).is_file() else path
    except (OSError, ValueError):
        return path


def _read_bytes(path: Path, file: str) -> bytes:
    fix = f"Give the path of a {FILE_NAME}, or of the folder that holds it."
    file = file or str(path)
    try:
        if path.exists() and not path.is_file():
            kind = "a folder without a brand.yaml" if path.is_dir() else "not a file"
            raise InputProblem(Problem("CG-B01", f"The brand is {kind}.", fix, file=file))
        with path.open("rb") as handle:
            raw = handle.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise InputProblem(Problem("CG-B01", "There is no such brand file.", fix, file=file)) from error
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "not a path"
        raise InputProblem(Problem("CG-B01", f"The brand file cannot be read ({why}).", fix, file=file)) from error
    if not raw.strip():
        what = "The brand file is empty."
        raise InputProblem(Problem("CG-B02", what, "Write at least `name:`, the clinic's name.", file=file, line=1))
    return raw


def broken(layers: Sequence[Layer]) -> Iterator[Problem]:
    """What is wrong with the files before anybody asks what their values mean."""
    for layer in layers:
        yield from layer.tree.problems
        # A file that is broken as YAML is told so, and no more.
        if not isinstance(layer.tree.value, dict) and (layer.tree.value is not None or not layer.tree.problems):
            fix = "Write one `key: value` a line, such as `name: Example Children's Hospital`."
            yield layer.problem("CG-B02", (), "The brand file holds no keys.", fix)
