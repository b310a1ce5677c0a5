"""The sections more than one edition prints: what stands on each page, and why."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial
from itertools import accumulate
from typing import ClassVar

from crmo_guide.handout import teaching
from crmo_guide.handout.about import Entry, about, signature_lines
from crmo_guide.handout.added import Added, AddedPage, added_pages, place_of
from crmo_guide.handout.bones import bones
from crmo_guide.handout.call_sheet import Situation, call_sheet, flare_page, tick_page
from crmo_guide.handout.cards import CardPage, card_pages, general_sheets, sheets
from crmo_guide.handout.emergency import emergency_page
from crmo_guide.handout.how_to import TEMPERATURE, how_to
from crmo_guide.handout.imprint import Imprint, imprint
from crmo_guide.handout.medicine_sheet import medicine_sheet
from crmo_guide.handout.model import Decision, Footer, Handout, Page, Phrase, phrase
from crmo_guide.handout.order import Order
from crmo_guide.handout.page_table import EventRow, PageTable, page_table
from crmo_guide.handout.red_flags import rules
from crmo_guide.handout.teaching import TeachingPage
from crmo_guide.handout.voice import Voice
from crmo_guide.language.tongue import tongue
from crmo_guide.language.values import Kind, Value
from crmo_guide.library.shelf import Shelf, shelf
from crmo_guide.plan.facts import facts, general_facts
from crmo_guide.plan.model import Plan

Numbers = Mapping[str, int]
"""On which sheet side each section begins."""
Maker = tuple[str, Callable[[Numbers], Page]]
"""A section's anchor, and what makes its page once the numbers are known."""

_LINES_A_STEP = 3
_OF_FULL = ("events", "own")  # sections that only the full edition has, beside the topics


