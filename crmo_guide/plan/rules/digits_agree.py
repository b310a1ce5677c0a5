"""A dose has the same figures in every language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.language.dose_sentences import figures
from crmo_guide.plan.events import Path
from crmo_guide.plan.model.text import Text
from crmo_guide.plan.rules.case import DOSE_FIELDS, Case
from crmo_guide.plan.rules.rule import rule

_CLOCK = re.compile(r"\b\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm|a\.\s?m\.|p\.\s?m\.)|\b\d{1,2}:\d{2}\b", re.IGNORECASE)
_DECIMAL_COMMA = re.compile(r"(\d),(\d{1,2})(?!\d)")


@rule(
    "CG-S006",
    Level.STOP,
    what="the figures differ between the languages of this text",
    fix="write the same figures, in the same digits 0 to 9, in every language",
    reason="Half of a set of computer-made Spanish labels had an error; the family reads only one of the texts.",
    source="Sharif and Tse, Pediatrics 2010;125:960",
)
def digits_agree(case: Case) -> Iterator[Path]:
    """Dose fields, fever rule, dated checks, what to do when nobody answers. Clock times may be written otherwise."""
    for path, text in _guarded(case):
        if (len(text.langs) > 1 and len({_digits(each) for each in text.texts()}) > 1) or any(
            not letter.isascii() and letter.isdecimal() for each in text.texts() for letter in each
        ):
            yield path


def _guarded(case: Case) -> Iterator[tuple[Path, Text]]:
    for entry in case.current:
        yield from entry.texts(*DOSE_FIELDS, "after", "note", "why")
        refill = getattr(entry.entry, "refill", None)
        if refill and refill.when:
            yield entry.at("refill", "when"), refill.when
    for path, text in case.all_texts():
        if path[0] in ("fever", "checks", "zones", "baseline", "sites") or "no_answer" in path:
            yield path, text


def _digits(text: str) -> tuple[str, ...]:
    plain = _DECIMAL_COMMA.sub(r"\1.\2", _CLOCK.sub(" ", text))
    return tuple(sorted(figures(plain)))
