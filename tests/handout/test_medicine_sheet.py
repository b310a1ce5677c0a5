"""Page 2: the plan's own figures, in the plan's own rhythm, and nothing the plan does not say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from crmo_guide.errors import ContentProblem
from crmo_guide.handout.medicine_sheet import MedicineSheet
from crmo_guide.handout.model import Handout, Line, Phrase, phrase
from crmo_guide.language.figures import figures
from crmo_guide.language.values import Kind, Value
from crmo_guide.plan.medicines import formulary
from crmo_guide.plan.model import Plan
from crmo_guide.plan.model.medicines import AsNeeded, AtHome, AtHospital
from crmo_guide.plan.model.text import Text

DAILY = "  daily:\n"
DOSES = (Kind.DOSE, Kind.STRENGTH, Kind.GAP, Kind.MOST)


@pytest.fixture
def sheet_of(
    plan_of: Callable[..., Plan], handed: Callable[..., Handout], data_of: Callable[[Handout, str], Any]
) -> Callable[..., MedicineSheet]:
    def sheet(name: str, *changes: tuple[str, str], lang: str = "es") -> MedicineSheet:
        found = data_of(handed(plan_of(name, *changes), lang), "medicines")
        assert isinstance(found, MedicineSheet)
        return found

    return sheet


def said(line: Line | None) -> Value:
    assert line is not None
    assert isinstance(line.text, Value)
    return line.text


def in_english(text: Text | None) -> str:
    assert text is not None
    return text.in_("en") or text.any()


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("name", ["mateo", "lucia"])
def test_every_figure_is_the_plans_own(
    name: str, lang: str, sheet_of: Callable[..., MedicineSheet], plan_of: Callable[..., Plan]
) -> None:
    sheet, plan = sheet_of(name, lang=lang), plan_of(name)
    rows = (*sheet.daily, *sheet.weekly, *sheet.dated, *sheet.as_needed)
    assert [row.name.text for row in rows] == [medicine.name for medicine in plan.medicines.at_home()]
    for row, medicine in zip(rows, plan.medicines.at_home(), strict=True):
        pairs = [(row.dose, medicine.dose, Kind.DOSE), (row.strength, medicine.strength, Kind.STRENGTH)]
        if isinstance(medicine, AsNeeded):
            pairs += [(row.gap, medicine.gap, Kind.GAP), (row.most, medicine.most, Kind.MOST)]
        for line, text, kind in pairs:
            assert (line is None) == (text is None)
            if line is None:
                continue
            assert said(line).kind is kind
            assert figures(said(line).text) == figures(in_english(text))
            if line.own is not None:
                assert lang != "en"
                assert line.own == Value(kind, in_english(text), lang="en")
            elif lang == "en":
                assert said(line).text == in_english(text)


def test_what_the_ward_gives_carries_no_dose(
    sheet_of: Callable[..., MedicineSheet], plan_of: Callable[..., Plan]
) -> None:
    for row in sheet_of("lucia").hospital:
        assert row.dose is None
        assert row.strength is None
    assert [row.name.text for row in sheet_of("lucia").hospital] == ["pamidronate"]
    assert not set(AtHospital.model_fields) & {"dose", "strength"}


def test_a_weekly_medicine_has_one_day_in_full(
    sheet_of: Callable[..., MedicineSheet], say: Callable[[Phrase, str], str]
) -> None:
    methotrexate, folic_acid = sheet_of("lucia").weekly
    assert methotrexate.weekdays == (4,)
    assert folic_acid.weekdays == (6,)
    assert [day.name for day in sheet_of("lucia").week][4] == "viernes"
    assert methotrexate.only_on is not None
    words = say(methotrexate.only_on, "es")
    assert "viernes" in words
    assert "13 de marzo de 2026" in words
    english = sheet_of("lucia", lang="en").weekly[0].only_on
    assert english is not None
    assert "Friday" in say(english, "en")
    assert "Fri." not in say(english, "en")


def test_a_dose_the_plan_does_not_hold_is_a_box_to_ask(sheet_of: Callable[..., MedicineSheet]) -> None:
    sheet = sheet_of("mateo", ("      dose: 250 mg (1 tablet)\n", ""), lang="en")
    assert sheet.daily[0].dose == Line(phrase("ask-your-team"))
    assert said(sheet.daily[0].strength).text == "250 mg tablets"


def test_dates_are_all_there_and_in_order(sheet_of: Callable[..., MedicineSheet], plan_of: Callable[..., Plan]) -> None:
    adalimumab = sheet_of("lucia").dated[0]
    assert len(adalimumab.dates) == 7
    assert adalimumab.dates[0].text == "11 de marzo de 2026"
    assert adalimumab.dates[-1].text == "3 de junio de 2026"
    assert adalimumab.only_on == phrase("med-always-on", weekday=phrase("weekday-wednesday"))
    uneven = ("2026-06-03]\n", "2026-06-04]\n")
    assert sheet_of("lucia", uneven).dated[0].dates[-1].text == "jueves, 4 de junio de 2026"


def test_the_word_on_the_box_comes_first_and_the_familys_beside_it(sheet_of: Callable[..., MedicineSheet]) -> None:
    sheet = sheet_of("mateo")
    assert (sheet.daily[0].name.text, sheet.daily[0].family_name) == ("naproxen", Value(Kind.MEDICINE, "naproxeno"))
    assert sheet_of("mateo", lang="en").daily[0].family_name is None
    brand = sheet_of("mateo", ("name: naproxen ", "name: Naprosyn "))
    assert brand.daily[0].name.text == "Naprosyn"
    assert brand.daily[0].family_name == Value(Kind.MEDICINE, "naproxeno")


def test_every_known_medicine_can_stand_in_a_plan(
    sheet_of: Callable[..., MedicineSheet], phrases_in: Any, say: Callable[[Phrase, str], str]
) -> None:
    """Also without the plan's own words for what it is for."""
    silent = {}
    for known, medicine in formulary().medicines.items():
        sheet = sheet_of("mateo", ("name: naproxen ", f"name: {medicine.names['en']} "))
        for each in phrases_in(sheet.daily):
            try:
                assert say(each, "es")
            except ContentProblem:
                silent[known] = each.id
    assert not silent


