"""The bone map: every place drawn on its side, numbered like the list beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from crmo_guide.handout.bones import Bones, Mark, bones
from crmo_guide.handout.model import Phrase
from crmo_guide.handout.voice import Voice
from crmo_guide.places import Places
from crmo_guide.plan import vocabulary
from crmo_guide.plan.model import Plan
from crmo_guide.plan.vocabulary import bone_facts
from crmo_guide.render import figures

FIRST = "{bone: clavicle, side: left, state: active}"


@pytest.fixture
def drawn(plan_of: Callable[..., Plan], voice: Callable[..., Voice], where: Places) -> Callable[..., Bones]:
    def draw(first: str, lang: str = "en") -> Bones:
        return bones(plan_of("mateo", (FIRST, first)), voice(lang), None, where)

    return draw


def marks(page: Bones) -> tuple[Mark, ...]:
    return page.front.marks + page.back.marks


def test_the_list_and_the_map_count_alike(plan_of: Callable[..., Plan], voice: Any, where: Places) -> None:
    for name in ("mateo", "lucia"):
        plan = plan_of(name)
        page = bones(plan, voice("es"), None, where)
        assert [row.number for row in page.sites] == [1, 2, 3, 4]
        assert [row.state for row in page.sites] == [site.state for site in plan.sites.list]
        by_number = {mark.number: mark for mark in marks(page)}
        for number, site in enumerate(plan.sites.list, start=1):
            mark = by_number[number]
            assert (mark.bone, mark.side, mark.level, mark.state) == (site.bone, site.side, site.level, site.state)


@pytest.mark.parametrize("side", ["left", "right"])
def test_a_side_stays_its_side(drawn: Callable[..., Bones], say: Callable[..., str], side: str) -> None:
    page = drawn(f"{{bone: clavicle, side: {side}, state: active}}")
    mark = next(mark for mark in marks(page) if mark.number == 1)
    assert mark.side == side
    assert f"({side})" in say(page.sites[0].where, "en")
    spanish = {"left": "izquierd", "right": "derech"}[side]
    assert spanish in say(page.sites[0].where, "es")


def test_left_and_right_are_the_childs_own(drawn: Callable[..., Bones], where: Places) -> None:
    """On the front view the child faces us: the left side is on our right; on the back view it is on our left."""
    data = figures._map(where)
    for view, sign in (("front", 1), ("back", -1)):
        for bone, points in data["bones"].items():  # type: ignore[attr-defined]
            if "left" in points and view in points["left"]:
                assert sign * (float(points["left"][view][0]) - float(points["right"][view][0])) > 0, (bone, view)


def test_both_sides_are_two_marks_with_one_number(drawn: Callable[..., Bones]) -> None:
    page = drawn("{bone: clavicle, side: both, state: active}")
    assert [(mark.number, mark.side) for mark in marks(page) if mark.bone == "clavicle"] == [(1, "left"), (1, "right")]
    assert len(page.sites) == 4


@pytest.mark.parametrize("level", vocabulary.ids("level"))
def test_a_vertebra_is_drawn_on_the_back_and_named_for_both(
    drawn: Callable[..., Bones], say: Callable[..., str], where: Places, level: str
) -> None:
    page = drawn(f"{{bone: spine, level: {level}, state: active}}")
    mark = next(mark for mark in page.back.marks if mark.number == 1)
    assert mark.level == level
    for lang in ("en", "es"):
        assert level in say(page.sites[0].where, lang)
        assert level in say(page.sites[0].clinic, lang)
    assert figures._point(mark, "back", figures._map(where))


@pytest.mark.parametrize("bone", [bone for bone in vocabulary.ids("bone") if bone not in ("other", "spine")])
def test_every_bone_has_its_points_and_its_words(
    drawn: Callable[..., Bones], say: Callable[..., str], where: Places, bone: str
) -> None:
    side = "side: right, " if bone_facts(bone).get("side") == "needed" else ""
    page = drawn(f"{{bone: {bone}, {side}state: healed}}")
    mark = next(mark for mark in marks(page) if mark.number == 1)
    view = "front" if mark in page.front.marks else "back"
    x, y = figures._point(mark, view, figures._map(where))
    assert x > 0
    assert y > 0
    for lang in ("en", "es"):
        assert say(page.sites[0].where, lang)
        assert say(page.sites[0].clinic, lang)


def test_a_bone_of_another_name_is_listed_and_not_drawn(drawn: Callable[..., Bones], say: Callable[..., str]) -> None:
    other = "{bone: other, side: left, state: active, name: {en: hyoid, es: hioides}}"
    english, spanish = drawn(other, "en"), drawn(other, "es")
    assert 1 not in {mark.number for mark in marks(english)}
    assert [mark.number for mark in sorted(marks(english), key=lambda mark: mark.number)] == [2, 3, 4]
    assert "hyoid" in say(english.sites[0].where, "en")
    assert "hioides" in say(spanish.sites[0].where, "es")


def test_no_site_is_an_empty_map_and_a_plain_word(
    plan_of: Callable[..., Plan], voice: Callable[..., Voice], where: Places
) -> None:
    plan = plan_of("mateo").model_copy(update={"sites": plan_of("mateo").sites.model_copy(update={"list": ()})})
    page = bones(plan, voice("en"), None, where)
    assert marks(page) == ()
    assert page.sites == ()
    assert not page.blank


def test_the_general_edition_has_an_empty_map_to_draw_on(voice: Callable[..., Voice], where: Places) -> None:
    page = bones(None, voice("es"), None, where)
    assert page.blank
    assert marks(page) == ()
    assert page.as_of is None


def test_the_map_says_how_many_places_it_shows(drawn: Callable[..., Bones]) -> None:
    page = drawn(FIRST)
    assert isinstance(page.front.alt, Phrase)
    counts = [dict(view.alt.args)["count"] for view in (page.front, page.back)]
    assert sum(count for count in counts if isinstance(count, int)) == 4
