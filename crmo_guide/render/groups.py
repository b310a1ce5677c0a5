"""Small drawings painted where they stand: WeasyPrint wraps each picture of a style sheet in a group of its own.

A group is a file within the file, with resources, a frame and a stream that compresses badly; a guide has fifty of
them, for icons of a few lines. Where a group changes nothing that can be seen, its operators take its place.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pydyf

from crmo_guide.render.identity import resolve

_SOLID = frozenset({"a1", "a1.0", "A1", "A1.0"})  # states that make nothing see-through
_USES = b" Do"


def dissolve_groups(pdf: Any) -> None:
    """Takes the groups of every page apart, in WeasyPrint's finisher.

    A group stays where see-through colours, patterns or shadings are in play: there it is more than its operators
    (ISO 32000-1, 11.6.6).
    """
    shared = resolve(pdf, resolve(pdf, pdf.page_references[0])["Resources"])
    if not _is_plain(shared):
        return
    groups = {name: resolve(pdf, reference) for name, reference in shared["XObject"].items()}
    found = {name: reference for name, reference in shared["XObject"].items() if "Group" not in groups[name].extra}
    for reference in pdf.page_references:
        stream = resolve(pdf, resolve(pdf, reference)["Contents"])
        stream.stream = list(_apart(pdf, stream.stream, groups, found))
    used = set(_shown(pdf))
    for name, group in groups.items():
        if name not in used:
            group.stream = []  # nothing leads to it any more
    kept = {name: reference for name, reference in {**shared["XObject"], **found}.items() if name in used}
    shared["XObject"] = pydyf.Dictionary(kept)


def _shown(pdf: Any) -> Iterator[str]:
    """The names that the pages' own streams show."""
    for reference in pdf.page_references:
        for line in resolve(pdf, resolve(pdf, reference)["Contents"]).stream:
            if (name := _name(line)) is not None:
                yield name


def _name(line: Any) -> str | None:
    return line[1 : -len(_USES)].decode() if isinstance(line, bytes) and line.endswith(_USES) else None


def _is_plain(resources: Any) -> bool:
    return _SOLID.issuperset(resources["ExtGState"]) and not resources["Pattern"] and not resources["Shading"]


def _apart(pdf: Any, lines: list[Any], known: dict[str, Any], found: dict[str, Any]) -> Iterator[Any]:
    """The lines with groups among `known` replaced by their own; what these in turn show is put into `found`."""
    for line in lines:
        group = known.get(_name(line) or "")
        if group is None or not _is_group(pdf, group, found):
            yield line
            continue
        resources = resolve(pdf, group.extra["Resources"])
        inner = {name: resolve(pdf, reference) for name, reference in resources["XObject"].items()}
        left, top, right, bottom = group.extra["BBox"]
        yield b"q"
        yield b"%.2f %.2f %.2f %.2f re" % (left, top, right - left, bottom - top)
        yield b"W"
        yield b"n"
        yield from _apart(pdf, group.stream, inner, found)
        yield b"Q"
        found.update((name, ref) for name, ref in resources["XObject"].items() if "Group" not in inner[name].extra)


def _is_group(pdf: Any, stream: Any, found: dict[str, Any]) -> bool:
    """Whether it may be taken apart: plain itself, like the groups in it, and no name in it stands for two drawings."""
    if "Group" not in stream.extra or "StructParents" in stream.extra:
        return False
    resources = resolve(pdf, stream.extra["Resources"])
    return _is_plain(resources) and all(
        _is_group(pdf, inner, found) if "Group" in inner.extra else _is_same(inner, resolve(pdf, found.get(name)))
        for name, inner in ((name, resolve(pdf, reference)) for name, reference in resources["XObject"].items())
    )


def _is_same(drawing: Any, other: Any) -> bool:
    """Names of drawings say what is drawn; in a larger frame it would show more."""
    return other is None or (drawing.stream == other.stream and drawing.extra.get("BBox") == other.extra.get("BBox"))
