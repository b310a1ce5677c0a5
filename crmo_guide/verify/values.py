"""Every value the handout printed is on the paper, whole and in order. Says which is not, never what it is."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from crmo_guide.errors import Problem
from crmo_guide.language.values import Kind, Value
from crmo_guide.verify import order
from crmo_guide.verify.readback import PageRuns, Run, runs

# Letters that look the same, or share a glyph in every typeface, and so cannot be told apart on paper.
_ALIKE = str.maketrans({"\u2010": "-", "\u2011": "-", "\u00b5": "\u03bc", "\u2044": "/"})
_BRACKETS = str.maketrans({")": "(", "]": "[", "}": "{", "\u00bb": "\u00ab", "\u203a": "\u2039"})
# Lam and alef are drawn as one sign, with the marks of both beside it: the order of the two is not on paper.
_LAM_MARK_ALEF = re.compile("(\u0644)([\u064b-\u0655\u0670]+)([\u0622\u0623\u0625\u0627\u0671])")
_RTL = frozenset({"R", "AL"})


@dataclass(frozen=True)
class Expected:
    """A value that must stand on paper: on `page`, counted from 1, or on any. `field` is its place in the plan."""

    text: str
    page: int | None = None
    kind: str = "text"
    field: str | None = None

    @classmethod
    def of(cls, value: Value, page: int | None = None, field: str | None = None) -> Expected:
        """From a value as the handout holds it."""
        return cls(value.text, page, str(value.kind), field)

    @cached_property
    def wanted(self) -> Wanted:
        """What to look for on paper."""
        return Wanted.of(Value(Kind(self.kind), self.text))


@dataclass(frozen=True)
class Wanted:
    """A text in the form in which texts are compared, and the bidirectional level of each of its letters."""

    text: str
    levels: tuple[int, ...]
    _lines: dict[tuple[int, int], str] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def of(cls, value: Value) -> Wanted:
        """As the value prints: with its isolates and its direction."""
        shown = _LAM_MARK_ALEF.sub(r"\1\3\2", unicodedata.normalize("NFC", value.printed))
        letters: list[str] = []
        levels: list[int] = []
        for letter, level in zip(shown, order.levels(shown, int(value.direction == "rtl")), strict=True):
            plain = _plain(letter)
            if plain and not (plain == " " and letters[-1:] in ([], [" "])):
                letters.append(plain)
                levels.append(level)
        if letters[-1:] == [" "]:
            letters.pop()
        return cls("".join(letters), tuple(levels[: len(letters)]))

    def line(self, start: int, length: int) -> str:
        """So many of its letters as they lie side by side on one line, in the form of a reading."""
        if (start, length) not in self._lines:
            part = slice(start, start + length)
            self._lines[start, length] = _reading(order.painted(self.text[part], self.levels[part]))
        return self._lines[start, length]


def missing(pdf: bytes, expected: Sequence[Expected]) -> tuple[Problem, ...]:
    """A problem for every expected value that cannot be read back from the PDF's content.

    A value counts only when whole marked runs make it up, one or several in a row: '5 mg' is not found in '15 mg'. As
    often as it is expected it must be there. White space, look-alike hyphens and the side on which a right-to-left
    bracket opens make no difference; the order of the glyphs does. CG-V01: not there. CG-V02: there in another order.
    """
    return missing_from(runs(pdf), expected)


def missing_from(read: Sequence[PageRuns], expected: Sequence[Expected]) -> tuple[Problem, ...]:
    """The same from pages that have been read already."""
    pages = [_Page(page) for page in read]
    times = Counter((one.page, one.wanted) for one in expected if one.wanted.text)
    told: dict[Problem, None] = {}
    for one in expected:
        if one.wanted.text and not _found(one, times, pages):
            told[_problem(one, pages)] = None
    return tuple(told)


def _found(one: Expected, wanted: Counter[tuple[int | None, Wanted]], pages: list[_Page]) -> bool:
    if one.page is None:
        times = sum(count for (_, other), count in wanted.items() if other == one.wanted)
        return sum(page.times(one.wanted) for page in pages) >= times
    return any(page.number == one.page and page.times(one.wanted) >= wanted[one.page, one.wanted] for page in pages)


def _problem(one: Expected, pages: list[_Page]) -> Problem:
    letters = Counter(_reading(one.wanted.text).replace(" ", ""))
    looked_at = [page for page in pages if one.page in (None, page.number)]
    scrambled = not any(page.times(one.wanted) for page in looked_at) and any(page.holds(letters) for page in looked_at)
    where = f"page {one.page}" if one.page is not None else "any page"
    name = f"{one.field} ({one.kind})" if one.field else f"A value ({one.kind})"
    if scrambled:
        what = f"{name} stands on {where} with its parts in another order."
        return Problem("CG-V02", what, "Print it through a value, which keeps its direction.", field=one.field)
    what = f"{name} cannot be read back, whole and as often as it should be, from {where}."
    return Problem("CG-V01", what, "Print it through a value, and look whether it is cut off.", field=one.field)


class _Page:
    """The runs of a page that a listener hears, each as it lies on paper."""

    def __init__(self, page: PageRuns) -> None:
        self.number = page.number
        self._times: dict[Wanted, int] = {}
        self._runs = [reading for run in page.runs if not run.artifact and (reading := _run(run))]
        self._starts: dict[str, list[int]] = {}
        for number, run in enumerate(self._runs):
            self._starts.setdefault(run, []).append(number)
        self._lengths = sorted({len(run) for run in self._runs})

    def times(self, wanted: Wanted) -> int:
        """How often the text is there."""
        if wanted not in self._times:
            fitting = (length for length in self._lengths if length <= len(wanted.text))
            starts = (start for length in fitting for start in self._starts.get(wanted.line(0, length), ()))
            self._times[wanted] = sum(self._matches(wanted, 0, start) for start in starts)
        return self._times[wanted]

    def _matches(self, wanted: Wanted, done: int, start: int) -> bool:
        for run in self._runs[start:]:
            end = done + len(run)
            if end > len(wanted.text) or wanted.line(done, len(run)) != run:
                return False
            if end == len(wanted.text):
                return True
            done = end + (wanted.text[end] == " ")
        return False

    def holds(self, letters: Counter[str]) -> bool:
        """Whether one run is made of these letters, in whatever order."""
        return any(Counter(run.replace(" ", "")) == letters for run in self._runs)


def _run(run: Run) -> str:
    """The letters of a run from left to right, in the form of a reading; those of a ligature come apart."""
    return _reading([_apart(glyph) for glyph in run.glyphs])


@lru_cache(maxsize=4096)
def _apart(glyph: str) -> str:
    plain = _plain(_LAM_MARK_ALEF.sub(r"\1\3\2", glyph))
    return plain[::-1] if _is_rtl(plain) else plain


def _reading(painted: Sequence[str]) -> str:
    """Painted letters in one form: composed, single spaces, and brackets all opening where text runs right to left.

    Right-to-left letters are composed in the order in which they are spoken: their marks stand to their left.
    """
    text = re.sub(r" +", " ", "".join(painted)).strip()
    if not _is_rtl(text):
        return unicodedata.normalize("NFC", text)
    return unicodedata.normalize("NFC", text[::-1])[::-1].translate(_BRACKETS)


def _is_rtl(text: str) -> bool:
    return any(unicodedata.bidirectional(letter) in _RTL for letter in text)


def _plain(text: str) -> str:
    """Without invisible letters; look-alikes and spaces of one kind."""
    text = unicodedata.normalize("NFC", text).translate(_ALIKE)
    return "".join(" " if letter.isspace() else letter for letter in text if unicodedata.category(letter) != "Cf")
