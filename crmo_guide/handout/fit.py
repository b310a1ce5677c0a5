"""How the pages fall: what a handout must change when it has been laid out and something does not fit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from crmo_guide.errors import InputProblem, Problem
from crmo_guide.handout.model import Handout


@dataclass(frozen=True)
class Fit:
    """What is known of how the pages fall: their numbers, and where something did not fit."""

    numbers: Mapping[str, int] = field(default_factory=dict)
    week_moved: bool = False
    notes: bool | None = None

    def after(self, handout: Handout, real: Mapping[str, int]) -> Fit | None:
        """What to change for the next pass, or None when the pages fall as the handout says.

        A full call sheet gives up THIS WEEK, never its type size; a page of notes makes the emergency page the front
        of a leaf.
        """
        second = handout.pages[1].id
        if real[second] > handout.number_of("call") + 1 and not self.week_moved:
            return replace(self, week_moved=True, numbers={})
        if real[second] > handout.number_of("call") + 1:
            what = "The call sheet does not fit on one page, even without THIS WEEK."
            raise InputProblem(
                Problem("CG-H04", what, "Shorten the lines of zones.own in the plan.", field="zones.own")
            )
        if real["emergency"] % 2 == 0:
            return replace(self, notes="notes" not in real, numbers={})
        settled = all(handout.number_of(page) == number for page, number in real.items())
        return None if settled else replace(self, numbers=dict(real))
