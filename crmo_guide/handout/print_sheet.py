"""The sheet that says how to print a booklet, and the sheet that tests the printer; in the clinicians' language."""

from __future__ import annotations

from dataclasses import dataclass, replace

from crmo_guide.handout.booklet import SIZES
from crmo_guide.handout.model import Folded, Handout, Page, Phrase, phrase
from crmo_guide.handout.order import Order
from crmo_guide.handout.sections import Sections
from crmo_guide.handout.teaching import Picture, picture

EDITION = "booklet-print"
_LYING = {"a4": "297mm 210mm", "letter": "11in 8.5in"}
_SIDES_OF_A_SHEET = 4


@dataclass(frozen=True)
class HowToPrint:
    """What to do at the printer, step by step, with pictures."""

    facts: Phrase
    steps: tuple[Phrase, ...]
    pictures: tuple[Picture, ...]


@dataclass(frozen=True)
class TestPage:
    """A page of the test sheet."""

    number: int


class _PrintSheets(Sections):
    """Sheets for whoever prints: nothing of the child stands on them."""

    def made(self, pages: list[Page], title: str, size: str) -> Handout:
        binding = self.order.binding or "left"
        numbered = [(page.id, lambda _numbers, page=page: page) for page in pages]
        made = replace(self.handout(numbered), title=phrase(title), child=None, draft=False)
        return replace(made, folded=Folded(size, binding))


def _sheets(order: Order) -> _PrintSheets:
    return _PrintSheets(replace(order, edition=EDITION, lang=order.clinic_lang, numbers={}))


def how_to_print(order: Order, folded: Folded, pages: int, *, flip: str, passes: bool) -> Handout:
    """The first sheet of a print copy: its front says what to do, its back whether the setting was right."""
    made = _sheets(order)
    paper = phrase(f"print-paper-{order.paper}")
    facts = phrase(
        "print-facts",
        pages=pages,
        sheets=-(-pages // _SIDES_OF_A_SHEET),
        paper=paper,
        edge=folded.binding,
    )
    sides = "passes" if passes else flip
    steps = ["size", sides, "test", "order", "fold", "staple", "look"]
    data = HowToPrint(
        facts,
        tuple(phrase(f"print-step-{step}", pages=pages) for step in steps),
        tuple(picture(f"print-{name}") for name in ("turn", "fold", "staple")),
    )
    front = made.page("print-how", "how", phrase("page-print-how"), data, "how to print", personal=False)
    back = made.page("print-check", "check", phrase("page-print-check"), data, "how to print", personal=False)
    return made.made([front, back], "booklet-print-title", _LYING[order.paper])


def test_sheet(order: Order) -> Handout:
    """Four pages that show, once folded, whether printer and fold are right."""
    made = _sheets(order)
    pages = [
        made.page(f"test-{n}", "test", phrase("page-print-test", n=n), TestPage(n), "a test", personal=False)
        for n in range(1, _SIDES_OF_A_SHEET + 1)
    ]
    return made.made(pages, "print-test-title", SIZES[order.paper])
