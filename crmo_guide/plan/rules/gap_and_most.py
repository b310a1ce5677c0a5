"""How long to wait and the most in a day stand where they belong."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.model.text import Text
from crmo_guide.plan.rules.case import Case, bare
from crmo_guide.plan.rules.rule import rule

_MOST = re.compile(
    r"\b(no more than|not more than|at most|max(?:imum)?|no m[aá]s de|m[aá]ximo|como mucho"
    r"|لا أكثر|لا يزيد|الحد الأقصى|كحد أقصى)\b",
    re.IGNORECASE,
)
_GAP = re.compile(
    r"\b(wait|between doses|apart|espere|esperar|entre dosis|entre tomas|انتظروا|انتظر|بين جرعة|بين الجرعات)\b",
    re.IGNORECASE,
)


@rule(
    "CG-S024",
    Level.STOP,
    what="`gap` and `most` seem to be exchanged here",
    fix="write how long to wait under `gap`, and the most in 24 hours under `most`",
    reason="They print under headings of their own; a family that waits 4 hours instead of 6 gives too much.",
    source="clinical-review-pending",
)
def gap_and_most(case: Case) -> Iterator[Path]:
    """Words of the one, and none of the other."""
    for entry in case.home:
        for path, text in entry.texts("gap"):
            if _says(_MOST, text) and not _says(_GAP, text):
                yield path
        for path, text in entry.texts("most"):
            if _says(_GAP, text) and not _says(_MOST, text):
                yield path


def _says(words: re.Pattern[str], text: Text) -> bool:
    return any(words.search(bare(each)) for each in text.texts())
