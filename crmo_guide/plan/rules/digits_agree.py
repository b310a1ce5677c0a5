"""A text has the same figures in every language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from crmo_guide.errors import Level
from crmo_guide.language.dose_sentences import figures
from crmo_guide.plan.events import Path
from crmo_guide.plan.model.text import Text
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule
from crmo_guide.plan.rules.units import same_units

#: Here the figures keep their order too, and a number may be a word.
_IN_ORDER = frozenset({"dose", "strength", "gap", "most", "every"})
_MORNING = r"am\b|a\.\s?m\.|(?:in the|de la) (?:morning|mañana)|صباح\w*"
_LATER = r"pm\b|p\.\s?m\.|(?:in the|de la) (?:afternoon|evening|tarde|noche)|at night|مساء\w*|(?:بعد ال)?ظهر\w*|ليل\w*"
_CLOCK = re.compile(
    rf"\b(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d{{2}}))?\s*(?:(?P<morning>{_MORNING})|(?P<later>{_LATER}))"
    r"|\b(?P<h>\d{1,2}):(?P<m>\d{2})\b",
    re.IGNORECASE,
)
_HALF_DAY = 12 * 60
_VOWEL_SIGNS = re.compile("[\u064b-\u0652\u0640]")
_DECIMAL_COMMA = re.compile(r"(\d),(\d{1,2})(?!\d)")
_WORDS = {
    "en": "two three four five six seven eight nine ten eleven twelve".split(),
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce".split(),
}
_NUMBER = {lang: {word: str(n) for n, word in enumerate(words, start=2)} for lang, words in _WORDS.items()}
_NUMBER["en"] |= {"twice": "2", "thrice": "3", "half": "½", "quarter": "¼"}
_NUMBER["es"] |= {"medio": "½", "media": "½", "mitad": "½", "cuarto": "¼"}
_ARABIC = {
    2: "اثنان اثنين اثنتان اثنتين مرتان مرتين حبتان حبتين قرصان قرصين كبسولتان كبسولتين قطرتان قطرتين بختان بختين "
    "جرعتان جرعتين ملعقتان ملعقتين ساعتان ساعتين يومان يومين أسبوعان أسبوعين شهران شهرين",
    3: "ثلاث ثلاثة",
    4: "أربع أربعة",
    5: "خمس خمسة",
    6: "ست ستة",
    7: "سبع سبعة",
    8: "ثمان ثماني ثمانية",
    9: "تسع تسعة",
    10: "عشر عشرة",
    1: "واحد واحدة",
}
_NUMBER["ar"] = {word: str(n) for n, words in _ARABIC.items() for word in words.split()} | {"نصف": "½", "ربع": "¼"}
_ONE = re.compile(r"\b(?:one|un|una|uno)\b", re.IGNORECASE)  # an article too, so it counts only beside Arabic
_WHOLE = frozenset(_WORDS)  # languages whose every number word is known


@rule(
    "CG-S006",
    Level.STOP,
    what="the figures or their units differ between the languages of this text",
    fix="write the same figures and units, in the digits 0 to 9 and for a dose in the same order, in every language",
    reason="Half of a set of computer-made Spanish labels had an error; the family reads only one of the texts.",
    source="Sharif and Tse, Pediatrics 2010;125:960",
)
def digits_agree(case: Case) -> Iterator[Path]:
    """Every text of the plan. A clock time may be written otherwise, if it is the same hour."""
    for path, text in case.all_texts():
        if _differ(path, text) or any(not each.isascii() and each.isdecimal() for each in "".join(text.texts())):
            yield path


def _differ(path: Path, text: Text) -> bool:
    told = [(lang, each) for lang, each in text.entries if lang]
    words = path[0] == "medicines" and path[-1] in _IN_ORDER
    return any(not _same(one, other, words) for one, other in combinations(told, 2))


def _same(one: tuple[str, str], other: tuple[str, str], words: bool) -> bool:
    """Whether two texts have the same figures; a number as a word counts where both languages are known."""
    if not _same_halves(one[1], other[1]) or (words and not same_units(one[1], other[1])):
        return False
    if words and {one[0], other[0]} <= _WHOLE:
        return _told(*one, words=True) == _told(*other, words=True)
    if words:
        spelt = [_told(lang, text if lang == "ar" else _ONE.sub("1", text), words=True) for lang, text in (one, other)]
        if len(spelt[0]) == len(spelt[1]):
            return spelt[0] == spelt[1]
        if _told(*one, words=True) == _told(*other, words=True):
            return True
    plain = _told(*one), _told(*other)
    return plain[0] == plain[1] if words else sorted(plain[0]) == sorted(plain[1])


def _told(lang: str, text: str, *, words: bool = False) -> tuple[str, ...]:
    """The figures in order, then the hours on the face of a clock."""
    hours = sorted(str(_minutes(match) % _HALF_DAY) for match in _CLOCK.finditer(text))
    plain = _DECIMAL_COMMA.sub(r"\1.\2", _CLOCK.sub(" ", text))
    if words and lang in _NUMBER:
        known = _NUMBER[lang]
        plain = re.sub(r"[^\W\d_]+", lambda word: known.get(word[0].casefold(), word[0]), _VOWEL_SIGNS.sub("", plain))
    return (*figures(plain), *hours)


def _same_halves(one: str, other: str) -> bool:
    """Whether no hour is told as one of the morning here and as one of the afternoon or night there."""
    first, second = _halves(one), _halves(other)
    return all(
        first[face] == second[face] or None in (*first[face], *second[face]) for face in first.keys() & second.keys()
    )


def _halves(text: str) -> dict[int, list[str | None]]:
    """For each place on the face of a clock, the halves of the day told, in order; None where a text leaves it open."""
    found: dict[int, list[str | None]] = {}
    for match in _CLOCK.finditer(text):
        minutes = _minutes(match)
        half = "morning" if match["morning"] else "later" if match["later"] or minutes >= _HALF_DAY + 60 else None
        # Twelve at night and twelve at noon are called by many names.
        found.setdefault(minutes % _HALF_DAY, []).append(None if minutes % _HALF_DAY < 60 else half)
    return {face: sorted(told, key=str) for face, told in found.items()}


def _minutes(match: re.Match[str]) -> int:
    return int(match["hour"] or match["h"]) * 60 + int(match["minute"] or match["m"] or 0)
