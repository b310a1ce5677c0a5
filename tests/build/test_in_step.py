"""Several languages in one run: a section begins on the same page in each of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from crmo_guide.build import Findings, PrintCopy, Request, Wrote, build
from crmo_guide.handout.editions import outline
from crmo_guide.handout.fit import MOST_PAGES, Fit
from crmo_guide.handout.model import Handout
from crmo_guide.handout.order import Order
from crmo_guide.in_step import in_step, out_of_step
from crmo_guide.places import places

DAY = dt.date(2026, 3, 10)


@dataclass(frozen=True)
class Made:
    handout: Handout
    pages: int


def press(edition: str, longer: dict[str, dict[str, int]], **more: Any) -> Callable[[str, Fit], Made]:
    """Sets nothing: a section takes as many sides as `longer` says for its language, else one."""

    def typeset(lang: str, fit: Fit) -> Made:
        for _ in range(8):
            told = {name: value for name, value in vars(fit).items() if name != "turned"}  # the press's own note
            asked = Order(None, lang, "a4", places(), "x", edition=edition, **told, **more)
            handout = outline(asked)
            real, at = {}, 1
            for page in handout.pages:
                real[page.id] = at
                at += longer.get(lang, {}).get(page.id, 1)
            better = fit.after(handout, real, {})
            if better is None:
                return Made(handout, at - 1)
            fit = better
        pytest.fail("the pages do not settle")

    return typeset


def starts(made: Made) -> dict[str, int]:
    return {name: at for name, at in made.handout.numbers.items() if not name.startswith(("pause-", "write-"))}


@pytest.mark.parametrize("edition", ["guide", "full", "booklet"])
def test_a_shorter_section_is_followed_by_a_page_to_write_on(edition: str) -> None:
    longer = {"es": {"about": 2, "living": 3}, "ar": {"flare": 2}}
    made = in_step(("en", "es", "ar"), Fit(), press(edition, longer))
    assert starts(made["en"]) == starts(made["es"]) == starts(made["ar"])
    assert len({one.pages for one in made.values()}) == 1
    added = {
        lang: {page.id for page in one.handout.pages if page.id.startswith("pause-")} for lang, one in made.items()
    }
    assert added == {
        "en": {"pause-about-1", "pause-flare-1", "pause-living-1", "pause-living-2"},
        "es": {"pause-flare-1"},
        "ar": {"pause-about-1", "pause-living-1", "pause-living-2"},
    }
    names = [page.id for page in made["en"].handout.pages]
    assert names[names.index("living") + 1] == "pause-living-1"
    assert not out_of_step(made)


def test_the_emergency_page_stays_the_front_of_a_leaf() -> None:
    made = in_step(("en", "es"), Fit(), press("guide", {"es": {"about": 2}}))
    assert {one.handout.numbers["emergency"] % 2 for one in made.values()} == {1}


def test_one_language_alone_is_left_as_it_is() -> None:
    asked: list[Fit] = []
    typeset = press("guide", {})

    def noting(lang: str, fit: Fit) -> Made:
        asked.append(fit)
        return typeset(lang, fit)

    made = in_step(("en",), Fit(), noting)
    assert asked == [Fit()]
    assert not [page for page in made["en"].handout.pages if page.id.startswith("pause-")]


def test_two_volumes_in_one_language_are_two_in_all() -> None:
    longer = {"es": {"about": MOST_PAGES - 20}}
    made = in_step(("en", "es"), Fit(), press("booklet", longer))
    assert {one.handout.folded.volume for one in made.values() if one.handout.folded} == {1}


def test_no_booklet_grows_beyond_what_staples_hold_for_the_sake_of_the_numbers() -> None:
    """Each fits 48 pages; the longest sections of both together would not. Then the build says that they differ."""
    longer = {"en": {"about": 20, "living": 2}, "es": {"about": 2, "living": 20}}
    made = in_step(("en", "es"), Fit(), press("booklet", longer))
    assert {one.handout.folded.volume for one in made.values() if one.handout.folded} == {0}
    assert all(one.pages <= MOST_PAGES for one in made.values())
    assert out_of_step(made)


@pytest.mark.slow
def test_a_booklet_in_two_languages_has_the_same_bookmarks(tmp_path: Path) -> None:
    request = Request(languages=("en", "es"), paper="a4", edition="booklet", date=DAY, out=tmp_path)
    events = list(build(Request(**{**vars(request), "print_copy": PrintCopy(of="guide")})))
    assert not [event for event in events if isinstance(event, Findings)]
    read = [event.path for event in events if isinstance(event, Wrote) and "print" not in event.path.name]
    sections = [marks(path) for path in read]
    notes = {"Our notes", "Nuestras notas"}
    en, es = ([page for title, page in found if title not in notes] for found in sections)
    assert en == es
    assert len({pages(path) for path in read}) == 1


def marks(path: Path) -> list[tuple[str, int]]:
    with pikepdf.open(path) as pdf, pdf.open_outline() as outline:
        numbers = {page.objgen: number for number, page in enumerate(pdf.pages, start=1)}
        return [(str(item.title), numbers[item.destination[0].objgen]) for item in outline.root]


def pages(path: Path) -> int:
    with pikepdf.open(path) as pdf:
        return len(pdf.pages)
