"""Passages: stretches of a page that say the same to every family, as they stand in a page's stream and in its tree.

Printers call it standing type: what is set once, kept, and locked into every page that needs it. A passage is known by
a fingerprint of everything that can change it, so none can be stale; a damaged one is set again. Never a child's data.
"""

from __future__ import annotations

import contextlib
import json
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from crmo_guide.cache import PASSAGES, Drawer


class Stranger(Exception):
    """A typeface of a passage is not the one that the page has under its name; the page is to be set without."""


@dataclass(frozen=True)
class Face:
    """A typeface as a passage uses it: how to ask Pango for it, and the letters and widths of the glyphs used."""

    family: str
    weight: int
    style: int
    size: float  # in CSS pixels; any one of those used
    letters: dict[int, str]
    widths: dict[int, int]


@dataclass(frozen=True)
class Passage:
    """One passage. Lengths are in CSS pixels.

    `lines` are the operators, `states` the graphics states they name; `marks` says which lines begin marked content,
    and its number in the passage. `tree` are structure elements, each a role, attributes, and kids; a kid that is a
    number is marked content.
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


_MOST_IN_MEMORY = 400
_DRAWER = Drawer(PASSAGES, b"crmo-guide passage 1", most=4000)


@dataclass(frozen=True)
class Cupboard:
    """Where passages are kept: in memory, and in the user's cache folder if `on_disk`."""

    on_disk: bool = True

    def get(self, key: str) -> Passage | None:
        """The passage of this fingerprint; None when there is none, or when it is not as it was written."""
        found = _memory.get(key)
        if found is not None:
            _memory.move_to_end(key)
            return found
        data = _DRAWER.get(key) if self.on_disk else None
        found = _unpacked(data) if data is not None else None
        if found is not None:
            _remember(key, found)
        return found

    def put(self, key: str, passage: Passage) -> None:
        """Keeps it."""
        _remember(key, passage)
        if self.on_disk:
            _DRAWER.put(key, _packed(passage))


_memory: OrderedDict[str, Passage] = OrderedDict()


def forget() -> None:
    """Empties the memory of this process."""
    _memory.clear()


def _remember(key: str, passage: Passage) -> None:
    _memory[key] = passage
    while len(_memory) > _MOST_IN_MEMORY:
        _memory.popitem(last=False)


def _packed(passage: Passage) -> bytes:
    """A line of facts, and the operators."""
    facts = asdict(replace(passage, lines=()))
    return json.dumps(facts, ensure_ascii=False).encode() + b"\n" + b"\n".join(passage.lines)


def _unpacked(data: bytes) -> Passage | None:
    with contextlib.suppress(ValueError, KeyError, TypeError):
        facts, _, operators = data.partition(b"\n")
        return _passage(json.loads(facts), tuple(operators.split(b"\n")) if operators else ())
    return None


def _passage(facts: dict[str, Any], lines: tuple[bytes, ...]) -> Passage:
    faces = {name: _face(face) for name, face in (facts.pop("faces") or {}).items()}
    marks = tuple((place, number) for place, number in facts.pop("marks"))
    tree, states = tuple(facts.pop("tree")), tuple(facts.pop("states"))
    return Passage(**{**facts, "lines": lines}, marks=marks, tree=tree, faces=faces, states=states)


def _face(facts: dict[str, Any]) -> Face:
    letters = {int(glyph): text for glyph, text in facts.pop("letters").items()}
    widths = {int(glyph): width for glyph, width in facts.pop("widths").items()}
    return Face(**facts, letters=letters, widths=widths)
