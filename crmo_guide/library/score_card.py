"""The score card of a language: how hard each text is to read, and all of them together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from crmo_guide.errors import ContentProblem, Level, Problem
from crmo_guide.library.reading_level import FORMULAS, NO_FORMULA, Formula, Reading
from crmo_guide.library.reading_sample import Figures, Names, Sample, figures, medicine_names, of_blocks, of_text
from crmo_guide.library.shelf import Shelf, read_shelf
from crmo_guide.library.topic import Kind, Topic
from crmo_guide.places import Places

# Below this many words a formula tells chance, not effort.
ENOUGH_WORDS = 40
# Sentences outside lists that are shorter than this on average are chopped to please the formula.
CHOPPED_WORDS = 6
_ENOUGH_SENTENCES = 8


@dataclass(frozen=True)
class Score:
    """The figures of one text: of all of it, and of the parts that print apart."""

    kind: Kind
    id: str
    file: str
    whole: Figures
    core: Figures
    more: Figures | None


@dataclass(frozen=True)
class ScoreCard:
    """The figures of one language. `formula` is None where none is agreed."""

    lang: str
    formula: Formula | None
    scores: tuple[Score, ...]
    topics: Figures
    everything: Figures

    @property
    def by(self) -> str:
        """The formula's name, or that there is none."""
        return self.formula.name if self.formula else NO_FORMULA

    def hardest(self, kind: Kind) -> Score | None:
        """The text of a kind that is hardest to read; by sentence length where there is no formula."""
        of_kind = [score for score in self.scores if score.kind is kind and score.whole.plain.words]
        if self.formula is None:
            return max(of_kind, key=lambda score: score.whole.plain.sentence_words, default=None)
        sign = 1 if self.formula.low_is_easy else -1
        return max(of_kind, key=lambda score: sign * (score.whole.plain.score or 0.0), default=None)


def _score(text: Topic, lang: str, names: Names) -> Score:
    more = figures(of_blocks(text.more), lang, names) if text.more else None
    core = figures(of_blocks(text.core), lang, names)
    return Score(text.kind, text.id, text.file, figures(of_text(text), lang, names), core, more)


def _together(texts: Iterable[Topic], lang: str, names: Names) -> Figures:
    return figures(sum((of_text(text) for text in texts), Sample((), ())), lang, names)


def score_card(shelf: Shelf, places: Places) -> ScoreCard:
    """Measure every text of a language.

    Raises:
        ContentProblem: The formula of the language needs a dictionary that is not installed (CG-L39).
    """
    names = medicine_names(places)
    lang = shelf.lang
    return ScoreCard(
        lang=lang,
        formula=FORMULAS.get(lang),
        scores=tuple(_score(text, lang, names) for text in shelf.texts()),
        topics=_together(shelf.topics.values(), lang, names),
        everything=_together(shelf.texts(), lang, names),
    )


def _too_hard(reading: Reading, limit: float, formula: Formula, what: str, file: str) -> Iterator[Problem]:
    if reading.score is not None and formula.harder(reading.score, limit):
        bound = "at most" if formula.low_is_easy else "at least"
        told = f"{what}: {formula.name} {reading.score:.1f} without medicine names; {bound} {limit:g} is asked for."
        fix = "Use shorter words, and sentences with one thought each."
        yield Problem("CG-L40", told, fix, file=file, level=Level.LOOK)


def _of_score(score: Score, formula: Formula) -> Iterator[Problem]:
    parts = [("The text is hard to read", score.whole)]
    if score.more is not None:
        parts += [("The core is hard to read", score.core), ("The longer text is hard to read", score.more)]
    for what, part in parts:
        if part.plain.words >= ENOUGH_WORDS:
            yield from _too_hard(part.plain, formula.worst, formula, what, score.file)


def _chopped(score: Score) -> Iterator[Problem]:
    plain = score.whole.outside_lists
    if plain.sentences >= _ENOUGH_SENTENCES and plain.sentence_words < CHOPPED_WORDS:
        what = f"Sentences have {plain.sentence_words:.1f} words on average: chopped text only looks easy."
        fix = "Join what belongs together."
        yield Problem("CG-L41", what, fix, file=score.file, level=Level.LOOK)


def hard_to_read(lang: str, places: Places) -> tuple[Problem, ...]:
    """Texts harder than asked for, singly and all together (CG-L40), and chopped ones (CG-L41).

    A formula is no proof, so these are `look again`. A dictionary that is not installed is one finding (CG-L39).
    """
    shelf, _ = read_shelf(lang, places)
    try:
        card = score_card(shelf, places)
    except ContentProblem as problem:
        return problem.problems
    found = [problem for score in card.scores if score.kind is Kind.TOPIC for problem in _chopped(score)]
    if card.formula is not None:
        for score in card.scores:
            found.extend(_of_score(score, card.formula))
        what = "All texts together are hard to read"
        found.extend(_too_hard(card.everything.plain, card.formula.overall, card.formula, what, f"content/{lang}"))
    return tuple(found)
