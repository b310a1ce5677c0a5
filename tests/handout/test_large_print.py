"""The core guide in large print as data: nothing of it is left out, and it names its own page numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from crmo_guide.handout.fit import Fit
from crmo_guide.handout.large_print import SIZES
from crmo_guide.handout.model import Handout, Phrase, phrase, values_in
from crmo_guide.plan.model import Plan

NAMES = ("mateo", "lucia", None)


@pytest.fixture
def large(plan_of: Callable[..., Plan], handed: Callable[..., Handout]) -> Callable[..., Handout]:
    """`large("lucia", lang="es", size=24)`: that plan, or none, in large print."""

    def make(name: str | None, lang: str = "es", **more: Any) -> Handout:
        return handed(plan_of(name) if name else None, lang, **{"edition": "large-print", **more})

    return make


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("lang", ["en", "es"])
def test_every_phrase_can_be_said(
    name: str | None,
    lang: str,
    large: Callable[..., Handout],
    phrases_in: Callable[[object], Iterator[Phrase]],
    say: Callable[[Phrase, str], str],
) -> None:
    handout = large(name, lang)
    for page in handout.pages:
        for each in (page.title, *phrases_in(page.data)):
            assert say(each, page.lang)
    assert say(handout.title, lang)


@pytest.mark.parametrize("name", NAMES)
def test_no_section_and_no_value_of_the_core_guide_is_missing(name: str | None, large: Callable[..., Handout]) -> None:
    core, handout = large(name, edition="guide"), large(name)
    sections = {page.id for page in core.pages if not page.id.startswith("cards-")}
    assert sections <= {page.id for page in handout.pages} | {"notes"}
    in_core, here = (set(values_in([page.data for page in made.pages])) for made in (core, handout))
    assert in_core <= here
    assert handout.size == SIZES[0]
    assert core.size is None


@pytest.mark.parametrize("name", NAMES)
def test_this_week_stands_with_the_other_tiers_whatever_the_length(
    name: str | None, large: Callable[..., Handout], data_of: Callable[[Handout, str], Any]
) -> None:
    handout = large(name, week_moved=True)
    call = data_of(handout, "call")
    assert list(dict.fromkeys(block.tier for block in call.blocks)) == ["now", "today", "week"]
    assert call.moved is None
    three_sides = {page.id: number + (2 if number > 1 else 0) for number, page in enumerate(handout.pages, start=1)}
    fit = Fit(lines={}).after(handout, three_sides)
    assert fit is None or not fit.week_moved


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("lang", ["en", "es", "ar"])
def test_every_box_says_whom_to_call_and_no_sign_is_lost(
    lang: str, size: int, handed: Callable[..., Handout], plan_of: Callable[..., Plan], data_of: Callable[..., Any]
) -> None:
    plan = plan_of("lucia")
    core = data_of(handed(plan, lang), "call")
    call = data_of(handed(plan, lang, edition="large-print", size=size), "call")
    for tier in core.blocks:
        cut = [block for block in call.blocks if block.tier == tier.tier]
        assert [flag for block in cut for flag in block.flags] == list(tier.flags)
        assert {block.calls for block in cut} == {tier.calls}
        assert all(block.flags for block in cut)
    assert len(call.blocks) > len(core.blocks), "in large print a tier of many lines takes more than one box"


def test_the_pages_to_take_are_named_from_the_first_to_the_last(
    handed: Callable[..., Handout], plan_of: Callable[..., Plan], data_of: Callable[..., Any]
) -> None:
    numbers = {"emergency": 63, "emergency-family": 67}
    handout = handed(plan_of("lucia"), "en", edition="large-print", numbers=numbers)
    assert phrase("large-take-pages", page=63, last=66) in data_of(handout, "call").no_answer
    assert phrase("large-first-emergency", page=63, last=66) in data_of(handout, "about").first


def test_each_medicine_has_a_card_that_begins_a_page(
    large: Callable[..., Handout], data_of: Callable[[Handout, str], Any]
) -> None:
    core, handout = large("lucia", edition="guide"), large("lucia")

    def cards(made: Handout) -> list[list[str]]:
        pages = [data_of(made, page.id) for page in made.pages if page.id.startswith("cards-")]
        return [[sheet.id for sheet in (*page.full, *page.half)] for page in pages]

    alone = [ids for ids in cards(handout) if ids]
    assert alone == [[each] for ids in cards(core) for each in ids]
    assert data_of(handout, "cards-log").log_rows > 0


def test_pages_are_named_by_the_numbers_they_have_here(
    large: Callable[..., Handout],
    data_of: Callable[[Handout, str], Any],
    phrases_in: Callable[[object], Iterator[Phrase]],
) -> None:
    places = {page.id: 7 * number for number, page in enumerate(large("lucia").pages)}
    handout = large("lucia", numbers=places)
    about = data_of(handout, "about")
    last = places["about"] - 1
    assert dict(about.lead.args) == {"last": last}
    assert dict(about.first[0].args) == {"last": last}
    said = [each for page in handout.pages for each in phrases_in(page.data)]
    assert {each.args for each in said if each.id == "large-when-dates"} == {(("page", places["medicines"]),)}
    assert not {"when-dates", "first-fridge", "about-lead", "week-moved"} & {each.id for each in said}


def test_a_bare_last_page_has_lines_to_write_on(large: Callable[..., Handout]) -> None:
    handout = large("mateo")
    real = {page.id: number for number, page in enumerate(handout.pages, start=1)}
    fit = Fit().after(handout, real, {"about": 220.0, "crmo": 60.0})
    assert fit is not None
    assert set(fit.lines or {}) == {"about"}
    lines = {page.id: page.lines for page in large("mateo", lines=fit.lines).pages if page.lines}
    assert lines == fit.lines
    assert 0 < 14 * lines["about"] < 220
