"""A dose is said, not pointed to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case, bare
from crmo_guide.plan.rules.rule import rule

_FOUND = re.compile(
    r"\bas (?:directed|instructed|prescribed|advised|per instructions)\b|\buse as needed\b"
    r"|\bseg[uú]n (?:indicaci|lo indicado|prescripci|indique|pauta)|\bcomo se (?:le )?indic"
    r"|\bحسب (?:ال)?(?:تعليمات|إرشادات|ارشادات|توجيهات|وصفة|وصف|حاجة)|\bكما (?:وصف|هو موصوف|أوصى|قال الطبيب)",
    re.IGNORECASE,
)


@rule(
    "CG-S209",
    Level.LOOK,
    what="`as directed` says nothing to a family",
    fix="say the dose and when, or leave the field out: a box is printed instead",
    reason="Nobody at home can look up what was directed.",
    source="clinical-review-pending",
)
def as_directed(case: Case) -> Iterator[Path]:
    """Any dose field."""
    for path, text in case.dose_texts():
        if any(_FOUND.search(bare(each)) for each in text.texts()):
            yield path
