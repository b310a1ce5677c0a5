"""The grammar behind the dose sentences: its data file, read and checked, every language side by side."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

from crmo_guide.errors import ContentProblem, Problem
from crmo_guide.language.data import load_yaml
from crmo_guide.language.figures import figures
from crmo_guide.language.spelling import without_vowel_marks

_SLOT = re.compile(r"\{([a-z]+)\}")
_TYPES = ("amount", "volume", "count", "form", "each")
_FIELDS = ("dose", "strength", "gap", "most", "call_if", "every")
_TRIED = range(1, 131)
_CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})

PluralRule = Callable[[Decimal | float], str]


@dataclass(frozen=True)
class Noun:
    """A noun of one language by plural category, its bare names, and other spellings that are understood.

    `also` gives for such a spelling the categories it stands for.
    """

    counted: Mapping[str, str]
    bare: tuple[str, str]
    also: Mapping[str, tuple[str, ...]]

    def printed(self, category: str) -> str:
        """The noun after a figure of this category."""
        return self.counted.get(category, self.counted["other"])

    def means(self, word: str, category: str) -> bool:
        """Whether a typed word is this noun after a figure of this category; vowel marks may be left out."""
        return _among(word, (self.printed(category), *self._also(category)))

    def means_bare(self, word: str, plural: bool) -> bool:
        """Whether a typed word is this noun without a figure; vowel marks may be left out."""
        return _among(word, (self.bare[plural], *self._also("other" if plural else "one")))

    def _also(self, category: str) -> tuple[str, ...]:
        return tuple(word for word, of in self.also.items() if category in of)


def _among(word: str, spellings: tuple[str, ...]) -> bool:
    typed = without_vowel_marks(word)
    return any(typed == without_vowel_marks(spelling) for spelling in spellings)


@dataclass(frozen=True)
class Slot:
    """A place in a sentence: amount, volume, count, form, each, or the noun it counts from `least` up."""

    type: str
    noun: str | None = None
    least: int = 1


@dataclass(frozen=True)
class Wording:
    """One sentence in one language; `nouns` are the forms that this sentence alone needs."""

    text: str
    nouns: Mapping[str, Noun]

    def pieces(self) -> Iterator[tuple[str, str | None]]:
        """The text in pieces: words before a slot and the slot's name, at last the words after all slots."""
        done = 0
        for match in _SLOT.finditer(self.text):
            yield self.text[done : match.start()], match[1]
            done = match.end()
        yield self.text[done:], None


@dataclass(frozen=True)
class Pattern:
    """One sentence of the list: the plan field it belongs to, its slots, its wording in every language."""

    id: str
    field: str
    slots: Mapping[str, Slot]
    wordings: Mapping[str, Wording]


@dataclass(frozen=True, eq=False)
class Grammar:
    """The whole list. Every pattern has a wording in every language, and the same figures in the same order."""

    languages: Mapping[str, PluralRule]
    symbols: Mapping[str, tuple[str, ...]]
    unit_nouns: tuple[str, ...]
    forms: tuple[str, ...]
    nouns: Mapping[str, Mapping[str, Noun]]
    patterns: Mapping[str, Pattern]
    file: Path = field(repr=False)

    def noun(self, noun_id: str, lang: str, wording: Wording) -> Noun:
        """The noun as this wording needs it."""
        return wording.nouns.get(noun_id) or self.nouns[noun_id][lang]


@lru_cache(maxsize=8)
def grammar(path: Path) -> Grammar:
    """The grammar of this data file. Raises ContentProblem (CG-W07) with everything that is wrong with it."""
    data = load_yaml(path)
    try:
        read = _read(data, path)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise ContentProblem(_fault(path, f"The list of dose sentences is not in its form: {error!r}.")) from error
    faults = list(_faults(read))
    if faults:
        raise ContentProblem([_fault(path, fault) for fault in faults])
    return read


def _fault(path: Path, what: str) -> Problem:
    return Problem("CG-W07", what, "Correct the data; its head says how.", file=str(path))


def _read(data: Any, path: Path) -> Grammar:
    languages = {code: _plural_rule(locale) for code, locale in data["languages"].items()}
    return Grammar(
        languages=languages,
        symbols={kind: tuple(symbols) for kind, symbols in data["symbols"].items()},
        unit_nouns=tuple(data["unit_nouns"]),
        forms=tuple(data["forms"]),
        nouns={
            noun_id: {code: _noun(forms) for code, forms in by_language.items()}
            for noun_id, by_language in data["nouns"].items()
        },
        patterns={
            pattern_id: Pattern(
                id=pattern_id,
                field=entry["field"],
                slots={name: _slot(slot) for name, slot in entry["slots"].items()},
                wordings={code: _wording(entry[code]) for code in languages if code in entry},
            )
            for pattern_id, entry in data["sentences"].items()
        },
        file=path,
    )


