"""How far a language has come: what is there, what fell behind, who has read it."""

from __future__ import annotations

from dataclasses import dataclass

from crmo_guide.errors import ContentProblem
from crmo_guide.language.tongue import SOURCE_LANGUAGE, tongue
from crmo_guide.library.completeness import gaps, topic_ids
from crmo_guide.library.review import count
from crmo_guide.library.score_card import score_card
from crmo_guide.library.shelf import Shelf, read_shelf, text_ids
from crmo_guide.library.staleness import stale
from crmo_guide.library.topic import Kind
from crmo_guide.places import Places

_FILES = 3  # language.yaml, glossary.yaml, checks.yaml


@dataclass(frozen=True)
class Progress:
    """A language in figures. `reading` is a sentence on how hard its topics read; None where nothing can be told."""

    pieces: int
    missing: int
    stale: int
    texts: int
    reviewed: int
    reading: str | None

    @property
    def complete(self) -> bool:
        """Whether a guide can be made in it."""
        return self.missing == 0

    @property
    def percent(self) -> int:
        """How much of it is there; 100 only when nothing is missing."""
        return 100 * (self.pieces - self.missing) // self.pieces


def progress(lang: str, places: Places) -> Progress:
    """The figures of a language, counted against English; texts that cannot be read count as not reviewed."""
    others = (text_ids(SOURCE_LANGUAGE, kind, places) for kind in (Kind.CARD, Kind.EVENT, Kind.CHILD))
    wanted = len(topic_ids(places)) + sum(map(len, others))
    phrases = sum(1 for _ in tongue(SOURCE_LANGUAGE, places).catalogue)
    try:
        missing = len(gaps(lang, places))
    except ContentProblem as problem:
        missing = len(problem.problems)
    shelf, _ = read_shelf(lang, places)
    texts = shelf.texts()
    return Progress(
        pieces=wanted + phrases + _FILES,
        missing=missing,
        stale=len(stale(lang, places)),
        texts=len(texts),
        reviewed=len(count(texts).reviewed),
        reading=_reading(shelf, places) if shelf.topics else None,
    )


def _reading(shelf: Shelf, places: Places) -> str | None:
    try:
        card = score_card(shelf, places)
    except ContentProblem:
        return None
    plain = card.topics.plain
    score = f"{card.by} {plain.score:.1f}, " if plain.score is not None else ""
    return f"{score}{plain.sentence_words:.0f} words a sentence"
