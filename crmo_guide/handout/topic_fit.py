"""How a topic falls on its page: an estimate from its letters and the paper, never from a plan."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil

from crmo_guide.library.blocks import Block, BulletList, Heading, NumberedList
from crmo_guide.library.topic import Tool, Word

_ROOM = {"a4": (267.0, 122.0), "letter": (252.9, 127.9)}  # height of a page, width of its text column
_HEAD = 25.0  # title and in short
_LETTER, _LETTER_BOLD = 0.168, 0.178  # mean width of a letter in millimetres, for each point of its size
_POINT = 25.4 / 72
VIGNETTE, EMBLEM = 47.0, 33.0
"""How tall a drawing with its caption is, and a pair of icons."""
_SIDE_LETTERS, _ITEM_LETTERS, _LINE_LETTERS, _TITLE_LETTERS = 22, 14, 17, 15  # across the side column
_OVERHANG = 4.0  # the side column may be that much taller than the text before more text comes beside it
_WRITE, _LINES_HEAD = 9.0, 13.0
_DOUBT = 10.0  # the estimate is mostly too high; where it is not, the next pass says so
_FEWEST_LINES, _MOST_LINES = 3, 8


@dataclass(frozen=True)
class Step:
    """A size: points and distance of lines of the text, points of its headings, and the gaps in millimetres."""

    name: str
    size: float
    leading: float
    heading: float
    before_heading: float
    gap: float


STEPS = (
    Step("roomy", 12.5, 1.45, 15.5, 3.4, 1.6),
    Step("normal", 12.5, 1.36, 15, 2.4, 1.4),
    Step("close", 12, 1.3, 14.5, 1.8, 1.2),
    Step("snug", 12, 1.25, 14, 1.5, 1),
    Step("tight", 12, 1.17, 13.5, 1.1, 0.7),
)
"""From the most comfortable to the tightest; the style sheet of the full edition sets the same figures."""
TWO_PAGES = "two"


@dataclass(frozen=True)
class Piece:
    """The core, or one question of the longer text with its answer, and what stands beside it."""

    blocks: tuple[Block, ...]
    words: tuple[Word, ...] = ()
    picture: float = 0.0  # how tall the picture beside it is


@dataclass(frozen=True)
class Setting:
    """A size, how many pieces share each row, whether the tool stands beside the last row, and lines to write on."""

    size: str
    rows: tuple[int, ...]
    beside: bool
    lines: int = 0


def fit(pieces: Sequence[Piece], tool: Tool | None, paper: str, tighter: int = 0) -> Setting:
    """The most comfortable size at which a topic takes one page, else the roomiest on two with the tool below.

    `tighter`: so many sizes smaller than the estimate says, because that one ran over.
    """
    for number, step in enumerate(STEPS, start=1):
        rows, taken = _rows([(_text(piece.blocks, step, paper), _side(piece)) for piece in pieces], _tool(tool))
        left = _ROOM[paper][0] - _HEAD - taken
        if left < (0 if number < len(STEPS) else -_DOUBT):
            continue
        if tighter:
            tighter -= 1
            continue
        lines = int((left - _LINES_HEAD) / _WRITE)
        kept = min(lines, _MOST_LINES) if lines >= _FEWEST_LINES else 0
        return Setting(step.name, rows, beside=tool is not None, lines=kept)
    heights = [(_text(piece.blocks, STEPS[0], paper), _side(piece)) for piece in pieces]
    return Setting(TWO_PAGES, _rows(heights, 0)[0], beside=False)


def _rows(heights: Sequence[tuple[float, float]], tool: float) -> tuple[tuple[int, ...], float]:
    """How many pieces share each row so that no side column leaves a hole, and how much height they take."""
    first_of_last = len(heights)
    text = side = 0.0
    if tool:
        side = tool
        while first_of_last > 1 and text + _OVERHANG < side:
            first_of_last -= 1
            text, side = text + heights[first_of_last][0], side + heights[first_of_last][1]
    last = len(heights) - first_of_last, text, side
    rows: list[tuple[int, float, float]] = []
    for number in range(first_of_last):
        count, text, side = rows[-1] if rows else (0, 1.0, 0.0)
        more_text, more_side = heights[number]
        if text + _OVERHANG < side:
            rows[-1] = count + 1, text + more_text, side + more_side
        else:
            rows.append((1, more_text, more_side))
    if tool and rows and rows[-1][1] + _OVERHANG < rows[-1][2]:
        count, text, side = rows.pop()
        last = last[0] + count, last[1] + text, last[2] + side
    if tool:
        rows.append(last)
    return tuple(count for count, _, _ in rows), sum(max(text, side) for _, text, side in rows)


def _text(blocks: Iterable[Block], step: Step, paper: str) -> float:
    """The height of a text in millimetres."""
    line = step.size * step.leading * _POINT
    across = _ROOM[paper][1] / (_LETTER * step.size)
    height = 0.0
    for block in blocks:
        if isinstance(block, Heading):
            across_heading = _ROOM[paper][1] / (_LETTER_BOLD * step.heading)
            lines = ceil(len(block.text) / across_heading)
            height += step.before_heading + 0.6 + 1.2 * step.heading * _POINT * lines
        elif isinstance(block, BulletList | NumberedList):
            height += sum(ceil(len(item.text) / (across - 3)) * line + 0.5 for item in block.items) + step.gap
        else:
            height += ceil(len(block.text) / across) * line + step.gap
    return height


def _side(piece: Piece) -> float:
    """The height of what stands beside a piece."""
    return piece.picture + sum(7.5 + 5.2 * ceil(len(word.means) / _SIDE_LETTERS) for word in piece.words)


def _tool(tool: Tool | None) -> float:
    """The height of the tool in the side column."""
    if tool is None:
        return 0.0
    across, write = (_LINE_LETTERS, _WRITE) if tool.kind == "lines" else (_ITEM_LETTERS, 0.0)
    lines = sum(ceil(len(text) / across) for text in tool.items)
    return 8 + 6 * ceil(len(tool.title) / _TITLE_LETTERS) + (2 + write) * len(tool.items) + 5.6 * lines
