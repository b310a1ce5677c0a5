"""Figures that differ between a translation and the English text."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from crmo_guide.errors import Problem
from crmo_guide.language.tongue import tongue
from crmo_guide.library.blocks import Block, prose
from crmo_guide.library.shelf import read_texts
from crmo_guide.library.topic import SOURCE_LANGUAGE, Kind, Topic
from crmo_guide.places import Places

_NUMBER = re.compile(r"\d+(?:[.,٫٬]\d+)*")
_THOUSANDS = re.compile(r"\d{1,3}(?:([.,٬])\d{3})(?:\1\d{3})*")
_INSIDE = re.compile(r"\{[^{}]*\}")
_SELECTOR = re.compile(r"\{[^{}]*->|^\s*\*?\[[^\]]*\]", re.MULTILINE)


def numbers(text: str) -> Counter[str]:
    """The figures of a text; digits of any script, either decimal mark, and thousands with a mark or none are alike."""
    return Counter(_plain_number(number) for number in _NUMBER.findall(text))


def _plain_number(number: str) -> str:
    western = "".join(str(unicodedata.digit(mark, mark)) for mark in number)
    if _THOUSANDS.fullmatch(western):
        return re.sub(r"\D", "", western)
    return re.sub("[,٫]", ".", western)


def _told(counts: Counter[str]) -> str:
    return ", ".join(sorted(counts.elements())) or "none"


def _block_pairs(own: tuple[Block, ...], english: tuple[Block, ...]) -> Iterator[tuple[str, str, int]]:
    """What to compare: piece by piece where both have as many, else everything at once."""
    mine, theirs = prose(own), prose(english)
    if len(mine) == len(theirs):
        yield from ((one.text, other.text, one.line) for one, other in zip(mine, theirs, strict=True))
    else:
        line = mine[0].line if mine else 1
        yield " ".join(one.text for one in mine), " ".join(other.text for other in theirs), line


def _head(text: Topic) -> str:
    words = (f"{word.term} {word.means}" for word in text.words)
    tool = (text.tool.title, *text.tool.items) if text.tool else ()
    return " ".join((text.title, text.in_short, *words, *tool))


def _between(own: Topic, english: Topic) -> Iterator[Problem]:
    pairs = [(_head(own), _head(english), 1)]
    for mine, theirs in ((own.core, english.core), (own.more, english.more)):
        pairs.extend(_block_pairs(mine, theirs))
    for text, source, line in pairs:
        here, there = numbers(text), numbers(source)
        if here != there:
            what = f"The figures differ from the English text: {_told(here - there)} here, {_told(there - here)} there."
            yield Problem("CG-L38", what, "Make them alike.", file=own.file, line=line)


def _plain(source: str) -> str:
    """A phrase without comments, selectors and whatever the plan fills in."""
    lines = (line for line in source.splitlines() if not line.startswith("#"))
    text = _SELECTOR.sub(" ", "\n".join(lines).partition("=")[2])
    return _INSIDE.sub(" ", text)


def _phrases(lang: str, places: Places) -> Iterator[Problem]:
    """Phrases are compared by which figures they hold, not how often: plural forms repeat them."""
    if places.find(lang, "language.yaml") is None:
        return
    own, english = tongue(lang, places).catalogue, tongue(SOURCE_LANGUAGE, places).catalogue
    for phrase_id in english:
        if phrase_id not in own:
            continue
        entry = own.entries[phrase_id]
        here, there = set(numbers(_plain(entry.source))), set(numbers(_plain(english.entries[phrase_id].source)))
        if here != there:
            what = f"The figures of the phrase '{phrase_id}' differ from English: {_told(Counter(here ^ there))}."
            name = "/".join(("content", *entry.file.parts[-3:]))
            yield Problem("CG-L38", what, "Make them alike.", file=name, line=entry.line)


def different_numbers(lang: str, places: Places) -> Iterator[Problem]:
    """Each place where a translation holds other figures than the English text (CG-L38)."""
    if lang == SOURCE_LANGUAGE:
        return
    for kind in Kind:
        own, _ = read_texts(lang, kind, places)
        english, _ = read_texts(SOURCE_LANGUAGE, kind, places)
        for text_id, text in own.items():
            if text_id in english:
                yield from _between(text, english[text_id])
    yield from _phrases(lang, places)
