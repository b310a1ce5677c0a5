"""Pages to write on: what the plan fills in, what is left out, and that no dose comes from anywhere else."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from crmo_guide.handout.model import Handout, Phrase, values_in
from crmo_guide.language.values import Kind
from crmo_guide.plan.model import Plan

SITE = "    - {bone: calcaneus, side: right, state: healed}\n"


def ids(handout: Handout) -> list[str]:
    return [page.id for page in handout.pages]


@pytest.fixture
def tools(plan_of: Callable[..., Plan], handed: Callable[..., Handout]) -> Callable[..., Handout]:
    def hand(name: str | None, *changes: tuple[str, str], lang: str = "en", **more: Any) -> Handout:
        return handed(plan_of(name, *changes) if name else None, lang, edition="tools", **more)

    return hand


def test_a_page_is_there_only_when_the_plan_asks_for_it(tools: Callable[..., Handout]) -> None:
    everything = ["diary", "weeks", "injections", "log", "vaccines", "visit", "heard-back"]
    assert ids(tools("lucia")) == ids(tools(None)) == everything
    assert ids(tools("mateo")) == [page for page in everything if page not in ("weeks", "injections")]


def test_the_diary_has_a_row_for_each_site_and_rows_for_new_ones(tools: Callable[..., Handout], data_of: Any) -> None:
    own = data_of(tools("mateo"), "diary")
    assert len(own.sites) == 4
    assert own.blank >= 1
    general = data_of(tools(None), "diary")
    assert general.sites == ()
    assert general.blank >= 6


def test_many_sites_run_on_and_none_is_lost(tools: Callable[..., Handout], data_of: Any) -> None:
    more = "".join(f"    - {{bone: rib, side: {side}, state: active}}\n" for side in ("left", "right") * 5)
    handout = tools("mateo", (SITE, SITE + more))
    pages = [page.data for page in handout.pages if page.id.startswith("diary")]
    assert sum(len(page.sites) for page in pages) == 14
    assert [page.ends for page in pages] == [False, False, True]


def test_a_weekly_medicine_keeps_its_weekday_and_its_own_dose(
    tools: Callable[..., Handout], data_of: Any, say: Callable[..., str]
) -> None:
    data = data_of(tools("lucia"), "weeks")
    assert [say(medicine.days) for medicine in data.medicines] == ["Friday", "Sunday"]
    assert [medicine.dose.text.text for medicine in data.medicines] == ["15 mg (1 pen)", "5 mg (1 tablet)"]
    assert data_of(tools(None), "weeks").medicines == ()


def test_no_dose_stands_on_any_other_page(tools: Callable[..., Handout]) -> None:
    for name in ("mateo", "lucia", None):
        for page in tools(name).pages:
            kinds = {value.kind for value in values_in(page.data)}
            assert page.id == "weeks" or not kinds & {Kind.DOSE, Kind.STRENGTH, Kind.GAP, Kind.MOST}, page.id


def test_injections_stand_on_the_dates_of_the_plan(tools: Callable[..., Handout], data_of: Any) -> None:
    rows = data_of(tools("lucia"), "injections").rows
    dated = [row for row in rows if row.date]
    assert [row.date.text for row in dated][:2] == ["11 March 2026", "25 March 2026"]
    assert {row.medicine[0].text for row in dated} == {"adalimumab"}
    assert {row.medicine[0].text for row in rows if row.medicine and not row.date} == {"methotrexate"}
    assert not any(row.medicine or row.date for row in data_of(tools(None), "injections").rows)


def test_the_log_and_the_visit_hold_the_dates_of_the_plan(tools: Callable[..., Handout], data_of: Any) -> None:
    handout = tools("mateo")
    assert len(data_of(handout, "log").due) == 2
    assert "9 June 2026" in re.sub(r"\s", " ", data_of(handout, "visit").next.when.text.replace("June 9,", "9 June"))
    assert data_of(tools(None), "visit").next is None


def test_vaccines_of_the_plan_come_first(tools: Callable[..., Handout], data_of: Any) -> None:
    wanted = 'vaccines: {list: [{name: mmr, live: "yes", date: 2020-05, note: asked}]}\n'
    table = data_of(tools("mateo", ("zones:", wanted + "zones:")), "vaccines")
    assert [(row.name, row.live) for row in table.vaccines] == [(Phrase("vaccine-mmr"), True)]
    assert table.blank >= 2


@pytest.mark.parametrize(
    ("name", "there", "missing"),
    [
        ("mateo", {"heard-nsaid", "heard-needed"}, {"heard-weekly", "heard-injection", "heard-fever", "heard-steroid"}),
        ("lucia", {"heard-weekly", "heard-injection", "heard-fever", "heard-back"}, {"heard-nsaid", "heard-steroid"}),
        (None, {"heard-weekly", "heard-injection", "heard-fever", "heard-steroid", "heard-nsaid"}, set()),
    ],
)
def test_what_is_said_back_follows_the_plan(
    name: str | None, there: set[str], missing: set[str], tools: Callable[..., Handout], data_of: Any
) -> None:
    said = {item.id for item in data_of(tools(name), "heard-back").items}
    assert {"heard-now", "heard-night", *there} <= said
    assert not missing & said
