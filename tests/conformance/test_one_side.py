"""A page meant for one side takes one, in the largest type that fits; a plan too long for the smallest takes two."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from crmo_guide.build import Request, prepare, typeset_guide

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


def school(tmp_path: Path, more: int) -> Any:
    """Mateo's page for the school, with so many things more that he cannot do now."""
    text = (EXAMPLES / "mateo.yaml").read_text("utf-8")
    assert "not_now: []" in text
    things = ", ".join(f"{{en: climbing wall number {n}}}" for n in range(more))
    plan = tmp_path / "plan.yaml"
    plan.write_text(text.replace("not_now: []", f"not_now: [{things}]"), "utf-8")
    return typeset_guide(prepare(Request(plan=plan, languages=("en",), edition="school", draft=True)), "en")


@pytest.mark.parametrize("more", [0, 6, 12])
def test_the_type_gives_way_before_the_page_does(more: int, tmp_path: Path) -> None:
    assert school(tmp_path, more).pages == 1


def test_a_plan_too_long_for_the_smallest_type_takes_more_sides(tmp_path: Path) -> None:
    assert school(tmp_path, 100).pages > 1


def test_an_example_that_fits_is_not_set_smaller(papers: Any, tmp_path: Path) -> None:
    made = papers.make(papers.Case("school", "mateo", "en", "a4"), tmp_path)
    assert [page.smaller for page in made.paper.handout.pages] == [0]
