"""One spelling for what a reader takes for one word: lists of words and typed text meet in it."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_KASHIDA = "\u0640"
_ALEFS = str.maketrans("أإآٱ", "اااا")
_UNSEEN = frozenset({"Cf", "Mn"})


@lru_cache(maxsize=4096)
def without_vowel_marks(text: str) -> str:
    """The same letters without vowel marks and the kashida, which change no word; accents of Latin letters stay."""
    composed = unicodedata.normalize("NFC", text)
    return "".join(mark for mark in composed if unicodedata.category(mark) != "Mn" and mark != _KASHIDA)


def plain(text: str) -> str:
    """Small letters; compatibility forms folded (½, full-width digits, µ), and what hides a word dropped.

    Dropped are invisible marks, vowel marks and the kashida; every alef counts as the bare one.
    """
    folded = unicodedata.normalize("NFKC", text)
    seen = (mark for mark in folded if unicodedata.category(mark) not in _UNSEEN and mark != _KASHIDA)
    return "".join(seen).casefold().translate(_ALEFS)
