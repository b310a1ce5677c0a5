"""No abbreviations that are misread."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.model.text import Text
from crmo_guide.plan.rules.case import DOSE_FIELDS, Case
from crmo_guide.plan.rules.rule import rule

#: English and Latin, then Spanish and Arabic. Case matters where the lower-case word is an ordinary one.
_FOUND = re.compile(
    r"(?<!\w)(?:q\.?\s?\d{1,2}\s?h|q\.?d\.?|q\.?o\.?d\.?|b\.?i\.?d\.?|t\.?i\.?d\.?|q\.?i\.?d\.?|qds|tds|qhs|"
    r"h\.?s\.|p\.?r\.?n\.?|p\.o\.|s\.c\.|i\.m\.|i\.v\.|subq|µg|μg|ug|cc|c\s?/\s?\d{1,2}\s?h(?:rs?|oras)?|c\s?/\s?d[ií]a|"
    r"v\.o\.|gtt?s|مكغ|مكجم|ميكغ|كل\s?\d{1,2}\s?س)(?!\w)",
    re.IGNORECASE,
)
_CAPITALS = re.compile(r"(?<!\w)(?:BD|OD|PO|SC|SQ|IM|IV|HS|QD|VO|SOS|STAT|NPO|DC|D/C)(?!\w)")


@rule(
    "CG-S210",
    Level.LOOK,
    what="an abbreviation here is often misread",
    fix="write it in words, such as `by mouth`, `every 8 hours`, `mL`",
    reason="Abbreviations such as qd, cc, c/8h, SOS, VO or مكغ are misread by people and by translators.",
    source="ISMP list of error-prone abbreviations",
)
def abbreviations(case: Case) -> Iterator[Path]:
    """Dose fields, note, route and form, in any language."""
    for entry in case.home:
        for path, text in entry.texts(*DOSE_FIELDS, "note", "route", "form"):
            if _abbreviates(text):
                yield path


def _abbreviates(text: Text) -> bool:
    return any(_FOUND.search(each) or _CAPITALS.search(each) for each in text.texts())
