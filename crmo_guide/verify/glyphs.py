"""A PDF font read the other way: from the codes in a content stream to letters (ToUnicode) and widths."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pikepdf

UNREADABLE = "\ufffd"
_BLOCK = re.compile(rb"begin(bfchar|bfrange)(.*?)endbf(?:char|range)", re.DOTALL)
_TOKEN = re.compile(rb"<([0-9A-Fa-f\s]*)>|(\[)|(\])")
_CIDS = re.compile(rb"begincidchar(.*?)endcidchar", re.DOTALL)
_CID = re.compile(rb"<([0-9A-Fa-f]+)>\s+(\d+)")
_SPACES = re.compile(rb"begincodespacerange\s*<([0-9A-Fa-f]+)>")


@dataclass(frozen=True)
class Glyph:
    """One code of a string: its letters, its advance in text space units (1 = the type size), its number of bytes."""

    letters: str
    advance: float
    size: int
    code: int


class Typeface:
    """A font dictionary of ISO 32000-1 clause 9, as far as reading text back needs it."""

    def __init__(self, font: Any) -> None:
        """From the font dictionary as pikepdf gives it."""
        self.composite = str(font.get("/Subtype")) == "/Type0"
        self.bytes = 2 if self.composite else 1
        self._letters: dict[int, str] | None = None
        if "/ToUnicode" in font:
            packet = font.ToUnicode.read_bytes()
            self._letters = dict(_mapping(packet))
            if space := _SPACES.search(packet):
                self.bytes = len(space[1]) // 2
        self._known: dict[bytes, Glyph] = {}
        self._blank = _codes_of_no_glyph(font) if self.composite else frozenset()
        self._widths, self._default = _composite_widths(font) if self.composite else _simple_widths(font)

    def glyphs(self, text: bytes) -> Iterator[Glyph]:
        """The glyphs a string shows; a code without letters reads as U+FFFD."""
        known = self._known
        for start in range(0, len(text), self.bytes):
            code = text[start : start + self.bytes]
            glyph = known.get(code)
            if glyph is None:
                glyph = known[code] = self._glyph(int.from_bytes(code, "big"))
            yield glyph

    def _glyph(self, code: int) -> Glyph:
        return Glyph(self._read(code), self._widths.get(code, self._default) / 1000, self.bytes, code)

    def shown(self, text: bytes) -> tuple[list[str], float]:
        """The letters of each glyph of a string, and how far all of them together advance (none goes backwards)."""
        found = list(self.glyphs(text))
        return [glyph.letters for glyph in found], sum(glyph.advance for glyph in found)

    def _read(self, code: int) -> str:
        if code in self._blank:
            return UNREADABLE
        if self._letters is not None:
            return self._letters.get(code, UNREADABLE)
        # A standard font without a map of its own: ASCII is the same in every standard encoding.
        return chr(code) if not self.composite and 32 <= code < 127 else UNREADABLE


def _mapping(packet: bytes) -> Iterator[tuple[int, str]]:
    for kind, body in _BLOCK.findall(packet):
        tokens = [(hexadecimal, opens, closes) for hexadecimal, opens, closes in _TOKEN.findall(body)]
        yield from _characters(tokens) if kind == b"bfchar" else _ranges(tokens)


_MOST_CODES = 0xFFFF  # codes of two bytes, ISO 32000-1, 9.7.5.2


def _characters(tokens: list[tuple[bytes, bytes, bytes]]) -> Iterator[tuple[int, str]]:
    for (code, _, _), (letters, _, _) in zip(tokens[::2], tokens[1::2], strict=False):
        yield int(code, 16), _letters(letters)


def _ranges(tokens: list[tuple[bytes, bytes, bytes]]) -> Iterator[tuple[int, str]]:
    waiting = iter(tokens)
    for (first, _, _), last, to in zip(waiting, waiting, waiting, strict=False):
        low, high = int(first, 16), min(int(last[0], 16), _MOST_CODES)
        target, opens, _ = to
        if not opens:
            base = _letters(target)
            for step in range(high - low + 1 if base else 0):
                yield low + step, base[:-1] + chr(ord(base[-1]) + step)
            continue
        for step, (letters, _, closes) in enumerate(waiting):
            if closes:
                break
            yield low + step, _letters(letters)


def _letters(hexadecimal: bytes) -> str:
    return bytes.fromhex(hexadecimal.decode("ascii")).decode("utf-16-be", errors="replace")


def _codes_of_no_glyph(font: Any) -> frozenset[int]:
    """Codes that an encoding of the font's own sends to glyph 0, the box that stands for a letter it lacks."""
    encoding = font.get("/Encoding")
    packet = encoding.read_bytes() if isinstance(encoding, pikepdf.Stream) else b""  # else a name, such as Identity-H
    pairs = [pair for block in _CIDS.findall(packet) for pair in _CID.findall(block)]
    return frozenset(int(code, 16) for code, glyph in pairs if int(glyph) == 0)


def _composite_widths(font: Any) -> tuple[dict[int, float], float]:
    descendant = font.DescendantFonts[0]
    widths: dict[int, float] = {}
    items = list(descendant.get("/W", []))
    at = 0
    while at < len(items):
        first = int(items[at])
        if hasattr(items[at + 1], "__iter__"):
            for step, width in enumerate(items[at + 1]):
                widths[first + step] = float(width)
            at += 2
        else:
            for code in range(first, min(int(items[at + 1]), _MOST_CODES) + 1):
                widths[code] = float(items[at + 2])
            at += 3
    return widths, float(descendant.get("/DW", 1000))


def _simple_widths(font: Any) -> tuple[dict[int, float], float]:
    first = int(font.get("/FirstChar", 0))
    widths = {first + step: float(width) for step, width in enumerate(font.get("/Widths", []))}
    return widths, 500.0
