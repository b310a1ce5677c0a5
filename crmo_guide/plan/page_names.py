"""Which pages a plan may name: those it may leave out or move, and what speaks against it (`content/pages.yaml`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from crmo_guide.language.data import load_yaml
from crmo_guide.places import Places


@dataclass(frozen=True)
class Nameable:
    """One page. `stays`: facts with which it may not be left out; `holds`: facts whose words stand there alone."""

    name: str
    fixed: bool
    stays: frozenset[str]
    holds: frozenset[str]


def nameable_pages(where: Places) -> dict[str, Nameable]:
    """Every page of a plan's guide but the page of notes, by name, in printing order."""
    path = where.find("pages.yaml")
    rows = load_yaml(path)["pages"] if path else ()
    mine = [row for row in rows if not _facts(row["when"]) & {"general", "leaf"}]
    return {row["page"]: _nameable(row) for row in mine}


def _nameable(row: Mapping[str, Any]) -> Nameable:
    fixed = row.get("place") == "fixed"
    return Nameable(row["page"], fixed, _facts(row.get("stays")), _facts(row.get("holds")))


def _facts(value: object) -> frozenset[str]:
    return frozenset((value,) if isinstance(value, str) else value if isinstance(value, list) else ())