class Sections:
    """Makes the pages of one order; every choice leaves a Decision."""

    SIDES: ClassVar[Mapping[str, int]] = {}
    """Sections that usually take more than one sheet side."""

    def __init__(self, order: Order) -> None:
        self.order = order
        self.decisions: list[Decision] = []
        self.plan = order.plan
        self.facts = facts(order.plan, order.places) if order.plan else general_facts(order.places)
        self._added: dict[str, AddedPage] = {
            page.id: page for page in added_pages(order.places, order.edition, order.lang)
        }

    @cached_property
    def table(self) -> PageTable:
        """Which pages and parts there are, when they print, and why."""
        return page_table(self.order.places)

    @cached_property
    def voice(self) -> Voice:
        """The family's language."""
        return self._voice(self.order.lang)

    @cached_property
    def clinic_voice(self) -> Voice:
        """The language of the country's clinicians."""
        return self._voice(self._clinic_lang)

    @property
    def _clinic_lang(self) -> str:
        return self.order.clinic_lang

    def _voice(self, lang: str) -> Voice:
        country = self.order.country.code if self.order.country else ""
        return Voice(tongue(lang, self.order.places), self._clinic_lang, country)

    @cached_property
    def shelf(self) -> Shelf:
        """The teaching text."""
        return shelf(self.order.lang, self.order.places)

    @cached_property
    def child(self) -> Value | None:
        """The child's name as it stands on personal pages."""
        return Value(Kind.NAME, self.plan.child.name) if self.plan else None

    @cached_property
    def _made_by(self) -> Imprint | None:
        """Who publishes this paper, and which print run it is of."""
        return imprint(self.order.brand, self.order.run, self.voice)

    @property
    def imprint(self) -> Imprint | None:
        """What stands of it below the disclaimer."""
        return self._made_by

    def imprint_on(self, page_id: str, lines: int) -> Imprint | None:
        """The imprint on a page that had so many lines to write on; it is set close once none of them is left."""
        made = self.imprint
        return replace(made, close=self.order.tighter.get(page_id, 0) > -(-lines // _LINES_A_STEP)) if made else None

    def lines_left(self, page_id: str, lines: int) -> int:
        """How many of the lines to write on stay where an imprint needs their room; all, as long as the page holds."""
        return max(lines - _LINES_A_STEP * self.order.tighter.get(page_id, 0), 0)

    @cached_property
    def code(self) -> Value | None:
        """The plan code of the footers."""
        return Value(Kind.CODE, self.order.code) if self.order.code else None

    def handout(self, makers: Sequence[Maker], title: str = "guide-title") -> Handout:
        """The whole handout. Page numbers are those of the order, else what the sections are known to take."""
        makers = [each for maker in makers for each in (maker, *self._pauses(maker[0]))]
        names = [page_id for page_id, _ in makers]
        starts = accumulate((self._sides(name) for name in names), initial=1)
        assumed = dict(zip(names, starts, strict=False))
        numbers = {**assumed, **{k: v for k, v in self.order.numbers.items() if k in assumed}}
        pages = tuple(make(numbers) for _, make in makers)
        return Handout(
            lang=self.order.lang,
            paper=self.order.paper,
            edition=self.order.edition,
            title=phrase(title if self.plan else f"{title}-general"),
            owner=self.order.owner,
            child=self.child,
            draft=self.order.draft,
            country=self.order.country.code if self.order.country else None,
            footer=Footer(self._footer(), self._made_by.run if self._made_by else None),
            pages=pages,
            numbers=numbers,
            decisions=tuple(self.decisions),
            size=self.order.size,
        )

    def _pauses(self, page_id: str) -> list[Maker]:
        """Pages to write on behind a section that is longer in another language of the same run."""
        count = self.order.pauses.get(page_id, 0)
        return [(f"pause-{page_id}-{n}", partial(self._pause, f"pause-{page_id}-{n}")) for n in range(1, count + 1)]

    def _pause(self, page_id: str, _: Numbers) -> Page:
        return self._to_write_on(page_id, "keeps the page numbers of all languages the same")

    def _to_write_on(self, page_id: str, why: str = "") -> Page:
        return self.page(page_id, "notes", phrase("page-notes"), TeachingPage(None, ()), why, personal=False)

    def _footer(self) -> Phrase:
        if self.plan is None:
            return phrase("footer-general", edition=self.order.release)
        signed = self.plan.sign_off
        if signed is None or signed.review_by is None or self.code is None:
            return phrase("footer-draft")
        date = self.voice.date(signed.review_by)
        if signed.version:
            return phrase("footer-plan", version=Value(Kind.CODE, signed.version), date=date, code=self.code)
        return phrase("footer-plan-no-version", date=date, code=self.code)

    # -- the pages ---------------------------------------------------------------------------------------------

    def ends(self, middle: Sequence[Maker]) -> list[Maker]:
        """The sections, a page of notes where the emergency page would be a back, and the emergency leaf."""
        found = self.with_added(middle)
        sides = sum(self._sides(page_id) for page_id, _ in found)
        if self.order.notes if self.order.notes is not None else sides % 2 == 1:
            found.append(("notes", self._notes))
        return [*found, ("emergency", self._emergency), ("emergency-family", self._emergency_family)]

    def with_added(self, middle: Sequence[Maker]) -> list[Maker]:
        """The sections as asked for, and the pages a clinic adds where they want to stand."""
        found = self._as_asked(middle)
        for page in self._added.values():
            names = [page_id for page_id, _ in found]
            found.insert(place_of(page, names, self._all_sections), (page.id, partial(self._added_page, page)))
        return found

    @cached_property
    def _all_sections(self) -> tuple[str, ...]:
        """What any edition prints between the covers, in order."""
        names = list(self.table.pages)
        end = names.index("closing")
        return (*names[:end], *_OF_FULL, *(f"topic-{topic}" for topic in sorted(self.shelf.topics)), *names[end:])

    def _added_page(self, page: AddedPage, _: Numbers) -> Page:
        why = f"added by your layouts: {page.file}"
        return self.page(page.id, "added", self.title(page.id), Added(self.child, page.file), why)

    def _sides(self, page_id: str) -> int:
        """How many sheet sides a section takes, as far as anybody knows before it is set."""
        return self.order.lengths.get(page_id, self.SIDES.get(page_id, 1))

    def _as_asked(self, middle: Sequence[Maker]) -> list[Maker]:
        """The sections that the table switches on, without those the plan leaves out, in the plan's order."""
        by_name: dict[str, list[Maker]] = {}
        for maker in middle:
            by_name.setdefault("cards" if maker[0].startswith("cards-") else maker[0], []).append(maker)
        names, decisions = self.table.chosen(by_name, self.facts, self.plan.pages if self.plan else None)
        self.decisions.extend(decisions)
        return [maker for name in names for maker in by_name[name]]

    def page(
        self,
        page_id: str,
        template: str,
        title: Phrase,
        data: object,
        why: str = "",
        *,
        lang: str | None = None,
        personal: bool = True,
    ) -> Page:
        """A page, and the Decision that it is there. The table of pages knows why, unless told."""
        why = why or self.table.why(page_id)
        self.decisions.append(Decision("page", page_id, True, why))
        of_the_child = personal and self.plan is not None
        return Page(page_id, template, title, data, why, lang or self.order.lang, personal=of_the_child)

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

    def call(self, numbers: Numbers) -> Page:
        """Page 1: when to call."""
        data, decisions = call_sheet(self._situation(numbers))
        self.decisions.extend(decisions)
        template = "call-sheet" if self.plan else "call-sheet-blank"
        return self.page("call", template, phrase("page-call"), data)

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
        return self.page("about", "about", phrase("page-about"), data)

    def contents(self, numbers: Numbers) -> tuple[Entry, ...]:
        """What stands on which page; the cards of the medicines are one line."""
        one_line = (i for i in numbers if not i.startswith("cards-") or i == "cards-1")
        shown = (i for i in one_line if i not in ("call", "about") and not i.startswith("pause-"))
        return tuple(Entry(i, self.title(i), numbers[i]) for i in sorted(shown, key=numbers.__getitem__))

    def title(self, page_id: str) -> Phrase:
        """The title of a section, as the contents say it."""
        if page_id in self._added:
            return phrase("topic-title", title=self._added[page_id].title)
        return phrase("page-medicine-cards" if page_id.startswith("cards-") else f"page-{page_id}")

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
        return self.page("flare", "flare", phrase("page-flare"), data)

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
        return self.page("emergency", "emergency", phrase("page-emergency"), data, lang=self._clinic_lang)

    def _emergency_family(self, _: Numbers) -> Page:
        data, decisions = emergency_page(self._as_signed, self.voice, self.order.places, self.facts, family=True)
        self.decisions.extend(decisions)
        return self.page("emergency-family", "emergency", phrase("page-emergency-family"), data)
