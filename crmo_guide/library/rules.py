"""The words a language needs for the checks of its teaching text, read from `content/<lang>/checks.yaml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crmo_guide.errors import ContentProblem, Problem
from crmo_guide.language.spelling import plain
from crmo_guide.library.tables import load_table
from crmo_guide.library.topic import SOURCE_LANGUAGE
from crmo_guide.library.word_lists import Wording, read_wording
from crmo_guide.places import Places

# Written the same wherever a dose is written; μ is the Greek letter that NFKC makes of the micro sign.
_PHARMACY_UNITS = frozenset({"mg", "mcg", "μg", "ug", "ml", "cc", "iu", "ui", "mmol"})


@dataclass(frozen=True)
class Allowance:
    """A sentence that needs no source, word for word, and why."""

    text: str
    why: str


@dataclass(frozen=True)
class Rules:
    """Word lists as `spelling.plain` writes words; see the comments in content/en/checks.yaml."""

    units: frozenset[str]
    numbers: frozenset[str]
    beside: frozenset[str]
    time: frozenset[str]
    alone: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    skip: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    urgent: frozenset[str] = frozenset()
    papers: tuple[str, ...] = ()
    allowed: tuple[Allowance, ...] = ()
    wording: Wording | None = None


def _words(tree: Mapping[str, Any], group: str, key: str) -> frozenset[str]:
    values = tree[group].get(key, []) if group else tree.get(key, [])
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise ValueError(f"{key} is not a list of words")
    return frozenset(plain(value) for value in values)


def _joined(tree: Mapping[str, Any], group: str, key: str) -> frozenset[str]:
    """The words of a list, bare and behind each of the group's `prefixes`: what a language writes as one word."""
    words = _words(tree, group, key)
    return words.union(prefix + word for prefix in _words(tree, group, "prefixes") for word in words)


def _rules(tree: Any) -> Rules:
    if not isinstance(tree, Mapping) or not all(isinstance(tree.get(key), Mapping) for key in ("dose", "instructions")):
        raise ValueError("it needs the maps `dose` and `instructions`")
    allowed = tree.get("allowed") or []
    if not all(isinstance(entry, Mapping) and set(entry) == {"text", "why"} for entry in allowed):
        raise ValueError("each entry of `allowed` has just `text` and `why`")
    return Rules(
        units=_joined(tree, "dose", "units"),
        numbers=_joined(tree, "dose", "numbers"),
        beside=_joined(tree, "dose", "beside"),
        time=_joined(tree, "dose", "time"),
        alone=_joined(tree, "dose", "alone"),
        verbs=_joined(tree, "instructions", "verbs"),
        skip=_joined(tree, "instructions", "skip"),
        openers=_joined(tree, "instructions", "openers"),
        urgent=_joined(tree, "instructions", "urgent"),
        papers=tuple(sorted(_words(tree, "", "papers"))),
        allowed=tuple(Allowance(" ".join(entry["text"].split()), str(entry["why"])) for entry in allowed),
        wording=read_wording(tree["wording"]) if "wording" in tree else None,
    )


def _read(path: Path, name: str) -> Rules:
    try:
        return _rules(load_table(path, name))
    except ValueError as error:
        fix = "Follow the lists of content/en/checks.yaml."
        raise ContentProblem(Problem("CG-L09", f"The check lists are broken: {error}.", fix, file=name)) from error


def _of_language(lang: str, places: Places) -> list[Rules]:
    paths = ((root / lang / "checks.yaml", f"{root.name}/{lang}/checks.yaml") for root in places.content)
    return [_read(path, name) for path, name in paths if path.is_file()]


def read_rules(lang: str, places: Places) -> Rules:
    """The rules of a language: its own words, with the English dose words on top, so none slips in untranslated.

    A clinic's overlay adds to our lists and can take nothing away from them.

    Raises:
        ContentProblem: The language has no lists (CG-L09: the dose rule cannot be held), or they are broken.
    """
    own = _of_language(lang, places)
    found = own if lang == SOURCE_LANGUAGE else [*own, *_of_language(SOURCE_LANGUAGE, places)]
    if not own:
        what = f"The language {lang} has no check lists, so nothing proves that its text holds no dose."
        fix = f"Write content/{lang}/checks.yaml as the English one is written."
        raise ContentProblem(Problem("CG-L09", what, fix))
    return Rules(
        units=_PHARMACY_UNITS.union(*(rules.units for rules in found)),
        numbers=frozenset().union(*(rules.numbers for rules in found)),
        beside=frozenset().union(*(rules.beside for rules in found)),
        time=frozenset().union(*(rules.time for rules in found)),
        alone=frozenset().union(*(rules.alone for rules in found)),
        verbs=frozenset().union(*(rules.verbs for rules in own)),
        skip=frozenset().union(*(rules.skip for rules in own)),
        openers=frozenset().union(*(rules.openers for rules in own)),
        urgent=frozenset().union(*(rules.urgent for rules in own)),
        papers=tuple(paper for rules in own for paper in rules.papers),
        allowed=tuple(allowance for rules in own for allowance in rules.allowed),
        wording=next((rules.wording for rules in own if rules.wording), None),
    )
