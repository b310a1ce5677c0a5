"""The core guide: which pages, in which order, and why."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property

from crmo_guide.handout import teaching
from crmo_guide.handout.about import Entry, about, review_status, signature_lines
from crmo_guide.handout.bones import bones
from crmo_guide.handout.call_sheet import Situation, call_sheet, flare_page, tick_page
from crmo_guide.handout.cards import CardPage, general_sheets, sheets
from crmo_guide.handout.emergency import emergency_page
from crmo_guide.handout.medicine_sheet import medicine_sheet
from crmo_guide.handout.model import Decision, Footer, Handout, Page, Phrase, phrase
from crmo_guide.handout.order import Order
from crmo_guide.handout.red_flags import rules
from crmo_guide.handout.teaching import TeachingPage, pair, segment, single
from crmo_guide.handout.voice import Voice
from crmo_guide.language.tongue import tongue
from crmo_guide.language.values import Kind, Value
from crmo_guide.library.shelf import Shelf, shelf
from crmo_guide.plan.facts import facts, general_facts
from crmo_guide.plan.model import Plan

# Lines to write on below so many short cards, so that the page is full and no more.
_LOG_ROWS = {(1, "a4"): 8, (1, "letter"): 6, (2, "a4"): 3, (2, "letter"): 1}


class Outline:
    """Makes the pages of one order; every choice leaves a Decision."""

    def __init__(self, order: Order) -> None:
        self.order = order
        self.decisions: list[Decision] = []
        self.plan = order.plan
        self.facts = facts(order.plan, order.places) if order.plan else general_facts(order.places)

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
    def code(self) -> Value | None:
        """The plan code of the footers."""
        return Value(Kind.CODE, self.order.code) if self.order.code else None

    def handout(self) -> Handout:
        """The whole handout. Page numbers are those of the order, else one page a section."""
        makers = self._makers()
        ids = [page_id for page_id, _ in makers]
        assumed = {page_id: number for number, page_id in enumerate(ids, start=1)}
        numbers = {**assumed, **{k: v for k, v in self.order.numbers.items() if k in assumed}}
        pages = tuple(make(numbers) for _, make in makers)
        return Handout(
            lang=self.order.lang,
            paper=self.order.paper,
            edition=self.order.edition,
            title=phrase("guide-title" if self.plan else "guide-title-general"),
            owner=self.order.owner,
            child=self.child,
            draft=self.order.draft,
            country=self.order.country.code if self.order.country else None,
            footer=Footer(self._footer()),
            pages=pages,
            numbers=numbers,
            decisions=tuple(self.decisions),
        )

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

    def _makers(self) -> list[tuple[str, Callable[[Mapping[str, int]], Page]]]:
        cards = self._card_pages()
        middle: list[tuple[str, Callable[[Mapping[str, int]], Page]]] = [
            ("call", self._call),
            *((("call-more", self._call_more),) if self.plan is None else ()),
            ("medicines", self._medicines),
            ("about", self._about),
            ("crmo", self._crmo),
            ("bones", self._bones),
            *(
                (f"cards-{n}", lambda _, cards=page, n=n: self._cards(n, cards))
                for n, page in enumerate(cards, start=1)
            ),
            ("flare", self._flare),
            ("checkups", self._checkups),
            ("infections", self._infections),
            ("living", self._living),
            ("feelings", self._feelings),
            ("expect", self._expect),
            ("closing", self._closing),
        ]
        if self.order.notes if self.order.notes is not None else len(middle) % 2 == 1:
            middle.append(("notes", self._notes))
            self.decisions.append(Decision("page", "notes", True, "so that the emergency page is the front of a leaf"))
        return [*middle, ("emergency", self._emergency), ("emergency-family", self._emergency_family)]

    def _page(
        self, page_id: str, template: str, title: Phrase, data: object, why: str, lang: str | None = None
    ) -> Page:
        self.decisions.append(Decision("page", page_id, True, why))
        return Page(page_id, template, title, data, why, lang or self.order.lang, personal=self.plan is not None)

    def _situation(self, numbers: Mapping[str, int]) -> Situation:
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

    def _call(self, numbers: Mapping[str, int]) -> Page:
        data, decisions = call_sheet(self._situation(numbers))
        self.decisions.extend(decisions)
        template = "call-sheet" if self.plan else "call-sheet-blank"
        return self._page("call", template, phrase("page-call"), data, "every family needs to know when to call")

    def _call_more(self, _: Mapping[str, int]) -> Page:
        data = tick_page(rules(self.order.places))
        return self._page("call-more", "call-ticks", phrase("page-call-more"), data, "tick boxes replace tailoring")

    def _medicines(self, _: Mapping[str, int]) -> Page:
        data = medicine_sheet(self.plan, self.voice, self.child, self.facts, self.order.country)
        template = "medicine-sheet" if self.plan else "medicine-sheet-blank"
        return self._page("medicines", template, phrase("page-medicines"), data, "back of the call sheet")

    def _about(self, numbers: Mapping[str, int]) -> Page:
        contents = tuple(
            Entry(i, title, numbers[i]) for i, title in self._titles(numbers) if i not in ("call", "about")
        )
        steroid = "steroid-by-mouth" in self.facts
        data = about(
            self.plan,
            self.voice,
            self.child,
            contents,
            self.code,
            emergency=numbers["emergency"],
            medicines=numbers["medicines"],
            steroid=steroid,
            draft=self.order.draft,
        )
        return self._page("about", "about", phrase("page-about"), data, "contents, signature and what to do first")

    def _titles(self, numbers: Mapping[str, int]) -> list[tuple[str, Phrase]]:
        names = {"cards-1": "page-medicine-cards"}
        shown = [i for i in numbers if not i.startswith("cards-") or i == "cards-1"]
        return [(i, phrase(names.get(i, f"page-{i}"))) for i in sorted(shown, key=numbers.__getitem__)]

    def _crmo(self, _: Mapping[str, int]) -> Page:
        parts = (
            single(self.shelf, "not-an-infection", "not-catching"),
            pair(self.shelf, "symptoms", "diagnosis"),
            segment("pictures"),
        )
        pictures = (teaching.picture("what-is-crmo"), teaching.picture("mri"))
        return self._teaching("crmo", parts, why="what the illness is", pictures=pictures)

    def _bones(self, _: Mapping[str, int]) -> Page:
        data = bones(self.plan, self.voice, self.child, self.order.places)
        return self._page("bones", "bones", phrase("page-bones"), data, "the child's own sites")

    def _card_pages(self) -> list[CardPage]:
        """Full cards, a page each; then the short ones together, with a log to fill in."""
        if self.plan is None:
            found, decisions = general_sheets(self.shelf)
        else:
            found, decisions = sheets(self.plan, self.voice, self.shelf)
        self.decisions.extend(decisions)
        blank = self.plan is None
        pages = [CardPage(self.child, (sheet,), (), blank=blank) for sheet in found if sheet.card.size == "full"]
        half = tuple(sheet for sheet in found if sheet.card.size != "full")
        if not half:
            return pages
        rows = _LOG_ROWS.get((len(half), self.order.paper), 0)
        return [*pages, CardPage(self.child, (), half, log_rows=rows, blank=blank)]

    def _cards(self, number: int, cards: CardPage) -> Page:
        why = f"cards of the medicines: {', '.join(sheet.id for sheet in (*cards.full, *cards.half))}"
        return self._page(f"cards-{number}", "cards", phrase("page-medicine-cards"), cards, why)

    def _flare(self, numbers: Mapping[str, int]) -> Page:
        data, decisions = flare_page(self._situation(numbers))
        self.decisions.extend(decisions)
        return self._page("flare", "flare", phrase("page-flare"), data, "what to do, in the words of page 1")

    def _teaching(self, page_id: str, parts: tuple[teaching.Part, ...], why: str, **more: object) -> Page:
        data = TeachingPage(self.child, parts, blank=self.plan is None, **more)  # type: ignore[arg-type]
        return self._page(page_id, "topics", phrase(f"page-{page_id}"), data, why)

    def _checkups(self, _: Mapping[str, int]) -> Page:
        parts = (segment("dates"), segment("event-cards"), pair(self.shelf, "ongoing-care", "events"))
        if self.plan is None:
            cards = teaching.event_cards(("visit", "blood-test"), self.shelf, most=2)
            return self._teaching("checkups", parts, "check-ups", blank_dates=4, event_rows=cards)
        dates = teaching.appointments(self.plan, self.voice)
        cards = teaching.event_cards(teaching.kinds_of(self.plan), self.shelf, most=2)
        blood = 6 if any(kind.startswith("blood") for kind in teaching.kinds_of(self.plan)) else 0
        return self._teaching(
            "checkups", parts, "the dates of the plan", dates=dates, event_rows=cards, blood_ticks=blood
        )

    def _infections(self, _: Mapping[str, int]) -> Page:
        immune = "immune-weakening" in self.facts
        parts = [
            segment("allergy-table"),
            pair(self.shelf, "vaccines", "allergies"),
            single(self.shelf, "nutrition", "food"),
        ]
        if immune:
            parts.insert(0, segment("contact-line"))
        note = self.plan.vaccines.note if self.plan and self.plan.vaccines else None
        if note:
            parts.insert(-1, segment("vaccine-note"))
        return self._teaching(
            "infections",
            tuple(parts),
            "infections, vaccines, allergies and food",
            infection_contact=phrase("infection-contact" if self.plan else "infection-contact-general"),
            allergies=teaching.allergy_rows(self.plan, self.voice) if self.plan else (),
            vaccine_note=self.voice.line(note),
        )

    def _living(self, _: Mapping[str, int]) -> Page:
        parts = (
            segment("school"),
            pair(self.shelf, "caregivers", "your-childs-doctors"),
            segment("people"),
            segment("carer-lines"),
        )
        school = self.plan.school if self.plan else None
        table = teaching.school_table(school, self.voice) if school else None
        if self.plan is None:
            table = teaching.SchoolTable((), (), ())
        people = (
            teaching.contacts(self.plan, self.voice, self.order.country) if self.plan and self.order.country else ()
        )
        why = "school, carers and the people to call"
        return self._teaching("living", parts, why, school=table, people=people, blank_people=0 if self.plan else 6)

    def _feelings(self, _: Mapping[str, int]) -> Page:
        parts = (
            pair(self.shelf, "mental-health", "coping-and-support"),
            segment("low-mood"),
            pair(self.shelf, "weight", "medicines"),
        )
        crisis = teaching.crisis_calls(self.plan, self.voice, self.order.country)
        why = "feelings, pain, sleep and weight"
        return self._teaching("feelings", parts, why, low_mood=phrase("low-mood"), crisis=crisis)

    def _expect(self, _: Mapping[str, int]) -> Page:
        topics = pair(self.shelf, "prognosis", "treatment")
        parts = (topics, segment("pictures"), segment("questions"), segment("checked"))
        return self._teaching(
            "expect",
            parts,
            "what to expect, and the questions to ask",
            questions=tuple(phrase(f"question-{n}") for n in (1, 2, 3)),
            question_lines=3,
            goals=teaching.goals(self.plan, self.voice) if self.plan else (),
            pictures=(teaching.picture("calm-path"), teaching.picture("visit")),
            review=review_status(self.voice),
            signed=self._signed(),
        )

    def _signed(self) -> tuple[Phrase, ...]:
        if self.plan is None:
            return ()
        return signature_lines(None if self.order.draft else self.plan.sign_off, self.voice, None)[:1]

    def _closing(self, _: Mapping[str, int]) -> Page:
        return self._teaching("closing", (segment("closing"),), "the words explained, and where the facts come from")

    def _notes(self, _: Mapping[str, int]) -> Page:
        return self._page("notes", "notes", phrase("page-notes"), TeachingPage(self.child, ()), "lines to write on")

    @property
    def _as_signed(self) -> Plan | None:
        """The plan; a draft carries nobody's signature."""
        return self.plan.model_copy(update={"sign_off": None}) if self.plan and self.order.draft else self.plan

    def _emergency(self, _: Mapping[str, int]) -> Page:
        data, decisions = emergency_page(
            self._as_signed, self.clinic_voice, self.order.places, self.facts, family=False
        )
        self.decisions.extend(decisions)
        why = "one page for a clinician who does not know the child"
        return self._page("emergency", "emergency", phrase("page-emergency"), data, why, self._clinic_lang)

    def _emergency_family(self, _: Mapping[str, int]) -> Page:
        data, _decisions = emergency_page(self._as_signed, self.voice, self.order.places, self.facts, family=True)
        why = "so that the family knows what the emergency page says"
        return self._page("emergency-family", "emergency", phrase("page-emergency-family"), data, why)


def outline(order: Order) -> Handout:
    """The core guide (or its general edition) of this order."""
    return Outline(order).handout()