def _plural_rule(locale: str) -> PluralRule:
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(locale.replace("-", "_")).plural_form
    except UnknownLocaleError as error:
        raise ValueError(f"the locale {locale} is unknown to CLDR") from error


def _noun(forms: Mapping[str, Any]) -> Noun:
    words = dict(forms)
    also = {word: (of,) if isinstance(of, str) else tuple(of) for word, of in words.pop("also", {}).items()}
    if not all(isinstance(word, str) for word in (*words.values(), *also)):
        raise ValueError("a form of a noun is not text; quote it")
    bare = (words.pop("bare", words.get("one", words["other"])), words.pop("bare_plural", words["other"]))
    return Noun(words, bare, also)


def _slot(entry: Any) -> Slot:
    if isinstance(entry, str):
        return Slot(entry)
    return Slot("noun", entry["noun"], entry.get("from", 1))


def _wording(entry: Any) -> Wording:
    if isinstance(entry, str):
        return Wording(entry, {})
    return Wording(entry["text"], {noun_id: _noun(forms) for noun_id, forms in entry.get("nouns", {}).items()})


def _faults(read: Grammar) -> Iterator[str]:
    """What would let a sentence come out wrong in some language."""
    used = {code: {rule(number) for number in _TRIED} for code, rule in read.languages.items()}
    for noun_id, by_language in read.nouns.items():
        for code, categories in used.items():
            if code not in by_language:
                yield f"The noun '{noun_id}' is missing in '{code}'."
            else:
                yield from _noun_faults(noun_id, code, by_language[code], categories)
    for noun_id in (*read.forms, *read.unit_nouns):
        if noun_id not in read.nouns:
            yield f"There is no noun '{noun_id}'."
    for pattern in read.patterns.values():
        yield from _pattern_faults(pattern, read, used)
    yield from _shared_words(read)


def _noun_faults(noun_id: str, code: str, noun: Noun, categories: set[str]) -> Iterator[str]:
    for category in sorted(categories - noun.counted.keys()):
        yield f"The noun '{noun_id}' has no form '{category}' in '{code}'."
    for word, of in noun.also.items():
        if not of or not _CATEGORIES.issuperset(of):
            yield f"The noun '{noun_id}' in '{code}' has a spelling for no plural form: {word}."
    for word in (*noun.counted.values(), *noun.bare, *noun.also):
        if figures(word) or not word or word != " ".join(word.split()):
            yield f"The noun '{noun_id}' in '{code}' has a form that is no plain word: {word!r}."


def _pattern_faults(pattern: Pattern, read: Grammar, used: Mapping[str, set[str]]) -> Iterator[str]:
    if pattern.field not in _FIELDS:
        yield f"The sentence '{pattern.id}' belongs to no field: {pattern.field}."
    for name, slot in pattern.slots.items():
        if slot.type not in (*_TYPES, "noun") or (slot.noun is not None and slot.noun not in read.nouns):
            yield f"The slot '{name}' of '{pattern.id}' is of no known type."
    figured = [name for name, slot in pattern.slots.items() if slot.type not in ("form", "each")]
    fixed: tuple[str, ...] | None = None
    for code in read.languages:
        wording = pattern.wordings.get(code)
        if wording is None:
            yield f"The sentence '{pattern.id}' is missing in '{code}'."
            continue
        slots = _SLOT.findall(wording.text)
        if sorted(slots) != sorted(pattern.slots):
            yield f"The sentence '{pattern.id}' has other slots in '{code}': {', '.join(slots)}."
        elif [name for name in slots if name in figured] != figured:
            yield f"The sentence '{pattern.id}' has its figures in another order in '{code}'."
        own = figures(_SLOT.sub(" ", wording.text))
        if fixed is not None and own != fixed:
            yield f"The sentence '{pattern.id}' has other figures in '{code}'."
        fixed = own
        for noun_id, noun in wording.nouns.items():
            yield from _noun_faults(f"{noun_id} of {pattern.id}", code, noun, used[code])


def _shared_words(read: Grammar) -> Iterator[str]:
    """One word for two nouns, in one language or in two, would make a typed line ambiguous."""
    owners: dict[str, str] = {}
    for noun_id, by_language in read.nouns.items():
        for noun in by_language.values():
            for word in {*noun.counted.values(), *noun.bare, *noun.also}:
                owner = owners.setdefault(without_vowel_marks(word).casefold(), noun_id)
                if owner != noun_id:
                    yield f"The word '{word}' stands for both '{owner}' and '{noun_id}'."
