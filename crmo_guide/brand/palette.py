"""The colours of a set of papers: two from the clinic, the rest derived, every pair measured."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from crmo_guide.brand.colour import contrast, tint

TEXT_CONTRAST = 4.5
"""WCAG 2.1 success criterion 1.4.3, text of any size."""
GRAPHIC_CONTRAST = 3.0
"""WCAG 2.1 success criterion 1.4.11, graphics and lines that carry meaning."""

_TINT_SHARES = (0.10, 0.08, 0.06, 0.05, 0.04, 0.03, 0.02, 0.01)


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
    def passes(self) -> bool:
        """Whether it is enough."""
        return self.ratio >= self.least


def pairs(palette: Palette) -> Iterator[Pair]:
    """Every pair that the layouts set on each other; white words on a brand or accent band are the same ratio."""
    for name in ("ink", "brand", "accent"):
        for ground in ("paper", "brand_tint", "accent_tint"):
            if ground in ("paper", f"{name}_tint") or name == "ink":
                yield Pair(f"{name} on {ground}", getattr(palette, name), getattr(palette, ground), TEXT_CONTRAST)
    yield Pair("line on paper", palette.line, palette.paper, GRAPHIC_CONTRAST)
    yield Pair("line on brand_tint", palette.line, palette.brand_tint, GRAPHIC_CONTRAST)
    yield Pair("line on accent_tint", palette.line, palette.accent_tint, GRAPHIC_CONTRAST)
    for name, tier in TIERS.items():
        yield Pair(f"{name} on its ground", tier.ink, tier.ground, TEXT_CONTRAST)
        yield Pair(f"{name} on paper", tier.ink, palette.paper, TEXT_CONTRAST)
        yield Pair(f"ink on {name}", palette.ink, tier.ground, TEXT_CONTRAST)


def _tint_of(colour: str, line: str) -> str:
    """The strongest tint on which words in the colour, and grey lines, can still be read."""
    for share in _TINT_SHARES:
        ground = tint(colour, share)
        if contrast(colour, ground) >= TEXT_CONTRAST and contrast(line, ground) >= GRAPHIC_CONTRAST:
            return ground
    return "#ffffff"


def palette_of(main: str | None = None, accent: str | None = None) -> Palette:
    """The palette of two colours, or of ours where one is not given. Contrast on paper is for the caller to check."""
    ours = Palette()
    return Palette(
        brand=main or ours.brand,
        brand_tint=_tint_of(main, ours.line) if main and main != ours.brand else ours.brand_tint,
        accent=accent or ours.accent,
        accent_tint=_tint_of(accent, ours.line) if accent and accent != ours.accent else ours.accent_tint,
    )
