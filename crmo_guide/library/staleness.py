"""Translations that fell behind the English text they render."""

from __future__ import annotations

from collections.abc import Mapping

from crmo_guide.errors import Level, Problem
from crmo_guide.library.shelf import read_texts
from crmo_guide.library.topic import SOURCE_LANGUAGE, Kind, Topic
from crmo_guide.places import Places


def compare(own: Mapping[str, Topic], english: Mapping[str, Topic]) -> tuple[Problem, ...]:
    """One problem for each text that renders another version than the English one."""
    found: list[Problem] = []
    for text_id, text in own.items():
        source = english.get(text_id)
        if source is None or source.version == text.version:
            continue
        if text.version < source.version:
            what = f"The text renders version {text.version}; the English one is at version {source.version}."
            fix = f"Read the changes, translate them, then write `renders: {source.version}`."
            found.append(Problem("CG-L22", what, fix, file=text.file, field="renders", level=Level.LOOK))
        else:
            what = f"The text says it renders version {text.version}; the English one is only at {source.version}."
            fix = f"Write the version it was translated from, at most {source.version}."
            found.append(Problem("CG-L23", what, fix, file=text.file, field="renders"))
    return tuple(found)


def stale(lang: str, places: Places) -> tuple[Problem, ...]:
    """Every text that is behind English (CG-L22, `look again`: `--strict` refuses it) or ahead of it (CG-L23).

    Files that cannot be read are left to the shelf, and missing ones to completeness.
    """
    if lang == SOURCE_LANGUAGE:
        return ()
    found: list[Problem] = []
    for kind in Kind:
        own, _ = read_texts(lang, kind, places)
        english, _ = read_texts(SOURCE_LANGUAGE, kind, places)
        found.extend(compare(own, english))
    return tuple(found)
