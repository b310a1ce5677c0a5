"""The translator of what protects a dose is named."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path, field_name
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
    """Languages other than the clinicians' that print; one finding, at the first such line.

    The clinic's translator stands behind what its file gave, and nothing else.
    """
    named = frozenset(case.plan.sign_off.translated) if case.plan.sign_off else frozenset()
    clinic = case.plan.clinic
    wanted = {lang for lang in case.languages if lang != case.country.language} - named
    for path, text in case.all_texts():
        guarded = path[0] in ("fever", "allergies") or (path[0] == "medicines" and path[-1] in DOSE_FIELDS)
        of_clinic = clinic is not None and _given(path, clinic.gave)
        nobody = wanted - clinic.translated.keys() if clinic is not None and of_clinic else wanted
        if guarded and nobody.intersection(text.langs):
            yield path
            return


def _given(path: Path, gave: tuple[str, ...]) -> bool:
    return any(field_name(path[:length]) in gave for length in range(1, len(path) + 1))
