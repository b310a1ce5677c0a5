"""Which pages, in which order, for whom, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from crmo_guide.handout.model import Handout, Phrase, values_in
from crmo_guide.language.values import Kind
from crmo_guide.places import Places
from crmo_guide.plan.model import Plan

SAFETY = ("call", "medicines", "flare", "emergency", "emergency-family")
ORDER = [
    "call", "medicines", "about", "crmo", "bones", "cards-", "flare", "checkups", "infections", "living", "feelings",
    "expect", "closing", "notes", "emergency", "emergency-family",
]  # fmt: skip


def ids(handout: Handout) -> list[str]:
    return [page.id for page in handout.pages]


@pytest.mark.parametrize("name", ["mateo", "lucia", None])
@pytest.mark.parametrize("lang", ["en", "es"])
def test_pages_stand_in_the_order_a_family_needs_them(
    name: str | None, lang: str, plan_of: Callable[..., Plan], handed: Callable[..., Handout]
) -> None:
    found = ids(handed(plan_of(name) if name else None, lang))
    assert found[0] == "call"
    assert set(SAFETY) <= set(found)
    assert len(found) == len(set(found))
    ranks = [next(n for n, each in enumerate(ORDER) if page.startswith(each)) for page in found if page != "call-more"]
    assert [rank for rank in ranks if rank != ORDER.index("emergency")] == sorted(
        rank for rank in ranks if rank != ORDER.index("emergency")
    )
    assert found[-2:] == ["emergency", "emergency-family"]


@pytest.mark.parametrize("name", ["mateo", "lucia", None])
def test_the_emergency_page_is_the_front_of_a_leaf_and_its_copy_the_back(
    name: str | None, plan_of: Callable[..., Plan], handed: Callable[..., Handout]
) -> None:
    handout = handed(plan_of(name) if name else None, "en")
    assert handout.number_of("emergency") % 2 == 1
    assert handout.number_of("emergency-family") == handout.number_of("emergency") + 1


@pytest.mark.parametrize("name", ["mateo", "lucia", None])
def test_the_contents_say_where_each_page_begins(
    name: str | None, plan_of: Callable[..., Plan], handed: Callable[..., Handout], data_of: Any
) -> None:
    plan = plan_of(name) if name else None
    numbers = {page: 2 * n + 1 for n, page in enumerate(ids(handed(plan, "es")))}
    handout = handed(plan, "es", numbers=numbers)
    contents = data_of(handout, "about").contents
    assert [entry.page for entry in contents] == sorted(entry.page for entry in contents)
    for entry in contents:
        assert entry.page == numbers[entry.id] == handout.number_of(entry.id)
    listed = {entry.id for entry in contents}
    assert listed >= set(ids(handout)) - {"call", "about"} - {i for i in ids(handout) if i.startswith("cards-")}
    assert "cards-1" in listed


def test_references_follow_the_numbers(
    plan_of: Callable[..., Plan], handed: Callable[..., Handout], data_of: Any
) -> None:
    plan = plan_of("lucia")
    numbers = {page: 3 * n + 1 for n, page in enumerate(ids(handed(plan, "es")))}
    handout = handed(plan, "es", numbers=numbers, week_moved=True)
    call = data_of(handout, "call")
    assert dict(call.no_answer[-1].args)["page"] == numbers["emergency"]
    assert dict(call.moved.args)["page"] == numbers["flare"]
    assert dict(data_of(handout, "about").first[2].args)["page"] == numbers["emergency"]


def test_a_full_call_sheet_sends_this_week_to_the_flare_page(
    plan_of: Callable[..., Plan], handed: Callable[..., Handout], data_of: Any
) -> None:
    handout = handed(plan_of("lucia"), "es", week_moved=True)
    assert [block.tier for block in data_of(handout, "call").blocks] == ["now", "today"]
    assert "week" in [block.tier for block in data_of(handout, "flare").blocks]
    moved = {f.id for b in data_of(handout, "flare").blocks for f in b.flags}
    kept = {f.id for b in data_of(handed(plan_of("lucia"), "es"), "flare").blocks for f in b.flags}
    assert moved == kept


@pytest.mark.parametrize("name", ["mateo", "lucia"])
def test_page_one_holds_no_dose(
    name: str, plan_of: Callable[..., Plan], handed: Callable[..., Handout], data_of: Any
) -> None:
    for lang in ("en", "es"):
        kinds = {value.kind for value in values_in(data_of(handed(plan_of(name), lang), "call"))}
        assert not kinds & {Kind.DOSE, Kind.STRENGTH, Kind.GAP, Kind.MOST}


@pytest.mark.parametrize("name", ["mateo", "lucia", None])
def test_everything_has_a_reason(
    name: str | None, plan_of: Callable[..., Plan], handed: Callable[..., Handout]
) -> None:
    handout = handed(plan_of(name) if name else None, "en")
    assert all(decision.why.strip() and decision.kind and decision.id for decision in handout.decisions)
    explained = {decision.id for decision in handout.decisions if decision.kind == "page" and decision.printed}
    assert explained == set(ids(handout))
    assert all(page.why.strip() for page in handout.pages)


def test_explain_names_every_card_and_red_flag(
    plan_of: Callable[..., Plan], handed: Callable[..., Handout], data_of: Any
) -> None:
    handout = handed(plan_of("lucia"), "en")
    told = {(d.kind, d.id, d.page) for d in handout.decisions if d.printed}
    for page_id in ("call", "flare"):
        for block in data_of(handout, page_id).blocks:
            for flag in block.flags:
                assert flag.id.startswith("own-") or ("red flag", flag.id, page_id) in told
    spreads: list[Any] = [page.data for page in handout.pages if page.template == "cards"]
    cards = {sheet.id for spread in spreads for sheet in (*spread.full, *spread.half)}
    assert {d.id for d in handout.decisions if d.kind == "card"} == cards


def test_explain_tells_why_a_line_of_the_general_edition_is_there(handed: Callable[..., Handout], data_of: Any) -> None:
    handout = handed(None, "en")
    told = {(d.id, d.page) for d in handout.decisions if d.kind == "red flag" and d.printed}
    for page_id in ("call", "flare"):
        for block in data_of(handout, page_id).blocks:
            assert {(flag.id, page_id) for flag in block.flags} <= told


def test_the_general_edition_holds_nothing_of_anybody(handed: Callable[..., Handout]) -> None:
    for lang in ("en", "es"):
        handout = handed(None, lang)
        assert handout.child is None
        assert not list(values_in(handout.pages))
        assert not any(page.personal for page in handout.pages)
        assert "call-more" in ids(handout)


def test_personal_pages_name_the_child(plan_of: Callable[..., Plan], handed: Callable[..., Handout]) -> None:
    for page in handed(plan_of("mateo"), "es").pages:
        if page.personal:
            assert page.data.child is not None  # type: ignore[attr-defined]
            assert page.data.child.text == "Mateo Ejemplo"  # type: ignore[attr-defined]
        else:
            assert page.id not in SAFETY
            assert not list(values_in(page.data))


@pytest.mark.parametrize("name", ["mateo", "lucia", None])
@pytest.mark.parametrize("lang", ["en", "es"])
def test_every_phrase_can_be_said(
    name: str | None,
    lang: str,
    plan_of: Callable[..., Plan],
    handed: Callable[..., Handout],
    phrases_in: Callable[[object], Iterator[Phrase]],
    say: Callable[[Phrase, str], str],
) -> None:
    handout = handed(plan_of(name) if name else None, lang)
    for page in handout.pages:
        for each in (page.title, *phrases_in(page.data)):
            assert say(each, page.lang)
    assert say(handout.title, lang)
    assert say(handout.footer.text, lang)


def test_the_footer_says_which_plan_and_until_when(
    plan_of: Callable[..., Plan], handed: Callable[..., Handout], say: Callable[[Phrase, str], str]
) -> None:
    from crmo_guide.plan.signature import plan_code

    words = say(handed(plan_of("lucia"), "es").footer.text, "es")
    assert plan_code(plan_of("lucia")) in words
    assert "9 de junio de 2026" in words


# -- the plan's words that come out nowhere -------------------------------------------------------------------------

# Every key here is read, checked and signed. What a nurse writes about giving a medicine or about a day at the
# hospital must be on the family's paper; the rest is known to wait for an edition that is not there yet.
WRITTEN = {
    "taper": ("      food: with\n", '      food: with\n      taper: "less every Monday, see the letter"\n'),
    "store": ("      food: with\n", '      food: with\n      store: "in the fridge door"\n'),
    "note": ("      food: with\n", '      food: with\n      note: "swallow whole"\n'),
    "own route": ("      food: with\n", '      food: with\n      route: "through the feeding tube"\n'),
    "event.fasting": ('time: "10:30"}', 'time: "10:30", fasting: "nothing to eat from midnight"}'),
    "event.bring and prepare": ('time: "10:30"}', 'time: "10:30", bring: "the diary", prepare: "wear loose clothes"}'),
    "event.after": ('time: "10:30"}', 'time: "10:30", after: "rest for the day"}'),
    "event.call_if": ('time: "10:30"}', 'time: "10:30", call_if: "the arm swells"}'),
    "no_answer.go_to": ("go_to: emergency-department}", 'go_to: "the children ward, door nine"}'),
    "given_at_school": ("not_now: [],", 'not_now: [], note: "may leave class when sore",'),
    "site name": ("side: left, state: active}", 'side: left, state: active, name: "medial third"}'),
}  # fmt: skip


@pytest.mark.parametrize(("before", "after"), WRITTEN.values(), ids=WRITTEN.keys())
def test_what_the_plan_says_is_on_some_page(
    before: str, after: str, plan_of: Callable[..., Plan], handed: Callable[..., Handout]
) -> None:
    handout = handed(plan_of("mateo", (before, after)), "en")
    found = {value.text for value in values_in(handout.pages)}
    added = set(after.replace(before, "").split('"')[1::2])
    assert added
    assert {text for text in added if " " in text} <= found


def test_a_plan_whose_line_has_its_own_opening_days_builds(
    plan_of: Callable[..., Plan], handed: Callable[..., Handout], phrases_in: Any, say: Any
) -> None:
    """`days` is free text: what is not on the list prints as written."""
    for page in handed(plan_of("mateo", ("days: mon-fri", "days: Tue and Thu")), "en").pages:
        for each in phrases_in(page.data):
            assert say(each, page.lang)


@pytest.mark.parametrize("reads", ["vi", "ar", "pt", "am", "hmn"])
def test_a_family_may_read_a_language_there_is_no_guide_in(
    reads: str, plan_of: Callable[..., Plan], handed: Callable[..., Handout], phrases_in: Any, say: Any, where: Places
) -> None:
    for page in handed(plan_of("mateo", ("reads: [es]", f"reads: [{reads}]")), "en").pages:
        for each in phrases_in(page.data):
            assert say(each, page.lang)
