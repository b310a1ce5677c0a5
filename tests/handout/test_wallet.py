"""The wallet card: what an ambulance crew asks first, on both sides."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from crmo_guide.handout.model import Handout
from crmo_guide.plan.model import Plan


@pytest.fixture
def sides(plan_of: Callable[..., Plan], handed: Callable[..., Handout]) -> Callable[..., tuple[Any, Any]]:
    def make(name: str | None, *changes: tuple[str, str]) -> tuple[Any, Any]:
        front, back = handed(plan_of(name, *changes) if name else None, "es", edition="wallet").pages
        assert (front.lang, back.lang) == ("en", "es")
        return front.data, back.data

    return make


def test_defences_are_always_stated(sides: Any) -> None:
    for name, stated in (("mateo", "no"), ("lucia", "yes"), (None, "general")):
        front, back = sides(name)
        assert front.immune.id == f"wallet-immune-clinic-{stated}"
        assert back.immune.id == f"wallet-immune-family-{stated}"
    weak, _ = sides("mateo", ("allergies:", 'immune: {weakened: "yes"}\nallergies:'))
    assert weak.immune.id == "wallet-immune-clinic-stated"


def test_a_steroid_is_named(sides: Any) -> None:
    assert sides("mateo")[0].steroid is None
    front, back = sides("mateo", ("name: naproxen ", "name: prednisolone "))
    assert (front.steroid.id, back.steroid.id) == ("wallet-steroid-clinic", "wallet-steroid-family")


def test_the_numbers_the_code_and_the_last_day_stand_on_both_sides(sides: Any) -> None:
    for side in sides("lucia"):
        assert side.emergency.number.text == "999"
        assert [call.number.text for call in side.team] == ["01632 960142", "01632 960100"]
        assert side.code is not None
        assert side.review_by is not None


def test_the_end_of_a_long_list_of_allergies_is_never_cut_off(sides: Any) -> None:
    none, one = sides("mateo")[0], sides("lucia")[0]
    assert [each.id for each in none.allergies] == ["allergies-none-known"]
    assert len(one.allergies) == 1
    many = ", ".join(f"{{to: medicine number {n} with a long name}}" for n in range(6))
    front, _ = sides("mateo", ("allergies: none known", f"allergies: [{many}]"))
    assert [each.id for each in front.allergies] == ["wallet-allergies-many"]
