"""Which card stands for which medicine, and what of the plan stands on it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crmo_guide.handout.cards import Sheet, card_pages, facts_of, general_sheets, sheets
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
        cards = [decision.id for decision in decisions if decision.kind == "card"]
        assert cards == [sheet.id for sheet in found]
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


@pytest.mark.parametrize("lang", ["en", "es"])
def test_what_was_checked_before_a_drip_stands_on_its_card(
    lang: str, plan_of: Callable[..., Plan], voice: Callable[..., Voice], where: Places, say: Callable[..., str]
) -> None:
    text = "kidney: 2026-02-24}"
    plan = plan_of("lucia", (text, "kidney: {en: asked for, es: pedido}}"))
    found, _ = sheets(plan, voice(lang), shelf(lang, where))
    drip = next(sheet for sheet in found if sheet.id == "pamidronate")
    checked = next(fact for fact in drip.facts if fact.label.id == "fact-checked")
    told = [say(line.text, lang) for line in checked.lines]
    wanted = {
        "en": ["dentist: February 10, 2026", "kidneys: asked for"],
        "es": ["dentista: 10 de febrero de 2026", "riñones: pedido"],
    }[lang]
    assert [told[0], told[-1]] == wanted
    assert len(told) == 4


def test_nothing_checked_is_no_cell(cards_of: Callable[..., list[Sheet]]) -> None:
    text = "      checked: {dentist: 2026-02-10, calcium: 2026-02-24, vitamin_d: 2026-02-24, kidney: 2026-02-24}\n"
    drip = next(card for card in cards_of("lucia", (text, "")) if card.id == "pamidronate")
    assert "fact-checked" not in {fact.label.id for fact in drip.facts}


# Strips of drawings ---------------------------------------------------------------------------------------------


def strips(found: list[Sheet]) -> dict[str, str]:
    """Which strip stands on which card."""
    return {sheet.how.id: sheet.id for sheet in found if sheet.how}


def test_a_strip_stands_on_the_card_of_a_medicine_that_calls_for_it(cards_of: Callable[..., list[Sheet]]) -> None:
    assert strips(cards_of("mateo")) == {"how-liquid": "paracetamol"}
    assert strips(cards_of("lucia")) == {"how-pen": "adalimumab"}


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("{name: otherumab, dose: 5 mg (1 pen), form: pre-filled pen, slots: [morning]}", True),
        ("{name: otherumab, dose: 5 mg (0.5 mL), route: under the skin, slots: [morning]}", True),
        ("{name: adalimumab, dose: 40 mg (1 pen), slots: [morning]}", True),
        ("{name: otherumab, dose: 5 mg (1 pen), route: into a muscle, slots: [morning]}", False),
        ("{name: otherumab, dose: 5 mg (1 tablet), slots: [morning]}", False),
    ],
)
def test_the_plan_says_what_is_injected(line: str, shown: bool, cards_of: Callable[..., list[Sheet]]) -> None:
    assert ("how-pen" in strips(cards_of("mateo", more(line)))) is shown


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("{name: naproxen, form: liquid, dose: 250 mg, slots: [morning]}", True),
        ("{name: naproxen, dose: 250 mg (10 mL), slots: [morning]}", True),
        ("{name: naproxen, form: tablet, dose: 250 mg (1 tablet), slots: [morning]}", False),
        ("{name: naproxen, route: eye, dose: 1 mL, slots: [morning]}", False),
    ],
)
def test_the_plan_says_what_is_measured(line: str, shown: bool, cards_of: Callable[..., list[Sheet]]) -> None:
    tablets = ("dose: 10 mL (320 mg)", "dose: 320 mg (1 tablet)")
    assert ("how-liquid" in strips(cards_of("mateo", tablets, more(line)))) is shown


def test_nothing_the_ward_gives_is_shown(cards_of: Callable[..., list[Sheet]]) -> None:
    ward = ("  daily:\n", "  at_hospital: [{name: adalimumab, route: under the skin, dates: [2026-04-14]}]\n  daily:\n")
    assert "how-pen" not in strips(cards_of("mateo", ward))


def test_a_card_without_room_leaves_the_strip_out_and_says_so(
    plan_of: Callable[..., Plan], voice: Callable[..., Voice], english: Shelf
) -> None:
    words = "word " * 80
    changes = (
        ("route: under the skin\n      weekday", f"route: under the skin\n      vomited: {words}\n      weekday"),
        (
            "      route: under the skin\n      every",
            f"      missed: {words}\n      route: under the skin\n      every",
        ),
    )
    found, decisions = sheets(plan_of("lucia", *changes), voice("en"), english)
    assert not strips(list(found))
    assert [(each.id, each.printed) for each in decisions if each.kind == "picture"] == [("how-pen", False)]


@pytest.mark.parametrize("name", ["mateo", "lucia"])
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_log_shows_how_to_take_a_temperature(name: str, paper: str, cards_of: Callable[..., list[Sheet]]) -> None:
    last = card_pages(tuple(cards_of(name)), None, paper, blank=False)[-1]
    assert last.log_rows
    assert last.log_how
    assert last.log_how.id == "how-temperature"


def test_without_a_plan_a_card_that_is_always_injected_shows_how(english: Shelf, where: Places) -> None:
    found, decisions = general_sheets(english, where)
    assert strips(list(found)) == {"how-pen": "adalimumab"}
    assert [each.id for each in decisions if each.kind == "picture"] == ["how-pen"]


def test_every_scene_has_its_words_and_no_figure(cards_of: Callable[..., list[Sheet]], say: Callable[..., str]) -> None:
    shown = [sheet.how for name in ("mateo", "lucia") for sheet in cards_of(name) if sheet.how]
    log = card_pages(tuple(cards_of("mateo")), None, "a4", blank=False)[-1].log_how
    assert log
    for lang in ("en", "es"):
        for scene in (scene for strip in (*shown, log) for scene in strip.scenes):
            for text in (say(scene.alt, lang), say(scene.caption, lang)):
                assert text
                assert not any(letter.isdigit() for letter in text)


@pytest.mark.parametrize("name", ["vitamin D", "dexamethasone", "tofacitinib"])
def test_a_card_without_a_page_of_its_own_has_the_plans_words_too(
    name: str, cards_of: Callable[..., list[Sheet]]
) -> None:
    line = f"{{name: {name}, dose: 5 mg, slots: [morning], missed: {{en: Ring us., es: Llame.}}}}"
    short = [sheet for sheet in cards_of("mateo", more(line)) if sheet.card.size != "full"]
    assert ["Ring us." in repr(row.line) for sheet in short for row in sheet.advice if row.line] == [True]


def test_what_is_taken_when_needed_has_what_was_written_and_asks_for_nothing(
    cards_of: Callable[..., list[Sheet]],
) -> None:
    change = ("    - name: acetaminophen\n", "    - name: acetaminophen\n      vomited: {en: Ring us., es: Llame.}\n")
    (short,) = [sheet for sheet in cards_of("mateo", change) if sheet.card.size != "full"]
    assert ["Ring us." in repr(row.line) for row in short.advice] == [True]
