"""The core guide: what the table of pages (`content/pages.yaml`) puts on each page, with the plan's own words."""

from __future__ import annotations

from typing import Any

from crmo_guide.handout import contacts, teaching
from crmo_guide.handout.about import review_status
from crmo_guide.handout.allergies import allergy_rows
from crmo_guide.handout.assembly import Maker, Numbers
from crmo_guide.handout.model import Handout, Page, phrase
from crmo_guide.handout.one_side import on_one_side
from crmo_guide.handout.order import Order
from crmo_guide.handout.page_table import PartRow
from crmo_guide.handout.sections import Sections
from crmo_guide.handout.teaching import Part, pair, segment, single

_QUESTION_LINES = 3  # below the questions for the next visit
_EVENT_CARDS = 2  # as many as stand on the page of the dates


class CoreGuide(Sections):
    """The core guide's own pages: the cores of two or three topics together with what the plan says of them."""

    def makers(self) -> list[Maker]:
        """Every page in its place: the table of pages says which, and in which order."""
        made: dict[str, list[Maker]] = {
            "call": [("call", self.call)],
            "call-more": [("call-more", self.call_more)],
            "medicines": [("medicines", self.medicines)],
            "about": [("about", self.about)],
            "crmo": [("crmo", self._crmo)],
            "bones": [("bones", self.bones)],
            "cards": self.card_sections(),
            "flare": [("flare", self.flare)],
            "checkups": [("checkups", self._checkups)],
            "infections": [("infections", self._infections)],
            "living": [("living", self._living)],
            "feelings": [("feelings", self._feelings)],
            "expect": [("expect", self._expect)],
            "closing": [("closing", self.closing)],
        }
        return self.ends([maker for name in self.table.pages for maker in made.get(name, ())])

    def parts(self, page_id: str) -> tuple[tuple[Part, ...], frozenset[str]]:
        """What the table puts on a page, and which blocks stand inside its segments."""
        rows, decisions = self.table.parts(page_id, self.facts)
        self.decisions.extend(decisions)
        parts = tuple(self._part(row) for row in rows if row.kind != "block")
        return parts, frozenset(row.names[0] for row in rows if row.kind == "block")

    def _part(self, row: PartRow) -> Part:
        if row.kind == "segment":
            return segment(row.names[0])
        if row.kind == "topic":
            return single(self.shelf, row.names[0], row.picture)
        return pair(self.shelf, *row.names)

    def _themed(self, page_id: str, *, personal: bool = True, **more: Any) -> Page:
        return self.theme(page_id, self.parts(page_id)[0], personal=personal, **more)

    def _crmo(self, _: Numbers) -> Page:
        pictures = (teaching.picture("what-is-crmo"), teaching.picture("mri"))
        return self._themed("crmo", personal=False, pictures=pictures)

    def _checkups(self, _: Numbers) -> Page:
        parts, blocks = self.parts("checkups")
        return self.theme(
            "checkups",
            parts,
            dates=teaching.appointments(self.plan, self.voice) if self.plan else (),
            blank_dates=0 if self.plan else 4,
            event_rows=teaching.event_cards(self.event_rows(full=False)[:_EVENT_CARDS], self.shelf),
            blood_ticks=6 if "blood-ticks" in blocks else 0,
        )

    def _infections(self, _: Numbers) -> Page:
        return self._themed(
            "infections",
            infection_contact=phrase("infection-contact" if self.plan else "infection-contact-general"),
            allergies=allergy_rows(self.plan, self.voice) if self.plan else (),
            vaccine_notes=teaching.vaccine_notes(self.plan, self.voice),
        )

    def _living(self, _: Numbers) -> Page:
        school = self.plan.school if self.plan else None
        table = teaching.school_table(school, self.voice) if school else None
        if self.plan is None:
            table = teaching.SchoolTable((), (), ())
        people = (
            contacts.contacts(self.plan, self.voice, self.order.country) if self.plan and self.order.country else ()
        )
        page = self._themed("living", school=table, people=people, blank_people=0 if self.plan else 6)
        return on_one_side(page, self.order)

    def _feelings(self, _: Numbers) -> Page:
        crisis = contacts.crisis_calls(self.plan, self.voice, self.order.country)
        return self._themed("feelings", low_mood=phrase("low-mood"), crisis=crisis)

    def _expect(self, _: Numbers) -> Page:
        return self._themed(
            "expect",
            questions=tuple(phrase(f"question-{n}") for n in (1, 2, 3)),
            question_lines=self.lines_left("expect", _QUESTION_LINES),
            goals=teaching.goals(self.plan, self.voice) if self.plan else (),
            pictures=(teaching.picture("calm-path"), teaching.picture("visit")),
            review=review_status(self.voice),
            signed=self.signed(),
            imprint=self.imprint_on("expect", _QUESTION_LINES),
        )


def core_guide(order: Order) -> Handout:
    """The core guide (or its general edition) of this order."""
    guide = CoreGuide(order)
    return guide.handout(guide.makers())
