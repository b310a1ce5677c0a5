"""Whose paper it is: logo, two colours with a contrast check, lines, and what stands at the foot."""

from __future__ import annotations

from crmo_guide.brand.brand import Brand, BrandLine
from crmo_guide.brand.inspection import Inspection, inspect
from crmo_guide.brand.logo import LogoImage
from crmo_guide.brand.palette import TIERS, Pair, Palette, pairs
from crmo_guide.brand.reading import load_brand

__all__ = [
    "TIERS",
    "Brand",
    "BrandLine",
    "Inspection",
    "LogoImage",
    "Pair",
    "Palette",
    "inspect",
    "load_brand",
    "pairs",
]
