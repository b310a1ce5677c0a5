"""What protects a dose is there in every language that prints."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.language.dose_sentences import parse
from crmo_guide.plan.events import Path
from crmo_guide.plan.medicines import formulary
from crmo_guide.plan.model.text import Term, Text
from crmo_guide.plan.rules.case import DOSE_FIELDS, Case
from crmo_guide.plan.rules.rule import rule

#: Contacts that say what to do at an hour when nobody can explain.
_CALLS = frozenset({"words", "ask_for", "hours", "go_to"})
#: Printed on the emergency page too, so also needed in the clinicians' language.
_EMERGENCY = frozenset({"dose", "strength", "gap", "most", "every", "fever", "allergies"})


@rule(
    "CG-S007",
    Level.STOP,
    what="this text is missing in a language that prints",
    fix="write it as {en: ..., es: ...} with every printed language, or use a dose sentence of the closed list",
    reason="A dose, a fever or an allergy line in a foreign language is misread: English `once` is eleven in Spanish.",
    source="Sharif and Tse, Pediatrics 2010;125:960",
)
def every_language(case: Case) -> Iterator[Path]:
    """Dose, fever and allergy lines, own red flags, and what to do when nobody answers."""
    for path, text in case.all_texts():
        if not _protects(path):
            continue
        wanted = set(case.languages)
        if _EMERGENCY.intersection(str(part) for part in path):
            wanted.add(case.country.language)
        if not all(_is_there(case, path, text, lang) for lang in wanted):
            yield path


def _protects(path: Path) -> bool:
    head, last = path[0], path[-1]
    if head == "medicines":
        return last in (*DOSE_FIELDS, "after", "for") and "stopped" not in path
    if head == "contacts":
        return last in _CALLS
    return head in ("fever", "allergies") or path[:2] == ("zones", "own")


def _is_there(case: Case, path: Path, text: Text, lang: str) -> bool:
    if lang in text.langs or (isinstance(text, Term) and text.id):
        return True
    if text.plain is not None and lang == case.country.language:
        return True
    if path[0] == "allergies" and path[-1] == "to":
        found = formulary(case.places).identify_all(text.any())
        return len(found) == 1 and found[0].name_in(lang) is not None
    sentences = (parse(each, case.places) for each in text.texts())
    return any(sentence and lang in sentence.languages for sentence in sentences)
