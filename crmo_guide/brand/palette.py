"""The colours of a set of papers: two from the clinic, the rest derived, every pair measured."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from crmo_guide.brand.colour import brightened, contrast, darkened_until, grey, tint

TEXT_CONTRAST = 4.5
"""WCAG 2.1 success criterion 1.4.3, text of any size."""
GRAPHIC_CONTRAST = 3.0
"""WCAG 2.1 success criterion 1.4.11, graphics and lines that carry meaning."""

TINT_CONTRAST = 1.16
"""How far a pale ground stands off from paper, at most: as strong as ours, whatever the colour it is mixed from."""

_STRONGEST, _STEPS = 0.4, 80


@dataclass(frozen=True)
class Palette:
    """Every colour a brand may set, as `#rrggbb`."""

    ink: str = "#1c2b33"
    brand: str = "#0f5c6e"
    accent: str = "#b5482a"
    brand_tint: str = "#e6f1f2"
    accent_tint: str = "#fbeee7"
    line: str = "#7b8a91"
    paper: str = "#ffffff"


class Tier(NamedTuple):
    """The two colours of a tier of urgency: for its words, border and icon, and for its ground."""

    ink: str
    ground: str


TIERS = {
    "now": Tier("#a3122a", "#fdecec"),
    "today": Tier("#7a4a00", "#fff3d9"),
    "week": Tier("#1d5484", "#e8f1fa"),
    "usual": Tier("#2c6639", "#e9f4ea"),
}
"""Fixed for everyone: a family must find NOW in the same colour on every paper."""


class Pair(NamedTuple):
    """Two colours that meet on paper and the contrast they need."""

    name: str
    front: str
    ground: str
    least: float

    @property
    def ratio(self) -> float:
        """The measured contrast."""
        return contrast(self.front, self.ground)

    @property
    def grey_ratio(self) -> float:
        """The contrast of the two in a grey copy."""
        return contrast(grey(self.front), grey(self.ground))

    @property
    def passes(self) -> bool:
        """Whether it is enough; in grey, enough to stay apart."""
        return self.ratio >= self.least and self.grey_ratio >= GRAPHIC_CONTRAST


def pairs(palette: Palette) -> Iterator[Pair]:
    """Every pair that the layouts set on each other."""
    words, grounds = ("ink", "brand", "accent"), ("paper", "brand_tint", "accent_tint")
    for name, ground in product(words, grounds):
        yield Pair(f"{name} on {ground}", getattr(palette, name), getattr(palette, ground), TEXT_CONTRAST)
    for ground in words:
        yield Pair(f"paper on {ground}", palette.paper, getattr(palette, ground), TEXT_CONTRAST)
    for ground in grounds:
        yield Pair(f"line on {ground}", palette.line, getattr(palette, ground), GRAPHIC_CONTRAST)
    for name, tier in TIERS.items():
        yield Pair(f"{name} on its ground", tier.ink, tier.ground, TEXT_CONTRAST)
        yield Pair(f"{name} on paper", tier.ink, palette.paper, TEXT_CONTRAST)
        yield Pair(f"ink on {name}", palette.ink, tier.ground, TEXT_CONTRAST)


def _holds(ground: str, words: Sequence[str], line: str) -> bool:
    on_it = [Pair("", word, ground, TEXT_CONTRAST) for word in words]
    return all(pair.passes for pair in (*on_it, Pair("", line, ground, GRAPHIC_CONTRAST)))


def _tint_of(colour: str, words: Sequence[str], ours: Palette) -> str:
    """The strongest pale ground of a colour's hue on which these words, and grey lines, can still be read."""
    bright = brightened(colour)  # mixed as it is, a deep green would leave grey
    for step in range(_STEPS, 0, -1):
        ground = tint(bright, _STRONGEST * step / _STEPS)
        if contrast(ground, ours.paper) <= TINT_CONTRAST and _holds(ground, words, ours.line):
            return ground
    return ours.paper


# A build asks again for every language and paper.
@lru_cache(maxsize=8)
def palette_of(main: str | None = None, accent: str | None = None) -> Palette:
    """The palette of two colours, or of ours where one is not given; every pair of it passes, whatever they are.

    A colour in which words can be read on paper stays as it is, and the pale grounds give way to it. One that is too
    light gives its hue to a pale ground, and is darkened until words in it can be read there, too.
    """
    ours = Palette()
    given = (main or ours.brand, accent or ours.accent)
    if given == (ours.brand, ours.accent):
        return ours
    kept = [colour for colour in given if _holds(ours.paper, [colour], ours.line)]
    brand_tint, accent_tint = (_tint_of(colour, kept, ours) for colour in given)
    brand, accent_word = (
        colour if colour in kept else _darkened(colour, (brand_tint, accent_tint), ours) for colour in given
    )
    return Palette(brand=brand, accent=accent_word, brand_tint=brand_tint, accent_tint=accent_tint)


def _darkened(colour: str, grounds: Sequence[str], ours: Palette) -> str:
    """The nearest darker shade of the hue that can be read on every one of these grounds."""
    return darkened_until(colour, lambda shade: all(_holds(ground, [shade], ours.line) for ground in grounds))
