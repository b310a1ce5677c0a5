"""The fridge edition: the call sheet and the medicine sheet, back to back, and nothing else."""

from __future__ import annotations

from dataclasses import replace

from crmo_guide.handout.assembly import Maker, Numbers
from crmo_guide.handout.model import Handout, Page, Phrase, Said, phrase
from crmo_guide.handout.order import Order
from crmo_guide.handout.sections import Sections


class Fridge(Sections):
    """Two sides of one leaf. When THIS WEEK has no room on the first, "Flare, ill or hurt" follows.

    Without a plan two leaves: the boxes to tick stand behind the call sheet, and THIS WEEK behind the medicines.
    """

    def makers(self) -> list[Maker]:
        """The sheets in their place."""
        ticks: list[Maker] = [] if self.plan else [("call-more", self.call_more)]
        more: list[Maker] = [("flare", self.flare)] if self.order.week_moved else []
        return [("call", self.call), *ticks, ("medicines", self.medicines), *more]

    def call(self, numbers: Numbers) -> Page:
        """The call sheet; the emergency page is another paper here, and has no number."""
        page = super().call(_with_every_page(numbers))
        said = tuple(map(_without_number, page.data.no_answer))  # type: ignore[attr-defined]
        return replace(page, data=replace(page.data, no_answer=said))  # type: ignore[type-var]

    def flare(self, numbers: Numbers) -> Page:
        """What I see, what I do, whom I call."""
        return super().flare(_with_every_page(numbers))


def _with_every_page(numbers: Numbers) -> Numbers:
    return {"emergency": 0, "flare": 0, **numbers}


def _without_number(said: Said) -> Said:
    return phrase("take-emergency-page") if isinstance(said, Phrase) and said.id == "take-page" else said


def fridge(order: Order) -> Handout:
    """The sheets for the fridge."""
    edition = Fridge(order)
    return edition.handout(edition.makers(), title="fridge-title")
