"""How hard a text is to read: which formula each language has, what it should come to, and what it cannot tell.

A formula is a smoke alarm, no proof: it knows nothing of meaning, and short fragments flatter it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from crmo_guide.library import syllables_en, syllables_es

SyllableCounter = Callable[[str], tuple[int, bool]]


@dataclass(frozen=True)
class Formula:
    """One published formula. `overall` and `worst`: what all texts together and each single one should reach."""

    name: str
    overall: float
    worst: float
    low_is_easy: bool
    base: float
    per_sentence_word: float
    per_syllable: float
    syllables: SyllableCounter

    def score(self, words: int, sentences: int, syllables: int) -> float:
        """The figure for so many words in so many sentences with so many syllables."""
        return self.base + self.per_sentence_word * words / sentences + self.per_syllable * syllables / words

    def harder(self, score: float, limit: float) -> bool:
        """Whether a text of this score is harder than the limit, at one decimal place, as the figures are shown."""
        shown = round(score, 1)
        return shown > limit if self.low_is_easy else shown < limit


FORMULAS: Mapping[str, Formula] = MappingProxyType(
    {
        "en": Formula("Flesch-Kincaid grade", 6.0, 7.0, True, -15.59, 0.39, 11.8, syllables_en.syllables),
        "es": Formula("INFLESZ (Flesch-Szigriszt)", 65, 60, False, 206.835, -1.0, -62.3, syllables_es.syllables),
    }
)
"""The formula agreed for each language. Arabic has none: its syllables are not written (OSMAN needs the vowel signs
that everyday print leaves out), so only the lengths of its sentences and words are shown; see `NO_FORMULA`."""

NO_FORMULA = "no formula agreed; sentence and word length shown"


@dataclass(frozen=True)
class Reading:
    """What one text, or many, come to. `score` is None where the language has no formula or there are no words."""

    words: int
    sentences: int
    letters: int
    score: float | None
    guessed: tuple[str, ...] = ()

    @property
    def sentence_words(self) -> float:
        """Words in a sentence, on average."""
        return self.words / self.sentences if self.sentences else 0.0

    @property
    def word_letters(self) -> float:
        """Letters in a word, on average."""
        return self.letters / self.words if self.words else 0.0


def read(lang: str, sentences: Iterable[tuple[str, ...]]) -> Reading:
    """The reading of sentences that are cut into words; empty ones count for nothing.

    Raises:
        ContentProblem: The formula needs a dictionary that is not installed.
    """
    cut = [sentence for sentence in sentences if sentence]
    words = [word for sentence in cut for word in sentence]
    letters = sum(len(word) for word in words)
    formula = FORMULAS.get(lang)
    if formula is None or not words:
        return Reading(len(words), len(cut), letters, None)
    counted = {word: formula.syllables(word) for word in dict.fromkeys(words)}
    heard = sum(counted[word][0] for word in words)
    guessed = tuple(word for word, (_, sure) in counted.items() if not sure)
    return Reading(len(words), len(cut), letters, formula.score(len(words), len(cut), heard), guessed)
