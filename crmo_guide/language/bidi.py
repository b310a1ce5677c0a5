"""Text direction: which way a text runs, and the isolates that keep its figures in the order they were written.

In a right-to-left line an unprotected `10-20 mg/kg` prints as `mg/kg 20-10` (Unicode Standard Annex #9).
Everything here works on plain text; the isolates are U+2066 LRI, U+2067 RLI and U+2069 PDI.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal
from unicodedata import bidirectional

Direction = Literal["ltr", "rtl"]

_OPEN = {"ltr": "\u2066", "rtl": "\u2067"}
_CLOSE = "\u2069"
_SHORT = 16  # letters, and the two isolate characters: what never parts at all
_HARD_SPACE = "\u00a0"
_ISOLATE = re.compile("[\u2066\u2067](?:[^\u2066\u2067\u2069]|[\u2066\u2067][^\u2066\u2067\u2069]*\u2069)*\u2069")
_CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_STRONG = ("L", "R", "AL")
_ARABIC_COMMA = "\u060c"
_SIGNS = "+-\u2212\u00b1\u2264\u2265<>~#"
_TAILS = "%\u00b0\u2032\u2033+"
_UNITS = frozenset({"mg", "g", "kg", "mcg", "ml", "l", "mm", "cm", "h", "iu", "mmol"})
_PER = re.compile(r"(?:[0-9.,]*[A-Za-z\u00b5\u03bc]{1,4}[0-9]?/)+[A-Za-z0-9]{1,5}")  # mg/kg, mL/min, mm/h
_BRACKETS = {"(": ")", "[": "]"}


def without_controls(text: str) -> str:
    """The text without directional marks, embeddings, overrides and isolates, which a plan may have pasted in."""
    return _CONTROLS.sub("", text)


def direction_of(text: str) -> Direction:
    """The direction of the first strong letter (UAX #9, rules P2 and P3); figures and signs alone run left to right."""
    for char in text:
        kind = bidirectional(char)
        if kind == "L":
            return "ltr"
        if kind in ("R", "AL"):
            return "rtl"
    return "ltr"


def direction_of_words(text: str) -> Direction:
    """The direction in which most words run, for a sentence: it may begin with a word of the other direction.

    Words are counted by their first strong letter; as many of both, or none at all, is as the first strong letter says.
    Units, such as `mg/L`, are signs and no words.
    """
    words = [word for word in text.split() if not _is_unit(word)]
    kinds = [direction_of(word) for word in words if any(bidirectional(char) in _STRONG for char in word)]
    rtl = kinds.count("rtl")
    if 2 * rtl == len(kinds):
        return direction_of(text)
    return "rtl" if 2 * rtl > len(kinds) else "ltr"


def _is_unit(word: str) -> bool:
    plain = word.strip("()[].,;:\u060c\u061b")
    return plain.casefold() in _UNITS or bool(_PER.fullmatch(plain))


def isolate(text: str, direction: Direction) -> str:
    """The text between the isolate of this direction and its end."""
    return f"{_OPEN[direction]}{text}{_CLOSE}"


def isolated(text: str, base: Direction) -> str:
    """The text with every run against the `base` direction isolated, so that no figure moves to another place.

    Directional controls found in the text are dropped first. The visible characters and their order never change.
    """
    text = without_controls(text)
    if base == "ltr" and text.isascii():
        return text
    return _guard_rtl_runs(text) if base == "ltr" else _guard_ltr_runs(text)


def unbroken(text: str) -> str:
    """The isolated text with no-break spaces where the end of a line would let a figure lose its isolate.

    A typesetter sets each line by itself: what stands on the second line of an isolate is no longer isolated. Words
    keep their order there by their letters; figures do not, so inside an isolate they stay with the words beside them.
    """
    return _ISOLATE.sub(lambda found: _glued(found[0]), text)


def _glued(isolate: str) -> str:
    if len(isolate) <= _SHORT:
        return isolate.replace(" ", _HARD_SPACE)
    words = isolate.split(" ")
    figures = [any(char.isdecimal() for char in word) for word in words]
    glued = words[0]
    for number, word in enumerate(words[1:], start=1):
        glued += (_HARD_SPACE if figures[number - 1] or figures[number] else " ") + word
    return glued


def _is_rtl(char: str) -> bool:
    return bidirectional(char) in ("R", "AL") and char != _ARABIC_COMMA


def _is_ltr(char: str) -> bool:
    return bidirectional(char) in ("L", "EN", "AN")


def _spans(text: str, inside: Callable[[str], bool], breaks: Callable[[str], bool]) -> list[tuple[int, int]]:
    """Longest spans that start and end with an `inside` character and hold no `breaks` character."""
    spans: list[tuple[int, int]] = []
    start = end = -1
    for index, char in enumerate(text):
        if inside(char):
            start = index if start < 0 else start
            end = index + 1
        elif start >= 0 and end == index and bidirectional(char) == "NSM":
            end = index + 1
        elif breaks(char) and start >= 0:
            spans.append((start, end))
            start = -1
    if start >= 0:
        spans.append((start, end))
    return spans


def _guard_rtl_runs(text: str) -> str:
    out: list[str] = []
    done = 0
    for start, end in _spans(text, _is_rtl, lambda char: char == "\n" or bidirectional(char) == "L"):
        out += [text[done:start], isolate(_guard_ltr_runs(text[start:end]), "rtl")]
        done = end
    return "".join([*out, text[done:]])


def _guard_ltr_runs(text: str) -> str:
    out: list[str] = []
    done = 0
    for start, end in _spans(text, _is_ltr, lambda char: char in ("\n", _ARABIC_COMMA) or _is_rtl(char)):
        start, end = _with_signs(text, start, end, done)
        run = text[start:end]
        plain = all(bidirectional(char) == "EN" for char in run)
        out += [text[done:start], run if plain else isolate(run, "ltr")]
        done = end
    return "".join([*out, text[done:]])


def _with_signs(text: str, start: int, end: int, floor: int) -> tuple[int, int]:
    """Takes in a sign or bracket that belongs to the run: the plus of a phone, a closing bracket opened inside."""
    while start > floor and text[start - 1] in _SIGNS:
        start -= 1
    while end < len(text) and text[end] in _TAILS:
        end += 1
    for opening, closing in _BRACKETS.items():
        run = text[start:end]
        missing = run.count(opening) - run.count(closing)
        if missing > 0 and text[end : end + 1] == closing:
            end += 1
        elif missing < 0 and start > floor and text[start - 1] == opening:
            start -= 1
    return start, end
