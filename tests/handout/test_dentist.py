"""The dentist's note: only where a bisphosphonate is planned, given or past, and never with a dose."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from crmo_guide.errors import DoesNotApply
from crmo_guide.handout.model import Handout, values_in
from crmo_guide.language.values import Kind
from crmo_guide.plan.model import Plan

PAST = ("  as_needed:", "  stopped: [{name: zoledronic acid, date: 2025-09-01}]\n  as_needed:")


@pytest.fixture
def pages(plan_of: Callable[..., Plan], handed: Callable[..., Handout]) -> Callable[..., tuple[Any, Any]]:
    def make(name: str | None, *changes: tuple[str, str]) -> tuple[Any, Any]:
        ours, theirs = handed(plan_of(name, *changes) if name else None, "es", edition="dentist").pages
        return ours.data, theirs.data

    return make


def ids(note: Any) -> set[str]:
    return {said.id.partition("-")[2] for line in note.lines for said in line.said}


def test_without_a_bisphosphonate_there_is_no_note(pages: Any) -> None:
    with pytest.raises(DoesNotApply) as caught:
        pages("mateo")
    (problem,) = caught.value.problems
    assert problem.code == "CG-H08"
    assert "Mateo" not in problem.what + problem.fix


def test_a_planned_one_prints_with_its_dates_and_the_last_check(pages: Any) -> None:
    ours, theirs = pages("lucia")
    assert {"03-dated", "04-checked", "08-immune-yes", "09-trimethoprim", "06-none"} <= ids(ours)
    assert ids(ours) == ids(theirs)
    dates = {value.text for value in values_in(ours) if value.kind is Kind.DATE}
    assert {"14 April 2026", "15 April 2026", "16 April 2026", "10 February 2026"} <= dates


def test_a_past_one_is_reason_enough(pages: Any) -> None:
    ours, _ = pages("mateo", PAST)
    assert "03-past-dated" in ids(ours)
    assert "03-past" not in ids(ours)
    undated, _ = pages("mateo", (PAST[0], PAST[1].replace(", date: 2025-09-01", "")))
    assert "03-past" in ids(undated)


def test_several_past_ones_are_all_named(pages: Any) -> None:
    two = PAST[1].replace("2025-09-01}", "2025-09-01}, {name: pamidronate, date: 2024-09-01}")
    ours, _ = pages("mateo", (PAST[0], two))
    assert {"zoledronic acid", "pamidronate"} <= {value.text for value in values_in(ours)}


def test_a_site_in_the_jaw_is_told(pages: Any) -> None:
    jaw = ("{bone: calcaneus, side: right, state: healed}", "{bone: jaw, side: right, state: active}")
    ours, _ = pages("mateo", PAST, jaw)
    assert "06-site" in ids(ours)
    assert "06-none" not in ids(ours)


@pytest.mark.parametrize("name", ["lucia", None])
def test_no_number_is_silent_and_no_dose_stands_there(name: str | None, pages: Any) -> None:
    for note in pages(name):
        assert [line.number for line in note.lines] == list(range(1, 13))
        assert all(line.said for line in note.lines)
        assert not {value.kind for value in values_in(note)} & {Kind.DOSE, Kind.STRENGTH, Kind.GAP, Kind.MOST}


def test_an_unsigned_plan_says_so(plan_of: Callable[..., Plan], handed: Callable[..., Handout]) -> None:
    handout = handed(plan_of("lucia"), "es", edition="dentist", draft=True)
    for page in handout.pages:
        assert "12-unsigned" in ids(page.data)
        assert "12-signed" not in ids(page.data)
