"""Which medicine a name means: international name, the names families and boxes use, its classes, its card."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from types import MappingProxyType

from crmo_guide.language.data import load_yaml
from crmo_guide.places import Places, places

#: Routes by which a medicine hardly reaches the rest of the body.
ON_THE_SPOT = frozenset({"on-the-skin", "eye", "ear", "nose", "inhaled"})


@dataclass(frozen=True)
class Medicine:
    """One medicine. `names` are display names by language, some by country (`en-US`)."""

    id: str
    names: Mapping[str, str]
    brands: tuple[str, ...]
    spellings: tuple[str, ...]
    classes: frozenset[str]
    card: str | None
    by: str | None = None

    def name_in(self, lang: str, country: str | None = None) -> str | None:
        """The name a family uses in this language and country; None when the list has none."""
        return self.names.get(f"{lang}-{country}") or self.names.get(lang)


@dataclass(frozen=True)
class Formulary:
    """All medicines known, found by any of their names."""

    medicines: Mapping[str, Medicine]
    names: Mapping[str, str]

    def identify_all(self, name: str) -> tuple[Medicine, ...]:
        """Every medicine named in a text, longest names first: `Metoject (methotrexate)` is one, not two."""
        words = _words(name)
        found: dict[str, Medicine] = {}
        for length in range(len(words), 0, -1):
            at = 0
            while at + length <= len(words):
                hit = self.names.get(" ".join(words[at : at + length]))
                if hit:
                    found[hit] = self.medicines[hit]
                    words[at : at + length] = ["|"]
                at += 1
        return tuple(found.values())

    def nearest(self, name: str) -> Medicine | None:
        """The medicine that a mistyped name most likely means: one word of it nearly the same."""
        best, medicine = 0.84, None
        for word in (each for each in (*_words(name), *_words(_HYPHEN.sub("", name))) if len(each) > 5):
            for known, hit in self.names.items():
                if abs(len(known) - len(word)) > 3:
                    continue
                close = SequenceMatcher(None, word, known).ratio()
                if close > best:
                    best, medicine = close, self.medicines[hit]
        return medicine


_HYPHEN = re.compile("[-\u2010-\u2015]")
_UNSEEN = frozenset({"Mn", "Mc", "Me", "Cf"})


def _words(name: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(letter for letter in plain if unicodedata.category(letter) not in _UNSEEN)
    return re.findall(r"[^\W_]+", plain)


def formulary(where: Places | None = None) -> Formulary:
    """The medicines of `content/medicines.yaml`, a clinic's own file first."""
    return _formulary(where or places())


@lru_cache(maxsize=8)
def _formulary(where: Places) -> Formulary:
    found = where.find("medicines.yaml")
    data: dict[str, dict[str, str]] = load_yaml(found) if found else {}
    medicines = {name: _medicine(name, facts) for name, facts in data.items()}
    names: dict[str, str] = {}
    for medicine in medicines.values():
        spoken = (medicine.id, *medicine.names.values(), *medicine.brands, *medicine.spellings)
        for each in spoken:
            names.setdefault(" ".join(_words(each)), medicine.id)
    return Formulary(MappingProxyType(medicines), MappingProxyType(names))


def _medicine(name: str, facts: dict[str, str]) -> Medicine:
    names = {key: text for key, text in facts.items() if key not in ("also", "brands", "classes", "by", "card")}
    return Medicine(
        id=name,
        names=MappingProxyType(names),
        brands=_listed(facts.get("brands")),
        spellings=_listed(facts.get("also")),
        classes=frozenset(_listed(facts.get("classes"))),
        card=facts.get("card"),
        by=facts.get("by"),
    )


def _listed(text: str | None) -> tuple[str, ...]:
    return tuple(each.strip() for each in text.split(",")) if text else ()


def identify(name: str, where: Places | None = None) -> Medicine | None:
    """The medicine a name means, or None. Of a name that holds several, the one named by the most words."""
    found = formulary(where).identify_all(name)
    return found[0] if found else None
