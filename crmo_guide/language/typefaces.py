"""Which letters our typefaces can print. A letter no font has would break PDF/UA-1 (7.21.8, .notdef) and be a box."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from unicodedata import category, normalize

_VISIBLE_FORMAT_CHARACTERS = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u08e2")
_VARIATION_SELECTORS = range(0xFE00, 0xFE10)


def covers(fonts: Path, text: str) -> frozenset[str]:
    """The characters of the text that no bundled typeface can print in all its weights; empty when all is well.

    The text is composed first (NFC). Spaces, line ends and characters that draw nothing (isolates, joiners, soft
    hyphens, variation selectors) do not count. A combining mark counts only where it could not be composed.
    """
    shown = {char for char in normalize("NFC", text) if not _draws_nothing(char)}
    if all(char.isascii() for char in shown):
        return frozenset()
    available = _characters(fonts)
    return frozenset(char for char in shown if ord(char) not in available)


def _draws_nothing(char: str) -> bool:
    if char in _VISIBLE_FORMAT_CHARACTERS:
        return False
    return category(char) in ("Zs", "Zl", "Zp", "Cc", "Cf") or ord(char) in _VARIATION_SELECTORS


@lru_cache(maxsize=4)
def _characters(fonts: Path) -> frozenset[int]:
    """Code points that some family (one folder) has in every one of its weights."""
    families = [sorted(folder.glob("*.[to]tf")) for folder in sorted(fonts.iterdir()) if folder.is_dir()]
    return frozenset().union(*(frozenset.intersection(*map(_cmap, files)) for files in families if files))


def _cmap(file: Path) -> frozenset[int]:
    from fontTools.ttLib import TTFont

    with TTFont(file, lazy=True) as font:
        return frozenset(font.getBestCmap())
