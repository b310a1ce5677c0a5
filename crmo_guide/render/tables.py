"""Tables a listener can walk through: a Scope on every header cell, and rows that all have the same cells."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pydyf

from crmo_guide.errors import Problem
from crmo_guide.render.tree import StructureTree, is_element

_GROUPS = ("/THead", "/TBody", "/TFoot")


def mend_tables(tree: StructureTree) -> Iterator[Problem]:
    """Mends every table; CG-R16 for one whose rows differ, as ISO 14289-1 7.2 forbids.

    A table that breaks over pages is one element a page: a cell that spans the break is cut to the rows of its page,
    and on the next page an empty cell stands in its place.
    """
    before = _Part(page=0)
    for table in [element for element in tree.below(tree.document) if element["S"] == "/Table"]:
        part = _Part(tree.page(table))
        widths: set[int] = set()
        for group in tree.kids(table):
            if is_element(group) and group["S"] in _GROUPS:
                goes_on = group["S"] == "/TBody" and before.page == part.page - 1
                widths |= _square(tree, group, before if goes_on else _Part(before.page), part)
        if len(widths) > 1:
            what = f"The rows of a table have different numbers of cells (page {part.page})."
            yield Problem("CG-R16", what, "Give every row as many cells, counting colspan and rowspan.")
        part.width = max(widths, default=0)
        before = part


@dataclass
class _Part:
    """What a page holds of a table: its width in columns, and the columns of cells that go on over its end."""

    page: int
    width: int = 0
    open: dict[int, int] = field(default_factory=dict)  # column -> rows still to come


def _square(tree: StructureTree, group: Any, before: _Part, part: _Part) -> set[int]:
    """Mends the rows of one group; gives the widths they have, in columns."""
    rows = [kid for kid in tree.kids(group) if is_element(kid) and kid["S"] == "/TR"]
    above: dict[int, int] = {}  # column -> rows that a cell further up still covers
    widths = set()
    for number, row in enumerate(rows):
        room = len(rows) - number
        cells = [(reference, *_plain(tree.kid(reference), group["S"] == "/THead", room)) for reference in row["K"]]
        # A row that is itself broken has all its cells again; one that is not lacks those that span the break.
        lacks = sum(across for _, across, _ in cells) + len(above) < before.width
        carried = {column for column, left in before.open.items() if lacks and left > number}
        kept, column = pydyf.Array(), 0
        spans: dict[int, int] = {}
        for reference, across, down in [*cells, (None, 0, 0)]:
            while column in above or column in carried:
                if column not in above:
                    kept.append(tree.new("/TD", row).reference)
                column += 1
            if reference is not None:
                kept.append(reference)
                spans.update(dict.fromkeys(range(column, column + across), down))
                column += across
        row["K"] = kept
        widths.add(column)
        above = {covered: left - 1 for covered, left in {**above, **spans}.items() if left > 1}
    if group["S"] == "/TBody":
        part.open = above | {column: left - len(rows) for column, left in before.open.items() if left > len(rows)}
    return widths


def _plain(cell: Any, in_head: bool, room: int) -> tuple[int, int]:
    """Sets a cell's attributes; gives how many columns and rows it was meant to span.

    WeasyPrint's own Headers lists go: they take a row header without scope=row for a column header, and their ids
    clash when files are bound. A Scope says enough (ISO 14289-1 7.5).
    """
    given = cell.get("A", {})
    across, down = int(given.get("ColSpan", 1)), int(given.get("RowSpan", 1))
    kept = pydyf.Dictionary({"O": "/Table"})
    if cell["S"] == "/TH":
        kept["Scope"] = "/Column" if in_head else "/Row"
    if across > 1:
        kept["ColSpan"] = across
    if min(down, room) > 1:
        kept["RowSpan"] = min(down, room)
    cell.pop("ID", None)
    cell.pop("A", None)
    if len(kept) > 1:
        cell["A"] = kept
    return across, down
