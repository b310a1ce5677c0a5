"""How the pages fall: what a handout must change when it has been laid out and something does not fit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise

from crmo_guide.errors import InputProblem, Problem
from crmo_guide.handout.model import Handout, Page
from crmo_guide.handout.teaching import TeachingPage
from crmo_guide.handout.topic_fit import TWO_PAGES
from crmo_guide.handout.topic_page import TopicPage

MOST_PAGES = 48
"""As many pages as staples hold; a booklet of more is two volumes."""
_SHEET = 4  # pages on a folded sheet
_HEAD, _LINE, _FEWEST = 16.0, 9.0, 3  # millimetres; the lines are as far apart as `.write` in shared/page.css.j2
_BARE, _LARGE_HEAD, _LARGE_LINE = 150.0, 40.0, 14.0  # the same in large print, whose last pages are written on if bare
_CALL = "call"
_WITHOUT_LINES = frozenset({"cover", _CALL})
_FILLING, _FILLINGS = frozenset({"notes"}), ("write-", "pause-")
_MOST_TURNS = 2  # a page that hangs on the other's number must not keep a guide from being made
_MOST_SMALLER = 3  # a page of one side that is still too long then takes two


@dataclass(frozen=True)
class Fit:
    """What is known of how the pages fall: their numbers, and where something did not fit."""

    numbers: Mapping[str, int] = field(default_factory=dict)
    week_moved: bool = False
    notes: bool | None = None
    turned: int = 0  # how often the page of notes came or went
    tighter: Mapping[str, int] = field(default_factory=dict)
    volume: int = 0  # of a booklet too thick for one: 1 or 2
    fill: int = 0  # pages to write on, so that a booklet fills whole sheets
    lines: Mapping[str, int] | None = None  # to write on at the end of a booklet's sections; None before it is known
    pauses: Mapping[str, int] = field(default_factory=dict)  # pages to write on behind sections longer elsewhere

    def after(
        self,
        handout: Handout,
        real: Mapping[str, int],
        room: Mapping[str, float] | None = None,
        lengths: Mapping[str, int] | None = None,
    ) -> Fit | None:
        """What to change for the next pass, or None when the pages fall as the handout says.

        On a full call sheet what is no sign is set closer, then THIS WEEK moves; a topic that runs over is set
        smaller; a page of notes makes the emergency page the front of a leaf. Large print runs on, and its bare last
        pages have lines to write on. A booklet fills whole sheets with pages and lines; `room` is what is left below
        the sections, in millimetres, and `lengths` how many sides each took.
        """
        if handout.folded is not None:
            return self._folded(handout, real, room or {})
        if handout.size is not None and self.lines is None:
            return replace(self, numbers=dict(real), lines=_lines_on_bare_pages(room or {}))
        call_runs_over = handout.size is None and "call" in real and len(_sides(handout, real).get("call", ())) > 1
        over = _run_over(handout, real, lengths or {})
        if call_runs_over or over:
            fit = self._with_a_shorter_call_sheet(handout) if call_runs_over else self
            more = {page.id: self._step(page) + 1 for page in over}
            return replace(fit, tighter={**fit.tighter, **more}, numbers={})
        if "emergency" in real and real["emergency"] % 2 == 0 and self.turned < _MOST_TURNS:
            return replace(self, notes="notes" not in real, turned=self.turned + 1, numbers={})
        settled = all(handout.number_of(page) == number for page, number in real.items())
        return None if settled else replace(self, numbers=dict(real))

    def _step(self, page: Page) -> int:
        return page.smaller if page.smaller is not None else self.tighter.get(page.id, 0)

    def _with_a_shorter_call_sheet(self, handout: Handout) -> Fit:
        """First what stands around the signs is set closer, then THIS WEEK moves; the signs keep their type size."""
        if not next(page.smaller for page in handout.pages if page.id == _CALL):
            return replace(self, tighter={**self.tighter, _CALL: 1})
        if not self.week_moved:
            return replace(self, week_moved=True, tighter={**self.tighter, _CALL: 0})
        what = "The call sheet does not fit on one page, even without THIS WEEK."
        fix = "Shorten the lines of zones.own in the plan, or an emergency_plan of allergies."
        raise InputProblem(Problem("CG-H04", what, fix, field="zones.own"))

    def _folded(self, handout: Handout, real: Mapping[str, int], room: Mapping[str, float]) -> Fit | None:
        last = list(real)[-1]
        fill = (self.fill - real[last]) % _SHEET
        while fill < self.fill:
            # The line for the pages to write on made the contents longer: with fewer they could be short again.
            fill += _SHEET
        if real[last] + fill - self.fill > MOST_PAGES:
            if self.pauses:
                return Fit(volume=self.volume)
            if self.volume:
                what = f"Not even two volumes of {MOST_PAGES} pages hold this booklet."
                raise InputProblem(Problem("CG-H12", what, "Ask for fewer topics: --topics."))
            return Fit(volume=1)
        written = {name: number for name, number in real.items() if name.startswith("write-")}
        added = {f"write-{n}": real[last] - self.fill + n - 1 for n in range(1, fill + 1)}
        numbers = {**{name: at for name, at in real.items() if name not in written}, **added}
        numbers[last] = real[last] + fill - self.fill
        lines = self.lines
        if lines is None:
            # The contents will list the pages to write on as well.
            left = {name: room.get(name, 0) - (_LINE if name == "contents" else 0) for name in real}
            lines = {name: n for name, free in left.items() if name not in _WITHOUT_LINES and (n := _lines(free))}
        settled = all(handout.numbers.get(page) == number for page, number in numbers.items())
        if settled and fill == self.fill and lines == self.lines:
            return None
        return replace(self, numbers=numbers, fill=fill, lines=lines)


def pauses(handouts: Mapping[str, tuple[Handout, int]]) -> dict[str, dict[str, int]]:
    """For each language, how many sides each section is shorter than in the language that needs the most room.

    Each handout comes with its count of pages. Sections that only fill sheets do not count.
    """
    lengths = {lang: _lengths(handout, pages) for lang, (handout, pages) in handouts.items()}
    most: dict[str, int] = {}
    for taken in lengths.values():
        most = {name: max(most.get(name, 0), taken.get(name, 0)) for name in (*most, *taken)}
    return {
        lang: {name: most[name] - sides for name, sides in taken.items() if most[name] > sides}
        for lang, taken in lengths.items()
    }


def same_numbers(handouts: Iterable[Handout]) -> bool:
    """Whether every section that all of them have begins on the same page in each."""
    made = list(handouts)
    known = {page.id for page in made[0].pages}.intersection(*({page.id for page in each.pages} for each in made))
    return all(len({each.number_of(name) for each in made}) == 1 for name in known)


def _lengths(handout: Handout, pages: int) -> dict[str, int]:
    ids = [page.id for page in handout.pages if page.id not in _FILLING and not page.id.startswith(_FILLINGS)]
    return {name: handout.last_page_of(name, pages) - handout.number_of(name) + 1 for name in ids}


def _lines(room: float) -> int:
    """How many lines to write on, with a heading, so much room takes; none where it would be a line or two."""
    lines = int((room - _HEAD) / _LINE)
    return lines if lines >= _FEWEST else 0


def _lines_on_bare_pages(room: Mapping[str, float]) -> dict[str, int]:
    """How many lines in large print fill the last pages of sections that are nearly empty."""
    return {name: int((left - _LARGE_HEAD) / _LARGE_LINE) for name, left in room.items() if left > _BARE}


def _sides(handout: Handout, real: Mapping[str, int]) -> dict[str, range]:
    """The sheet sides of each section but the last, whose end nobody knows."""
    ids = [page.id for page in handout.pages]
    return {page: range(real[page], real[following]) for page, following in pairwise(ids)}


def _run_over(handout: Handout, real: Mapping[str, int], lengths: Mapping[str, int]) -> list[Page]:
    """The sections that were meant to take one page, take more, and can be set so that they do not."""
    if handout.size is not None:
        return []
    taken = {**{page: len(sides) for page, sides in _sides(handout, real).items()}, **lengths}
    return [page for page in handout.pages if page.id != _CALL and _can_give(page) and taken.get(page.id, 1) > 1]


def _can_give(page: Page) -> bool:
    """A topic and a page of one side can be set smaller; above an imprint lines to write on can go."""
    if page.smaller is not None:
        return page.smaller < _MOST_SMALLER
    if isinstance(page.data, TeachingPage):
        return page.data.imprint is not None and not page.data.imprint.close
    return isinstance(page.data, TopicPage) and page.data.setting.size != TWO_PAGES
