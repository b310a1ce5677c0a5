"""The print room: what is written beside a booklet for whoever prints, folds and staples it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from crmo_guide.brand import Brand
from crmo_guide.errors import InputProblem, Problem
from crmo_guide.handout.model import Folded, Handout
from crmo_guide.handout.order import Order
from crmo_guide.handout.print_sheet import how_to_print, test_sheet
from crmo_guide.press import Press, bound
from crmo_guide.request import PrintCopy

if TYPE_CHECKING:
    from crmo_guide.finish.print_copy import Copy


@dataclass(frozen=True)
class PrintFile:
    """A file for the printer."""

    path: Path
    pdf: bytes
    pages: int


def print_files(
    pdf: bytes, folded: Folded, pages: int, *, path: Path, order: Order, copy: PrintCopy, brand: Brand, press: Press
) -> tuple[PrintFile, ...]:
    """The files beside the booklet at `path`, whose pages `pdf` holds with their bleed.

    Raises InputProblem (CG-G18) for a gradient that is to be grey, and what the typesetting of the first sheet raises.
    """
    from crmo_guide.finish.grey import Coloured
    from crmo_guide.finish.impose import SHEETS, Sheet
    from crmo_guide.finish.print_copy import Wanted, imposed_alone, print_copies

    opening = how_to_print(order, folded, pages, flip=copy.flip, passes=copy.passes)
    wanted = Wanted(
        binding=folded.binding,
        sheet=Sheet(SHEETS[order.paper], order.places.fonts, flip=copy.flip),
        owner=order.owner,
        opening=_set(opening, order, brand, press),
        passes=copy.passes,
        shop=copy.shop,
        grey=copy.grey,
    )
    try:
        made: tuple[Copy, ...] = print_copies(pdf, wanted)
    except Coloured as error:
        what = "The logo has colours that run into each other: they cannot be printed in grey."
        raise InputProblem(Problem("CG-G18", what, "Leave out --grey, or save the logo with plain colours.")) from error
    if copy.test_sheet:
        made = (*made, imposed_alone(_set(test_sheet(order), order, brand, press), wanted, "print-test"))
    return tuple(PrintFile(beside(path, each.suffix), each.pdf, each.pages) for each in made)


def beside(path: Path, suffix: str) -> Path:
    """The name of a file that belongs to the one at `path`."""
    return path.with_name(f"{path.stem}-{suffix}{path.suffix or '.pdf'}")


def _set(sheets: Handout, order: Order, brand: Brand, press: Press) -> bytes:
    from crmo_guide.render.parts import cut

    parts = cut(sheets, brand, order.places, {})
    made = press.typeset(parts, lang=sheets.lang, owner=order.owner)
    return bound(sheets, parts, made)[0]
