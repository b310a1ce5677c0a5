"""Which letters our typefaces can print. A letter no font has would break PDF/UA-1 (7.21.8, .notdef) and be a box."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any
from unicodedata import category, normalize

from crmo_guide.errors import ContentProblem, Problem
from crmo_guide.language.data import load_yaml

_SCRIPT = 4  # letters of an ISO 15924 code
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


def stack(fonts: Path, first: Sequence[str] = ()) -> tuple[str, ...]:
    """The families in the order in which a page looks for a letter: those of `first`, then the rest of fonts.yaml.

    A name in Arabic thus prints in a Spanish guide, and Latin letters look the same in every language that wants it.
    Raises ContentProblem (CG-W10) for a family of `first` that is not bundled.
    """
    bundled = [str(family["family"]) for family in _families(fonts)]
    unknown = [family for family in first if family not in bundled]
    if unknown:
        what = f"There is no typeface '{unknown[0]}'."
        raise ContentProblem(Problem("CG-W10", what, f"Write `typefaces:` with names of these: {', '.join(bundled)}."))
    return tuple(dict.fromkeys((*first, *bundled)))


def families_for(fonts: Path, locale: str) -> tuple[str, ...]:
    """The families that write the script of this CLDR locale; none when a language needs a typeface of its own."""
    script = _script(locale)
    return tuple(str(family["family"]) for family in _families(fonts) if script in family["writes"])


def _script(locale: str) -> str:
    from babel.core import get_global

    own = locale.replace("-", "_").split("_")
    likely = str(get_global("likely_subtags").get(own[0], ""))
    return next((part for part in (*own, *likely.split("_")) if len(part) == _SCRIPT and part.isalpha()), "")


def _families(fonts: Path) -> list[dict[str, Any]]:
    families: list[dict[str, Any]] = load_yaml(fonts / "fonts.yaml")
    return families


@lru_cache(maxsize=4)
def _characters(fonts: Path) -> frozenset[int]:
    """Code points that some family has in every one of its weights and that are taken from it."""
    found: set[int] = set()
    for family in _families(fonts):
        files = [fonts / family["folder"] / file["file"] for file in family["files"]]
        found |= frozenset.intersection(*map(_cmap, files)) - frozenset(map(ord, family.get("without", "")))
    return frozenset(found)


def _cmap(file: Path) -> frozenset[int]:
    from fontTools.ttLib import TTFont

    with TTFont(file, lazy=True) as font:
        return frozenset(font.getBestCmap())
