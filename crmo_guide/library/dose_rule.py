"""No dose in teaching text: design rule 1, as a function that finds one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crmo_guide.language.spelling import plain
from crmo_guide.library.rules import Rules

_WORDS_BETWEEN = 2
_TOKEN = re.compile(r"\d+(?:[.,⁄/]\d+)*|[^\W\d_]+")
_SENTENCE_END = re.compile(r"[.?!…؟](?=\s|$)")


def _near(tokens: list[str], rules: Rules) -> Iterator[tuple[int, int]]:
    units = [place for place, token in enumerate(tokens) if token in rules.units]
    for place, token in enumerate(tokens):
        following = tokens[place + 1] if place + 1 < len(tokens) else ""
        if token in rules.alone:
            yield place, place
        elif token[0].isdecimal() or token in rules.numbers:
            if following not in rules.time:
                yield from ((place, unit) for unit in units if 0 < abs(unit - place) <= _WORDS_BETWEEN + 1)
        elif token in rules.beside and following in rules.units:
            yield place, place + 1


def doses(text: str, rules: Rules) -> tuple[str, ...]:
    """The stretches of a text in which a digit or number word stands beside something a dose is counted in.

    Beside: within two words, in either order, in one sentence. A number right before a unit of time measures time
    ("two weeks of tablets") and is none. A word that says number and unit in one needs no neighbour.
    """
    found: list[str] = []
    for sentence in _SENTENCE_END.split(plain(text)):
        tokens: list[str] = _TOKEN.findall(sentence)
        for one, other in _near(tokens, rules):
            found.append(" ".join(tokens[min(one, other) : max(one, other) + 1]))
    return tuple(dict.fromkeys(found))
