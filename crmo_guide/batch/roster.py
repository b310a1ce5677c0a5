"""A roster: a table in a text file, one plan a line, with the languages and editions asked for it."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import product
from pathlib import Path

from crmo_guide.batch.entry import Entry
from crmo_guide.errors import Problem

COLUMNS = {"plan": "plan", "languages": "languages", "lang": "languages", "editions": "editions", "edition": "editions"}
MOST_BYTES = 20_000_000
_SAVE = "Save it as CSV in UTF-8, with a first line such as: plan,languages,editions"


@dataclass(frozen=True)
class Known:
    """What a roster may ask for. `default` names the editions of lines that name none."""

    languages: tuple[str, ...]
    editions: tuple[str, ...]
    default: tuple[str, ...]


def read_roster(path: Path, known: Known, problems: list[Problem]) -> tuple[Entry, ...]:
    """The lines of a roster. Columns: `plan`, and if wanted `languages` and `editions`, several with spaces between.

    A plan's path starts at the roster's own folder. Commas, semicolons and tabs part cells, whichever the first line
    uses. Everything that is wrong is added to `problems`, with its line.
    """
    text = _text(path, problems)
    if text is None:
        return ()
    reader = _Reader(path, known, problems)
    for line, cells in _rows(path, text, problems):
        if not any(cell.strip() for cell in cells):
            continue
        if reader.columns is None:
            reader.head(line, cells)
            if not reader.columns:
                return ()
        else:
            reader.row(line, cells)
    if reader.columns is None or not (reader.rows or problems):
        problems.append(Problem("CG-M11", "The roster names no plan.", _SAVE, file=str(path)))
    return tuple(reader.rows)


def _text(path: Path, problems: list[Problem]) -> str | None:
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        problems.append(Problem("CG-M01", "There is no such roster.", "Check the name and the folder.", file=str(path)))
        return None
    except (OSError, ValueError):
        problems.append(Problem("CG-M03", "The roster cannot be read.", "Check its permissions.", file=str(path)))
        return None
    if len(raw) > MOST_BYTES:
        problems.append(Problem("CG-M03", "It is far too large for a roster.", "Name the right file.", file=str(path)))
        return None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        problems.append(Problem("CG-M03", "The text is not UTF-8.", _SAVE, file=str(path), line=line))
        return None
    if "\0" in text:
        problems.append(Problem("CG-M03", "This is not a text file.", _SAVE, file=str(path)))
        return None
    return text


def _rows(path: Path, text: str, problems: list[Problem]) -> list[tuple[int, list[str]]]:
    """The rows, each with the line it begins on."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    mark = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True, skipinitialspace=True)
    rows: list[tuple[int, list[str]]] = []
    while True:
        line = reader.line_num + 1
        try:
            rows.append((line, next(reader)))
        except StopIteration:
            return rows
        except csv.Error:
            what, fix = "The quotation marks of this line do not match.", 'A " inside a cell is written twice.'
            problems.append(Problem("CG-M05", what, fix, file=str(path), line=line))
            return rows


class _Reader:
    """One roster being read."""

    def __init__(self, path: Path, known: Known, problems: list[Problem]) -> None:
        self.path, self.known, self.problems = path, known, problems
        self.columns: list[str] | None = None
        self.rows: list[Entry] = []
        self._asked: dict[tuple[Path, str | None, str | None], int] = {}

    def object(self, code: str, line: int, what: str, fix: str, field: str | None = None) -> None:
        self.problems.append(Problem(code, what, fix, file=str(self.path), line=line, field=field))

    def head(self, line: int, cells: Sequence[str]) -> None:
        """The first line: which column is which. Without a column of plans nothing below can be read."""
        self.columns = []
        names = [cell.strip().casefold() for cell in cells]
        for name in names:
            if name not in COLUMNS:
                near = get_close_matches(name, COLUMNS, n=1)
                fix = f"Did you mean `{near[0]}`?" if near else "Columns: plan, languages, editions."
                self.object("CG-M04", line, f"The first line names a column that is not known: `{name}`.", fix)
        columns = [COLUMNS.get(name, "") for name in names]
        for column in dict.fromkeys(filter(None, columns)):
            if columns.count(column) > 1:
                self.object("CG-M04", line, f"The first line names the column `{column}` twice.", "Keep one.")
        if "plan" in columns:
            self.columns = columns
        else:
            self.object("CG-M04", line, "The first line names no column `plan`.", _SAVE)

    def row(self, line: int, cells: Sequence[str]) -> None:
        columns = self.columns or []
        if len(cells) > len(columns) and any(cell.strip() for cell in cells[len(columns) :]):
            fix = "Put quotes round a cell that holds a comma; several languages have spaces between."
            self.object("CG-M05", line, "This line has more cells than the first one.", fix)
            return
        told = {column: cell.strip() for column, cell in zip(columns, cells, strict=False) if column}
        plan = self._plan(line, told.get("plan", ""))
        languages = self._words("CG-M08", line, told.get("languages", ""), "language", self.known.languages)
        editions = self._words("CG-M09", line, told.get("editions", ""), "edition", self.known.editions)
        if plan is not None:
            self._once(line, plan, languages, editions)
            self.rows.append(Entry(plan, languages, editions, line))

    def _plan(self, line: int, name: str) -> Path | None:
        if not name:
            self.object("CG-M06", line, "This line names no plan.", "Write the plan's file name, or take the line out.")
            return None
        path = self.path.parent / name
        try:
            there = path.is_file()
        except (OSError, ValueError):
            there = False
        if not there:
            what = "The plan of this line is not there."
            fix = "Check its name; it is looked for from the roster's own folder."
            self.object("CG-M07", line, what, fix, field="plan")
            return None
        return path

    def _words(self, code: str, line: int, cell: str, kind: str, known: Sequence[str]) -> tuple[str, ...]:
        words = tuple(dict.fromkeys(filter(None, re.split(r"[\s,;+/|]+", cell))))
        for word in words:
            if word not in known:
                self.object(code, line, f"There is no {kind} '{word}'.", f"There are: {', '.join(known)}.", f"{kind}s")
        return words

    def _once(self, line: int, plan: Path, languages: Sequence[str], editions: Sequence[str]) -> None:
        """The same plan may stand in several lines, but no paper of it may be asked for twice."""
        told = plan.resolve()
        for lang, edition in product(languages or (None,), editions or self.known.default):
            before = self._asked.setdefault((told, lang, edition), line)
            if before != line:
                what = f"This line asks for what line {before} asks for already."
                self.object("CG-M10", line, what, "Take one of them out.")
                return
