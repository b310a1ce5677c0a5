"""What of a batch is done: a list kept in the output folder, so that an interrupted batch goes on where it was.

A line says: made from exactly this (a fingerprint), the file had this checksum. It names no plan and no child. A line
that was cut off, or whose file is gone or changed, counts as not done.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Any

import crmo_guide
from crmo_guide.errors import CannotWrite, Problem
from crmo_guide.places import Places

FILE_NAME = ".crmo-guide-batch"
_LINES_TO_SPARE = 1000


@dataclass(frozen=True)
class Line:
    """One guide that was made: what it was made from, under which name, and the checksum of its files.

    A booklet has more files than one: `endings` is what their names have behind the guide's own.
    """

    key: str
    name: str
    checksum: str
    pages: int
    endings: tuple[str, ...] = ("",)


class Ledger:
    """The list of one output folder. A context manager; lines are on the disk as soon as they are noted."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE_NAME
        self._done: dict[str, Line] = {}
        self._file: IO[str] | None = None

    def __enter__(self) -> Ledger:
        lines, text = 0, ""
        try:
            with self.path.open(encoding="utf-8", errors="replace") as file:
                for text in file:
                    lines += 1
                    line = _line(text)
                    if line is not None:
                        self._done[line.name] = line
        except FileNotFoundError:
            pass
        except OSError as error:
            raise self._refusal() from error
        try:
            if lines > 2 * len(self._done) + _LINES_TO_SPARE:
                self._rewrite()
            self._file = self.path.open("a", encoding="utf-8")
            if text and not text.endswith("\n"):  # a line that was cut off
                self._file.write("\n")
        except OSError as error:
            raise self._refusal() from error
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._file is not None:
            self._file.close()

    def done(self, key: str, name: str) -> Line | None:
        """The line of this file, if it was made from just this."""
        line = self._done.get(_hidden(name))
        return line if line is not None and line.key == key else None

    def note(self, key: str, name: str, checksum: str, pages: int, endings: tuple[str, ...] = ("",)) -> None:
        """Remember a guide that is on the disk. Raises CannotWrite (CG-M21)."""
        line = Line(key, _hidden(name), checksum, pages, endings)
        self._done[line.name] = line
        if self._file is not None:
            try:
                self._file.write(_text(line))
                self._file.flush()
            except OSError as error:
                raise self._refusal() from error

    def _rewrite(self) -> None:
        part = self.path.with_name(f".crmo-guide-{secrets.token_hex(8)}.part")
        try:
            part.write_text("".join(_text(line) for line in self._done.values()), encoding="utf-8")
            part.replace(self.path)
        finally:
            part.unlink(missing_ok=True)

    def _refusal(self) -> CannotWrite:
        what = "The list of finished guides cannot be kept here."
        return CannotWrite(Problem("CG-M21", what, "Choose another folder with -o.", file=str(self.path)))


def checksum(path: Path, *more: Path) -> str | None:
    """SHA-256 of a file in hex, or of the checksums of several; None when one of them cannot be read."""
    try:
        with path.open("rb") as file:
            first = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None
    if not more:
        return first
    told = [first, *map(checksum, more)]
    return None if None in told else hashlib.sha256(" ".join(map(str, told)).encode()).hexdigest()


def files_of(path: Path, endings: Iterable[str]) -> tuple[Path, ...]:
    """The files of the guide that was asked for as `path`."""
    return tuple(path.with_name(f"{path.stem}{ending}{path.suffix}") for ending in endings)


def fingerprint(parts: Iterable[object]) -> str:
    """One key for all of these; each stands apart from the next."""
    digest = hashlib.sha256(b"crmo-guide batch 1\n")
    for part in parts:
        digest.update(hashlib.sha256(repr(part).encode("utf-8", "surrogatepass")).digest())
    return digest.hexdigest()


def everything_behind(places: Places, clinic: Path | None) -> str:
    """A fingerprint of what all guides of a batch share: programs, teaching text, layouts, typefaces, clinic file."""
    roots = (Path(crmo_guide.__file__).parent, *places.content, *places.layouts, places.fonts)
    paths = [path for root in roots for path in _below(root)]
    told = [(str(path), checksum(path)) for path in (*paths, *([clinic] if clinic else []))]
    return fingerprint([crmo_guide.__version__, *told])


def _below(root: Path) -> list[Path]:
    found = []
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if name != "__pycache__" and not name.startswith("."))
        found += [Path(folder) / name for name in sorted(names)]
    return found


def _hidden(name: str) -> str:
    """A file's name as the list holds it: a template of the user's own may put a child's name in it."""
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _text(line: Line) -> str:
    return json.dumps([line.key, line.name, line.checksum, line.pages, line.endings]) + "\n"


def _line(text: str) -> Line | None:
    try:
        told: Any = json.loads(text)
        key, name, told_checksum, pages, endings = told
        words = (key, name, told_checksum, *endings)
    except (ValueError, TypeError):
        return None
    if not all(isinstance(each, str) for each in words) or not isinstance(pages, int) or not endings:
        return None
    return Line(key, name, told_checksum, pages, tuple(endings))
