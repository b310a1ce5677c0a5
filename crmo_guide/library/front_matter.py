"""The YAML head of a teaching text: cut off, read, and checked key by key."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from crmo_guide.errors import ContentProblem, Problem
from crmo_guide.language.data import parse_yaml

_FENCE = "---"
_NOTE = re.compile(r"^[ \t]*<!--[ \t]*lint:.*?-->[ \t]*$", re.MULTILINE)


def without_notes(text: str) -> str:
    """A body with the lines of its notes to the lint (see `ignores`) blank: they do not print and move no line."""
    return _NOTE.sub("", text)


@dataclass(frozen=True)
class Cut:
    """A file cut in two: its head as YAML, its body as Markdown, and the line on which the body starts."""

    head: str
    body: str
    body_line: int


def cut(text: str, *, name: str) -> Cut:
    """Cut the front matter off; ContentProblem when there is none or it never ends."""
    lines = text.split("\n")
    fix = "Start the file with a line ---, then the keys, then a second line ---."
    if lines[0].rstrip() != _FENCE:
        raise ContentProblem(Problem("CG-L01", "The file has no front matter.", fix, file=name, line=1))
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() == _FENCE:
            return Cut("\n".join(lines[1:number]), "\n".join(lines[number + 1 :]), number + 2)
    raise ContentProblem(Problem("CG-L01", "The front matter has no end.", fix, file=name, line=1))


@dataclass
class Head:
    """A front matter being read: each `take` checks one key and notes what is wrong with it."""

    name: str
    lines: Sequence[str]
    values: dict[str, Any]
    problems: list[Problem] = field(default_factory=list)

    def line(self, key: str) -> int:
        """The line of the file on which a key stands; the first when it is missing."""
        pattern = re.compile(rf"""["']?{re.escape(key)}["']?\s*:""")
        return next((number for number, line in enumerate(self.lines, start=2) if pattern.match(line)), 1)

    def object(self, key: str, what: str, fix: str, code: str = "CG-L02") -> None:
        """Note a problem at a key."""
        self.problems.append(Problem(code, what, fix, file=self.name, line=self.line(key), field=key))

    def take(self, key: str, read: Callable[[Any], Any], shape: str, *, default: Any = ...) -> Any:
        """The value of a key as `read` turns it, or the default.

        Args:
            key: The key in the front matter.
            read: Turns the YAML value, or raises ValueError.
            shape: What the value should be, in words that follow "must be".
            default: Stands in when the key is missing; without one the key is needed.
        """
        if key not in self.values:
            if default is ...:
                self.object(key, f"The key `{key}` is missing.", f"Add `{key}:`, which must be {shape}.")
                return None
            return default
        try:
            return read(self.values[key])
        except ValueError as error:
            what = f"The key `{key}` must be {shape}" + (f": {error}" if str(error) else "") + "."
            self.object(key, what, "Put quotes round words that hold a comma or a colon.")
            return None if default is ... else default

    def refuse_others(self, known: Sequence[str]) -> None:
        """Note every key that is not known."""
        for key in self.values:
            if key not in known:
                self.object(str(key), f"The key `{key}` is not known here.", f"Known keys: {', '.join(known)}.")


def read_head(piece: Cut, *, name: str) -> Head:
    """Read the YAML of a front matter; ContentProblem when it is not YAML or not a map."""
    values = parse_yaml(piece.head, Path(name), 2)
    if not isinstance(values, Mapping):
        fix = "Write one `key: value` a line."
        raise ContentProblem(Problem("CG-L02", "The front matter holds no keys.", fix, file=name, line=1))
    return Head(name, piece.head.split("\n"), dict(values))


def text(value: Any) -> str:
    """A text of at least one letter, on one line."""
    if not isinstance(value, str) or not value.strip():
        raise ValueError
    return " ".join(value.split())


def whole_number(value: Any) -> int:
    """A whole number from 1 up."""
    if isinstance(value, bool) or not str(value).isdecimal() or int(value) < 1:
        raise ValueError
    return int(value)


def texts(value: Any) -> tuple[str, ...]:
    """A list of texts."""
    if not isinstance(value, list):
        raise ValueError
    return tuple(text(each) for each in value)


def day(value: Any) -> date:
    """A date, year first."""
    return value if isinstance(value, date) else date.fromisoformat(text(value))
