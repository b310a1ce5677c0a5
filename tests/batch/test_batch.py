"""One batch from Python: each guide ends in one result, whatever the workers do."""

from __future__ import annotations

import datetime as dt
from concurrent.futures import Executor, Future
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from crmo_guide.batch.entry import Entry
from crmo_guide.batch.names import naming
from crmo_guide.batch.order import Order
from crmo_guide.batch.run import Result, batch
from crmo_guide.errors import UsageProblem
from crmo_guide.request import Request

REQUEST = Request(languages=("es", "en"), date=dt.date(2026, 3, 10), draft=True)


class Here(Executor):
    """Does the work at once, in this process; forgets what is named in `loses`."""

    def __init__(self, loses: str = "") -> None:
        self.loses = loses

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        if not (self.loses and fn.__name__ == self.loses):
            future.set_result(fn(*args, **kwargs))
        return future


def _order(desk: Path, template: str = "{id}-{lang}") -> Order:
    plans = sorted((desk / "plans").rglob("*.yaml"))
    return Order(tuple(Entry(plan) for plan in plans), REQUEST, desk / "out", naming(template))


def _results(order: Order, executor: Executor, patience: float | None = None) -> list[Result]:
    return [event for event in batch(order, executor, patience=patience) if isinstance(event, Result)]


def _codes(result: Result) -> set[str]:
    return {problem.code for problem in result.made.problems if problem.level == "stop"}


@pytest.mark.usefixtures("quick_pages")
def test_every_guide_ends_in_one_result_and_is_kept_next_time(ward: Any) -> None:
    desk = ward(2)
    first = _results(_order(desk), Here())
    assert [one.made.state for one in first] == ["made"] * 4
    assert len({one.guide.path for one in first if one.guide}) == 4
    second = _results(_order(desk), Here())
    assert [one.made.state for one in second] == ["kept"] * 4
    next((desk / "out").glob("*-en.pdf")).write_bytes(b"spoilt")
    third = _results(_order(desk), Here())
    assert sorted(one.made.state for one in third) == ["failed", "kept", "kept", "kept"]
    assert {code for one in third for code in _codes(one)} == {"CG-F06"}  # spoilt: no longer known for this plan's own


@pytest.mark.usefixtures("quick_pages")
def test_two_plans_of_one_id_are_both_refused(ward: Any) -> None:
    desk = ward(2)
    (desk / "plans" / "old").mkdir()
    (desk / "plans" / "old" / "bruno.yaml").write_bytes((desk / "plans" / "bruno.yaml").read_bytes())
    results = _results(_order(desk), Here())
    assert {one.plan.stem: one.made.state for one in results} == {"aurelia": "made", "bruno": "failed"}
    assert all(_codes(one) == {"CG-M14"} for one in results if one.plan.stem == "bruno")


def test_guides_of_one_name_are_refused_before_work_begins(ward: Any) -> None:
    desk = ward(2)
    with pytest.raises(UsageProblem, match="CG-M13"):
        _results(_order(desk, "{stem}"), Here())
    assert list((desk / "out").glob("*.pdf")) == []


@pytest.mark.parametrize("lost", ["look", "make"])
def test_work_that_never_comes_back_is_given_up(lost: str, ward: Any) -> None:
    results = _results(_order(ward(2)), Here(loses=lost), patience=0.1)
    assert {one.plan.stem for one in results} == {"aurelia", "bruno"}
    assert all(_codes(one) == {"CG-M15"} for one in results)


def test_a_mistake_of_ours_names_the_place_and_not_the_child(ward: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from crmo_guide.batch import worker

    def broken(_: Request) -> Any:
        raise ZeroDivisionError("Aurelia Testova")

    monkeypatch.setattr(worker, "build", broken)
    results = _results(_order(ward(1)), Here())
    assert all(_codes(one) == {"CG-M17"} for one in results)
    assert "Testova" not in repr([one.made for one in results])


@pytest.mark.usefixtures("quick_pages")
def test_of_a_whole_set_what_says_nothing_for_a_plan_is_left_out(ward: Any) -> None:
    order = replace(_order(ward(1), "{id}-{lang}-{edition}"), request=replace(REQUEST, editions=("all",)))
    results = _results(order, Here())
    states = {one.guide.edition: one.made.state for one in results if one.guide}
    assert states["guide"] == "made"
    assert states["dentist"] == "left out"  # this child takes no bisphosphonate
    alone = _results(replace(order, request=replace(REQUEST, editions=("dentist",))), Here())
    assert {one.made.state for one in alone} == {"failed"}
