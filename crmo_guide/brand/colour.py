"""Colours as WCAG 2.1 measures them."""

from __future__ import annotations

import re
from collections.abc import Callable

_HEX = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")

_MOST_LIGHT, _BRIGHT = 2.5, 190

Rgb = tuple[int, int, int]


def parse(text: str) -> str:
    """`#abc` or `#AABBCC` as `#aabbcc`; ValueError for anything else."""
    if not _HEX.fullmatch(text):
        raise ValueError(text)
    digits = text[1:].lower()
    return "#" + ("".join(digit * 2 for digit in digits) if len(digits) == 3 else digits)


def rgb(colour: str) -> Rgb:
    """The red, green and blue of `#rrggbb`, 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def to_hex(red: int, green: int, blue: int) -> str:
    """Red, green and blue, 0 to 255, as `#rrggbb`."""
    return f"#{red:02x}{green:02x}{blue:02x}"


def luminance(colour: str) -> float:
    """Relative luminance, 0 for black to 1 for white (WCAG 2.1, definition of relative luminance)."""

    def linear(channel: int) -> float:
        share = channel / 255
        return share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(channel) for channel in rgb(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21, in either order (WCAG 2.1, definition of contrast ratio)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def tint(colour: str, share: float) -> str:
    """A colour mixed into white: `share` of it, from 0 (white) to 1 (the colour)."""
    red, green, blue = (round(255 - (255 - channel) * share) for channel in rgb(colour))
    return to_hex(red, green, blue)


def brightened(colour: str) -> str:
    """A dark colour as it looks in more light: the same hue and saturation, at most two and a half times as bright."""
    channels = rgb(colour)
    scale = max(1.0, min(_MOST_LIGHT, _BRIGHT / max(*channels, 1)))
    return to_hex(*[min(255, round(channel * scale)) for channel in channels])


def grey(colour: str) -> str:
    """What a grey copy prints instead of a colour (the weights of ITU-R BT.601, as in `finish/grey.py`)."""
    red, green, blue = rgb(colour)
    return to_hex(*[round(0.299 * red + 0.587 * green + 0.114 * blue)] * 3)


def darkened_until(colour: str, passes: Callable[[str], bool]) -> str:
    """The colour itself, or the first darker shade of its hue that passes; black when none does."""
    channels = rgb(colour)
    for step in range(256):
        red, green, blue = (round(channel * (255 - step) / 255) for channel in channels)
        shade = to_hex(red, green, blue)
        if passes(shade):
            return shade
    return "#000000"
