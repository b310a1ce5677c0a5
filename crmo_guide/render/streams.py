"""Page streams, written shorter: no more decimals than paper can show, no kerning of nothing."""

from __future__ import annotations

import re
from typing import Any

import pydyf

# A hundredth of a CSS pixel is three thousandths of a millimetre. Factors of a matrix and colours need more.
_LENGTHS = re.compile(rb"(\.[0-9]{2})[0-9]+")
_COLOURS = re.compile(rb"(\.[0-9]{3})[0-9]+")
_EXACT = (b" cm", b" Tm", b" gs", b" Do")


def shorten(pdf: Any) -> None:
    """Shortens every page's stream and every drawing's, in WeasyPrint's finisher. Changes nothing that can be seen."""
    for item in pdf.objects:
        if isinstance(item, pydyf.Stream) and _draws(item):
            item.stream = [_shorter(line) if isinstance(line, bytes) else line for line in item.stream]


def _draws(stream: Any) -> bool:
    return not stream.extra or stream.extra.get("Subtype") == "/Form"


def _shorter(line: bytes) -> bytes:
    if line.endswith(b"TJ"):
        return line.replace(b">0<", b"").replace(b">0]", b">]")
    if b"." not in line or line.endswith(_EXACT):
        return line
    if line.endswith((b" rg", b" RG")):
        return _COLOURS.sub(rb"\1", line)
    return _LENGTHS.sub(rb"\1", line)
