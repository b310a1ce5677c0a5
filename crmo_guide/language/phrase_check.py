"""What is wrong with a language's phrases, for authors and translators: everything at once, by file and line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crmo_guide.errors import ContentProblem, Level, Problem
from crmo_guide.language.phrases import Catalogue, Entry
from crmo_guide.language.tongue import SOURCE_LANGUAGE, tongue
from crmo_guide.places import Places

_MARKUP = re.compile(r"</?[a-zA-Z][^>]*>|&[a-zA-Z]+;|&#\d+;")


def check_phrases(code: str, places: Places) -> tuple[Problem, ...]:
    """Every finding on the phrases of this language; none when it may ship.

    Phrases that do not parse or hold HTML (CG-W04); phrases that English has and this language lacks (CG-W05);
    phrases that leave out or add an argument, so that a value would be lost (CG-W06); phrases that English does not
    know (CG-W09, look again).
    """
    try:
        catalogue = tongue(code, places).catalogue
        source = tongue(SOURCE_LANGUAGE, places).catalogue
    except ContentProblem as problem:
        return problem.problems
    broken = (*catalogue.problems(), *(source.problems() if source is not catalogue else ()))
    if broken:
        return broken
    return (*_own(catalogue), *(_against(catalogue, source) if source is not catalogue else ()))


def missing_phrases(code: str, places: Places) -> tuple[Problem, ...]:
    """Only the phrases that English has and this language lacks (CG-W05), without parsing any: for every build."""
    try:
        catalogue = tongue(code, places).catalogue
        source = tongue(SOURCE_LANGUAGE, places).catalogue
    except ContentProblem as problem:
        return problem.problems
    return tuple(_lacking(catalogue, source))


def _own(catalogue: Catalogue) -> Iterator[Problem]:
    for entry in catalogue.entries.values():
        if _MARKUP.search(_without_comments(entry.source)):
            yield _at(entry, "CG-W04", f"The phrase '{entry.id}' holds HTML.", "Split it into phrases without tags.")


def _lacking(catalogue: Catalogue, source: Catalogue) -> Iterator[Problem]:
    for phrase_id in source:
        if phrase_id not in catalogue:
            where = source.entries[phrase_id]
            what = f"The phrase '{phrase_id}' ({where.file.name}) is missing in language '{catalogue.code}'."
            yield Problem("CG-W05", what, f"Add it to content/{catalogue.code}/phrases/{where.file.name}.")


def _against(catalogue: Catalogue, source: Catalogue) -> Iterator[Problem]:
    yield from _lacking(catalogue, source)
    for phrase_id in catalogue:
        entry = catalogue.entries[phrase_id]
        if phrase_id not in source:
            what = f"English has no phrase '{phrase_id}'."
            yield _at(entry, "CG-W09", what, "Take it out, or correct its id.", Level.LOOK)
            continue
        wanted, given = source.arguments(phrase_id), catalogue.arguments(phrase_id)
        for name in sorted(wanted - given):
            yield _at(entry, "CG-W06", f"The phrase '{phrase_id}' leaves out ${name}.", f"Say {{ ${name} }} in it.")
        for name in sorted(given - wanted):
            yield _at(entry, "CG-W06", f"The phrase '{phrase_id}' asks for ${name}, English does not.", "Take it out.")


def _without_comments(source: str) -> str:
    return "\n".join(line for line in source.split("\n") if not line.startswith("#"))


def _at(entry: Entry, code: str, what: str, fix: str, level: Level = Level.STOP) -> Problem:
    return Problem(code, what, fix, file=str(entry.file), line=entry.line, level=level)
