"""What the one-page papers share: the table of lines, the signs to call for, and whose numbers stand there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from crmo_guide.handout.editions import EDITIONS
from crmo_guide.handout.model import Handout, Phrase, values_in
from crmo_guide.language.data import load_yaml
from crmo_guide.language.tongue import tongue
from crmo_guide.language.values import Kind
from crmo_guide.places import Places
from crmo_guide.plan.facts import every_fact
from crmo_guide.plan.model import Plan

TABLE: dict[str, Any] = load_yaml(Path(__file__).resolve().parents[2] / "content" / "leaflets.yaml")
LEAFLETS = ("fridge", "emergency", "school", "dentist", "carer", "wallet")
PREFIXES = {"school": ("school",), "carer": ("carer",), "dentist": ("dn", "df")}
CASES = [(edition, name) for edition in LEAFLETS for name in ("mateo", "lucia", None)]
CASES.remove(("dentist", "mateo"))


@pytest.fixture
def paper(plan_of: Callable[..., Plan], handed: Callable[..., Handout]) -> Callable[..., Handout]:
    """`paper("school", "lucia", ("old", "new"))`: that edition of an example plan, for a family that reads Spanish."""

    def make(edition: str, name: str | None, *changes: tuple[str, str], lang: str = "es", **more: Any) -> Handout:
        return handed(plan_of(name, *changes) if name else None, lang, edition=edition, **more)

    return make


def test_every_line_has_words_and_asks_for_facts_there_are(where: Places) -> None:
    known = every_fact(where)
    for row in TABLE["lines"]:
        for prefix in PREFIXES[row["page"]]:
            for lang in ("en", "es"):
                assert tongue(lang, where).has(f"{prefix}-{row['id']}")
                assert tongue(lang, where).has(f"{prefix}-{row['number']:02d}-head")
        asked = [row["when"]] if isinstance(row["when"], str) else row["when"]
        assert {*asked, *row.get("unless", ())} <= known
        assert row["why"]
        assert row["sources"]


@pytest.mark.parametrize(("edition", "name"), CASES)
@pytest.mark.parametrize("lang", ["en", "es"])
def test_every_phrase_can_be_said(
    edition: str,
    name: str | None,
    lang: str,
    paper: Callable[..., Handout],
    phrases_in: Callable[[object], Iterator[Phrase]],
    say: Callable[[Phrase, str], str],
) -> None:
    handout = paper(edition, name, lang=lang)
    for page in handout.pages:
        for each in (page.title, *phrases_in(page.data)):
            assert say(each, page.lang)
    assert say(handout.title, lang)


@pytest.mark.parametrize(("edition", "name"), CASES)
def test_every_page_and_line_has_a_reason(edition: str, name: str | None, paper: Callable[..., Handout]) -> None:
    handout = paper(edition, name)
    assert all(decision.why.strip() for decision in handout.decisions)
    printed = {each.id for each in handout.decisions if each.kind == "page" and each.printed}
    assert printed == {page.id for page in handout.pages}


@pytest.mark.parametrize("edition", LEAFLETS)
def test_without_a_plan_no_paper_holds_anything_of_anybody(edition: str, paper: Callable[..., Handout]) -> None:
    handout = paper(edition, None)
    assert handout.child is None
    assert not list(values_in(handout.pages))


@pytest.mark.parametrize("edition", ["school", "dentist", "emergency"])
def test_both_copies_carry_the_same_numbers(edition: str, paper: Callable[..., Handout]) -> None:
    ours, theirs = paper(edition, "lucia").pages
    assert (ours.lang, theirs.lang) == ("en", "es")
    assert [line.number for line in ours.data.lines] == [line.number for line in theirs.data.lines]  # type: ignore[attr-defined]


@pytest.mark.parametrize("edition", ["school", "carer", "wallet"])
@pytest.mark.parametrize("name", ["mateo", "lucia"])
def test_nothing_private_stands_on_papers_that_others_keep(
    edition: str, name: str, paper: Callable[..., Handout]
) -> None:
    """No places in the bones, weight, record number, blood or goals."""
    private = {
        "46 kg",
        "EXAMPLE-0002",
        "T6",
        "T8",
        "CRP 8 mg/L; ESR 22 mm/h el 24 de febrero de 2026",
        "volver a jugar de portero",
    }
    for page in paper(edition, name).pages:
        assert not private & {value.text for value in values_in(page.data)}


def test_a_missing_table_says_which(paper: Callable[..., Handout], monkeypatch: pytest.MonkeyPatch) -> None:
    from crmo_guide.errors import ContentProblem

    found = Places.find
    monkeypatch.setattr(Places, "find", lambda self, *parts: None if "leaflets.yaml" in parts else found(self, *parts))
    with pytest.raises(ContentProblem) as caught:
        paper("carer", "mateo")
    assert [problem.code for problem in caught.value.problems] == ["CG-H07"]


def test_all_six_are_on_the_list() -> None:
    assert set(LEAFLETS) <= set(EDITIONS)


@pytest.mark.parametrize("edition", ["school", "carer"])
@pytest.mark.parametrize("name", ["mateo", "lucia"])
def test_now_is_whole_and_today_keeps_the_fever_line(edition: str, name: str, paper: Any, plan_of: Any) -> None:
    data = paper(edition, name).pages[0].data
    now, today = ({flag.id for flag in block.flags} for block in data.blocks)
    guide = next(page.data for page in paper("guide", name).pages if page.id == "flare")
    whole = {flag.id for block in guide.blocks if block.tier == "now" for flag in block.flags}
    assert whole - now <= set(TABLE["flags"][edition]["now-elsewhere"])
    assert ("today-fever" in today) == (name == "lucia")
    assert data.blocks[0].calls[0].number.kind is Kind.PHONE


@pytest.mark.parametrize("edition", ["school", "carer"])
def test_without_a_plan_a_fever_stands_under_a_tick_box(edition: str, paper: Any) -> None:
    ticks = dict(paper(edition, None).pages[0].data.ticks)
    assert ticks["today"].name == "immune"
    assert [said.id for said in ticks["today"].today if "fever" in said.id]
