"""Page orders of booklets, against a folder of paper that knows nothing of the arithmetic."""

from __future__ import annotations

import pytest

from crmo_guide.finish.signatures import Binding, Side, passes, sides, signatures


def read_through(order: tuple[Side, ...], binding: Binding) -> list[int | None]:
    """Fold the sheets of each signature one inside the other and turn the leaves, as a reader does."""
    piles: list[list[tuple[Side, Side]]] = []
    for front, back in zip(order[::2], order[1::2], strict=True):
        assert front.sheet == back.sheet
        assert (front.back, back.back) == (False, True)
        if front.depth == 0:
            piles.append([])
        piles[-1].append((front, back))
    seen: list[int | None] = []
    for pile in piles:
        # A folded sheet has two leaves. Held by the left edge, the leaf that opens first is the right half of the
        # front with, behind it, the left half of the back (the sheet is turned about the fold).
        opening, closing = [], []
        for front, back in pile:
            if binding == "left":
                opening.append((front.right, back.left))
                closing.append((back.right, front.left))
            else:
                opening.append((front.left, back.right))
                closing.append((back.left, front.right))
        for leaf in [*opening, *reversed(closing)]:
            seen.extend(leaf)
    return seen


@pytest.mark.parametrize("binding", ["left", "right"])
@pytest.mark.parametrize("pages", range(1, 97))
@pytest.mark.parametrize("sheets", [None, 1, 4])
def test_a_folded_booklet_reads_from_first_to_last_page(pages: int, binding: Binding, sheets: int | None) -> None:
    read = read_through(sides(pages, binding=binding, sheets=sheets), binding)
    assert read[:pages] == list(range(1, pages + 1))
    assert set(read[pages:]) <= {None}
    assert len(read) - pages < 4


def test_the_outermost_front_carries_both_covers() -> None:
    assert sides(16)[0] == Side(1, False, 16, 1, 0)
    assert sides(16, binding="right")[0] == Side(1, False, 1, 16, 0)
    assert sides(5)[0] == Side(1, False, None, 1, 0)


def test_fronts_then_backs_for_a_printer_that_prints_one_side() -> None:
    fronts, backs = passes(sides(12))
    assert [side.sheet for side in fronts] == [1, 2, 3]
    assert [side.sheet for side in backs] == [3, 2, 1]
    assert not any(side.back for side in fronts)
    assert all(side.back for side in backs)


def test_signatures_share_the_pages_out() -> None:
    assert signatures(40, sheets=4) == (range(1, 17), range(17, 33), range(33, 41))
    assert [side.sheet for side in sides(40, sheets=4)] == [n for n in range(1, 11) for _ in "fb"]


@pytest.mark.parametrize(("pages", "sheets"), [(0, None), (-1, None), (4, 0)])
def test_no_pages_or_sheets_is_refused(pages: int, sheets: int | None) -> None:
    with pytest.raises(ValueError, match="at least one"):
        sides(pages, sheets=sheets)
