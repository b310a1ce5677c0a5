"""Page streams, written shorter: no more decimals than paper can show, no kerning of nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import pydyf

# A hundredth of a CSS pixel is three thousandths of a millimetre. Factors of a matrix and colours need more.
_LENGTHS = re.compile(rb"(\.[0-9]{2})[0-9]+")
_COLOURS = re.compile(rb"(\.[0-9]{3})[0-9]+")
STATE = re.compile(rb"/([aA][0-9.]+) gs")
"""A state that WeasyPrint names after how solid it makes a colour."""
_EXACT = (b" cm", b" Tm", b" gs", b" Do")


def shorten(pdf: Any) -> None:
    """Shortens every page's stream and every drawing's, in WeasyPrint's finisher. Changes nothing that can be seen."""
    for item in pdf.objects:
        if isinstance(item, pydyf.Stream) and _draws(item):
            item.stream = [_shorter(line) if isinstance(line, bytes) else line for line in item.stream]


def states_in(lines: Iterable[bytes]) -> tuple[str, ...]:
    """The names of graphics states, such as a0.5 and A1.0, by which these operators say how solid a colour is."""
    return tuple(dict.fromkeys(found[1].decode() for line in lines if (found := STATE.fullmatch(line))))


def states(names: Iterable[str]) -> dict[str, Any]:
    """Those states: a capital is for strokes, a small letter for fills."""
    return {name: pydyf.Dictionary({"CA" if name[0] == "A" else "ca": float(name[1:])}) for name in names}


def _draws(stream: Any) -> bool:
    return not stream.extra or (stream.extra.get("Subtype") == "/Form" and "Filter" not in stream.extra)


def _shorter(line: bytes) -> bytes:
    if line.endswith(b"TJ"):
        return line.replace(b">0<", b"").replace(b">0]", b">]")
    if b"." not in line or line.endswith(_EXACT):
        return line
    if line.endswith((b" rg", b" RG")):
        return _COLOURS.sub(rb"\1", line)
    return _LENGTHS.sub(rb"\1", line)
