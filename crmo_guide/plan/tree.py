"""The text of a plan as a plain tree of text, with the place of every value.

Nothing is converted here: every scalar stays the text that was typed, so a phone number keeps its plus and a code its
leading zero. YAML is read through ruamel.yaml's event stream, never its loader, so aliases are not expanded, nothing is
constructed, and the limits below hold before memory or time is spent.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from crmo_guide.errors import Problem
from crmo_guide.plan.events import (
    CONTROL,
    SURROGATE,
    Event,
    Mark,
    Path,
    Unreadable,
    json_steps,
    problem_at,
    yaml_steps,
)

MOST_BYTES = 2_000_000
MOST_ENTRIES = 20_000
MOST_LINE = 20_000
MOST_DEPTH = 32

Node = str | list[Any] | dict[str, Any]

_COMMENT = re.compile(r"[ \t]+#")
_LINE_END = re.compile(r"[\r\n\x85\u2028\u2029]")
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
# A soft hyphen or a space of no width, as word processors paste them, cuts a medicine's name in two that looks whole.
_UNSEEN = re.compile("[\u00ad\u180e\u200b\u2060-\u2064\ufeff\U000e0000-\U000e007f]")


class Span(NamedTuple):
    """Where something stands in the text of its file, as character offsets."""

    start: int
    end: int


@dataclass(frozen=True)
class Tree:
    """What a file holds. `marks` are the places of values, `keys` of the keys before them."""

    text: str
    value: Node | None
    marks: Mapping[Path, Mark]
    keys: Mapping[Path, Mark]
    spans: Mapping[Path, Span]
    flow: frozenset[Path]
    empty: frozenset[Path]
    commented: frozenset[Path]
    problems: tuple[Problem, ...]

    def where(self, path: Path) -> Mark:
        """The place of a value, or of the nearest thing around it that has one."""
        for length in range(len(path), -1, -1):
            found = self.marks.get(path[:length])
            if found:
                return found
        return Mark(1, 1)


@dataclass
class _Open:
    box: list[Any] | dict[str, Any]
    path: Path
    start: int
    key: str | None = None
    skip: bool = False


@dataclass
class _Builder:
    """Puts events together into a tree, without recursion."""

    text: str
    file: str
    stack: list[_Open] = field(default_factory=list)
    value: Node | None = None
    marks: dict[Path, Mark] = field(default_factory=dict)
    keys: dict[Path, Mark] = field(default_factory=dict)
    spans: dict[Path, Span] = field(default_factory=dict)
    flow: set[Path] = field(default_factory=set)
    empty: set[Path] = field(default_factory=set)
    commented: set[Path] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)

    def take(self, event: Event) -> None:
        if event.kind == "end":
            done = self.stack.pop()
            if done.path in self.flow:  # where a block ends is not exact: its last value says it
                self.spans.setdefault(done.path, Span(done.start, event.end))
            self._next_entry()
        elif self._at_key():
            self._key(event)
        elif event.kind == "scalar":
            self._scalar(event)
        else:
            self._open(event)

    def _at_key(self) -> bool:
        return bool(self.stack) and isinstance(self.stack[-1].box, dict) and self.stack[-1].key is None

    def _path(self) -> Path:
        if not self.stack:
            return ()
        top = self.stack[-1]
        if isinstance(top.box, list):
            return (*top.path, len(top.box))
        return (*top.path, top.key or "")

    def _next_entry(self) -> None:
        if self.stack:
            self.stack[-1].key = None
            self.stack[-1].skip = False

    def _key(self, event: Event) -> None:
        top = self.stack[-1]
        if event.kind != "scalar":
            raise Unreadable(
                problem_at("CG-P009", "a key must be one word", "write it as `key: value`", self.file, event.mark)
            )
        self._look_at(event)
        if event.value in top.box:
            first = self.keys.get((*top.path, event.value), event.mark)
            self.problems.append(
                problem_at(
                    "CG-P010",
                    f"the same key stands here twice (first on line {first.line})",
                    "keep one of the two",
                    self.file,
                    event.mark,
                )
            )
            top.skip = True
        else:
            self.keys[(*top.path, event.value)] = event.mark
        top.key = event.value

    def _put(self, value: Node, event: Event) -> None:
        path = self._path()
        if not self.stack:
            self.value = value
        else:
            top = self.stack[-1]
            if isinstance(top.box, list):
                top.box.append(value)
            elif not top.skip:
                top.box[top.key or ""] = value
            else:
                return
        self.marks[path] = event.mark

    def _scalar(self, event: Event) -> None:
        path = self._path()
        self._look_at(event)
        if (event.bare and event.value in ("", "~", "null")) or not event.value.strip():
            if self.stack or event.end > event.start:
                self._nothing(event, path)
            return
        self._put(event.value, event)
        self.spans.setdefault(path, Span(event.start, event.end))
        if event.bare:
            line_end = _LINE_END.search(self.text, event.end)
            if _COMMENT.match(self.text, event.end, line_end.start() if line_end else len(self.text)):
                self.commented.add(path)
        self._next_entry()

    def _look_at(self, event: Event) -> None:
        if _DIRECTION.search(event.value):
            what = "hidden characters here turn the reading direction around"
            fix = "type the value again by hand"
            self.problems.append(problem_at("CG-P013", what, fix, self.file, event.mark))
        if CONTROL.search(event.value) or SURROGATE.search(event.value):
            what = "there is a character here that cannot be printed"
            fix = "type the value again by hand"
            self.problems.append(problem_at("CG-P014", what, fix, self.file, event.mark))
        elif _UNSEEN.search(event.value):
            what = "there is a character here that nobody sees, such as a soft hyphen"
            fix = "type the value again by hand"
            self.problems.append(problem_at("CG-P014", what, fix, self.file, event.mark))

    def _nothing(self, event: Event, path: Path) -> None:
        self.empty.add(path)
        self.problems.append(
            problem_at(
                "CG-P011",
                "this key has no value" if path and isinstance(path[-1], str) else "there is nothing here",
                "write the value after it, or take the line out; put text that holds a comma or `#` in quotes",
                self.file,
                self.keys.get(path, event.mark),
            )
        )
        top = self.stack[-1] if self.stack else None
        if top is not None and isinstance(top.box, list):
            top.box.append("")
            self.marks[path] = event.mark
        self._next_entry()

    def _open(self, event: Event) -> None:
        if len(self.stack) >= MOST_DEPTH:
            raise Unreadable(
                problem_at(
                    "CG-P008", "lists stand inside lists too deep", "start again from `new`", self.file, event.mark
                )
            )
        box: list[Any] | dict[str, Any] = {} if event.kind == "map" else []
        path = self._path()
        self._put(box, event)
        if event.flow:
            self.flow.add(path)
        self.stack.append(_Open(box, path, event.start))


def read_tree(raw: bytes, file: str, *, json: bool = False) -> Tree:
    """Read YAML (or JSON) bytes. Never raises on any input; what is wrong stands in `problems`."""
    builder = _Builder(_text(raw), file)
    if len(raw) > MOST_BYTES:
        fix = "a plan is a few pages of text: is this the right file?"
        builder.problems.append(Problem("CG-P007", "the file is too large for a plan", fix, file=file))
    elif _not_text(raw):
        builder.problems.append(_encoding_problem(raw, file))
    elif not json and (line := _long_line(builder.text)):
        what, fix = "this line is far too long for a plan", "is this the right file?"
        builder.problems.append(Problem("CG-P007", what, fix, file=file, line=line))
    else:
        try:
            for count, event in enumerate(json_steps(builder.text, file) if json else yaml_steps(builder.text, file)):
                if count > MOST_ENTRIES:
                    fix = "a plan has a few hundred entries: is this the right file?"
                    raise Unreadable(
                        problem_at("CG-P007", "there are too many entries for a plan", fix, file, event.mark)
                    )
                builder.take(event)
        except Unreadable as stop:
            builder.value = None
            builder.problems.append(stop.problem)
    return Tree(
        text=builder.text,
        value=builder.value,
        marks=builder.marks,
        keys=builder.keys,
        spans=builder.spans,
        flow=frozenset(builder.flow),
        empty=frozenset(builder.empty),
        commented=frozenset(builder.commented),
        problems=tuple(builder.problems),
    )


def _text(raw: bytes) -> str:
    return raw.decode("utf-8-sig", errors="replace") if len(raw) <= MOST_BYTES else ""


def _long_line(text: str) -> int | None:
    """The number of the first line that is too long: the YAML parser takes time with the square of its length."""
    lengths = (number for number, line in enumerate(text.split("\n"), start=1) if len(line) > MOST_LINE)
    return next(lengths, None)


def _not_text(raw: bytes) -> bool:
    try:
        raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return True
    return b"\x00" in raw


def _encoding_problem(raw: bytes, file: str) -> Problem:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        what, fix = "the file is saved as UTF-16", "save it again as UTF-8"
        return Problem("CG-P006", what, fix, file=file)
    if b"\x00" in raw:
        return Problem("CG-P005", "this is not a text file", "give the plan as a .yaml or .json file", file=file)
    try:
        raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        what, fix = "a letter here is not saved as UTF-8", "open the file in an editor and save it again as UTF-8"
        return Problem("CG-P006", what, fix, file=file, line=line)
    return Problem("CG-P006", "the file is not saved as UTF-8", "save it again as UTF-8", file=file)
