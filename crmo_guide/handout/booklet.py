"""The booklet: the guide, or every topic whole, between a cover and a back cover, on sheets folded in half."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cached_property, partial
from typing import Any

from crmo_guide.handout.about import Entry, about, review_status
from crmo_guide.handout.assembly import Maker, Numbers
from crmo_guide.handout.call_sheet import Call, call_sheet
from crmo_guide.handout.contacts import crisis_calls
from crmo_guide.handout.full import FullGuide, Group, Line
from crmo_guide.handout.guide import CoreGuide
from crmo_guide.handout.imprint import Imprint
from crmo_guide.handout.model import Folded, Handout, Page, Phrase, Said, phrase
from crmo_guide.handout.order import Order
from crmo_guide.handout.sections import Sections
from crmo_guide.handout.teaching import Picture
from crmo_guide.language.tongue import languages
from crmo_guide.language.values import Value
from crmo_guide.library.topic import Topic

SIZES = {"a4": "148mm 210mm", "letter": "5.5in 8.5in"}
"""The page by the paper that is folded in half."""
TO_WRITE = ("questions", "diary", "lines")
"""Pages to write on before the back cover, in the order in which they come in."""

_OUTSIDE = ("cover", "call", "back")
_FIRST = ("call", "call-more", "contents", "about", "medicines")
# Lines that speak of loose sheets, and what a booklet says instead.
_REWORDED = {
    "about-lead": "booklet-about-lead",
    "about-lead-blank": "booklet-about-lead-blank",
    "first-fridge": "booklet-first",
    "first-emergency": "booklet-first-emergency",
    "take-page": "booklet-take-page",
    "when-dates": "booklet-when-dates",
}
_TEAM = (phrase("contact-day"), phrase("contact-night"))
_IN_BOTH = frozenset({"contents", "closing"})


@dataclass(frozen=True)
class Cover:
    """The first page: whose booklet it is. `english` is the same title for whoever sorts the boxes."""

    child: Value | None
    title: Phrase
    english: Phrase | None
    art: Picture
    lines: tuple[Phrase, ...]
    mark: int  # where at the fold the code of the language stands


@dataclass(frozen=True)
class Inside:
    """Where everything stands, and who made and signed it."""

    child: Value | None
    own: tuple[Group, ...]
    topics: tuple[Group, ...]
    signed: tuple[Phrase, ...]
    review_status: tuple[Phrase, ...]
    blank: bool


@dataclass(frozen=True)
class BackCover:
    """The last page: whom to call, to be read from two steps away."""

    now: tuple[Call, ...]
    team: tuple[Call, ...]
    others: tuple[Call, ...]
    no_answer: tuple[Said, ...]
    status: tuple[Phrase, ...]
    imprint: Imprint | None
    mark: int


@dataclass(frozen=True)
class ToWrite:
    """A page to write on: `questions`, `diary` or `lines`."""

    child: Value | None
    kind: str


class _Bound(Sections):
    """What a booklet has that loose sheets have not: covers, contents of its own, whole sheets, two volumes."""

    second: frozenset[str] = frozenset()
    """What stands in the second of two volumes, beside the topics."""

    def bound(self, middle: Sequence[Maker]) -> list[Maker]:
        """The sections of this volume between the covers, what one looks for first in front."""
        inside = [maker for maker in middle if self._stands_here(maker[0])]
        front = [maker for name in _FIRST for maker in inside if maker[0] == name]
        rest = [maker for maker in inside if maker[0] not in _FIRST]
        kinds = [TO_WRITE[number % len(TO_WRITE)] for number in range(self.order.fill)]
        blank = [(f"write-{n}", partial(self._to_write, n, kind)) for n, kind in enumerate(kinds, start=1)]
        return [("cover", self._cover), *front, *rest, *blank, ("back", self._back)]

    def _stands_here(self, page_id: str) -> bool:
        if not self.order.volume or page_id in _IN_BOTH:
            return True
        added = self._added.get(page_id)
        behind = (added.after or "") if added else page_id
        second = behind in self.second or behind.startswith("topic-")
        return second == (self.order.volume == 2)

    def folded(self, made: Handout) -> Handout:
        """The handout on its small pages, in words that fit a booklet, with lines to write on where there is room."""
        right_to_left = self.voice.tongue.language.direction == "rtl"
        binding = self.order.binding or ("right" if right_to_left else "left")
        lines = self.order.lines or {}
        page_of_medicines = made.numbers.get("medicines", 0)
        return replace(
            made,
            pages=tuple(
                replace(page, data=_reworded(page.data, page_of_medicines), lines=lines.get(page.id, 0))
                for page in made.pages
            ),
            folded=Folded(SIZES[self.order.paper], binding, self.order.volume),
        )

    def ends(self, middle: Sequence[Maker]) -> list[Maker]:
        """The sections and the emergency pages; no page of notes, as nothing is torn out."""
        pair = [("emergency", self._emergency), ("emergency-family", self._emergency_family)]
        return [*self.with_added(middle), *pair]

    def about(self, numbers: Numbers, *, listed: bool = False) -> Page:
        """What to do first; the contents, and who signed, have a page of their own."""
        page = super().about(numbers, listed=listed)
        return replace(page, data=replace(page.data, signed=(), review_status=()))  # type: ignore[type-var]

    @property
    def imprint(self) -> Imprint | None:
        """Below the disclaimer only what a group adds to it: all else stands on the covers."""
        added = self._made_by.disclaimer if self._made_by else None
        return Imprint(disclaimer=added) if added else None

    @property
    def _of_the_back(self) -> Imprint | None:
        """What the cover does not say already."""
        made_by = self._made_by
        return replace(made_by, by=None, edition=None, use_until=None, reorder=None) if made_by else None

    @property
    def _mark(self) -> int:
        """A place at the fold that no other language has, so that mixed boxes can be sorted by their backs."""
        codes = [language.code for language in languages(self.order.places)]
        return codes.index(self.order.lang)

    def inside(self, own: tuple[Group, ...], topics: tuple[Group, ...] = ()) -> Page:
        """The contents and who signed, in a booklet's first opening after the call sheet."""
        told = about(
            self.plan,
            self.voice,
            None,
            (),
            self.code,
            emergency=0,
            medicines=0,
            steroid=False,
            draft=self.order.draft,
        )
        data = Inside(self.child, own, topics, told.signed, told.review_status, told.blank)
        return self.page("contents", "contents", phrase("page-contents"), data, "where everything stands")

    def contents(self, numbers: Numbers) -> tuple[Entry, ...]:
        """What stands on which page, the pages to write on as one line."""
        hidden = {*_OUTSIDE, "contents", *(name for name in numbers if name.startswith("write-") and name != "write-1")}
        found = super().contents({name: number for name, number in numbers.items() if name not in hidden})
        return tuple(entry for entry in found if entry.id != "contents")

    def title(self, page_id: str) -> Phrase:
        """The title of a section, as the contents say it."""
        return phrase("page-write") if page_id.startswith("write-") else super().title(page_id)

    def _cover(self, _: Numbers) -> Page:
        title = "booklet-cover" if self.order.volume == 0 else f"booklet-cover-{self.order.volume}"
        signed = self.plan.sign_off if self.plan and not self.order.draft else None
        lines = [phrase("booklet-edition", edition=self.order.release)] if self.plan is None else []
        if signed and signed.review_by:
            lines.append(phrase("signed-review", date=self.voice.date(signed.review_by)))
        lines += [*self._made_by.months, *filter(None, [self._made_by.reorder])] if self._made_by else []
        data = Cover(
            child=self.child,
            title=phrase(title),
            english=phrase(title) if self.order.lang != "en" else None,
            art=Picture("vignette-cover", phrase("picture-cover-alt"), phrase("picture-cover")),
            lines=tuple(lines),
            mark=self._mark,
        )
        return self.page("cover", "cover", phrase("page-cover"), data, "whose booklet it is")

    def _back(self, numbers: Numbers) -> Page:
        sheet, _ = call_sheet(self._situation({"emergency": 0, "flare": 0, **numbers}))
        calls = {block.tier: block.calls for block in sheet.blocks}
        more = {ask.label: ask.more for ask in sheet.asks}
        poison = self.plan.contacts.poison if self.plan else None
        number = poison.phone if poison and poison.phone else self.order.country.poison if self.order.country else None
        line = (Call(phrase("who-poison-line"), self.voice.phone(number)),) if number else ()
        data = BackCover(
            now=calls["now"],
            team=tuple(
                replace(call, label=label, more=more.get(call.label, ()))
                for call, label in zip(calls["today"], _TEAM, strict=True)
            ),
            others=(*line, *crisis_calls(self.plan, self.voice, self.order.country)),
            no_answer=sheet.no_answer[:1],
            status=review_status(self.voice),
            imprint=self._of_the_back,
            mark=self._mark,
        )
        return self.page("back", "back", phrase("page-back"), data, "whom to call")

    def _to_write(self, number: int, kind: str, _: Numbers) -> Page:
        return self._written_on(f"write-{number}", kind, "room to write instead of an empty page")

    def _to_write_on(self, page_id: str, why: str = "") -> Page:
        return self._written_on(page_id, "lines", why)

    def _written_on(self, page_id: str, kind: str, why: str) -> Page:
        return self.page(page_id, "write", phrase(f"page-write-{kind}"), ToWrite(self.child, kind), why)


