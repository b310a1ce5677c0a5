"""Which card stands for which medicine, and what of the plan stands on it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crmo_guide.handout.cards import Sheet, facts_of, sheets
from crmo_guide.handout.model import Line, phrase
from crmo_guide.handout.voice import Voice
from crmo_guide.language.values import Kind, Value
from crmo_guide.library.shelf import Shelf, shelf
from crmo_guide.places import Places
from crmo_guide.plan.model import Plan

DAILY = "  daily:\n"


@pytest.fixture
def english(where: Places) -> Shelf:
    return shelf("en", where)


@pytest.fixture
def cards_of(plan_of: Callable[..., Plan], voice: Callable[..., Voice], english: Shelf) -> Callable[..., list[Sheet]]:
    def cards(name: str, *changes: tuple[str, str]) -> list[Sheet]:
        found, decisions = sheets(plan_of(name, *changes), voice("en"), english)
        assert [decision.id for decision in decisions] == [sheet.id for sheet in found]
        return list(found)

    return cards


def more(line: str) -> tuple[str, str]:
    return DAILY, f"{DAILY}    - {line}\n"


def values(sheet: Sheet) -> set[str]:
    lines = [line for fact in sheet.facts for line in fact.lines]
    return {line.text.text for line in lines if isinstance(line.text, Value)}


def test_one_card_a_medicine_full_ones_first(cards_of: Callable[..., list[Sheet]]) -> None:
    assert [card.id for card in cards_of("mateo")] == ["naproxen", "paracetamol"]
    ids = [card.id for card in cards_of("lucia")]
    assert sorted(ids) == sorted(["methotrexate", "adalimumab", "vitamin-d", "paracetamol", "pamidronate"])
    sizes = [card.card.size for card in cards_of("lucia")]
    assert sizes == sorted(sizes, key=lambda size: size != "full")


def test_folic_acid_shares_the_card_of_methotrexate_with_its_own_figures(cards_of: Callable[..., list[Sheet]]) -> None:
    card = next(card for card in cards_of("lucia") if card.id == "methotrexate")
    assert card.title[0] == phrase(
        "card-title-with", medicine=Value(Kind.MEDICINE, "methotrexate"), other=Value(Kind.MEDICINE, "folic acid")
    )
    assert {"15 mg (1 pen)", "5 mg (1 tablet)"} <= values(card)


def test_folic_acid_alone_has_a_card(cards_of: Callable[..., list[Sheet]]) -> None:
    ids = [card.id for card in cards_of("mateo", more("{name: folic acid, dose: 5 mg (1 tablet), slots: [morning]}"))]
    assert len(ids) == 3


@pytest.mark.parametrize(
    ("medicine", "card"),
    [
        ("somethingumab", "general"),
        ("diclofenac", "general"),
        ("tofacitinib", "general-immune"),
        ("azathioprine", "general-immune"),
        ("prednisone", "prednisolone"),
        ("Humira", "adalimumab"),
        ("omeprazole", "stomach-protection"),
    ],
)
def test_which_card_stands_for_a_medicine(medicine: str, card: str, cards_of: Callable[..., list[Sheet]]) -> None:
    assert cards_of("mateo", ("name: naproxen ", f"name: {medicine} "))[0].id == card


def test_two_unknown_medicines_have_a_card_each(cards_of: Callable[..., list[Sheet]]) -> None:
    two = (
        more("{name: otherumab, dose: 5 mg (1 tablet), slots: [morning]}"),
        ("name: naproxen ", "name: somethingumab "),
    )
    assert [card.id for card in cards_of("mateo", *two)].count("general") == 2


@pytest.mark.parametrize(
    ("first", "second"),
    [("prednisolone", "prednisolone"), ("prednisolone", "prednisone"), ("omeprazole", "lansoprazole")],
)
def test_a_second_entry_on_the_same_card_keeps_its_figures(
    first: str, second: str, cards_of: Callable[..., list[Sheet]]
) -> None:
    """Two strengths of one medicine, or two medicines with one card: no dose may vanish from the cards."""
    changes = (
        ("name: naproxen ", f"name: {first} "),
        more(f"{{name: {second}, dose: 7 mg (7 tablets), slots: [evening]}}"),
    )
    every = {text for card in cards_of("mateo", *changes) for text in values(card)}
    assert {"250 mg (1 tablet)", "7 mg (7 tablets)"} <= every


def test_the_strip_says_what_the_plan_says(plan_of: Callable[..., Plan], voice: Callable[..., Voice]) -> None:
    plan = plan_of("mateo")
    strip = {fact.label.id: fact.lines for fact in facts_of(plan.medicines.daily[0], voice("es"))}
    assert strip["fact-how-much"] == (Line(Value(Kind.DOSE, "250 mg (1 tableta)")),)
    assert strip["fact-when"] == (Line(phrase("slot-morning")), Line(phrase("slot-evening")))
    assert strip["fact-how"] == (Line(phrase("food-with")),)
    needed = {fact.label.id: fact.lines for fact in facts_of(plan.medicines.as_needed[0], voice("en"))}
    assert needed["fact-most"] == (Line(Value(Kind.MOST, "no more than 4 doses in 24 hours")),)
    assert Line(Value(Kind.GAP, "at least 6 hours between doses")) in needed["fact-when"]


def test_a_dose_that_is_not_in_the_plan_is_asked_for(plan_of: Callable[..., Plan], voice: Callable[..., Voice]) -> None:
    plan = plan_of("mateo", ("      dose: 250 mg (1 tablet)\n", ""))
    strip = {fact.label.id: fact.lines for fact in facts_of(plan.medicines.daily[0], voice("en"))}
    assert strip["fact-how-much"] == (Line(phrase("ask-your-team")),)


def test_the_wards_medicine_has_dates_and_no_dose(plan_of: Callable[..., Plan], voice: Callable[..., Voice]) -> None:
    strip = {fact.label.id: fact.lines for fact in facts_of(plan_of("lucia").medicines.at_hospital[0], voice("en"))}
    assert strip["fact-how-much"] == (Line(phrase("card-by-ward")),)
    assert "fact-what" not in strip
    assert len(strip["fact-dates"]) == 3


def test_every_day_of_a_weekly_medicine_is_on_its_card(
    plan_of: Callable[..., Plan], voice: Callable[..., Voice]
) -> None:
    weekly = "  weekly: [{name: folic acid, dose: 5 mg (1 tablet), weekday: [monday, thursday], first: 2026-03-12}]\n"
    plan = plan_of("mateo", (DAILY, f"{weekly}{DAILY}"))
    strip = {fact.label.id: fact.lines for fact in facts_of(plan.medicines.weekly[0], voice("en"))}
    shown = repr(strip.get("fact-when"))
    assert "weekday-monday" in shown
    assert "weekday-thursday" in shown


def test_missed_and_ill_are_the_plans_words_or_a_line_to_ask(cards_of: Callable[..., list[Sheet]]) -> None:
    card = next(card for card in cards_of("lucia") if card.id == "methotrexate")
    advice = {row.label.id: row.line for row in card.advice}
    assert advice["card-missed"] == Line(
        Value(Kind.TEXT, "Missed on Friday? Call the day line before you give it. Never give two.")
    )
    assert advice["card-vomited"] is None
    assert advice["card-refill"] is not None
    assert not next(card for card in cards_of("lucia") if card.id == "paracetamol").advice
