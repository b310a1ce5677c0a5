"""Codes of problems: each has one meaning, one room, and a line in docs/errors.md."""

from __future__ import annotations

import re
import runpy
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CODE = re.compile(r"\bCG-[A-Z]+[0-9]+\b")

# Family -> the room that gives it.
FAMILIES = {
    "W": "language and library",
    "P": "plan",
    "S": "plan",
    "L": "library",
    "B": "brand",
    "H": "handout",
    "R": "render",
    "F": "finish",
    "V": "verify",
    "G": "build and request and job and passes and print_room",
    "M": "batch",
    "U": "cli",
    "X": "cli",
}


def _given() -> dict[str, set[str]]:
    """Every code of the sources, with the rooms it is given in."""
    rooms: dict[str, set[str]] = defaultdict(set)
    for path in (ROOT / "crmo_guide").rglob("*.py"):
        room = path.relative_to(ROOT / "crmo_guide").parts[0].removesuffix(".py")
        for code in re.findall(rf'"({CODE.pattern})"', path.read_text(encoding="utf-8")):
            rooms[code].add(room)
    return rooms


def test_each_code_belongs_to_one_room() -> None:
    strays = {
        code: sorted(rooms)
        for code, rooms in _given().items()
        if not rooms <= set(FAMILIES.get(re.sub(r"CG-|[0-9]", "", code), "").split(" and "))
    }
    assert strays == {}


def test_each_code_is_explained_once_and_none_is_invented() -> None:
    pages = [(ROOT / "docs" / name).read_text(encoding="utf-8") for name in ("errors.md", "safety-checks.md")]
    explained = re.findall(rf"^\| ({CODE.pattern}) \|", "\n".join(pages), re.MULTILINE)
    assert len(explained) == len(set(explained))
    assert set(_given()) - set(explained) == set()
    assert set(explained) - set(_given()) == set()


def test_the_page_of_safety_checks_is_what_the_rules_say() -> None:
    script = ROOT / "tools" / "safety_page.py"
    made = runpy.run_path(str(script))["page"]()
    assert (ROOT / "docs" / "safety-checks.md").read_text(encoding="utf-8") == made, "run `make docs`"
