"""The booklet as data: what stands where between the covers, how whole sheets are filled, when it is two volumes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from crmo_guide.errors import InputProblem
from crmo_guide.handout.booklet import BackCover, booklet
from crmo_guide.handout.fit import MOST_PAGES, Fit
from crmo_guide.handout.model import Handout, Phrase
from crmo_guide.handout.order import Order
from crmo_guide.language.tongue import languages
from crmo_guide.language.values import Value
from crmo_guide.places import Places
from crmo_guide.plan.countries import countries
from crmo_guide.plan.model import Plan

SPEAKS_OF_SHEETS = {"about-lead", "about-lead-blank", "first-fridge", "first-emergency", "take-page", "when-dates"}


def order(where: Places, plan: Plan | None, **more: Any) -> Order:
    asked: dict[str, Any] = {"lang": "en", "paper": "a4", "places": where, "owner": "x", "country": countries()["US"]}
    return Order(**{**asked, "plan": plan, "edition": "booklet", **more})


def as_fitted(asked: Order, fit: Fit) -> Handout:
    parts = {"numbers": fit.numbers, "fill": fit.fill, "lines": fit.lines, "volume": fit.volume}
    return booklet(replace(asked, **parts))


def settled(asked: Order, sides: dict[str, int], room: dict[str, float] | None = None) -> tuple[Handout, Fit]:
    """The booklet once its pages have fallen; a section of `sides` takes more than one page."""
    fit: Fit = Fit()
    for _ in range(6):
        handout = as_fitted(asked, fit)
        real, at = {}, 1
        for page in handout.pages:
            real[page.id] = at
            at += sides.get(page.id, 1)
        better = fit.after(handout, real, room or {})
        if better is None:
            return handout, fit
        fit = better
    pytest.fail("the pages do not settle")


def said(item: Any) -> Iterator[Phrase]:
    if isinstance(item, Phrase):
        yield item
    elif isinstance(item, tuple):
        for part in item:
            yield from said(part)
    elif is_dataclass(item):
        for field in fields(item):
            yield from said(getattr(item, field.name))


@pytest.fixture(scope="module", params=["mateo", "lucia", None])
def plan(request: pytest.FixtureRequest, plan_of: Callable[..., Plan]) -> Plan | None:
    return plan_of(request.param) if request.param else None


@pytest.mark.parametrize("of", ["guide", "full"])
def test_between_the_covers_stands_what_one_looks_for_first(where: Places, plan: Plan | None, of: str) -> None:
    handout = booklet(order(where, plan, of=of))
    names = [page.id for page in handout.pages]
    ticks = ["call-more"] if plan is None else []
    assert names[: 5 + len(ticks)] == ["cover", "call", *ticks, "contents", "about", "medicines"]
    assert names[-3:] == ["emergency", "emergency-family", "back"]
    assert len(names) == len(set(names))
    assert handout.folded is not None
    assert (handout.folded.size, handout.folded.binding) == ("148mm 210mm", "left")


@pytest.mark.parametrize("extra", range(8))
def test_whole_sheets_are_filled_with_pages_to_write_on(where: Places, plan: Plan | None, extra: int) -> None:
    handout, fit = settled(order(where, plan), {"living": 1 + extra})
    assert handout.numbers["back"] % 4 == 0
    written = [page.id for page in handout.pages if page.id.startswith("write-")]
    assert written == [f"write-{n}" for n in range(1, fit.fill + 1)]
    assert fit.fill < 4
    assert [page.id for page in handout.pages][-1 - fit.fill :] == [*written, "back"]


def test_lines_to_write_on_take_the_room_there_is(where: Places) -> None:
    room = {"cover": 200.0, "call": 100.0, "about": 90.0, "bones": 20.0, "living": 60.0}
    handout, _ = settled(order(where, None), {}, room)
    lines = {page.id: page.lines for page in handout.pages if page.lines}
    assert lines == {"about": 8, "living": 4}


def test_too_many_pages_are_two_volumes_and_more_are_refused(where: Places) -> None:
    asked = order(where, None, of="full")
    long = {page.id: 3 for page in booklet(asked).pages if page.id.startswith("topic-")}
    first, fit = settled(asked, long)
    assert fit.volume == 1
    second = as_fitted(asked, Fit(volume=2))
    ids = [{page.id for page in handout.pages} for handout in (first, second)]
    both = {"cover", "contents", "closing", "back"}
    assert ids[0] & ids[1] == both
    assert ids[0] | ids[1] >= {page.id for page in booklet(asked).pages}
    assert {"call", "medicines", "emergency", "own", "living"} <= ids[0]
    assert ids[1] - both == set(long)
    with pytest.raises(InputProblem, match="CG-H12"):
        settled(asked, {**long, "bones": MOST_PAGES})


@pytest.mark.parametrize(
    ("needed", "volume"), [(MOST_PAGES - 3, 0), (MOST_PAGES - 1, 0), (MOST_PAGES, 0), (MOST_PAGES + 1, 1)]
)
def test_as_many_pages_as_staples_hold_are_one_volume_and_one_more_is_two(
    where: Places, needed: int, volume: int
) -> None:
    asked = order(where, None)
    bare = len(booklet(asked).pages)
    first, fit = settled(asked, {"living": 1 + needed - bare})
    assert fit.volume == volume
    if not volume:
        assert first.numbers["back"] == MOST_PAGES
        assert fit.fill == MOST_PAGES - needed


def test_a_booklet_of_the_guide_parts_in_two_as_well(where: Places) -> None:
    first, _ = settled(order(where, None), {"bones": MOST_PAGES - 20})
    second = as_fitted(order(where, None), Fit(volume=2))
    assert first.folded is not None
    assert first.folded.volume == 1
    assert {"crmo", "feelings"} <= {page.id for page in second.pages}
    assert not {"crmo", "feelings"} & {page.id for page in first.pages}


def test_no_line_speaks_of_loose_sheets(where: Places, plan: Plan | None) -> None:
    handout = booklet(order(where, plan))
    used = {phrase.id for page in handout.pages for phrase in said(page.data)}
    assert not used & SPEAKS_OF_SHEETS
    assert "booklet-first" in used
    assert "booklet-take-page" in used


def test_only_on_the_dates_names_the_page_of_the_medicines(where: Places, plan_of: Callable[..., Plan]) -> None:
    handout, _ = settled(order(where, plan_of("lucia")), {})
    pages = [dict(each.args)["page"] for page in handout.pages for each in said(page.data) if "when-dates" in each.id]
    assert pages
    assert set(pages) == {handout.numbers["medicines"]}


def test_the_back_cover_is_whom_to_call(where: Places, plan: Plan | None) -> None:
    back = booklet(order(where, plan)).pages[-1].data
    assert isinstance(back, BackCover)
    assert len(back.now) == 1
    assert [call.label.id for call in back.team if isinstance(call.label, Phrase)] == ["contact-day", "contact-night"]
    if plan is not None:
        numbers = [call.number for call in (*back.now, *back.team)]
        assert all(isinstance(number, Value) for number in numbers)
    assert back.no_answer


def test_the_binding_follows_the_language_unless_told(where: Places) -> None:
    assert all(
        folded.binding == ("right" if language.direction == "rtl" else "left")
        for language in languages(where)
        if (folded := booklet(order(where, None, lang=language.code)).folded) is not None
    )
    told = booklet(order(where, None, binding="right")).folded
    assert told is not None
    assert told.binding == "right"


def test_the_paper_decides_the_size(where: Places, tmp_path: Path) -> None:
    folded = booklet(order(where, None, paper="letter")).folded
    assert folded is not None
    assert folded.size == "5.5in 8.5in"
