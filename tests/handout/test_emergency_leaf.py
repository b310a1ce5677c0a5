"""The emergency leaf: the guide's own two pages, alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from crmo_guide.handout.model import Handout
from crmo_guide.plan.model import Plan


@pytest.mark.parametrize("name", ["mateo", "lucia", None])
def test_it_says_what_the_guide_says(
    name: str | None, plan_of: Callable[..., Plan], handed: Callable[..., Handout], data_of: Any
) -> None:
    plan = plan_of(name) if name else None
    alone, whole = handed(plan, "es", edition="emergency"), handed(plan, "es")
    assert [page.id for page in alone.pages] == ["emergency", "emergency-family"]
    for page in alone.pages:
        assert page.data == data_of(whole, page.id)
    assert alone.number_of("emergency") == 1
