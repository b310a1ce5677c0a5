"""What glyphs stand for where text runs right to left: told by the typeface, not guessed from where they stood.

WeasyPrint keeps for each glyph the stretch of text it first met it in. With marks above and below letters that stretch
belongs to several glyphs, so a listener would hear letters twice or not at all, in every later word too. And a bracket
that closes a right-to-left text is drawn as one that opens: every later "(" would be heard as ")".
"""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

_RTL = frozenset({"R", "AL"})
_LIGATURES, _EXTENSION = 4, 7  # kinds of lookup in GSUB (OpenType 1.9)


def tell_letters(stream: Any) -> None:
    """Corrects the right-to-left letters and the brackets painted so far; without any such letter nothing changes."""
    fonts: list[Any] = list(stream._fonts.values())
    if not any(_is_rtl(letters) for font in fonts for letters in font.to_unicode.values()):
        return
    for font in fonts:
        known: dict[int, str] = font.to_unicode
        ours = _is_rtl_or_mark if any(map(_is_rtl, known.values())) else _is_mirrored
        if not any(map(ours, known.values())):
            continue
        own = _letters(font.file_content)
        for glyph in known:
            if (letters := own.get(glyph)) and ours(letters):
                known[glyph] = letters


def _is_rtl(letters: str) -> bool:
    return any(unicodedata.bidirectional(letter) in _RTL for letter in letters)


def _is_rtl_or_mark(letters: str) -> bool:
    return all(unicodedata.bidirectional(letter) in {*_RTL, "NSM"} for letter in letters) or _is_mirrored(letters)


def _is_mirrored(letters: str) -> bool:
    return len(letters) == 1 and bool(unicodedata.mirrored(letters))


@lru_cache(maxsize=16)
def _letters(file: bytes) -> dict[int, str]:
    """The letters of each glyph: its character, or of a ligature those of its parts, or else what its name says.

    Names follow the Adobe Glyph List Specification (`uni0647.fina` is a heh), but those of ligatures can be wrong.
    """
    from fontTools.agl import toUnicode
    from fontTools.ttLib import TTFont

    with TTFont(io.BytesIO(file), lazy=True) as font:
        names: list[str] = font.getGlyphOrder()
        named = {name: unicodedata.normalize("NFKC", toUnicode(name)) for name in names}
        named.update({name: "".join(named[part] for part in parts) for name, parts in _ligatures(font)})
        named.update({name: unicodedata.normalize("NFKC", chr(code)) for code, name in font.getBestCmap().items()})
        return {glyph: letters for glyph, name in enumerate(names) if (letters := named[name])}


def _ligatures(font: Any) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every ligature with the glyphs it is made of."""
    for lookup in font["GSUB"].table.LookupList.Lookup if "GSUB" in font else ():
        for table in lookup.SubTable:
            if table.LookupType == _EXTENSION:
                table = table.ExtSubTable
            if table.LookupType == _LIGATURES:
                for first, ligatures in table.ligatures.items():
                    yield from ((each.LigGlyph, (first, *each.Component)) for each in ligatures)
