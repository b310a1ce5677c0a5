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
@given(sides=long_sections, helps=st.sampled_from(["closer", "moved", "nothing"]))
def test_pages_settle_with_the_emergency_page_in_front(job: Job, sides: dict[str, int], helps: str) -> None:
    fit: Fit | None = Fit()
    for _ in range(PASSES):
        assert fit is not None
        handout = handout_of(job, "en", fit)
        tried = {"moved": fit.week_moved, "closer": bool(fit.tighter.get("call")) and not fit.week_moved}
        now = {**sides, "call": 1} if tried.get(helps) else sides
        real = fallen(handout, now)
        if now.get("call", 1) > 1 and fit.week_moved and fit.tighter.get("call"):
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
    over = sides.get("call", 1) > 1
    assert settled_fit.week_moved == (over and helps == "moved")
    assert bool(settled_fit.tighter.get("call")) == (over and helps == "closer")
    about: Any = next(page.data for page in handout.pages if page.id == "about")
    assert all(entry.page == real[entry.id] for entry in about.contents)
