"""The figures of a text, and which ways of writing a figure the dose sentences allow."""

from __future__ import annotations

import re
from unicodedata import decimal

_ARABIC_DECIMAL_MARK = "\u066b"
_RAISED = "\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089\u2460-\u249b"
_FRACTIONS = "\u00bc-\u00be\u2150-\u215f\u2189"
_FIGURE = re.compile(rf"[0-9]+(?:[.,:/][0-9]+)*|[{_RAISED}{_FRACTIONS}]")

AMOUNT = r"(?:[1-9][0-9]{0,4}(?:\.[0-9]{0,2}[1-9])?|0\.[0-9]{0,2}[1-9])"
"""A figure of an amount: up to five digits, a point and up to three more. 1,000 and 1.0 and .5 and 05 are not in it."""

COUNT = r"[1-9][0-9]?"
"""A figure of whole things, 1 to 99."""


def figures(text: str) -> tuple[str, ...]:
    """All figures of a text in order, as typed: "10 mL (320 mg)" gives ("10", "320"), "0.5" stays "0.5".

    A point, comma, colon or slash between digits belongs to the figure, so 1,000 and 1000 differ, and so do 0.5 and
    0,5. Digits of other scripts count as 0 to 9; a fraction such as "½" is a figure of its own.
    """
    western = "".join(str(decimal(char)) if char.isdecimal() else char for char in text)
    return tuple(_FIGURE.findall(western.replace(_ARABIC_DECIMAL_MARK, ".")))
