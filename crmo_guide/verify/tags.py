"""The tag tree as indented text, to be compared with a golden file or read by a person."""

from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import groupby
from typing import Any

import pikepdf

from crmo_guide.verify.readback import runs


def tag_tree(pdf: bytes) -> str:
    """One line an element, two spaces a level: role, then lang, scope, spans, numbering, alt, and its words in quotes.

    Everything stands in reading order: words between an element's kids have a line of their own. Runs are joined with
    '|', each in paint order. A file without a tree gives ''.
    """
    words = {(page.number, run.mcid): run.text for page in runs(pdf) for run in page.runs if run.mcid is not None}
    with pikepdf.open(io.BytesIO(pdf)) as document:
        if "/StructTreeRoot" not in document.Root:
            return ""
        numbers = {page.objgen: number for number, page in enumerate(document.pages, start=1)}
        tree = _Tree(words, numbers)
        return "\n".join(line for top in _kids(document.Root.StructTreeRoot) for line in tree.lines(top, 0))


class _Tree:
    def __init__(self, words: dict[tuple[int, int], str], numbers: dict[Any, int]) -> None:
        self._words = words
        self._numbers = numbers

    def lines(self, element: Any, depth: int) -> Iterator[str]:
        page = self._numbers.get(element.Pg.objgen, 0) if "/Pg" in element else 0
        parts = [str(element.S).removeprefix("/"), *_attributes(element)]
        kids = [kid for kid in _kids(element) if isinstance(kid, int) or "/S" in kid]
        pieces = [(is_words, list(group)) for is_words, group in groupby(kids, key=lambda kid: isinstance(kid, int))]
        if len(pieces) == 1 and pieces[0][0]:
            parts.append(self._said(page, pieces.pop()[1]))
        yield "  " * depth + " ".join(parts)
        for is_words, group in pieces:
            if is_words:
                yield "  " * (depth + 1) + self._said(page, group)
            else:
                for kid in group:
                    yield from self.lines(kid, depth + 1)

    def _said(self, page: int, marks: list[int]) -> str:
        return '"' + "|".join(self._words.get((page, mark), "") for mark in marks) + '"'


def _attributes(element: Any) -> Iterator[str]:
    if "/Lang" in element:
        yield f"lang={element.Lang}"
    given = element.get("/A", {})
    for owner in given if isinstance(given, pikepdf.Array) else [given]:
        for name in ("Scope", "ColSpan", "RowSpan", "ListNumbering"):
            if f"/{name}" in owner:
                yield f"{name}={str(owner[f'/{name}']).removeprefix('/')}"
    for name in ("Alt", "ActualText", "E"):
        if f"/{name}" in element:
            yield f'{name}="{element[f"/{name}"]}"'


def _kids(element: Any) -> list[Any]:
    kids = element.get("/K", [])
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]
