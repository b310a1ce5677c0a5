"""Nobody's name is too long for a paper: names as families bear them, and longer ones, on every edition."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from crmo_guide.build import Request

SIGNED_ON = dt.date(2026, 3, 10)
USUAL = "Guadalupe Hernández Quiñones"
LONG = "María Fernanda de la Santísima Trinidad Hernández-Etxeberria"
ONE_WORD = "Wolfeschlegelsteinhausenbergerdorff Muster"
PEOPLE = (
    ("Rosa Muestra", "Rosa Guadalupe Hernández Quiñones"),
    ("Example Surgery", "Consultorio Universitario Nuestra Señora del Rosario"),
    ("Kim Example", "Kimberley Featherstonehaugh-Cholmondeley"),
)


@dataclass(frozen=True)
class Case:
    name: str
    lang: str
    edition: str
    most: int
    """Pages: as many as with a short name, but in Arabic, where the people's page goes on overleaf."""

    @property
    def key(self) -> str:
        return f"long-{self.name.split()[0]}-{self.lang}-{self.edition}"


CASES = [
    Case(USUAL, "es", "guide", 18),
    Case(LONG, "ar", "guide", 20),
    Case(ONE_WORD, "en", "guide", 18),
    Case(USUAL, "es", "wallet", 2),
    Case(LONG, "ar", "wallet", 2),
    Case(LONG, "es", "school", 2),
    Case(ONE_WORD, "es", "carer", 1),
    Case(LONG, "es", "tools", 10),
    Case(LONG, "en", "large-print", 200),
    Case(USUAL, "es", "booklet", 48),
]


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.key)
def test_a_long_name_fits_every_paper(case: Case, guides: Any, reading: Callable[[Path], Any]) -> None:
    """That no words lie over others or run off the paper, and that the name can be read, `build` sees to itself."""
    plan = guides.plan(f"plan-{case.key}", ("name: Lucía Muestra", f"name: {case.name}"), *PEOPLE, name="lucia")
    request = Request(plan=plan, languages=(case.lang,), edition=case.edition, date=SIGNED_ON, draft=True)
    pages = reading(guides.made(case.key, request))
    assert len(pages) <= case.most
    for page in pages:
        for run in page.runs:
            assert page.box[0] <= run.box[0], (page.number, run.text)
            assert run.box[2] <= page.box[2], (page.number, run.text)
