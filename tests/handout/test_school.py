"""The school page: the country's paper, what is given at school and nothing else, and the family's copy."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from crmo_guide.handout.model import Handout, values_in
from crmo_guide.language.values import Kind
from crmo_guide.plan.countries import countries
from crmo_guide.plan.model import Plan

SCHOOL = "school: {form: 504, can: [walk, swim, cycle], with_care: [running, jumping], not_now: [], until: 2026-06-09}"


@pytest.fixture
def page(plan_of: Callable[..., Plan], handed: Callable[..., Handout]) -> Callable[..., Any]:
    """The data of the school's page, or of the family's copy."""

    def make(*changes: tuple[str, str], name: str | None = "mateo", copy: int = 0, lang: str = "es") -> Any:
        plan = plan_of(name, *changes) if name else None
        return handed(plan, lang, edition="school").pages[copy].data

    return make


def test_a_family_that_reads_the_schools_language_needs_no_copy(
    plan_of: Callable[..., Plan], handed: Callable[..., Handout]
) -> None:
    handout = handed(plan_of("mateo"), "en", edition="school")
    assert [each.id for each in handout.pages] == ["school"]
    assert [each.id for each in handout.decisions if not each.printed and each.kind == "page"] == ["school-family"]


def test_the_paper_is_the_plans_else_the_countrys_else_any(
    page: Callable[..., Any], handed: Callable[..., Handout]
) -> None:
    assert page().form.id == "school-form-504"
    assert page(name="lucia").form.id == "school-form-ihp"
    assert page(("form: 504, ", "")).form.id == "school-form-504"
    assert page(("form: 504", "form: iep")).form.id == "school-form-iep"
    france = handed(None, "es", edition="school", country=countries()["FR"]).pages[0].data
    assert france.form.id == "school-form-pai"  # type: ignore[attr-defined]
    assert page(name=None).form.id == "school-form-school-plan"


def test_no_medicine_prints_unless_the_plan_says_school(page: Callable[..., Any]) -> None:
    for name in ("mateo", "lucia"):
        assert not page(name=name).medicines
        assert not {each.kind for each in values_in(page(name=name))} & {Kind.DOSE, Kind.STRENGTH, Kind.GAP, Kind.MOST}


@pytest.mark.parametrize(
    "change",
    [
        (
            "      call_if: more than 3 days in a row\n",
            '      call_if: more than 3 days in a row\n      at_school: "yes"\n',
        ),
        (SCHOOL, SCHOOL.replace("not_now: []", "not_now: [], given_at_school: [Tylenol]")),
    ],
    ids=["ticked in the plan", "named by its brand"],
)
def test_what_is_given_at_school_prints_as_the_plan_has_it(change: tuple[str, str], page: Callable[..., Any]) -> None:
    (given,) = page(change).medicines
    assert given.name.text == "acetaminophen"
    assert given.dose.text.text == "10 mL (320 mg)"
    assert given.gap is not None
    assert given.most is not None
    (copy,) = page(change, copy=1).medicines
    assert copy.dose.text.text == "10 mL (320 mg)"


def test_a_name_that_is_no_medicine_of_the_plan_gets_no_dose(page: Callable[..., Any]) -> None:
    (given,) = page((SCHOOL, SCHOOL.replace("not_now: []", "not_now: [], given_at_school: [antacid]"))).medicines
    assert given.name.text == "antacid"
    assert given.dose.text.id == "ask-your-team"


def test_who_decides_on_a_bad_day(page: Callable[..., Any]) -> None:
    assert [each.id for each in page().until] == ["school-until", "school-decides-family"]
    assert [each.id for each in page(name="lucia").until] == ["school-until", "school-decides"]


def test_help_the_plan_asks_for_is_not_up_for_choice(page: Callable[..., Any]) -> None:
    chosen = page((SCHOOL, SCHOOL.replace("not_now: []", "not_now: [], supports: [lift-pass, rest-place]")))
    assert chosen.help_is_chosen
    assert [each.id for each in chosen.help] == ["support-lift-pass", "support-rest-place"]
    assert not page().help_is_chosen
    assert len(page().help) == 8


def test_weak_defences_are_told_where_they_hold(page: Callable[..., Any]) -> None:
    said = {
        name: {each.id for line in page(name=name).lines for each in line.said} for name in ("mateo", "lucia", None)
    }
    assert "school-01-immune" in said["lucia"]
    assert "school-01-infection" in said["mateo"]
    assert "school-01-general" in said[None]


def test_the_schools_page_is_dated_in_the_schools_language(page: Callable[..., Any]) -> None:
    assert "March 10, 2026" in {value.text for value in values_in(page())}
    assert "10 de marzo de 2026" in {value.text for value in values_in(page(copy=1))}


def test_a_plan_without_limits_says_so(page: Callable[..., Any]) -> None:
    assert page((SCHOOL, "")).moving is None
