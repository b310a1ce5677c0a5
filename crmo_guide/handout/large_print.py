"""The core guide in large print: the same pages set anew, each as long as it needs to be; nothing is left out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from crmo_guide.handout.about import Entry
from crmo_guide.handout.assembly import Maker, Numbers
from crmo_guide.handout.call_sheet import Situation
from crmo_guide.handout.cards import CardPage, Fact, Sheet
from crmo_guide.handout.guide import CoreGuide
from crmo_guide.handout.large_boxes import boxes
from crmo_guide.handout.model import Handout, Line, Page, Said, phrase
from crmo_guide.handout.order import Order
from crmo_guide.language.values import Value

SIZES = (18, 20, 24)
"""The sizes of type to choose from, in points; the first is the usual one. Nothing prints smaller."""

_LOG_ENTRIES = 4


class LargePrint(CoreGuide):
    """Every section begins a page and runs on: what names a page by its place in the core guide says its number."""

    def _situation(self, numbers: Numbers) -> Situation:
        """THIS WEEK follows TODAY, on as many pages as there are."""
        return replace(super()._situation(numbers), week_page=False)

    def call(self, numbers: Numbers) -> Page:
        """Each box short enough for a page, so that the tier's word and number stand above every line."""
        page = super().call(numbers)
        sheet: Any = page.data
        answer = tuple(_to_the_end(said, numbers) for said in sheet.no_answer)
        blocks = sheet.blocks
        if self.plan:
            blocks = boxes(sheet, self.voice, self.order.size or SIZES[0], self.order.paper)
        return replace(page, data=replace(sheet, blocks=blocks, no_answer=answer))

    def about(self, numbers: Numbers, *, listed: bool = True) -> Page:
        """What is where, and which pages to put up: the call sheet and the medicines, however many those are."""
        page = super().about(numbers, listed=listed)
        data: Any = page.data
        last = numbers["about"] - 1
        lead = phrase("large-about-lead" if self.plan else "large-about-lead-blank", last=last)
        _, *rest = (_to_the_end(said, numbers) for said in data.first)
        return replace(page, data=replace(data, lead=lead, first=(phrase("large-first-pages", last=last), *rest)))

    def contents(self, numbers: Numbers) -> tuple[Entry, ...]:
        """All but the notes: a line more could be a page more, and the notes come and go with the count of pages."""
        return tuple(entry for entry in super().contents(numbers) if entry.id != "notes")

    def card_sections(self) -> list[Maker]:
        """Each medicine's card by itself; last, the log of what is given when needed."""
        made = self._card_pages()
        alone = [replace(cards, full=(sheet,), half=(), log_rows=0) for cards in made for sheet in _sheets(cards)]
        found: list[Maker] = [(f"cards-{n}", partial(self._cards, n, cards)) for n, cards in enumerate(alone, start=1)]
        return [*found, ("cards-log", self._log)] if any(cards.half for cards in made) else found

    def _cards(self, number: int, cards: CardPage, numbers: Numbers) -> Page:
        full = tuple(replace(each, facts=_on_page(each.facts, numbers["medicines"])) for each in cards.full)
        return super()._cards(number, replace(cards, full=full), numbers)

    def _log(self, _: Numbers) -> Page:
        data = CardPage(self.child, (), (), log_rows=_LOG_ENTRIES, blank=self.plan is None)
        return self.page("cards-log", "log", phrase("log-title"), data, "room to write down what is given when needed")


def _to_the_end(said: Said, numbers: Numbers) -> Said:
    """Where the core guide names the emergency page: all the pages that it takes here."""
    several = {"take-page": "large-take-pages", "first-emergency": "large-first-emergency"}
    first, last = numbers["emergency"], numbers["emergency-family"] - 1
    if isinstance(said, Value) or said.id not in several or last <= first:
        return said
    return phrase(several[said.id], page=first, last=last)


def _sheets(cards: CardPage) -> tuple[Sheet, ...]:
    return (*cards.full, *cards.half)


def _on_page(facts: tuple[Fact, ...], medicines: int) -> tuple[Fact, ...]:
    """The facts of a card; where the core guide says "page 2" stands the number of the medicine sheet."""
    said = {phrase("when-dates"): phrase("large-when-dates", page=medicines)}
    lines = [tuple(Line(said.get(line.text, line.text), line.own) for line in fact.lines) for fact in facts]  # type: ignore[arg-type]
    return tuple(replace(fact, lines=each) for fact, each in zip(facts, lines, strict=True))


def _with_lines(made: Handout, lines: Mapping[str, int]) -> Handout:
    return replace(made, pages=tuple(replace(page, lines=lines.get(page.id, 0)) for page in made.pages))


def large_print(order: Order) -> Handout:
    """The core guide (or its general edition) in large print."""
    guide = LargePrint(replace(order, size=order.size or SIZES[0]))
    return _with_lines(guide.handout(guide.makers(), title="large-title"), order.lines or {})
