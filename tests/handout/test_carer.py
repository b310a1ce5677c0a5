"""The carer's page: three things, and only what may be given when needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from crmo_guide.handout.model import Handout
from crmo_guide.plan.model import Plan


@pytest.fixture
def page(plan_of: Callable[..., Plan], handed: Callable[..., Handout]) -> Callable[..., Any]:
    def make(name: str | None, *changes: tuple[str, str], lang: str = "es") -> Any:
        (only,) = handed(plan_of(name, *changes) if name else None, lang, edition="carer").pages
        return only.data

    return make


@pytest.mark.parametrize("name", ["mateo", "lucia", None])
def test_three_things_to_know(name: str | None, page: Callable[..., Any]) -> None:
    assert [line.number for line in page(name).things] == [1, 2, 3]
    assert all(line.said for line in page(name).things)


def test_only_as_needed_medicines_with_their_limits(page: Callable[..., Any]) -> None:
    for name, medicine in (("mateo", "acetaminophen"), ("lucia", "paracetamol")):
        data = page(name)
        assert [given.name.text for given in data.medicines] == [medicine]
        assert all(given.dose and given.gap and given.most and given.call_if for given in data.medicines)
        assert data.others


def test_the_fixed_safety_lines_stand_beside(page: Callable[..., Any]) -> None:
    for name in ("mateo", "lucia", None):
        assert {"fixed-no-other", "fixed-no-double", "fixed-temperature"} <= {each.id for each in page(name).fixed}


def test_allergies_are_always_stated(page: Callable[..., Any]) -> None:
    assert [each.id for each in page("mateo").allergies] == ["allergies-none-known"]
    assert len(page("lucia").allergies) == 1


def test_the_family_comes_in_the_order_to_call(page: Callable[..., Any]) -> None:
    assert [person.name.text for person in page("mateo").people] == ["Ana Ejemplo", "Luis Ejemplo"]
    swapped = page("mateo", ("order: 1", "order: 3"))
    assert [person.name.text for person in swapped.people] == ["Luis Ejemplo", "Ana Ejemplo"]


def test_a_night_line_in_words_is_not_lost(page: Callable[..., Any]) -> None:
    night = ("{who: doctor-on-call, phone: +1 505 555 0143}", '{words: "go to the hospital"}')
    assert page("mateo", night, lang="en").team[1].number.text == "go to the hospital"
