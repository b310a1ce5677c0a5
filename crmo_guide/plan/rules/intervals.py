"""How far apart doses are, from words and from dates."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from crmo_guide.language.dose_sentences import parse
from crmo_guide.places import Places
from crmo_guide.plan.model.text import Text

_DAYS = {"day": 1, "week": 7}


def stated(every: Text | None, places: Places) -> timedelta | None:
    """The interval that `every` states with a line of the closed list (days or weeks), or None."""
    for text in every.texts() if every else ():
        sentence = parse(text, places)
        if sentence and sentence.field == "every" and sentence.figures:
            unit = next((noun for _, filling in sentence.fillings if (noun := filling.noun)), None)
            days = _DAYS.get(unit or "")
            if days:
                return timedelta(days=int(sentence.figures[0]) * days)
    return None


def shortest(dates: tuple[date, ...]) -> timedelta | None:
    """The shortest gap between neighbouring dates, or None for a single one."""
    ordered = sorted(set(dates))
    return min((later - earlier for earlier, later in pairwise(ordered)), default=None)
