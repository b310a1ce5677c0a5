"""The translator of what protects a dose is named."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import DOSE_FIELDS, Case
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S217",
    Level.LOOK,
    what="nobody is named for a translation of dose, fever or allergy lines",
    fix="add `translated: {es: {by: ..., role: ...}}` to `sign_off`",
    reason="Somebody who reads the language must stand behind these lines.",
    source="clinical-review-pending",
)
def translator_named(case: Case) -> Iterator[Path]:
    """Languages other than the clinicians' that print; one finding, at the first such line."""
    named = set(case.plan.sign_off.translated) if case.plan.sign_off else set()
    if case.plan.clinic:
        named |= set(case.plan.clinic.translated)
    wanted = {lang for lang in case.languages if lang != case.country.language} - named
    for path, text in case.all_texts():
        guarded = path[0] in ("fever", "allergies") or (path[0] == "medicines" and path[-1] in DOSE_FIELDS)
        if guarded and wanted.intersection(text.langs):
            yield path
            return
