"""How the pages fall: whatever runs over, the numbers in the text come true and the emergency page is a front."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crmo_guide.build import Job, Request, handout_of, prepare
from crmo_guide.errors import InputProblem
from crmo_guide.handout.fit import Fit
from crmo_guide.handout.model import Handout

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
PASSES = 6


@pytest.fixture(scope="module", params=["mateo", "lucia", None])
def job(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Job:
    plan = EXAMPLES / f"{request.param}.yaml" if request.param else None
    out = tmp_path_factory.mktemp("fit") / "x.pdf"
    return prepare(Request(plan=plan, languages=("en",), out=out, date=dt.date(2026, 3, 10)))


def fallen(handout: Handout, sides: dict[str, int]) -> dict[str, int]:
    """The numbers on which the sections begin when some of them run over more than one side."""
    numbers: dict[str, int] = {}
    at = 1
    for page in handout.pages:
        numbers[page.id] = at
        at += sides.get(page.id, 1)
    return numbers


long_sections = st.dictionaries(
    st.sampled_from(["call", "medicines", "about", "bones", "cards-1", "flare", "living", "closing"]),
    st.integers(min_value=2, max_value=3),
)


@settings(max_examples=25)
@given(sides=long_sections, shrinks=st.booleans())
def test_pages_settle_with_the_emergency_page_in_front(job: Job, sides: dict[str, int], shrinks: bool) -> None:
    fit: Fit | None = Fit()
    for _ in range(PASSES):
        assert fit is not None
        handout = handout_of(job, "en", fit)
        now = {**sides, "call": 1} if shrinks and fit.week_moved else sides
        real = fallen(handout, now)
        if sides.get("call", 1) > 1 and not shrinks and fit.week_moved:
            with pytest.raises(InputProblem, match="CG-H04"):
                fit.after(handout, real)
            return
        settled_fit, fit = fit, fit.after(handout, real)
        if fit is None:
            break
    else:
        pytest.fail("the pages do not settle")
    assert real["emergency"] % 2 == 1
    assert all(handout.number_of(page) == number for page, number in real.items())
    assert settled_fit.week_moved == (sides.get("call", 1) > 1)
    about: Any = next(page.data for page in handout.pages if page.id == "about")
    assert all(entry.page == real[entry.id] for entry in about.contents)
