"""How often, in words, is how many times of day are ticked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.language.spelling import plain
from crmo_guide.plan.events import Path
from crmo_guide.plan.model.medicines import Daily
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule

_TIMES = {
    words: count
    for count, spoken in enumerate(
        (
            "once, one time, 1 time, una vez, 1 vez, مرة واحدة, مرة, 1 مرة",
            "twice, two times, 2 times, dos veces, 2 veces, مرتين, مرتان, 2 مرة",
            "three times, 3 times, tres veces, 3 veces, ثلاث مرات, 3 مرات",
            "four times, 4 times, cuatro veces, 4 veces, أربع مرات, 4 مرات",
        ),
        start=1,
    )
    for words in plain(spoken).split(", ")
}
_DAY = r"(?:a day|daily|per day|each day|al d[ií]a|por d[ií]a|diari|في اليوم|باليوم|كل يوم|يوميا)"
_COUNT = re.compile(rf"(?<!\w)({'|'.join(_TIMES)})(?!\w)\s*{_DAY}")
_HOURS = re.compile(r"\b(?:every|cada|كل)\s+(6|8|12|24)\s+(?:hours|horas|ساعات|ساعة)\b")


@rule(
    "CG-S109",
    Level.ACCEPT,
    what="how often, in words, is not how many times of day are ticked",
    fix="correct the words or the slots",
    reason="The words and the pictures of the day grid must say the same.",
    source="clinical-review-pending",
)
def words_match_slots(case: Case) -> Iterator[Path]:
    """`twice a day` with three slots, in the dose or the note of a daily medicine."""
    for entry in case.home:
        daily = entry.entry
        if not isinstance(daily, Daily):
            continue
        for path, text in entry.texts("dose", "note", "why"):
            if any(count != len(daily.slots) for each in text.texts() for count in _counts(each)):
                yield path


def _counts(text: str) -> Iterator[int]:
    spoken = plain(text)
    for match in _COUNT.finditer(spoken):
        yield _TIMES[match[1]]
    for match in _HOURS.finditer(spoken):
        yield 24 // int(match[1])
