"""How a handout is put together: its sections in the order asked for, the pages a clinic adds, foot and imprint."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial
from itertools import accumulate
from typing import ClassVar

from crmo_guide.handout.added import Added, AddedPage, added_pages, place_of
from crmo_guide.handout.imprint import Imprint, imprint
from crmo_guide.handout.model import Decision, Footer, Handout, Page, Phrase, phrase
from crmo_guide.handout.order import Order
from crmo_guide.handout.page_table import PageTable, page_table
from crmo_guide.handout.teaching import TeachingPage
from crmo_guide.handout.voice import Voice
from crmo_guide.language.tongue import tongue
from crmo_guide.language.values import Kind, Value
from crmo_guide.library.shelf import Shelf, shelf
from crmo_guide.plan.facts import facts, general_facts

Numbers = Mapping[str, int]
"""On which sheet side each section begins."""
Maker = tuple[str, Callable[[Numbers], Page]]
"""A section's anchor, and what makes its page once the numbers are known."""

_LINES_A_STEP = 3
_OF_FULL = ("events", "own")  # sections that only the full edition has, beside the topics


class Assembly:
    """Puts the pages of one order together; every choice leaves a Decision."""

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

    def title(self, page_id: str) -> Phrase:
        """The title of a section, as the contents say it."""
        if page_id in self._added:
            return phrase("topic-title", title=self._added[page_id].title)
        return phrase("page-medicine-cards" if page_id.startswith("cards-") else f"page-{page_id}")
