"""Findings an author sets aside, with the reason: `<!-- lint: ignore CG-L32 because ... -->`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from crmo_guide.errors import Problem
from crmo_guide.library.shelf import content_files
from crmo_guide.library.topic import Kind
from crmo_guide.places import Places

# Wording is a matter of judgement; doses, sources, figures and what is missing are not.
IGNORABLE = frozenset({"CG-L14", "CG-L16", "CG-L29", *(f"CG-L{number}" for number in (*range(30, 37), 40, 41))})
_MARK = re.compile(r"(?:<!--|#)\s*lint:\s*(?P<rest>.*?)\s*(?:-->\s*)?$")
_WHOLE = re.compile(r"ignore\s+(?P<code>CG-L\d\d)\s+because\s+(?P<reason>\S.*)")
_FIX = "Write `lint: ignore CG-Lnn because ...` with the code of the finding and your reason."


@dataclass(frozen=True)
class Ignore:
    """One finding set aside: its code, and the lines it holds for. A text's head holds for the whole text."""

    file: str
    line: int
    code: str
    reason: str
    first: int
    last: int

    def covers(self, problem: Problem) -> bool:
        """Whether this is the finding that is meant."""
        same = problem.code == self.code and problem.file == self.file
        return same and self.first <= (problem.line or 1) <= self.last


def _reach(lines: Sequence[str], line: int, name: str) -> tuple[int, int]:
    """From which line to which a note holds: the whole text from its head, else the paragraph or entry that follows."""
    below = lines[line:]
    if not name.endswith(".md"):
        run = takewhile(lambda row: row.startswith((" ", "\t")), below[1:])
        return line, line + 1 + sum(1 for _ in run)
    if "---" in (row.rstrip() for row in below):  # the rule that ends the head stands below
        return 1, len(lines)
    blank = sum(1 for _ in takewhile(lambda row: not row.strip(), below))
    return line, line + blank + sum(1 for _ in takewhile(str.strip, below[blank:]))


def read_ignores(text: str, name: str) -> tuple[tuple[Ignore, ...], tuple[Problem, ...]]:
    """The notes of one file, and those that cannot hold (CG-L42)."""
    lines = text.splitlines()
    found: list[Ignore] = []
    problems: list[Problem] = []
    for number, row in enumerate(lines, start=1):
        mark = _MARK.search(row)
        if mark is None:
            continue
        whole = _WHOLE.fullmatch(mark["rest"])
        if whole is None:
            what = "This note sets nothing aside: it lacks the code or the reason."
            problems.append(Problem("CG-L42", what, _FIX, file=name, line=number))
        elif whole["code"] not in IGNORABLE:
            what = f"{whole['code']} cannot be set aside."
            problems.append(Problem("CG-L42", what, "Mend the text.", file=name, line=number))
        else:
            found.append(Ignore(name, number, whole["code"], whole["reason"], *_reach(lines, number, name)))
    return tuple(found), tuple(problems)


def _files(lang: str, places: Places) -> Iterator[tuple[str, str]]:
    for folder, suffix in (*((kind.value, ".md") for kind in Kind), ("phrases", ".ftl"), ("", ".yaml")):
        where = f"{lang}/{folder}" if folder else lang
        for path, name in content_files(places, where, suffix):
            yield path.read_text(encoding="utf-8", errors="replace"), name


def settle(found: Iterable[Problem], lang: str, places: Places) -> tuple[Problem, ...]:
    """The findings that nobody set aside, with what is wrong with the notes: unclear (CG-L42) or dead (CG-L43)."""
    ignores: list[Ignore] = []
    notes: list[Problem] = []
    for text, name in _files(lang, places):
        read, problems = read_ignores(text, name)
        ignores.extend(read)
        notes.extend(problems)
    used: set[Ignore] = set()
    left: list[Problem] = []
    for problem in found:
        covering = [ignore for ignore in ignores if ignore.covers(problem)]
        used.update(covering)
        if not covering:
            left.append(problem)
    for ignore in ignores:
        if ignore not in used:
            what = f"The note sets {ignore.code} aside, but there is no such finding."
            notes.append(Problem("CG-L43", what, "Take the note out.", file=ignore.file, line=ignore.line))
    return (*left, *notes)
