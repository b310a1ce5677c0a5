"""The pages for the child: the text of the right age, in words a child can read, and the private leaf apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from crmo_guide.errors import InputProblem
from crmo_guide.handout.child import BANDS
from crmo_guide.handout.model import Handout, values_in
from crmo_guide.language.values import Kind
from crmo_guide.library.reading_sample import figures, medicine_names, of_text
from crmo_guide.library.shelf import shelf
from crmo_guide.library.topic import Topic
from crmo_guide.places import Places
from crmo_guide.plan.model import Plan

BORN = "born: 2016-05-14"
# The hardest each text may be: a school grade in English, a point on the scale from 0 (hard) to 100 in Spanish.
LIMITS = {
    "age-4-7": (2.0, 80),
    "age-8-11": (4.0, 75),
    "age-12-15": (5.0, 70),
    "age-16-up": (6.0, 70),
    "private": (6.0, 70),
}


def ids(handout: Handout) -> list[str]:
    return [page.id for page in handout.pages]


@pytest.fixture
def made(plan_of: Callable[..., Plan], handed: Callable[..., Handout]) -> Callable[..., Handout]:
    def make(edition: str, name: str | None, *changes: tuple[str, str], lang: str = "en") -> Handout:
        return handed(plan_of(name, *changes) if name else None, lang, edition=edition)

    return make


@pytest.mark.parametrize(
    ("born", "band"),
    [
        ("born: 2022-06-01", "age-4-7"),
        ("born: 2018-03-11", "age-4-7"),  # eight tomorrow
        ("born: 2018-03-10", "age-8-11"),  # eight on the day of signing
        ("born: 2014-03-11", "age-8-11"),
        ("born: 2014-03-10", "age-12-15"),
        ("born: 2010-03-11", "age-12-15"),
        ("born: 2010-03-10", "age-16-up"),
        ("age_band: under-5", "age-4-7"),
        ("age_band: 9-12", "age-8-11"),
        ("age_band: 13-17", "age-12-15"),
        ("age_band: 18-25", "age-16-up"),
        ("born: 2014-03-10, age_band: 5-8", "age-4-7"),  # an easier text, asked for
    ],
)
def test_the_age_on_the_day_of_signing_chooses_the_text(made: Callable[..., Handout], born: str, band: str) -> None:
    assert ids(made("child", "mateo", (BORN, born))) == [band, f"{band}-2", f"{band}-3", f"{band}-4"]


def test_without_a_day_to_count_to_nobody_guesses(made: Callable[..., Handout]) -> None:
    unsigned = ("  date: 2026-03-10\n", "")
    assert ids(made("child", "mateo", unsigned))[0] == "age-8-11"  # the day of the pictures
    with pytest.raises(InputProblem, match="CG-H10"):
        made("child", "mateo", unsigned, ("  as_of: 2026-02-24                # date of the MRI\n", ""))


def test_without_a_plan_every_age_begins_on_a_front(made: Callable[..., Handout]) -> None:
    handout = made("child", None)
    for band, _ in BANDS:
        assert handout.number_of(band) % 2 == 1
    assert not any(page.id.startswith("private") for page in handout.pages)


@pytest.mark.parametrize("lang", ["en", "es"])
def test_every_part_of_every_text_is_printed(made: Callable[..., Handout], where: Places, lang: str) -> None:
    pages = [*made("child", None, lang=lang).pages, *made("teen", None, lang=lang).pages]
    printed: dict[str, set[str]] = {}
    for page in pages:
        data: Any = page.data
        found = printed.setdefault(data.text.id, set())
        found.update(part.section.key for row in data.rows for part in row)
    for text_id, keys in printed.items():
        assert keys == {part.key for part in shelf(lang, where).for_child(text_id).sections}, text_id


def texts(where: Places) -> Iterator[tuple[str, Topic]]:
    for lang in ("en", "es"):
        for text in shelf(lang, where).child.values():
            yield lang, text


def test_every_text_is_as_easy_as_its_readers_need(where: Places) -> None:
    names = medicine_names(where)
    for lang, text in texts(where):
        score = figures(of_text(text), lang, names).plain.score
        assert score is not None
        english, spanish = LIMITS[text.id]
        assert score <= english if lang == "en" else score >= spanish, (lang, text.id, score)


def test_the_childs_own_sites_and_goal_are_there_and_no_dose(made: Callable[..., Handout], data_of: Any) -> None:
    handout = made("child", "mateo")
    mine = data_of(handout, "age-8-11-4")
    assert [place.number for place in mine.map.places] == [1, 2, 3, 4]
    assert len(mine.goals) == 1
    for page in handout.pages:
        assert not {value.kind for value in values_in(page.data)} & {Kind.DOSE, Kind.STRENGTH, Kind.GAP, Kind.MOST}


def test_the_private_leaf_is_a_paper_of_its_own_without_a_name(made: Callable[..., Handout]) -> None:
    handout = made("teen", "lucia")
    assert ids(handout) == ["private", "private-2"]
    assert not any(value.kind is Kind.NAME for page in handout.pages for value in values_in(page.data))
    for edition in ("guide", "full", "tools", "child"):
        assert not any(page.id.startswith("private") for page in made(edition, "lucia").pages)


def test_the_private_leaf_tells_of_the_plans_own_medicines_only(made: Callable[..., Handout], data_of: Any) -> None:
    def keys(name: str | None) -> set[str]:
        data = data_of(made("teen", name), "private-2")
        return {part.section.key for row in data.rows for part in row}

    assert keys("lucia") == {"methotrexate", "bisphosphonate"}
    assert keys(None) == {"methotrexate", "sulfasalazine", "nsaid", "bisphosphonate"}


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("lucia", ('  teen_sheet: "yes"', '  teen_sheet: "no"')),
        ("lucia", ("  born: 2012-09-30", "  born: 2015-09-30")),
        ("mateo", (BORN, BORN)),
    ],
)
def test_nobody_gets_the_private_leaf_unasked(made: Callable[..., Handout], name: str, change: tuple[str, str]) -> None:
    with pytest.raises(InputProblem, match="CG-H11"):
        made("teen", name, change)
