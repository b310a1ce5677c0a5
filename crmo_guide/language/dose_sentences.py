"""The closed list of dose sentences: recognised in any language we print, said in any other, figures untouched.

The dose lock holds here: nothing is computed, rounded or converted. A sentence's figures and unit symbols are copied
as they were typed; only the words around them change, and they come from reviewed data (`content/dose-sentences.yaml`).
A line outside the list is not guessed at: `parse` gives None.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from crmo_guide.errors import ContentProblem, Problem
from crmo_guide.language.dose_grammar import Grammar, Pattern, Slot, Wording, grammar
from crmo_guide.language.figures import AMOUNT, COUNT, figures
from crmo_guide.language.values import Kind, Value
from crmo_guide.places import Places, places

__all__ = ["FIELDS", "Sentence", "figures", "parse"]

FIELDS = ("dose", "strength", "gap", "most", "call_if", "every")
"""The plan fields that have sentences."""

_KINDS = {"dose": Kind.DOSE, "strength": Kind.STRENGTH, "gap": Kind.GAP, "most": Kind.MOST}


@dataclass(frozen=True)
class Filling:
    """What stands in a slot: a figure as typed, and the unit symbol or noun that goes with it."""

    figure: str | None
    symbol: str | None = None
    noun: str | None = None
    plural: bool = False


@dataclass(frozen=True)
class Sentence:
    """One line of the closed list, understood.

    Two sentences are equal when they say the same, in whatever language they were typed.
    """

    id: str
    field: str
    fillings: tuple[tuple[str, Filling], ...]
    typed: str = dataclasses.field(compare=False)
    typed_in: tuple[str, ...] = dataclasses.field(compare=False)
    _grammar: Grammar = dataclasses.field(compare=False, repr=False)

    @property
    def kind(self) -> Kind:
        """The kind of value it prints as."""
        return _KINDS.get(self.field, Kind.TEXT)

    @property
    def figures(self) -> tuple[str, ...]:
        """Its figures in order, as typed."""
        return figures(self.typed)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages it can be said in."""
        return tuple(self._grammar.languages)

    def say(self, lang: str) -> Value:
        """The sentence in this language; in the language it was typed in, exactly as it was typed.

        Raises ContentProblem (CG-W07) if the list does not hold this language.
        """
        if lang in self.typed_in:
            return Value(self.kind, self.typed)
        if lang not in self._grammar.languages:
            what = f"The list of dose sentences does not hold the language '{lang}'."
            raise ContentProblem(Problem("CG-W07", what, "Add the language.", file=str(self._grammar.file)))
        text = self._worded(lang)
        if figures(text) != self.figures:
            what = f"The sentence '{self.id}' changes its figures in '{lang}'."
            raise ContentProblem(Problem("CG-W07", what, "Correct its wording.", file=str(self._grammar.file)))
        return Value(self.kind, text)

    def _worded(self, lang: str) -> str:
        wording = self._grammar.patterns[self.id].wordings[lang]
        fillings = dict(self.fillings)
        parts: list[str] = []
        for words, slot in wording.pieces():
            parts.append(words)
            if slot is not None:
                parts.append(_spoken(fillings[slot], self._grammar, lang, wording))
        return "".join(parts)


def parse(text: str, where: Places | None = None) -> Sentence | None:
    """The sentence a typed line is, or None if the line is not on the closed list.

    Spaces may be doubled or no-break, the first letter a capital, and a noun without its vowel marks; beyond that
    every letter must fit, singular and plural included. Figures such as 1,000, 1.0, .5 and 05 are on no list.
    """
    line = " ".join(text.split())
    read = _grammar_of(where)
    found: Sentence | None = None
    for candidate in dict.fromkeys((line, line[:1].lower() + line[1:])):
        for lang, pattern in _possible(read):
            fillings = _fillings(candidate, read, lang, pattern)
            if fillings is None:
                continue
            if found is None:
                found = Sentence(pattern.id, pattern.field, fillings, line, (lang,), read)
            elif (found.id, found.fillings) == (pattern.id, fillings):
                found = Sentence(found.id, found.field, fillings, line, (*found.typed_in, lang), read)
        if found is not None:
            return found
    return None


def _grammar_of(where: Places | None) -> Grammar:
    path = (where or places()).find("dose-sentences.yaml")
    if path is None:
        raise ContentProblem(Problem("CG-W07", "The file dose-sentences.yaml is missing.", "Add it."))
    return grammar(path)


def _possible(read: Grammar) -> Iterator[tuple[str, Pattern]]:
    return ((lang, pattern) for pattern in read.patterns.values() for lang in read.languages)


def _spoken(filling: Filling, read: Grammar, lang: str, wording: Wording) -> str:
    if filling.symbol is not None:
        return f"{filling.figure} {filling.symbol}"
    if filling.noun is None:
        raise AssertionError("a slot holds a symbol or a noun")
    noun = read.noun(filling.noun, lang, wording)
    if filling.figure is None:
        return noun.bare[filling.plural]
    return f"{filling.figure} {noun.printed(_category(read, lang, filling.figure))}"


def _category(read: Grammar, lang: str, figure: str) -> str:
    return read.languages[lang](Decimal(figure) if "." in figure else int(figure))


def _fillings(line: str, read: Grammar, lang: str, pattern: Pattern) -> tuple[tuple[str, Filling], ...] | None:
    wording = pattern.wordings[lang]
    if not all(words in line for words, _ in wording.pieces()):
        return None  # most sentences, without compiling their expression
    match = _expression(read, lang, pattern.id).fullmatch(line)
    if match is None:
        return None
    fillings: list[tuple[str, Filling]] = []
    for name, slot in pattern.slots.items():
        filling = _filling(match[name], slot, read, lang, wording)
        if filling is None:
            return None
        fillings.append((name, filling))
    return tuple(fillings)


@lru_cache(maxsize=1024)
def _expression(read: Grammar, lang: str, pattern_id: str) -> re.Pattern[str]:
    """The sentence with a loose hole for every slot; what stands in a hole is judged by `_filling`."""
    pattern = read.patterns[pattern_id]
    parts: list[str] = []
    for words, name in pattern.wordings[lang].pieces():
        parts.append(re.escape(words))
        if name is not None:
            kind = pattern.slots[name].type
            figure = {"form": "", "each": "", "amount": f"{AMOUNT} ", "volume": f"{AMOUNT} "}.get(kind, f"{COUNT} ")
            parts.append(rf"(?P<{name}>{figure}[^\d()]+?)")
    return re.compile("".join(parts))


def _filling(text: str, slot: Slot, read: Grammar, lang: str, wording: Wording) -> Filling | None:
    if slot.type in ("form", "each"):
        for noun_id in read.forms:
            noun = read.noun(noun_id, lang, wording)
            for plural in (False,) if slot.type == "each" else (False, True):
                if noun.means_bare(text, plural):
                    return Filling(None, noun=noun_id, plural=plural)
        return None
    figure, _, word = text.partition(" ")
    if word in read.symbols.get(slot.type, ()):
        return Filling(figure, symbol=word)
    category = _category(read, lang, figure)
    for noun_id in _countable(slot, read):
        if read.noun(noun_id, lang, wording).means(word, category):
            return Filling(figure, noun=noun_id) if slot.noun is None or int(figure) >= slot.least else None
    return None


def _countable(slot: Slot, read: Grammar) -> tuple[str, ...]:
    if slot.noun is not None:
        return (slot.noun,)
    return {"amount": read.unit_nouns, "count": read.forms}.get(slot.type, ())
