"""The full edition: every topic whole and once, the child's own pages as in the core guide, and how a topic falls."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from crmo_guide.handout.editions import EDITIONS, choose
from crmo_guide.handout.fit import Fit
from crmo_guide.handout.model import Handout, Phrase, phrase, values_in
from crmo_guide.handout.topic_fit import STEPS
from crmo_guide.handout.topic_page import TopicPage, topic_page
from crmo_guide.library.shelf import shelf
from crmo_guide.library.topic import Topic
from crmo_guide.places import Places, places
from crmo_guide.plan.model import Plan

PLANS = ["mateo", "lucia", None]
ALIKE = ("call-more", "medicines", "bones", "emergency", "emergency-family")
SIXTEEN = 16

Hand = Callable[..., Handout]


@pytest.fixture(params=PLANS)
def plan(request: pytest.FixtureRequest, plan_of: Callable[..., Plan]) -> Plan | None:
    return plan_of(request.param) if request.param else None


def ids(handout: Handout) -> list[str]:
    return [page.id for page in handout.pages]


def topics_in(item: object) -> Iterator[Topic]:
    """Every topic somewhere below an item."""
    if isinstance(item, Topic):
        yield item
    elif is_dataclass(item) and not isinstance(item, type):
        for field in fields(item):
            yield from topics_in(getattr(item, field.name))
    elif isinstance(item, tuple | list):
        for part in item:
            yield from topics_in(part)


@pytest.mark.parametrize("lang", ["en", "es"])
def test_every_topic_stands_once_and_whole(plan: Plan | None, lang: str, handed: Hand, where: Places) -> None:
    handout = handed(plan, lang, edition="full")
    printed = [topic.id for page in handout.pages for topic in topics_in(page.data) if topic.kind == "topics"]
    assert sorted(printed) == sorted(shelf(lang, where).topics)
    assert len(printed) == SIXTEEN
    for page in handout.pages:
        if isinstance(page.data, TopicPage):
            topic = page.data.topic
            blocks = tuple(block for row in page.data.rows for block in row.blocks)
            assert blocks == (*topic.core, *topic.more)
            assert sorted(word for row in page.data.rows for word in row.words) == sorted(topic.words)
            tools = [row.tool for row in page.data.rows if row.tool] + [page.data.tool] * bool(page.data.tool)
            assert tools == ([topic.tool] if topic.tool else [])


def test_the_child_s_pages_come_first_and_the_emergency_leaf_last(plan: Plan | None, handed: Hand) -> None:
    found = ids(handed(plan, "en", edition="full"))
    is_topic = [page.startswith("topic-") for page in found]
    first, last = is_topic.index(True), len(found) - is_topic[::-1].index(True)
    assert all(is_topic[first:last])
    assert found[0] == "call"
    assert {"medicines", "about", "contents", "bones", "flare", "checkups", "living", "own"} <= set(found[:first])
    assert found[last] == "closing"
    assert found[-2:] == ["emergency", "emergency-family"]


def test_topics_stand_in_the_order_of_their_groups(handed: Hand, data_of: Any) -> None:
    contents = data_of(handed(None, "en", edition="full"), "contents")
    groups = [title.id for column in contents.topics for title, _ in column]
    assert groups == [
        "group-illness", "group-treatment", "group-daily", "group-feelings", "group-expect", "group-end"
    ]  # fmt: skip


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_contents_name_every_section_with_its_page(
    plan: Plan | None, lang: str, handed: Hand, data_of: Any, where: Places, say: Callable[[Phrase, str], str]
) -> None:
    numbers = {page: 2 * n + 1 for n, page in enumerate(ids(handed(plan, lang, edition="full")))}
    handout = handed(plan, lang, edition="full", numbers=numbers)
    contents = data_of(handout, "contents")
    groups = (*contents.own, *contents.topics[0], *contents.topics[1])
    entries = [line.entry for _, lines in groups for line in lines]
    assert len({entry.id for entry in entries}) == len(entries)
    assert all(entry.page == numbers[entry.id] for entry in entries)
    said = {say(entry.title, lang) for entry in entries}
    assert said >= {topic.title for topic in shelf(lang, where).topics.values()}
    missing = set(ids(handout)) - {entry.id for entry in entries}
    assert {page for page in missing if not page.startswith("cards-")} == {"about", "contents"}


def test_a_topic_page_holds_nothing_of_the_plan(plan_of: Callable[..., Plan], handed: Hand) -> None:
    made = [handed(plan, "es", edition="full") for plan in (plan_of("mateo"), plan_of("lucia"), None)]
    pages = [[page for page in handout.pages if page.id.startswith("topic-")] for handout in made]
    assert len(pages[0]) == SIXTEEN
    assert pages[0] == pages[1] == pages[2]
    assert not any(page.personal for page in pages[0])
    assert not list(values_in(pages[0]))


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("name", ["mateo", "lucia"])
def test_all_the_core_guide_prints_of_the_plan_is_there(
    name: str, lang: str, plan_of: Callable[..., Plan], handed: Hand
) -> None:
    core, full = (handed(plan_of(name), lang, edition=edition) for edition in ("guide", "full"))
    assert set(values_in(core.pages)) <= set(values_in(full.pages))


def test_the_safety_pages_are_those_of_the_core_guide(plan: Plan | None, handed: Hand, data_of: Any) -> None:
    core, full = (handed(plan, "es", edition=edition) for edition in ("guide", "full"))
    numbers = {page: full.number_of(page) for page in ids(core) if page in ids(full)}
    core = handed(plan, "es", numbers=numbers)
    for page in (*ALIKE, "call", "flare"):
        if page in ids(core):
            assert data_of(core, page) == data_of(full, page)


def test_some_topics_are_picked_and_stand_in_the_usual_order(handed: Hand, plan_of: Callable[..., Plan]) -> None:
    handout = handed(plan_of("mateo"), "en", edition="full", topics=("vaccines", "symptoms"))
    assert [page for page in ids(handout) if page.startswith("topic-")] == ["topic-symptoms", "topic-vaccines"]
    left_out = {decision.id for decision in handout.decisions if decision.kind == "topic" and not decision.printed}
    assert len(left_out) == SIXTEEN - 2
    assert set(ids(handout)) >= {"call", "medicines", "flare", "emergency", "emergency-family"}


def test_a_topic_of_the_clinic_s_own_comes_after_ours(tmp_path: Path, handed: Hand, data_of: Any) -> None:
    text = (places().content[0] / "en" / "topics" / "symptoms.md").read_text("utf-8")
    own = tmp_path / "en" / "topics" / "parking.md"
    own.parent.mkdir(parents=True)
    own.write_text(text.replace("id: symptoms", "id: parking"), "utf-8")
    handout = handed(None, "en", edition="full", places=places(tmp_path))
    assert [page for page in ids(handout) if page.startswith("topic-")][-1] == "topic-parking"
    assert "group-more" in {title.id for title, _ in data_of(handout, "contents").topics[1]}


def test_every_phrase_of_it_can_be_said(
    plan: Plan | None, handed: Hand, phrases_in: Any, say: Callable[[Phrase, str], str]
) -> None:
    for lang in ("en", "es"):
        handout = handed(plan, lang, edition="full")
        for page in handout.pages:
            for each in (page.title, *phrases_in(page.data)):
                assert say(each, page.lang)
        assert say(handout.title, lang)


# -- how a topic falls on its page ----------------------------------------------------------------------------------


def topic(where: Places, topic_id: str = "symptoms", times: int = 1) -> Topic:
    found = shelf("en", where).topic(topic_id)
    return replace(found, more=found.more * times)


def set_(found: Topic, paper: str = "a4", tighter: int = 0) -> TopicPage:
    return topic_page(found, phrase("group-illness"), paper, tighter)


def test_more_text_is_set_smaller_and_far_more_takes_two_pages_with_the_tool_below(where: Places) -> None:
    short = replace(topic(where), more=topic(where).more[:2])
    sizes = [set_(found).setting.size for found in (short, topic(where), topic(where, times=2))]
    assert sizes[0] == "roomy"
    assert sizes[2] == "two"
    assert set_(topic(where, times=2)).tool == topic(where).tool
    assert set_(short).tool is None


def test_lines_to_write_on_fill_a_short_page(where: Places) -> None:
    short = replace(topic(where), more=topic(where).more[:2])
    assert set_(short).setting.lines > 0
    assert set_(topic(where, times=2)).setting.lines == 0


def test_a_word_stands_beside_the_text_that_says_it_first(where: Places) -> None:
    for found in shelf("en", where).topics.values():
        rows = set_(found).rows
        for row in rows:
            for word in row.words:
                stem = word.term.split()[0].casefold()[:-2]
                earlier = [r for r in rows if r is not row and rows.index(r) < rows.index(row)]
                texts = [str(r.blocks).casefold() for r in earlier]
                assert not any(stem in text and word.term.casefold() in text for text in texts)


def test_a_topic_that_runs_over_is_set_smaller_until_it_may_have_two_pages(handed: Hand) -> None:
    fit: Fit | None = Fit()
    sizes = []
    for _ in range(8):
        assert fit is not None
        handout = handed(None, "en", edition="full", tighter=fit.tighter, notes=fit.notes, numbers=fit.numbers)
        size = next(p.data.setting.size for p in handout.pages if p.id == "topic-symptoms")  # type: ignore[attr-defined]
        sizes.append(size)
        real, at = {}, 1
        for page in handout.pages:
            real[page.id] = at
            at += 2 if page.id == "topic-symptoms" else 1
        fit = fit.after(handout, real)
        if fit is None:
            break
    assert fit is None
    assert sizes[-1] == "two"
    order = ["roomy", "normal", "close", "snug", "tight", "two"]
    assert [order.index(size) for size in sizes] == sorted(order.index(size) for size in sizes)
    assert real["emergency"] % 2 == 1


def test_the_style_sheet_sets_the_sizes_the_estimate_knows(where: Places) -> None:
    sheet = (where.layouts[0] / "full" / "guide.css.j2").read_text("utf-8")
    for step in STEPS:
        figures = ", ".join(
            f"{each:g}" for each in (step.size, step.leading, step.heading, step.before_heading, step.gap)
        )
        assert f"('{step.name}', {figures})" in sheet


# -- what can be asked for ------------------------------------------------------------------------------------------


def test_every_edition_says_what_it_is() -> None:
    assert list(EDITIONS)[:2] == ["guide", "full"]
    assert all(edition.name == name and edition.what.endswith(".") for name, edition in EDITIONS.items())


def test_a_name_that_is_not_known_is_answered_with_those_that_are() -> None:
    assert choose("symptons", ("symptoms", "vaccines"), "Topics") == (
        "Did you mean 'symptoms'? Topics: symptoms, vaccines."
    )
    assert choose("zzz", ("symptoms", "vaccines"), "Topics") == "Topics: symptoms, vaccines."