def _reworded(item: Any, medicines: int) -> Any:
    """The same data, with the booklet's own line for each that speaks of loose sheets."""
    if isinstance(item, Phrase) and item.id in _REWORDED:
        return Phrase(_REWORDED[item.id], (*item.args, ("page", medicines)) if item.id == "when-dates" else item.args)
    if type(item) is tuple:
        return tuple(_reworded(part, medicines) for part in item)
    if isinstance(item, Value | Phrase | Topic | tuple) or not is_dataclass(item):
        return item
    parts = {field.name: getattr(item, field.name) for field in fields(item)}
    return replace(item, **{name: _reworded(part, medicines) for name, part in parts.items()})  # type: ignore[type-var]


class GuideBooklet(_Bound, CoreGuide):
    """The core guide as a booklet."""

    second = frozenset({"crmo", "infections", "feelings", "expect"})

    def makers(self) -> list[Maker]:
        """Every page in its place."""
        return self.bound([*super().makers(), ("contents", self._contents)])

    def _contents(self, numbers: Numbers) -> Page:
        lines = tuple(Line(entry) for entry in self.contents(numbers))
        return self.inside(((phrase("contents"), lines),))


class FullBooklet(_Bound, FullGuide):
    """Every topic whole as a booklet, or as two volumes: the child's own pages, and the topics."""

    @cached_property
    def _topics(self) -> tuple[tuple[str, Topic], ...]:
        return () if self.order.volume == 1 else super()._topics

    def makers(self) -> list[Maker]:
        """Every page in its place."""
        return self.bound(super().makers())

    def _contents(self, numbers: Numbers) -> Page:
        found: Any = super()._contents(numbers).data
        left, right = found.topics
        return self.inside(tuple(group for group in found.own if group[1]), (*left, *right))


def booklet(order: Order) -> Handout:
    """The booklet of this order, of the guide or of every topic."""
    made: GuideBooklet | FullBooklet = FullBooklet(order) if order.of == "full" else GuideBooklet(order)
    title = "booklet-title" if not order.volume else f"booklet-title-{order.volume}"
    return made.folded(made.handout(made.makers(), title=title))
