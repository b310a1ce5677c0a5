"""The sections more than one edition prints: what stands on each page, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property, partial

from crmo_guide.handout import one_side, teaching
from crmo_guide.handout.about import Entry, about, signature_lines
from crmo_guide.handout.assembly import Assembly, Maker, Numbers
from crmo_guide.handout.bones import bones
from crmo_guide.handout.call_sheet import Situation, call_sheet, flare_page, tick_page
from crmo_guide.handout.cards import CardPage, card_pages, general_sheets, sheets
from crmo_guide.handout.emergency import emergency_page
from crmo_guide.handout.how_to import TEMPERATURE, how_to
from crmo_guide.handout.medicine_sheet import medicine_sheet
from crmo_guide.handout.model import Page, Phrase, phrase
from crmo_guide.handout.one_side import on_one_side
from crmo_guide.handout.page_table import EventRow
from crmo_guide.handout.red_flags import rules
from crmo_guide.handout.teaching import TeachingPage
from crmo_guide.plan.model import Plan


class Sections(Assembly):
    """Makes the pages that more than one edition prints."""

    def ends(self, middle: Sequence[Maker]) -> list[Maker]:
        """The sections, a page of notes where the emergency page would be a back, and the emergency leaf."""
        found = self.with_added(middle)
        sides = sum(self._sides(page_id) for page_id, _ in found)
        if self.order.notes if self.order.notes is not None else sides % 2 == 1:
            found.append(("notes", self._notes))
        return [*found, ("emergency", self._emergency), ("emergency-family", self._emergency_family)]

    def _situation(self, numbers: Numbers) -> Situation:
        return Situation(
            plan=self.plan,
            voice=self.voice,
            child=self.child,
            facts=self.facts,
            country=self.order.country,
            table=rules(self.order.places),
            places=self.order.places,
            emergency_page=numbers["emergency"],
            flare_page=numbers["flare"],
            week_page=self.order.week_moved,
        )

    def _begins(self, smaller: int) -> int:
        """A paper of its own has wider lines and sizes of its own."""
        return smaller if self.order.edition in ("guide", "full") else 0

    def call(self, numbers: Numbers) -> Page:
        """Page 1: when to call."""
        data, decisions = call_sheet(self._situation(numbers))
        self.decisions.extend(decisions)
        template = "call-sheet" if self.plan else "call-sheet-blank"
        page = self.page("call", template, phrase("page-call"), data)
        return on_one_side(page, self.order, self._begins(one_side.of_the_call_sheet(data, self.voice)))

    def call_more(self, _: Numbers) -> Page:
        """The tick boxes of the general edition's call sheet."""
        data = tick_page(rules(self.order.places))
        return self.page("call-more", "call-ticks", phrase("page-call-more"), data)

    def medicines(self, _: Numbers) -> Page:
        """Page 2: what is given when."""
        data = medicine_sheet(self.plan, self.voice, self.child, self.facts, self.order.country)
        template = "medicine-sheet" if self.plan else "medicine-sheet-blank"
        return self.page("medicines", template, phrase("page-medicines"), data)

    def about(self, numbers: Numbers, *, listed: bool = True) -> Page:
        """What is where (unless the contents have a page of their own), what to do first, who signed."""
        steroid = "steroid-by-mouth" in self.facts
        data = about(
            self.plan,
            self.voice,
            self.child,
            self.contents(numbers) if listed else (),
            self.code,
            emergency=numbers["emergency"],
            medicines=numbers["medicines"],
            steroid=steroid,
            draft=self.order.draft,
        )
        return on_one_side(self.page("about", "about", phrase("page-about"), data), self.order)

    def contents(self, numbers: Numbers) -> tuple[Entry, ...]:
        """What stands on which page; the cards of the medicines are one line."""
        one_line = (i for i in numbers if not i.startswith("cards-") or i == "cards-1")
        shown = (i for i in one_line if i != "about" and not i.startswith("pause-"))
        return tuple(Entry(i, self.title(i), numbers[i]) for i in sorted(shown, key=numbers.__getitem__))

    def bones(self, _: Numbers) -> Page:
        """The body map and its list."""
        data = bones(self.plan, self.voice, self.child, self.order.places)
        return self.page("bones", "bones", phrase("page-bones"), data)

    def card_sections(self) -> list[Maker]:
        """The pages of the medicine cards."""
        return [(f"cards-{n}", partial(self._cards, n, page)) for n, page in enumerate(self._card_pages(), start=1)]

    def _card_pages(self) -> list[CardPage]:
        return self._cards_of_the_order

    @cached_property
    def _cards_of_the_order(self) -> list[CardPage]:
        """The cards of the plan, or of the edition without one, page by page."""
        if self.plan is None:
            found, decisions = general_sheets(self.shelf, self.order.places)
        else:
            found, decisions = sheets(self.plan, self.voice, self.shelf, self.order.places)
        self.decisions.extend(decisions)
        return card_pages(found, self.child, self.order.paper, blank=self.plan is None)

    def _cards(self, number: int, cards: CardPage, _: Numbers) -> Page:
        why = f"cards of the medicines: {', '.join(sheet.id for sheet in (*cards.full, *cards.half))}"
        return self.page(f"cards-{number}", "cards", phrase("page-medicine-cards"), cards, why)

    def event_rows(self, *, full: bool) -> tuple[EventRow, ...]:
        """The event cards of the plan's appointments, or those of the edition without a plan."""
        if self.plan is None:
            return self.table.general_events(full=full)
        return self.table.events_of(teaching.kinds_of(self.plan))

    def flare(self, numbers: Numbers) -> Page:
        """What I see, what I do, whom I call."""
        data, decisions = flare_page(self._situation(numbers))
        cards = self._cards_of_the_order if "cards-1" in numbers else []
        if data.size == "large" and cards and not any(page.log_how for page in cards):
            data = replace(data, how=how_to(TEMPERATURE))
        self.decisions.extend(decisions)
        return on_one_side(self.page("flare", "flare", phrase("page-flare"), data), self.order)

    def theme(
        self, page_id: str, parts: tuple[teaching.Part, ...], why: str = "", *, personal: bool = True, **more: object
    ) -> Page:
        """A page of topics and segments, by its id; one that says the same to every family bears no child's name."""
        child = self.child if personal else None
        data = TeachingPage(child, parts, blank=self.plan is None, **more)  # type: ignore[arg-type]
        return self.page(page_id, "topics", phrase(f"page-{page_id}"), data, why, personal=personal)

    def closing(self, _: Numbers) -> Page:
        """The words explained, and the sources."""
        parts = (teaching.segment("closing"),)
        return self.theme("closing", parts, personal=False)

    def signed(self) -> tuple[Phrase, ...]:
        """Who signed, in a line; nobody in the general edition."""
        if self.plan is None:
            return ()
        return signature_lines(None if self.order.draft else self.plan.sign_off, self.voice, None)[:1]

    def _notes(self, _: Numbers) -> Page:
        return self._to_write_on("notes")

    @property
    def _as_signed(self) -> Plan | None:
        """The plan; a draft carries nobody's signature."""
        return self.plan.model_copy(update={"sign_off": None}) if self.plan and self.order.draft else self.plan

    def _emergency(self, _: Numbers) -> Page:
        data, decisions = emergency_page(
            self._as_signed, self.clinic_voice, self.order.places, self.facts, family=False
        )
        self.decisions.extend(decisions)
        page = self.page("emergency", "emergency", phrase("page-emergency"), data, lang=self._clinic_lang)
        return on_one_side(page, self.order, self._begins(one_side.of_the_emergency_page(data, self.clinic_voice)))

    def _emergency_family(self, _: Numbers) -> Page:
        data, decisions = emergency_page(self._as_signed, self.voice, self.order.places, self.facts, family=True)
        self.decisions.extend(decisions)
        page = self.page("emergency-family", "emergency", phrase("page-emergency-family"), data)
        return on_one_side(page, self.order, self._begins(one_side.of_the_emergency_page(data, self.voice)))
