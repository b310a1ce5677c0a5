"""The table of pages: what a plan switches on, and what it may leave out or bring forward."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from crmo_guide.errors import ContentProblem
from crmo_guide.handout.model import Handout
from crmo_guide.handout.page_table import NEEDED, PageTable, page_table
from crmo_guide.language.tongue import tongue
from crmo_guide.library.shelf import shelf
from crmo_guide.places import Places, places
from crmo_guide.plan.facts import every_fact
from crmo_guide.plan.model import Plan
from crmo_guide.plan.page_names import nameable_pages

SIGN_OFF = "sign_off:\n"


@pytest.fixture
def table(where: Places) -> PageTable:
    return page_table(where)


def ids(handout: Handout) -> list[str]:
    return [page.id for page in handout.pages]


def asked(pages: str) -> tuple[str, str]:
    return SIGN_OFF, f"pages: {pages}\n{SIGN_OFF}"


def test_every_trigger_is_a_fact_that_can_be(table: PageTable, where: Places) -> None:
    known = every_fact(where) | {"leaf"}
    for page in table.pages.values():
        for trigger in (page.trigger, *(part.trigger for part in page.parts)):
            assert trigger.when | trigger.unless <= known
            assert trigger.why.strip()
        assert page.stays <= known
    for name, page in nameable_pages(where).items():
        assert page.holds <= known, name
        assert page.stays or not page.fixed, f"{name} keeps its place but may go"
    for card in table.cards:
        assert card.trigger.when <= known
        assert {f"medicine:{medicine}" for medicine in card.with_} <= known


@pytest.mark.parametrize("lang", ["en", "es"])
def test_everything_the_table_names_is_there(table: PageTable, where: Places, lang: str) -> None:
    texts, words = shelf(lang, where), tongue(lang, where)
    segments = {path.name.split(".")[0] for path in (where.layouts[-1] / "guide" / "segments").iterdir()}
    for page in table.pages.values():
        assert words.has("page-medicine-cards" if page.id == "cards" else f"page-{page.id}")
        for part in page.parts:
            if part.kind == "segment":
                assert set(part.names) <= segments
            elif part.kind.startswith("topic"):
                assert [texts.topic(name).id for name in part.names] == list(part.names)
    for card in table.cards:
        assert texts.card(card.card)


def test_the_table_is_the_handout(
    table: PageTable, plan_of: Callable[..., Plan], handed: Callable[..., Handout]
) -> None:
    for plan in (plan_of("mateo"), plan_of("lucia"), None):
        found = [
            page
            for page, _ in itertools.groupby("cards" if i.startswith("cards-") else i for i in ids(handed(plan, "en")))
        ]
        assert found == [page for page in table.pages if page in found]
        assert set(table.pages) - set(found) <= {"call-more", "notes"}


@pytest.mark.parametrize("name", ["mateo", "lucia", None])
def test_explain_has_a_word_on_every_page_and_part(
    name: str | None, table: PageTable, plan_of: Callable[..., Plan], handed: Callable[..., Handout]
) -> None:
    handout = handed(plan_of(name) if name else None, "en")
    told = {(one.id, one.page) for one in handout.decisions}
    for page in table.pages.values():
        named = ("cards-1" if page.id == "cards" else page.id, "")
        assert named in told or page.id == "notes"
        for part in page.parts:
            assert {(part_name, page.id) for part_name in part.names} <= told


def test_a_plan_leaves_pages_out_and_brings_others_forward(
    plan_of: Callable[..., Plan], handed: Callable[..., Handout], data_of: Any
) -> None:
    usual = ids(handed(plan_of("mateo"), "es"))
    handout = handed(plan_of("mateo", asked("{leave_out: [crmo, feelings], order: [living, bones]}")), "es")
    found = ids(handout)
    assert set(usual) - set(found) - {"notes"} == {"crmo", "feelings"}
    assert [page for page in found if page in ("living", "bones")] == ["living", "bones"]
    assert found.index("living") == found.index("about") + 1
    assert found[:3] == usual[:3]
    assert found[-2:] == usual[-2:]
    contents = data_of(handout, "about").contents
    listed = [entry.id for entry in contents]
    assert listed == [page for page in found if page in listed]
    assert not {"crmo", "feelings"} & set(listed)
    gone = {one.id for one in handout.decisions if one.kind == "page" and not one.printed}
    assert {"crmo", "feelings"} <= gone


@pytest.mark.parametrize("name", ["call", "medicines", "about", "flare", "expect", "closing", "emergency", "cards"])
def test_safety_pages_print_whatever_a_plan_says(
    name: str, plan_of: Callable[..., Plan], handed: Callable[..., Handout]
) -> None:
    """`check` stops such a plan; a handout made from one anyway is still whole."""
    handout = handed(plan_of("mateo", asked(f"{{leave_out: [{name}]}}")), "en")
    assert name in {"cards" if page.startswith("cards-") else page for page in ids(handout)}


def test_whatever_is_left_out_the_emergency_page_is_the_front_of_a_leaf(
    table: PageTable, plan_of: Callable[..., Plan], handed: Callable[..., Handout]
) -> None:
    free = [page.id for page in table.pages.values() if not page.stays]
    assert len(free) >= 3
    for count in range(len(free) + 1):
        for gone in itertools.combinations(free, count):
            pages = asked(f"{{leave_out: [{', '.join(gone)}]}}")
            handout = handed(plan_of("mateo", pages) if gone else plan_of("mateo"), "en")
            assert handout.number_of("emergency") % 2 == 1
            assert handout.number_of("emergency-family") == handout.number_of("emergency") + 1


def test_pages_a_plan_may_name_are_those_of_its_guide(table: PageTable, where: Places) -> None:
    assert set(nameable_pages(where)) == set(table.pages) - {"call-more", "notes"}


# -- a clinic's own table --------------------------------------------------------------------------------------------


def own(tmp_path: Path, change: Callable[[str], str]) -> Places:
    text = (places().content[-1] / "pages.yaml").read_text(encoding="utf-8")
    (tmp_path / "pages.yaml").write_text(change(text), encoding="utf-8")
    return places(tmp_path)


def test_a_clinic_may_turn_a_page_off_for_everybody(tmp_path: Path) -> None:
    crmo = "  - page: crmo\n    when: always\n"
    mine = page_table(own(tmp_path, lambda text: text.replace(crmo, crmo.replace("always", "[site:spine]"))))
    names, decisions = mine.chosen(mine.pages, frozenset({"always"}), None)
    assert "crmo" not in names
    assert next(one.why for one in decisions if one.id == "crmo") == "only with site:spine"


@pytest.mark.parametrize("page", NEEDED)
def test_no_table_does_without_a_safety_page(page: str, tmp_path: Path) -> None:
    row = f"  - page: {page}\n    when: always\n    stays: always\n"
    for old, new in (("when: always", "when: [general]"), ("stays: always", "stays: [collapse]"), (page, "x")):
        worse = row.replace(old, new)
        with pytest.raises(ContentProblem, match="CG-H06"):
            page_table(own(tmp_path, lambda text, worse=worse: text.replace(row, worse)))


BROKEN = [
    "pages: none\ncards: []\n",
    "pages: []\n",
    "cards: []\n",
    "- a\n",
    "pages:\n  - {page: call}\ncards: []\n",
    "x: 1\n",
]


@pytest.mark.parametrize("text", BROKEN)
def test_a_broken_table_is_a_content_problem(text: str, tmp_path: Path) -> None:
    with pytest.raises(ContentProblem, match="CG-H06"):
        page_table(own(tmp_path, lambda _: text))


def test_a_missing_table_is_a_content_problem(tmp_path: Path) -> None:
    with pytest.raises(ContentProblem, match="CG-H05"):
        page_table(replace(places(), content=(tmp_path,)))


# -- what a person sees ----------------------------------------------------------------------------------------------


def test_explain_tells_page_by_page_and_then_what_was_left_out(root: Path, call: Callable[..., Any]) -> None:
    ended = call("explain", root / "examples" / "mateo.yaml", "--date", "2026-03-10")
    assert ended.returncode == 0
    lines = ended.stdout.decode().splitlines()
    heads = [line.split(":")[0] for line in lines if not line.startswith(" ")]
    assert heads[:4] == ["call", "medicines", "about", "crmo"]
    assert heads[-3:] == ["emergency", "emergency-family", "Left out"]
    out = lines[lines.index("Left out:") :]
    assert any("contact-line" in line and "immune-weakening" in line for line in out)
    assert any("today-mtx" in line or "now-back" in line for line in out)
    shown = lines[: lines.index("Left out:")]
    assert any(line.split()[:2] == ["card", "naproxen"] for line in shown)
    assert any(line.split()[:2] == ["topic", "symptoms"] for line in shown)
    fewer = call("explain", root / "examples" / "mateo.yaml", "--date", "2026-03-10", "--no-left-out")
    assert fewer.stdout.decode().splitlines() == shown


@pytest.mark.parametrize("edition", ["guide", "full"])
def test_every_edition_of_a_whole_guide_does_as_the_plan_asks(
    edition: str, plan_of: Callable[..., Plan], handed: Callable[..., Handout]
) -> None:
    found = ids(
        handed(plan_of("mateo", asked("{leave_out: [living], order: [checkups, bones]}")), "en", edition=edition)
    )
    assert "living" not in found
    assert found.index("checkups") < found.index("bones")
    assert found[-2:] == ["emergency", "emergency-family"]
