"""The tiers of the call sheet in large print: cut into boxes that pages hold, none of which breaks.

So the word of a tier, its icon and its number stand above each of its lines. Heights are in em, as in
`layouts/large-print/guide.css.j2`, and a little generous: a box that is longer than was thought begins the next page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from crmo_guide.handout.call_sheet import Block, CallSheet
from crmo_guide.handout.model import Phrase, Said, phrase
from crmo_guide.handout.red_flags import Flag
from crmo_guide.handout.voice import Voice

_HEIGHT = {"a4": 297.0, "letter": 279.4}  # millimetres
_WIDTH = {"a4": 174.0, "letter": 180.0}  # between the margins
_EM = 0.353  # millimetres of a point
_MARGINS, _FOOT = 21.0, 3.8  # millimetres; em
_LETTER = 0.52  # em
_LINE, _BETWEEN = 1.4, 0.28
_FRAME, _BAND, _DIAL = 2.3, 2.3, 1.9
_TITLE, _EARLY, _WEAK = 1.8, 1.5, 1.4  # a line of each
_AROUND_THE_HEAD = 4.4
_FEWEST = 3 * _LINE  # less is not worth beginning a box for


@dataclass(frozen=True)
class _Paper:
    """A page of one size and paper, in em."""

    high: float
    wide: float

    def lines(self, said: Iterable[Said], voice: Voice, times: float = 1, less: float = 0) -> int:
        """How many lines the words take, in type so many times as large, on a line so much shorter."""
        letters = sum(len(voice.plain(each)) for each in said)
        return -(-letters // int((self.wide - less) / (times * _LETTER)))


def boxes(sheet: CallSheet, voice: Voice, size: int, paper: str) -> tuple[Block, ...]:
    """The tiers in boxes, for type of this size in points; whom to call is in each of them."""
    em = size * _EM
    page = _Paper((_HEIGHT[paper] - _MARGINS) / em - _FOOT, _WIDTH[paper] / em)
    return tuple(_boxes(sheet, voice, page))


def _boxes(sheet: CallSheet, voice: Voice, page: _Paper) -> Iterator[Block]:
    left = page.high - _head(sheet, voice, page)
    for block in sheet.blocks:
        around = _FRAME + _BAND + _DIAL * len(block.calls)
        box: list[Flag] = []
        for flag in block.flags:
            high = _LINE * page.lines(flag.text, voice, less=4) + _BETWEEN
            if not box and left < around + max(high, _FEWEST):
                left = page.high
            if box and left < high:
                yield replace(block, flags=tuple(box))
                box, left = [], page.high
            left -= high if box else high + around
            box.append(flag)
        yield replace(block, flags=tuple(box))


def _head(sheet: CallSheet, voice: Voice, page: _Paper) -> float:
    title: Phrase = phrase("call-title", name=sheet.child) if sheet.child else phrase("call-title-blank")
    high = _TITLE * page.lines((title,), voice, 1.6) + _EARLY * page.lines((phrase("call-early"),), voice, 1.15, 2)
    if sheet.weak_defences:
        weak = (phrase("weak-defences-label"), phrase("weak-defences"))
        high += _WEAK * page.lines(weak, voice)
    return high + _AROUND_THE_HEAD
