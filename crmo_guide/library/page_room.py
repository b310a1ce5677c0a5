"""Texts that run over the pages they may take: two for a topic that is set whole, one for a page of cores."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from crmo_guide.errors import Level, Problem
from crmo_guide.library.topic import Kind

_TOPIC = "topic-"
_LISTS = frozenset({"closing"})  # words and sources run on as long as they are
_WHOLE, _SHARED = 2, 1


class SectionSet(NamedTuple):
    """A section of a paper as it was set: its id, its template, and on how many pages it stands."""

    id: str
    template: str
    pages: int


def overflowing(sections: Iterable[SectionSet], lang: str) -> Iterator[Problem]:
    """Each teaching text that takes more pages than it may (CG-L45)."""
    for section in sections:
        if section.template == "topic" and section.pages > _WHOLE:
            file = f"content/{lang}/{Kind.TOPIC.value}/{section.id.removeprefix(_TOPIC)}.md"
            what = f"The topic takes {section.pages} pages; {_WHOLE} at most."
            yield Problem("CG-L45", what, "Shorten the longer text.", file=file, level=Level.LOOK)
        elif section.template in ("topics", "cards") and section.id not in _LISTS and section.pages > _SHARED:
            what = f"The page {section.id} runs over: it takes {section.pages} pages."
            yield Problem("CG-L45", what, "Shorten a core on it.", file=f"content/{lang}", level=Level.LOOK)
