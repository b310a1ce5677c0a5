"""Methotrexate is given once a week, on one day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.medicines import formulary
from crmo_guide.plan.rules.case import Case, Entry, bare
from crmo_guide.plan.rules.rule import rule

_EVERY_DAY = re.compile(
    r"\b(daily|nightly|every day|each day|(?:a|per) day|(?:twice|2 times|two times) (?:a|per|each|every) week"
    r"|(?:every|each) (?:other |second )?(?:morning|night|evening|noon|day)|every [0-9]+ (?:days|hours|h)"
    r"|every (?:two|three|four|five|six) (?:days|hours)"
    r"|diari[oa]s?|diariamente|cada d[ií]a|al d[ií]a|por d[ií]a|todos los d[ií]as|(?:dos|2) veces (?:por|a la) semana"
    r"|(?:cada|todas las) (?:mañana|noche|tarde)s?|cada [0-9]+ (?:d[ií]as|horas|h)"
    r"|cada (?:dos|tres|cuatro|cinco|seis) (?:d[ií]as|horas)|(?:un d[ií]a s[ií] y|d[ií]a por medio)"
    r"|يوميا|كل يوم(?:ين)?|كل ليلة|كل صباح|كل مساء|كل [0-9]+ (?:أيام|يوما?|ساعات|ساعة)|كل ساعتين"
    r"|مر(?:ة|تين|ات) في اليوم|مرتين (?:في الأسبوع|أسبوعيا|بالأسبوع))\b",
    re.IGNORECASE,
)


@rule(
    "CG-S001",
    Level.STOP,
    what="methotrexate stands here other than once a week on one weekday",
    fix="put it under `weekly` with one `weekday`, and say nothing of other days",
    reason="Methotrexate taken every day by mistake has killed.",
    source="ismp-methotrexate, nras-medicines",
)
def methotrexate_weekly(case: Case) -> Iterator[Path]:
    """Any other rhythm, several weekdays or times, two entries on different weekdays, or words for another rhythm."""
    weekday: str | None = None
    for entry in case.current:
        if not _is_methotrexate(case, entry):
            continue
        days: tuple[str, ...] = getattr(entry.entry, "weekday", ())
        if entry.rhythm != "weekly":
            yield entry.at("name")
        elif len(days) != 1 or weekday not in (None, days[0]):
            yield entry.at("weekday")
        else:
            weekday = days[0]
        if len(getattr(entry.entry, "slot", ())) > 1:
            yield entry.at("slot")
        for path, text in entry.texts("dose", "strength", "note", "before"):
            if any(_EVERY_DAY.search(bare(each)) for each in text.texts()):
                yield path


def _is_methotrexate(case: Case, entry: Entry) -> bool:
    if entry.medicines:
        return "methotrexate" in entry.ids
    near = formulary(case.places).nearest(entry.entry.name)
    return near is not None and near.id == "methotrexate"
