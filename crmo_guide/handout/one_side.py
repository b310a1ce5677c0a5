"""Pages that take one side of a sheet: how small their type begins, and how small an earlier pass asked for.

The first guess only saves a pass: a page that still runs over is set smaller, see `fit`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from crmo_guide.handout.call_sheet import CallSheet
from crmo_guide.handout.emergency import EmergencyPage
from crmo_guide.handout.model import Page, Said
from crmo_guide.handout.order import Order
from crmo_guide.handout.voice import Voice

_ON_A_LINE, _SAID_ON_A_LINE, _BESIDE_ON_A_LINE = 74, 48, 30  # letters of a sign, of what to say, of what stands beside
_FULL_CALL_SHEET = 27  # lines
_LETTERS_OF_A_BLANK = 12
_FULL_EMERGENCY_PAGES = (3050, 3500, 3900)  # letters


def on_one_side(page: Page, order: Order, first: int = 0) -> Page:
    """The page in type so much smaller as an earlier pass asked for, or as it begins, so that it takes one side."""
    return replace(page, smaller=order.tighter.get(page.id, first))


def of_the_call_sheet(sheet: CallSheet, voice: Voice) -> int:
    """1 when its lines are so many that what stands around them must be set closer."""
    signs = sum(_lines(_letters(flag.text, voice), _ON_A_LINE) for block in sheet.blocks for flag in block.flags)
    said = _lines(_letters((*sheet.say.words, *sheet.say.meaning), voice), _SAID_ON_A_LINE)
    asked = (more for ask in sheet.asks for more in ask.more)
    beside = _lines(_letters((*sheet.allergies, *asked), voice), _BESIDE_ON_A_LINE)
    return int(signs + max(said, beside) > _FULL_CALL_SHEET)


def of_the_emergency_page(page: EmergencyPage, voice: Voice) -> int:
    """How many sizes smaller so many words must be."""
    letters = 0
    for line in page.lines:
        letters += _letters((*line.parts, *line.fill), voice) + _LETTERS_OF_A_BLANK * len(line.fill)
        for row in line.rows:
            letters += _letters((row.name, *(each.text for each in (*row.dose, *row.when))), voice)
    return sum(letters > full for full in _FULL_EMERGENCY_PAGES)


def _letters(items: Iterable[Said], voice: Voice) -> int:
    return sum(len(voice.plain(item)) for item in items)


def _lines(letters: int, on_a_line: int) -> int:
    return -(-letters // on_a_line)
