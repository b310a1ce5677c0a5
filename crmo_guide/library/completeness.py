"""A language ships only complete: what it lacks compared with English."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from crmo_guide.errors import ContentProblem, Level, Problem
from crmo_guide.language.phrase_check import check_phrases, missing_phrases
from crmo_guide.library.formulary_check import unmatched
from crmo_guide.library.shelf import read_texts, text_ids
from crmo_guide.library.tables import load_table
from crmo_guide.library.topic import SOURCE_LANGUAGE, Card, Kind, Topic
from crmo_guide.places import Places


def topic_ids(places: Places) -> tuple[str, ...]:
    """The ids of the teaching topics, in reading order, from `content/topics.yaml`.

    Raises:
        ContentProblem: The list is missing or is not a list of ids.
    """
    path = places.find("topics.yaml")
    ids = load_table(path, "content/topics.yaml") if path is not None else None
    if not isinstance(ids, list) or not ids or not all(isinstance(each, str) for each in ids):
        fix = "List the topic ids, one a line, each after a hyphen."
        raise ContentProblem(
            Problem("CG-L24", "The list of topics is missing or broken.", fix, file="content/topics.yaml")
        )
    return tuple(ids)


def _differences(lang: str, folder: str, wanted: Iterable[str], held: Iterable[str]) -> Iterator[Problem]:
    needed, there = tuple(wanted), frozenset(held)
    for text_id in needed:
        if text_id not in there:
            what = f"The text {folder}/{text_id} is missing in the language {lang}."
            yield Problem(
                "CG-L20", what, f"Write content/{lang}/{folder}/{text_id}.md.", file=f"content/{lang}/{folder}"
            )
    for text_id in sorted(there - frozenset(needed)):
        what = f"The text {folder}/{text_id} of the language {lang} has no English text."
        fix = "Name the file as the English one is named, or take it away."
        yield Problem("CG-L21", what, fix, file=f"content/{lang}/{folder}/{text_id}.md", level=Level.LOOK)


def _phrases(lang: str, places: Places) -> Iterator[Problem]:
    """What the language room finds wrong with the phrases, named as the other files of the content are."""
    if places.find(lang, "language.yaml") is None:
        return
    for problem in check_phrases(lang, places):
        path = Path(problem.file) if problem.file else None
        yield replace(problem, file="/".join(("content", *path.parts[-3:]))) if path else problem


def _card_facts(text: Topic) -> tuple[object, ...]:
    return (text.size, text.medicines, text.classes) if isinstance(text, Card) else ()


def _shape_differences(lang: str, places: Places) -> Iterator[Problem]:
    """Translations whose parts or card facts differ from the English text's."""
    for kind in Kind:
        own, _ = read_texts(lang, kind, places)
        english, _ = read_texts(SOURCE_LANGUAGE, kind, places)
        for text_id, text in own.items():
            source = english.get(text_id)
            if source is None:
                continue
            if [part.key for part in text.sections] != [part.key for part in source.sections]:
                fix = "Keep each heading with its {#key}, in the same order."
                yield Problem("CG-L27", "The text has other parts than the English one.", fix, file=text.file)
            if _card_facts(text) != _card_facts(source):
                fix = "Copy size, medicines and classes from the English card."
                yield Problem("CG-L27", "The card is for other medicines than the English one.", fix, file=text.file)
            if bool(text.more) != bool(source.more) or (text.tool is None) != (source.tool is None):
                fix = "Translate the longer text and the tool as well."
                yield Problem("CG-L27", "The text is longer or shorter than the English one.", fix, file=text.file)


def gaps(lang: str, places: Places) -> tuple[Problem, ...]:
    """The files and phrases a language has not got, told by their names alone: quick enough for every build.

    What stands in the files is read when it prints, and judged whole by `missing`.
    """
    wanted = {Kind.TOPIC: topic_ids(places)}
    for kind in (Kind.CARD, Kind.EVENT, Kind.CHILD):
        wanted[kind] = text_ids(SOURCE_LANGUAGE, kind, places)
    found: list[Problem] = []
    for kind, ids in wanted.items():
        found.extend(_differences(lang, kind.value, ids, text_ids(lang, kind, places)))
    found.extend(missing_phrases(lang, places))
    found.extend(_without_file(lang, places))
    return tuple(problem for problem in found if problem.level is Level.STOP)


def _without_file(lang: str, places: Places) -> Iterator[Problem]:
    for name in ("language.yaml", "glossary.yaml", "checks.yaml"):
        if places.find(SOURCE_LANGUAGE, name) is not None and places.find(lang, name) is None:
            what = f"The file {name} is missing in the language {lang}."
            yield Problem("CG-L20", what, f"Write content/{lang}/{name}.", file=f"content/{lang}/{name}")


def missing(lang: str, places: Places) -> tuple[Problem, ...]:
    """Everything a language lacks (CG-L20, `stop`) or has too much of (CG-L21, `look again`).

    A translation with other parts than the English text is CG-L27, a
    medicine without its card or name CG-L28.
    Topics are compared with `content/topics.yaml`; cards, events, texts for the child and the word list with English;
    phrases as the language room checks them (CG-W codes).

    Raises:
        ContentProblem: There is no list of topics to compare with.
    """
    found = [*_differences(lang, Kind.TOPIC.value, topic_ids(places), text_ids(lang, Kind.TOPIC, places))]
    found.extend(_phrases(lang, places))
    found.extend(unmatched(lang, places))
    if lang == SOURCE_LANGUAGE:
        return tuple(found)
    for kind in (Kind.CARD, Kind.EVENT, Kind.CHILD):
        english = text_ids(SOURCE_LANGUAGE, kind, places)
        found.extend(_differences(lang, kind.value, english, text_ids(lang, kind, places)))
    found.extend(_shape_differences(lang, places))
    found.extend(_without_file(lang, places))
    return tuple(found)
