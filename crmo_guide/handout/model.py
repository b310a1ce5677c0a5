"""The handout as data: pages in order, what stands on each, and the reason for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any, Literal

from crmo_guide.language.values import Value


@dataclass(frozen=True)
class Phrase:
    """A catalogue line with the plan's values to set in it; the page's language says it."""

    id: str
    args: tuple[tuple[str, Argument], ...] = ()


Said = Phrase | Value
"""What can be read out: a line of the catalogue, or a value of the plan."""


# Several things in one place of a sentence are said one after the other, with commas between.
Argument = Value | int | str | Phrase | tuple["Value | Phrase", ...]


def phrase(phrase_id: str, /, **args: Argument) -> Phrase:
    """Name a catalogue line and the values it needs."""
    return Phrase(phrase_id, tuple(sorted(args.items())))


@dataclass(frozen=True)
class Line:
    """A line of the plan in the page's language, and the clinician's own wording when that is another."""

    text: Value | Phrase
    own: Value | None = None


@dataclass(frozen=True)
class Decision:
    """Why something is printed or left out, for `crmo-guide explain`."""

    kind: str
    id: str
    printed: bool
    why: str
    page: str = ""


@dataclass(frozen=True)
class Page:
    """One sheet side (a long section may run on): its anchor, its template and its data."""

    id: str
    template: str
    title: Phrase
    data: object
    why: str
    lang: str
    personal: bool = True
    lines: int = 0  # to write on, below what stands there
    smaller: int | None = None  # of a page meant for one side: how many sizes of type below the largest that may fit


@dataclass(frozen=True)
class Folded:
    """A booklet: the size of its pages as CSS says it, and the edge at which it is held."""

    size: str
    binding: Literal["left", "right"]
    volume: int = 0  # of two; 0 of a booklet that is whole


@dataclass(frozen=True)
class Footer:
    """What stands at the foot of every page: which plan this is and until when it holds, or which print run."""

    text: Phrase
    run: Phrase | None = None


@dataclass(frozen=True)
class Handout:
    """Everything one PDF says, before anyone decides how it looks."""

    lang: str
    paper: str
    edition: str
    title: Phrase
    owner: str
    child: Value | None
    draft: bool
    country: str | None
    footer: Footer
    pages: tuple[Page, ...]
    numbers: Mapping[str, int]
    decisions: tuple[Decision, ...]
    size: int | None = None  # of the type, in points; such a handout is re-flowed, and its pages run on
    folded: Folded | None = None  # None: sheets of their full size

    def number_of(self, page_id: str) -> int:
        """The number of the sheet side on which this section begins; references in the text use it."""
        return self.numbers[page_id]

    def last_page_of(self, page_id: str, pages: int) -> int:
        """The number of the sheet side on which this section ends, in a file of so many pages."""
        later = [number for number in self.numbers.values() if number > self.numbers[page_id]]
        return min(later) - 1 if later else pages


def values_in(item: object) -> Iterator[Value]:
    """Every value printed somewhere below `item`, in order; the read-back expects each of them."""
    if isinstance(item, Value):
        yield item
    elif isinstance(item, tuple | list):
        for part in item:
            if type(part) not in _NEVER_VALUES:
                yield from values_in(part)
    else:
        kind: Any = type(item)
        for name in _names_of(kind):
            part = getattr(item, name)
            if type(part) not in _NEVER_VALUES:
                yield from values_in(part)


_NEVER_VALUES = frozenset({str, int, float, bool, type(None)})
_TEACHING = "crmo_guide.library."  # its rooms hold what is said to every family


@cache
def _names_of(kind: Any) -> tuple[str, ...]:
    """The fields of a kind of item that may hold values; none where it is no dataclass, or is teaching text."""
    if not isinstance(kind, type) or not is_dataclass(kind) or kind.__module__.startswith(_TEACHING):
        return ()
    return tuple(field.name for field in fields(kind))