NOT_ON = ("      slots: [morning, evening]\n", "      slots: [morning, evening]\n      not_on: [{}]\n")


@pytest.mark.parametrize("days", [["friday"], ["saturday", "sunday"], ["monday", "wednesday", "friday"]], ids=str)
def test_days_off_are_all_named(
    days: list[str], sheet_of: Callable[..., MedicineSheet], say: Callable[[Phrase, str], str]
) -> None:
    change = (NOT_ON[0], NOT_ON[1].format(", ".join(days)))
    row = sheet_of("mateo", change, lang="en").daily[0]
    assert row.not_on is not None
    for day in days:
        assert day.capitalize() in say(row.not_on, "en")


def test_days_off_are_on_the_paper(root: Path) -> None:
    """A daily medicine that is left out on some days must say so where the day grid prints."""
    template = (root / "layouts" / "guide" / "pages" / "medicine-sheet.html.j2").read_text("utf-8")
    assert "not_on" in template


def test_fixed_lines_name_the_poison_line(
    sheet_of: Callable[..., MedicineSheet], say: Callable[[Phrase, str], str]
) -> None:
    words = [say(line, "es") for line in sheet_of("lucia").fixed]
    assert any("111" in line for line in words)
    assert any("1-800-222-1222" in say(line, "es") for line in sheet_of("mateo").fixed)


def test_no_medicine_is_said(plan_of: Callable[..., Plan], handed: Callable[..., Handout], data_of: Any) -> None:
    plan = plan_of("mateo")
    empty = plan.model_copy(update={"medicines": type(plan.medicines)()})
    sheet = data_of(handed(empty, "en"), "medicines")
    assert sheet.none
    assert not any((sheet.daily, sheet.weekly, sheet.dated, sheet.hospital, sheet.as_needed))


def test_the_general_edition_has_no_dose_and_is_safe_beside_a_steroid(
    handed: Callable[..., Handout], data_of: Any, say: Callable[[Phrase, str], str]
) -> None:
    sheet = data_of(handed(None, "en"), "medicines")
    assert sheet.blank
    assert not any((sheet.daily, sheet.weekly, sheet.dated, sheet.hospital, sheet.as_needed, sheet.stopped))
    assert not any("before the next dose" in say(line, "en") for line in sheet.fixed)


def test_nothing_of_a_dose_is_made_up(
    plan_of: Callable[..., Plan], handed: Callable[..., Handout], phrases_in: Callable[[object], Iterator[Phrase]]
) -> None:
    """Every dose-like value of the whole handout stands in the plan, word for word or as its sentence."""
    from crmo_guide.handout.model import values_in
    from crmo_guide.language.dose_sentences import parse

    for name in ("mateo", "lucia"):
        plan = plan_of(name)
        texts: set[str] = set()
        for medicine in plan.medicines.at_home():
            assert isinstance(medicine, AtHome)
            for field in ("dose", "strength", "gap", "most"):
                field_text: Text | None = getattr(medicine, field, None)
                for text in field_text.texts() if field_text else ():
                    texts.add(text)
                    sentence = parse(text)
                    texts |= {sentence.say("es").text} if sentence else set()
        texts |= {plan.child.weight.text} if plan.child.weight else set()
        found = [value for value in values_in(handed(plan, "es")) if value.kind in DOSES]
        assert found
        assert {value.text for value in found} <= texts
