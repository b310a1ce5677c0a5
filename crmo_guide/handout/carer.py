"""The carer edition: one page for grandparents, babysitters and coaches, with nothing private on it."""

from __future__ import annotations

from dataclasses import dataclass

from crmo_guide.handout.allergies import allergy_lines, allergy_plans
from crmo_guide.handout.assembly import Numbers
from crmo_guide.handout.call_sheet import Block, Call
from crmo_guide.handout.leaflets import Leaflet, Numbered, Person
from crmo_guide.handout.medicine_sheet import Entry, medicine_sheet, needed
from crmo_guide.handout.model import Handout, Page, Phrase, Said, phrase
from crmo_guide.handout.one_side import on_one_side
from crmo_guide.handout.order import Order
from crmo_guide.handout.red_flags import Tick
from crmo_guide.handout.teaching import SchoolTable
from crmo_guide.language.values import Value


@dataclass(frozen=True)
class CarerPage:
    """The page as it prints."""

    child: Value | None
    things: tuple[Numbered, ...]
    people: tuple[Person, ...]
    team: tuple[Call, ...]
    moving: SchoolTable | None
    until: Phrase | None
    medicines: tuple[Entry, ...]
    others: bool
    fixed: tuple[Phrase, ...]
    allergies: tuple[Said, ...]
    allergy_plans: tuple[Phrase, ...]
    blocks: tuple[Block, ...]
    ticks: tuple[tuple[str, Tick], ...]
    blank: bool


class Carer(Leaflet):
    """One page. Only medicines given when needed stand on it; the rest is the family's."""

    def card(self, _: Numbers) -> Page:
        """The page."""
        voice = self.voice
        given = self.plan.medicines.as_needed if self.plan else ()
        school = self.plan.school if self.plan else None
        data = CarerPage(
            child=self.child,
            things=self.numbered("carer", self.common(voice), "carer"),
            people=self.people(voice),
            team=self.team(voice),
            moving=self.moving(voice),
            until=phrase("school-until", date=voice.date(school.until)) if school and school.until else None,
            medicines=tuple(needed(medicine, voice) for medicine in given),
            others=self.plan is not None and len(self.plan.medicines.current()) > len(given),
            fixed=medicine_sheet(self.plan, voice, self.child, self.facts, self.order.country).fixed,
            allergies=allergy_lines(self.plan, voice) if self.plan else (),
            allergy_plans=allergy_plans(self.plan, voice) if self.plan else (),
            blocks=self.blocks("carer", voice),
            ticks=self.ticks(),
            blank=self.plan is None,
        )
        page = self.page("carer", "carer", phrase("page-carer"), data, "for whoever looks after the child for a while")
        return on_one_side(page, self.order)


def carer(order: Order) -> Handout:
    """The carer's page of this order."""
    edition = Carer(order)
    return edition.handout([("carer", edition.card)], title="carer-title")
