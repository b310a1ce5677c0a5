"""The languages of one run in step: a section begins on the same page in each, so that two people can say "page 9"."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

from crmo_guide.handout.fit import Fit, pauses, same_numbers
from crmo_guide.handout.model import Handout


class Made(Protocol):
    """A finished paper."""

    @property
    def handout(self) -> Handout:
        """What it was made from."""

    @property
    def pages(self) -> int:
        """How many pages it has."""


Paper = TypeVar("Paper", bound=Made)


def in_step(languages: Sequence[str], first: Fit, typeset: Callable[[str, Fit], Paper]) -> dict[str, Paper]:
    """The paper in each language. Where a section is shorter than in another, pages to write on follow it.

    One language alone is typeset once and as it is. A booklet that is two volumes in one language is in all; one that
    would need a second volume only for the pages to write on goes without them: see `out_of_step`.
    """
    made = {lang: typeset(lang, first) for lang in languages}
    volumes = {_volume(paper) for paper in made.values()}
    if len(volumes) > 1:
        made = {lang: typeset(lang, replace(first, volume=1)) for lang in languages}
    start = replace(first, volume=max(volumes))
    wanting = pauses({lang: (paper.handout, paper.pages) for lang, paper in made.items()})
    for lang, behind in wanting.items():
        if behind:
            made[lang] = typeset(lang, replace(start, pauses=behind))
    return made


def out_of_step(papers: Mapping[str, Made]) -> bool:
    """Whether the page numbers of the languages differ after all."""
    return not same_numbers(paper.handout for paper in papers.values())


def _volume(paper: Made) -> int:
    return paper.handout.folded.volume if paper.handout.folded else 0
