"""Steps through a file, YAML or JSON, each with its place; and how a reader says that it cannot go on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from crmo_guide.errors import Problem
from crmo_guide.plan.json_events import JsonFault, json_events

Path = tuple[str | int, ...]

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
SURROGATE = re.compile("[\ud800-\udfff]")


class Mark(NamedTuple):
    """Where something stands in its file, both counted from one."""

    line: int
    column: int


class Event(NamedTuple):
    """One step through a file: `scalar`, `map`, `list` or `end`; `bare` is an unquoted scalar."""

    kind: str
    value: str
    bare: bool
    start: int
    end: int
    mark: Mark
    flow: bool


class Unreadable(Exception):
    """Reading cannot go on; holds the one problem to show."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(problem.code)


def problem_at(code: str, what: str, fix: str, file: str, mark: Mark) -> Problem:
    """A problem at a place."""
    return Problem(code, what, fix, file=file, line=mark.line, column=mark.column)


def field_name(path: Path) -> str:
    """`("medicines", "daily", 0, "dose")` as `medicines.daily[0].dose`."""
    name = ""
    for part in path:
        name += f"[{part}]" if isinstance(part, int) else f".{part}" if name else part
    return name


def json_steps(text: str, file: str) -> Iterator[Event]:
    """The steps of JSON text; Unreadable where it is none."""
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    line = 0
    try:
        for kind, value, bare, start, end in json_events(text):
            while line + 1 < len(starts) and starts[line + 1] <= start:
                line += 1
            yield Event(kind, value, bare, start, end, Mark(line + 1, start - starts[line] + 1), True)
    except JsonFault as fault:
        line = text.count("\n", 0, fault.at)
        mark = Mark(line + 1, fault.at - starts[line] + 1)
        raise Unreadable(problem_at("CG-P004", f"this is not JSON: {fault.what}", fault.fix, file, mark)) from None


def yaml_steps(text: str, file: str) -> Iterator[Event]:
    """The steps of YAML text; Unreadable where it is none, or uses links, tags or a second document."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError

    try:
        yield from _yaml_events(YAML(typ="safe", pure=True).parse(text), file)
    except MarkedYAMLError as error:
        at = error.problem_mark or error.context_mark
        begun = error.context_mark
        place = Mark(at.line + 1, at.column + 1) if at else Mark(1, 1)
        raise Unreadable(_syntax_problem(text, file, place, begun.line + 1 if begun else None)) from None
    except Unreadable:
        raise
    except Exception:  # the parser of a foreign library may fail in its own ways on hostile text
        raise Unreadable(_strange(text, file)) from None


def _yaml_events(stream: Any, file: str) -> Iterator[Event]:
    documents = 0
    for event in stream:
        name = type(event).__name__
        mark = Mark(event.start_mark.line + 1, event.start_mark.column + 1) if event.start_mark else Mark(1, 1)
        if name == "AliasEvent" or getattr(event, "anchor", None):
            what, fix = "`&` and `*` links are not used in plans", "put text that begins with & or * in quotes"
            raise Unreadable(problem_at("CG-P015", what, fix, file, mark))
        if name in ("ScalarEvent", "MappingStartEvent", "SequenceStartEvent") and getattr(event, "tag", None):
            what, fix = "`!` tags are not used in plans", "put text that begins with ! in quotes"
            raise Unreadable(problem_at("CG-P015", what, fix, file, mark))
        if name == "DocumentStartEvent":
            documents += 1
            if documents > 1:
                what, fix = "a second plan begins here", "keep one plan a file, and take out the line `---`"
                raise Unreadable(problem_at("CG-P016", what, fix, file, mark))
        start = event.start_mark.index if event.start_mark else 0
        end = event.end_mark.index if event.end_mark else start
        if name == "ScalarEvent":
            yield Event("scalar", event.value, event.style is None, start, end, mark, False)
        elif name == "MappingStartEvent":
            yield Event("map", "", False, start, end, mark, bool(event.flow_style))
        elif name == "SequenceStartEvent":
            yield Event("list", "", False, start, end, mark, bool(event.flow_style))
        elif name in ("MappingEndEvent", "SequenceEndEvent"):
            yield Event("end", "", False, start, end, mark, False)


def _syntax_problem(text: str, file: str, mark: Mark, begun: int | None) -> Problem:
    lines = text.splitlines()
    line = lines[mark.line - 1] if mark.line <= len(lines) else ""
    here = line[mark.column - 1 : mark.column]
    indent = line[: len(line) - len(line.lstrip())]
    if here == "\t" or "\t" in indent:
        what, fix = "there is a tab here", "use spaces: two for each step to the right"
    elif here and here in "@`%|>&*!":
        what, fix = f"a value cannot begin with {here}", "put the value in quotes"
    else:
        what = "this line cannot be read"
        if begun and begun < mark.line:
            what += f" (what it belongs to began on line {begun})"
        fix = "look for a missing quote, bracket, colon or space here and on the line before; put text with : in quotes"
    return problem_at("CG-P004", what, fix, file, mark)


def _strange(text: str, file: str) -> Problem:
    found = CONTROL.search(text) or SURROGATE.search(text)
    what, fix = "the text cannot be read as YAML", "start again from `new`, or look for stray characters"
    if not found:
        return Problem("CG-P004", what, fix, file=file, line=1, column=1)
    line = text.count("\n", 0, found.start()) + 1
    column = found.start() - (text.rfind("\n", 0, found.start()) + 1) + 1
    what, fix = "there is a character here that cannot be printed", "take it out, or type the line again by hand"
    return problem_at("CG-P014", what, fix, file, Mark(line, column))
