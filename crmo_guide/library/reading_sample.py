"""Which words of a teaching text are measured, with and without the names of medicines."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from crmo_guide.library.blocks import Block, Heading, Item, prose
from crmo_guide.library.reading_level import Reading, read
from crmo_guide.library.sentences import sentences
from crmo_guide.library.topic import Topic
from crmo_guide.places import Places
from crmo_guide.plan.medicines import formulary

_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
Names = re.Pattern[str]


def medicine_names(places: Places) -> Names:
    """Finds every name of the list of medicines: international ones in any language, other spellings, brands."""
    found: set[str] = set()
    for medicine in formulary(places).medicines.values():
        spoken = (*medicine.names.values(), *medicine.spellings, *medicine.brands)
        found |= {name.casefold() for name in spoken}
    longest_first = sorted(found, key=lambda name: (-len(name), name))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b" if found else r"(?!)", re.IGNORECASE)


def cut(text: str) -> tuple[tuple[str, ...], ...]:
    """The sentences of a text, each as its words; figures are no words, and a hyphen parts two."""
    return tuple(tuple(_WORD.findall(sentence)) for sentence in sentences(text))


@dataclass(frozen=True)
class Sample:
    """The sentences of a text as they are measured. An entry of a list is a sentence; headings are left out."""

    all: tuple[str, ...]
    outside_lists: tuple[str, ...]

    def __add__(self, other: Sample) -> Sample:
        return Sample(self.all + other.all, self.outside_lists + other.outside_lists)


def of_blocks(blocks: tuple[Block, ...]) -> Sample:
    """What is measured of some blocks."""
    pieces = [piece for piece in prose(blocks) if not isinstance(piece, Heading)]
    listed = [sentence for piece in pieces for sentence in sentences(piece.text)]
    plain = [sentence for piece in pieces if not isinstance(piece, Item) for sentence in sentences(piece.text)]
    return Sample(tuple(listed), tuple(plain))


def of_text(text: Topic) -> Sample:
    """What is measured of a whole text: its summary, its core and its longer text."""
    summary = sentences(text.in_short)
    return Sample(summary, summary) + of_blocks(text.core) + of_blocks(text.more)


@dataclass(frozen=True)
class Figures:
    """The readings of one sample. `plain` leaves out the names of medicines, `outside_lists` also every list entry."""

    plain: Reading
    with_names: Reading
    outside_lists: Reading


def _read(lang: str, pieces: Iterable[str], names: Names | None) -> Reading:
    stripped = (names.sub(" ", piece) if names else piece for piece in pieces)
    return read(lang, (words for piece in stripped for words in cut(piece)))


def figures(sample: Sample, lang: str, names: Names) -> Figures:
    """Measure a sample.

    Raises:
        ContentProblem: The formula of the language needs a dictionary that is not installed.
    """
    return Figures(
        plain=_read(lang, sample.all, names),
        with_names=_read(lang, sample.all, None),
        outside_lists=_read(lang, sample.outside_lists, names),
    )
