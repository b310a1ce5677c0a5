"""Spanish syllables, by the rules of its spelling: one for each vowel or diphthong."""

from __future__ import annotations

import re
from functools import lru_cache

_STRONG = "aeoáéó"
_STRESSED_WEAK = "íú"
_GROUP = re.compile(r"[aeiouáéíóúü]+")
# Letters whose name has two syllables (efe, hache, jota ...); w is doble u.
_TWO = frozenset("FHJLMNÑRSXZ")


def _of_group(group: str) -> int:
    """Nuclei in neighbouring vowels: each strong one, a stressed weak one beside a strong one, a weak one doubled."""
    strong = sum(vowel in _STRONG for vowel in group)
    doubled = len(re.findall(r"ii|ií|íi|uu", group))
    if not strong:
        return 1 + doubled
    return strong + sum(vowel in _STRESSED_WEAK for vowel in group) + doubled


@lru_cache(maxsize=8192)
def syllables(word: str) -> tuple[int, bool]:
    """How many syllables a word has; the spelling always tells. Short forms in capitals are said letter by letter."""
    if len(word) > 1 and word.isupper():
        return sum(3 if letter == "W" else 2 if letter in _TWO else 1 for letter in word), True
    plain = word.casefold()
    plain = re.sub(r"qu(?=[eéií])|gu(?=[eéií])", "g", plain)  # a u that is not heard
    plain = re.sub(r"(?<=[aeiouáéíóúü])h(?=[aeiouáéíóúü])", "", plain)  # h does not part vowels
    plain = re.sub(r"y(?![aeiouáéíóúü])", "i", plain)  # rey, muy
    return max(1, sum(_of_group(group) for group in _GROUP.findall(plain))), True
