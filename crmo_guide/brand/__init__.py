"""Whose paper it is: logo, two colours with a contrast check, and a footer."""

from __future__ import annotations

from crmo_guide.brand.brand import Brand, load_brand
from crmo_guide.brand.logo import LogoImage
from crmo_guide.brand.palette import TIERS, Palette

__all__ = ["TIERS", "Brand", "LogoImage", "Palette", "load_brand"]
