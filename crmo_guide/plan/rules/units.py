"""What the figures of a dose count: the same unit in every language."""

from __future__ import annotations

import re

_KINDS = {
    "mg": r"mg|milligrams?|miligramos?|ملغ|مغ",
    "mcg": r"mcg|µg|μg|ug|micrograms?|microgramos?|ميكروغرام",
    "g": r"g|grams?|gramos?|غرام",
    "ml": r"ml|millilit(?:er|re)s?|mililitros?|مل",
    "unit": r"units?|unidades|unidad|iu|ui|وحدة|وحدات",
    "minute": r"min|minutes?|minutos?|دقيقة|دقائق|دقيقتين",
    "hour": r"h|hours?|horas?|ساعة|ساعات|ساعتين|ساعتان",
    "day": r"days?|d[ií]as?|يوم|يوما|أيام|يومين|يومان",
    "week": r"weeks?|semanas?|أسبوع|أسابيع|أسبوعين|أسبوعان",
    "month": r"months?|mes|meses|شهر|أشهر|شهور|شهرين|شهران",
    "dose": r"doses?|dosis|جرعة|جرعات|جرعتين|جرعتان|الجرعة|الجرعات|جرعه",
    "tablet": r"tablets?|tabletas?|comprimidos?|pastillas?|قرص|أقراص|قرصين|قرصان|حبة|حبات|حبوب|حبتين|حبتان",
    "capsule": r"capsules?|c[aá]psulas?|كبسولة|كبسولات|كبسولتين|كبسولتان",
    "drop": r"drops?|gotas?|قطرة|قطرات|قطرتين|قطرتان",
}
_UNIT = re.compile(
    r"(?<![^\W\d_])(?:" + "|".join(f"(?P<{kind}>{words})" for kind, words in _KINDS.items()) + r")(?![^\W\d_])",
    re.IGNORECASE,
)
_VOWEL_SIGNS = re.compile("[\u064b-\u0652\u0640]")


# "5 mg tablets" are "comprimidos de 5 mg": the order of measure and form is the language's own.
_FORMS = frozenset({"dose", "tablet", "capsule", "drop"})


def same_units(one: str, other: str) -> bool:
    """Whether two texts count the same measures, and the same forms, in order, as far as both name so many."""
    pairs = zip(_units(one), _units(other), strict=True)
    return all(len(first) != len(second) or first == second for first, second in pairs)


def _units(text: str) -> tuple[list[str], list[str]]:
    """The measures, then the forms."""
    named = [str(found.lastgroup) for found in _UNIT.finditer(_VOWEL_SIGNS.sub("", text))]
    return [each for each in named if each not in _FORMS], [each for each in named if each in _FORMS]
