"""The words a language needs for the checks of its wording, from `wording:` in `content/<lang>/checks.yaml`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

Pattern = re.Pattern[str]
_NEVER = re.compile(r"(?!)")
_KEYS = frozenset(
    {"sentence", "paragraph", "avoid", "instead", "terms", "frequency", "known", "passive", "you", "sums"}
)


@dataclass(frozen=True)
class Wording:
    """What the wording checks know of a language; see the comments in content/en/checks.yaml.

    Keys of `instead`, `terms` and `frequency` are in small letters; the patterns find each key, and any other form
    that a `*` at its end allows.
    """

    sentence: int
    paragraph: int
    avoid: Pattern
    instead: Mapping[str, str]
    terms: Mapping[str, str]
    frequency: Mapping[str, str]
    known: frozenset[str]
    passive: Pattern
    states: frozenset[str]
    you: Pattern
    sums: Pattern

    def entry(self, table: Mapping[str, str], word: str) -> str:
        """The value of the key that found this word."""
        plain = word.casefold()
        return next(value for key, value in table.items() if whole((key,)).fullmatch(plain))


def whole(words: Iterable[str]) -> Pattern:
    """Finds these words, whole; one that ends with `*` with any ending."""
    listed = sorted((re.escape(word).replace(r"\*", r"\w*") for word in words), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(listed)})(?!\w)", re.IGNORECASE) if listed else _NEVER


def _strings(tree: Mapping[str, Any], key: str) -> tuple[str, ...]:
    value = tree.get(key, [])
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise ValueError(f"{key} is not a list of words")
    return tuple(value)


def _table(tree: Mapping[str, Any], key: str) -> Mapping[str, str]:
    value = tree.get(key, {})
    if not isinstance(value, Mapping) or not all(isinstance(each, str) for each in value.values()):
        raise ValueError(f"{key} is not a map from word to word")
    return MappingProxyType({word.casefold(): meant for word, meant in value.items()})


def _most(tree: Mapping[str, Any], key: str) -> int:
    value = str(tree.get(key, ""))
    if not value.isdecimal():
        raise ValueError(f"{key} is not a number of words")
    return int(value)


def _passive(tree: Any) -> tuple[Pattern, frozenset[str]]:
    if not isinstance(tree, Mapping):
        raise ValueError("passive is not a map")
    be, between, done = (_strings(tree, key) for key in ("be", "between", "done"))
    if not be or not done:
        return _NEVER, frozenset()
    verb, link, act = whole(be).pattern, whole(between).pattern if between else _NEVER.pattern, whole(done).pattern
    pattern = re.compile(rf"{verb}\s+(?:{link}\s+)*(?P<act>{act})", re.IGNORECASE)
    return pattern, frozenset(word.casefold() for word in _strings(tree, "states"))


def read_wording(tree: Any) -> Wording:
    """The lists below `wording:`; ValueError when they are not as English has them."""
    if not isinstance(tree, Mapping) or not set(tree) <= _KEYS:
        raise ValueError(f"the keys of `wording` are {', '.join(sorted(_KEYS))}")
    passive, states = _passive(tree.get("passive", {}))
    return Wording(
        sentence=_most(tree, "sentence"),
        paragraph=_most(tree, "paragraph"),
        avoid=whole(_strings(tree, "avoid")),
        instead=_table(tree, "instead"),
        terms=_table(tree, "terms"),
        frequency=_table(tree, "frequency"),
        known=frozenset(_strings(tree, "known")),
        passive=passive,
        states=states,
        you=whole(_strings(tree, "you")),
        sums=whole(_strings(tree, "sums")),
    )
