"""The leaf for the fridge: two sides, and no word of pages that are not there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from crmo_guide.handout.model import Handout
from crmo_guide.plan.model import Plan


@pytest.mark.parametrize("name", ["mateo", "lucia"])
def test_it_is_the_call_sheet_and_the_medicines_back_to_back(
    name: str, plan_of: Callable[..., Plan], handed: Callable[..., Handout]
) -> None:
    assert [page.id for page in handed(plan_of(name), "es", edition="fridge").pages] == ["call", "medicines"]


def test_this_week_is_never_lost(plan_of: Callable[..., Plan], handed: Callable[..., Handout], data_of: Any) -> None:
    handout = handed(plan_of("lucia"), "es", edition="fridge", week_moved=True)
    assert [page.id for page in handout.pages] == ["call", "medicines", "flare"]
    assert dict(data_of(handout, "call").moved.args)["page"] == handout.number_of("flare") == 3
    assert "week" in [block.tier for block in data_of(handout, "flare").blocks]


def test_the_general_edition_is_two_leaves(handed: Callable[..., Handout]) -> None:
    handout = handed(None, "en", edition="fridge", week_moved=True)
    assert [page.id for page in handout.pages] == ["call", "call-more", "medicines", "flare"]


def test_the_emergency_page_is_named_without_a_number(
    plan_of: Callable[..., Plan], handed: Callable[..., Handout], data_of: Any
) -> None:
    said = data_of(handed(plan_of("mateo"), "es", edition="fridge"), "call").no_answer
    assert [each.id for each in said if hasattr(each, "id")] == ["no-answer", "take-emergency-page"]
