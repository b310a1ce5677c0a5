"""Passages: stretches of a page that say the same to every family, as they stand in a page's stream and in its tree.

Printers call it standing type: what is set once, kept, and locked into every page that needs it. A passage is known by
a fingerprint of everything that can change it, so none can be stale; a damaged one is set again. Never a child's data.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import secrets
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from crmo_guide.render.cache import cache_folder

_FORMAT = b"crmo-guide passage 1\n"
_FOLDER, _SUFFIX = "passages", ".passage"
_MOST_IN_MEMORY = 1000
_MOST_ON_DISK = 4000


@dataclass(frozen=True)
class Face:
    """A typeface as a passage uses it: how to ask Pango for it, and the letters and widths of the glyphs used."""

    family: str
    weight: int
    style: int
    size: float  # in CSS pixels; any one of those used
    letters: Mapping[int, str]
    widths: Mapping[int, int]


@dataclass(frozen=True)
class Passage:
    """One passage. Lengths are in CSS pixels.

    `lines` are the operators, `states` the graphics states they name; `marks` of them begin marked content: the line's place and its number in the passage.
    `tree` are structure elements, each a role, attributes, and kids; a kid that is a number is marked content.
    """

    width: float
    height: float
    above: float  # the margin its first block wants
    below: float
    left: float  # where its content begins in the page it was set on
    top: float
    lines: tuple[bytes, ...] = ()
    marks: tuple[tuple[int, int], ...] = ()
    tree: tuple[Any, ...] = ()
    faces: Mapping[str, Face] | None = None
    states: tuple[str, ...] = ()

    @property
    def usable(self) -> bool:
        """Whether it may stand in a page; one that may not is remembered, so that it is not tried again."""
        return bool(self.lines)


UNUSABLE = Passage(0, 0, 0, 0, 0, 0)


@dataclass
class Cupboard:
    """Where passages are kept: in memory, and in the user's cache folder if `on_disk`."""

    on_disk: bool = True

    def get(self, key: str) -> Passage | None:
        """The passage of this fingerprint; None when there is none, or when it is not as it was written."""
        found = _memory.get(key)
        if found is not None:
            _memory.move_to_end(key)
            return found
        found = _read(key) if self.on_disk else None
        if found is not None:
            _remember(key, found)
        return found

    def put(self, key: str, passage: Passage) -> None:
        """Keeps it, on disk whole or not at all; a full disk only costs time."""
        _remember(key, passage)
        if self.on_disk:
            _write(key, passage)


_memory: OrderedDict[str, Passage] = OrderedDict()


def forget() -> None:
    """Empties the memory of this process."""
    _memory.clear()


def _remember(key: str, passage: Passage) -> None:
    _memory[key] = passage
    while len(_memory) > _MOST_IN_MEMORY:
        _memory.popitem(last=False)


def _read(key: str) -> Passage | None:
    folder = cache_folder(_FOLDER)
    if folder is None:
        return None
    try:
        data = (folder / f"{key}{_SUFFIX}").read_bytes()
    except OSError:
        return None
    return unpacked(key, data)


def _write(key: str, passage: Passage) -> None:
    folder = cache_folder(_FOLDER, make=True)
    if folder is None:
        return
    part = folder / f".{secrets.token_hex(8)}.part"
    try:
        part.write_bytes(packed(key, passage))
        part.replace(folder / f"{key}{_SUFFIX}")
    except OSError:
        part.unlink(missing_ok=True)


def packed(key: str, passage: Passage) -> bytes:
    """A line of format, a line with the checksum of what follows, a line of facts, and the operators."""
    facts = asdict(replace(passage, lines=()))
    body = json.dumps(facts, ensure_ascii=False).encode() + b"\n" + b"\n".join(passage.lines)
    head = {"key": key, "sha256": hashlib.sha256(body).hexdigest()}
    return _FORMAT + json.dumps(head).encode() + b"\n" + body


def unpacked(key: str, data: bytes) -> Passage | None:
    """What `packed` wrote; None for anything else."""
    with contextlib.suppress(ValueError, KeyError, TypeError):
        if data.startswith(_FORMAT):
            head_line, _, body = data[len(_FORMAT) :].partition(b"\n")
            head = json.loads(head_line)
            if head["key"] == key and head["sha256"] == hashlib.sha256(body).hexdigest():
                facts, _, operators = body.partition(b"\n")
                return _passage(json.loads(facts), tuple(operators.split(b"\n")) if operators else ())
    return None


def _passage(facts: dict[str, Any], lines: tuple[bytes, ...]) -> Passage:
    faces = {name: _face(face) for name, face in (facts.pop("faces") or {}).items()}
    marks = tuple((place, number) for place, number in facts.pop("marks"))
    return Passage(**{**facts, "tree": tuple(facts["tree"]), "states": tuple(facts["states"]), "lines": lines, "marks": marks, "faces": faces})


def _face(facts: dict[str, Any]) -> Face:
    letters = {int(glyph): text for glyph, text in facts.pop("letters").items()}
    widths = {int(glyph): width for glyph, width in facts.pop("widths").items()}
    return Face(**facts, letters=letters, widths=widths)


def passages() -> tuple[Path, ...]:
    """The files of kept passages, by name."""
    folder = cache_folder(_FOLDER)
    return tuple(sorted(folder.glob(f"*{_SUFFIX}"))) if folder else ()


def thin_out_folder() -> None:
    """Lets the passages longest unused go when there are too many."""
    found = passages()
    if len(found) > _MOST_ON_DISK:
        with contextlib.suppress(OSError):
            for old in sorted(found, key=lambda path: path.stat().st_mtime)[: len(found) - _MOST_ON_DISK]:
                old.unlink(missing_ok=True)
