"""Which page lies where on the sheets of a stapled booklet: arithmetic of folding, no PDF."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

Binding = Literal["left", "right"]
_PAGES_A_SHEET = 4


@dataclass(frozen=True)
class Side:
    """One side of a sheet, as it lies before the reader: page numbers from 1, None where nothing is printed.

    `sheet` counts from 1 over the whole booklet; `depth` is how many sheets of the same signature lie round it.
    """

    sheet: int
    back: bool
    left: int | None
    right: int | None
    depth: int


def signatures(pages: int, *, sheets: int | None = None) -> tuple[range, ...]:
    """The pages of each signature (a pile of sheets folded together), from 1; `sheets` is the most in one.

    All but the last are full. The last page numbers may go beyond `pages`: those sides stay empty. Raises ValueError
    for less than one page or sheet.
    """
    if pages < 1 or (sheets is not None and sheets < 1):
        raise ValueError("a booklet has at least one page, a signature at least one sheet")
    whole = -(-pages // _PAGES_A_SHEET) * _PAGES_A_SHEET
    step = whole if sheets is None else sheets * _PAGES_A_SHEET
    return tuple(range(first, min(first + step, whole + 1)) for first in range(1, whole + 1, step))


def sides(pages: int, *, binding: Binding = "left", sheets: int | None = None) -> tuple[Side, ...]:
    """Every side in the order of printing: front of the outermost sheet, its back, the next sheet inwards.

    `binding` is the edge at which the booklet is held: left for languages read from left to right.
    """
    found: list[Side] = []
    for signature in signatures(pages, sheets=sheets):
        found.extend(_of_signature(signature, pages, binding, first=len(found) // 2 + 1))
    return tuple(found)


def _of_signature(numbers: Sequence[int], pages: int, binding: Binding, *, first: int) -> Iterator[Side]:
    low, high = 0, len(numbers) - 1
    for depth in range(len(numbers) // _PAGES_A_SHEET):
        for back in (False, True):
            # The front carries the later page on the left; on its back the earlier page is on the left.
            pair = (numbers[low], numbers[high]) if back else (numbers[high], numbers[low])
            left, right = pair if binding == "left" else pair[::-1]
            yield Side(first + depth, back, _there(left, pages), _there(right, pages), depth)
            low, high = low + 1, high - 1


def _there(number: int, pages: int) -> int | None:
    return number if number <= pages else None


def passes(order: Sequence[Side]) -> tuple[tuple[Side, ...], tuple[Side, ...]]:
    """For a printer without duplex: all fronts; then all backs, last first, for the pile turned over as it came out."""
    fronts = tuple(side for side in order if not side.back)
    return fronts, tuple(side for side in reversed(order) if side.back)
