"""Every value the handout printed is on the paper, whole and in order. Says which is not, never what it is."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from crmo_guide.errors import Problem
from crmo_guide.language.bidi import Direction, direction_of
from crmo_guide.language.values import Value
from crmo_guide.verify.readback import PageRuns, Run, runs

# Letters that look the same, or share a glyph in every typeface, and so cannot be told apart on paper.
_ALIKE = str.maketrans({"\u2010": "-", "\u2011": "-", "\u00b5": "\u03bc", "\u2044": "/"})
_BRACKETS = str.maketrans({")": "(", "]": "[", "}": "{", "\u00bb": "\u00ab", "\u203a": "\u2039"})
_RTL = frozenset({"R", "AL"})
_LTR = frozenset({"L", "EN", "AN"})
_MOST_RUNS = 200  # a value spread over more lines than this is a whole page


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


def missing(pdf: bytes, expected: Sequence[Expected]) -> tuple[Problem, ...]:
    """A problem for every expected value that cannot be read back from the PDF's content.

    A value counts only when whole marked runs make it up, one or several in a row: '5 mg' is not found in '15 mg'. As
    often as it is expected it must be there. White space, look-alike hyphens and the side on which a right-to-left
    bracket opens make no difference; the order of the glyphs does. CG-V01: not there. CG-V02: there in another order.
    """
    pages = [_Page(page) for page in runs(pdf)]
    wanted = Counter((one.page, _plain(one.text)) for one in expected if _plain(one.text))
    told: dict[Problem, None] = {}
    for one in expected:
        text = _plain(one.text)
        if text and not _found(text, one.page, wanted, pages):
            told[_problem(one, text, pages)] = None
    return tuple(told)


def _found(text: str, page: int | None, wanted: Counter[tuple[int | None, str]], pages: list[_Page]) -> bool:
    if page is None:
        times = sum(count for (_, other), count in wanted.items() if other == text)
        return sum(one.times(text) for one in pages) >= times
    return any(one.number == page and one.times(text) >= wanted[page, text] for one in pages)


def _problem(one: Expected, text: str, pages: list[_Page]) -> Problem:
    letters = Counter(text.replace(" ", ""))
    looked_at = [page for page in pages if one.page in (None, page.number)]
    scrambled = not any(page.times(text) for page in looked_at) and any(page.holds(letters) for page in looked_at)
    where = f"page {one.page}" if one.page is not None else "any page"
    name = f"{one.field} ({one.kind})" if one.field else f"A value ({one.kind})"
    if scrambled:
        what = f"{name} stands on {where} with its parts in another order."
        return Problem("CG-V02", what, "Print it through a value, which keeps its direction.", field=one.field)
    what = f"{name} cannot be read back, whole and as often as it should be, from {where}."
    return Problem("CG-V01", what, "Print it through a value, and look whether it is cut off.", field=one.field)


class _Page:
    """The runs of a page that a listener hears, each with the ways it can be read."""

    def __init__(self, page: PageRuns) -> None:
        self.number = page.number
        self._runs = [reading for run in page.runs if not run.artifact and (reading := readings(run))]

    @cache  # noqa: B019  (a page lives as long as one call of missing)
    def times(self, text: str) -> int:
        return sum(self._matches(text, 0, start) for start in range(len(self._runs)))

    def _matches(self, text: str, done: int, start: int) -> bool:
        for reading in self._runs[start] if start < len(self._runs) else ():
            if not text.startswith(reading, done):
                continue
            end = done + len(reading)
            if end == len(text):
                return True
            if self._matches(text, end + (text[end] == " "), start + 1):
                return True
        return False

    def holds(self, letters: Counter[str]) -> bool:
        return any(Counter(reading.replace(" ", "")) == letters for run in self._runs for reading in run)


def readings(run: Run) -> tuple[str, ...]:
    """The ways a run can be read, in plain form: as painted, and where it has right-to-left letters, as spoken."""
    glyphs = [_plain_keeping_spaces(glyph) for glyph in run.glyphs]
    if not any(_is(_RTL, glyph) for glyph in glyphs):
        texts = ["".join(glyphs)]
    else:
        texts = ["".join(spoken(glyphs, base)) for base in ("rtl", "ltr")]
    return tuple(dict.fromkeys(plain for text in texts if (plain := _plain(text))))


def spoken(glyphs: Sequence[str], base: Direction) -> list[str]:
    """Glyphs from left to right put into the order in which they are read, for a text of this base direction.

    The way back through rule L2 of Unicode Standard Annex #9, for two levels: what a line of a value can hold.
    """
    if base == "rtl":
        return _turned(list(reversed(glyphs)), _LTR, _RTL)
    return _turned(list(glyphs), _RTL, _LTR)


def _turned(glyphs: list[str], inner: frozenset[str], outer: frozenset[str]) -> list[str]:
    """Reverses each longest stretch that begins and ends with a letter of `inner` and holds none of `outer`."""
    out = list(glyphs)
    for start, end in _stretches(glyphs, inner, outer):
        out[start:end] = reversed(out[start:end])
    return out


def _stretches(glyphs: list[str], inner: frozenset[str], outer: frozenset[str]) -> Iterator[tuple[int, int]]:
    start = end = -1
    for index, glyph in enumerate(glyphs):
        if _is(outer, glyph):
            if start >= 0:
                yield start, end
            start = -1
        elif _is(inner, glyph):
            start = index if start < 0 else start
            end = index + 1
    if start >= 0:
        yield start, end


def _is(kinds: frozenset[str], glyph: str) -> bool:
    return any(unicodedata.bidirectional(letter) in kinds for letter in glyph)


def _plain(text: str) -> str:
    """The form in which two texts are compared."""
    plain = re.sub(r"\s+", " ", _plain_keeping_spaces(text)).strip()
    return plain.translate(_BRACKETS) if direction_matters(plain) else plain


def direction_matters(text: str) -> bool:
    """Whether any letter of the text runs from right to left."""
    return direction_of(text) == "rtl" or any(_is(_RTL, letter) for letter in text)


def _plain_keeping_spaces(text: str) -> str:
    text = unicodedata.normalize("NFC", text).translate(_ALIKE)
    return "".join(" " if letter.isspace() else letter for letter in text if unicodedata.category(letter) != "Cf")
