from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from pathlib import Path

import pytest
from pydantic import ValidationError

from crmo_guide.plan.facts import every_fact, facts, general_facts
from crmo_guide.plan.medicines import formulary, identify
from crmo_guide.plan.model import Text
from crmo_guide.plan.reading import PlanFile, read_plan

Read = Callable[..., PlanFile]


def test_values_have_their_types_and_keys_their_names(examples: Path) -> None:
    plan = read_plan(examples / "mateo.yaml").plan
    assert plan is not None
    assert plan.child.born == date(2016, 5, 14)
    assert plan.child.age_on(date(2026, 5, 13)) == 9
    assert plan.child.age_on(date(2026, 5, 14)) == 10
    assert plan.contacts.day.from_ == time(8)
    assert plan.contacts.day.who is not None
    assert plan.contacts.day.who.id == "nurse-line"
    assert plan.allergies == ()
    assert plan.medicines.as_needed[0].for_ is not None
    assert plan.medicines.as_needed[0].for_.id == "pain"
    assert [site.bone for site in plan.sites.list] == ["clavicle", "tibia-lower", "femur-lower", "calcaneus"]


def test_a_plan_cannot_be_changed(examples: Path) -> None:
    plan = read_plan(examples / "mateo.yaml").plan
    assert plan is not None
    with pytest.raises(ValidationError):
        plan.country = "GB"  # type: ignore[misc]


def test_text_by_language_and_single_text() -> None:
    by_language = Text.of({"en": "for pain", "es": "para el dolor"})
    assert (by_language.in_("es"), by_language.in_("ar"), by_language.plain) == ("para el dolor", None, None)
    assert by_language.langs == ("en", "es")
    single = Text.of("for pain")
    assert (single.in_("es"), single.plain, single.langs) == ("for pain", "for pain", ())
    assert single.any() == "for pain"


def test_words_of_open_lists_are_known_in_every_spelling(examples: Path) -> None:
    plan = read_plan(examples / "lucia.yaml").plan
    assert plan is not None
    (weekly, _) = plan.medicines.weekly
    assert weekly.route is not None
    assert weekly.route.id == "under-the-skin"
    assert weekly.form is not None
    assert weekly.form.id == "pre-filled-pen"
    assert weekly.weekday == ("friday",)
    assert plan.checks[1].test.id == "whole-body-mri"


@pytest.mark.parametrize(
    ("site", "code"),
    [
        ("{bone: clavicle, state: active}", "CG-P036"),
        ("{bone: sternum, side: left, state: active}", "CG-P036"),
        ("{bone: spine, state: active}", "CG-P036"),
        ("{bone: spine, level: T13, state: active}", "CG-P023"),
        ("{bone: rib, side: left, level: T8, state: active}", "CG-P036"),
        ("{bone: other, state: active}", "CG-P036"),
    ],
)
def test_a_site_is_one_clear_place(read: Read, examples: Path, site: str, code: str) -> None:
    text = (examples / "mateo.yaml").read_text(encoding="utf-8")
    result = read(text.replace("{bone: clavicle, side: left, state: active}", site))
    assert [problem.code for problem in result.problems] == [code]


def test_a_word_by_language_has_the_meaning_its_texts_agree_on(read: Read, examples: Path) -> None:
    """For the rules; it prints as typed."""
    text = (examples / "mateo.yaml").read_text(encoding="utf-8")
    start = text.index("allergies:")
    words = "allergies: [{to: {en: sulfa drugs, es: sulfas}}, {to: {en: egg, es: milk}}]\n"
    plan = read(text[:start] + words + text[text.index("\n", start) + 1 :]).plan
    assert plan is not None
    assert [allergy.to.id for allergy in plan.allergies] == ["sulfonamides", None]
    assert plan.allergies[0].to.in_("es") == "sulfas"


def test_none_known_and_none(read: Read, examples: Path) -> None:
    text = (examples / "mateo.yaml").read_text(encoding="utf-8")
    start, end = text.index("medicines:"), text.index("allergies:")
    result = read(text[:start] + "medicines: none\n" + text[end:])
    assert result.plan is not None
    assert result.plan.medicines.current() == ()
    assert "no-medicine" in facts(result.plan)


@pytest.mark.parametrize(
    ("name", "medicine"),
    [
        ("methotrexate", "methotrexate"),
        ("Metoject PEN 15 mg", "methotrexate"),
        ("METOTREXATO", "methotrexate"),
        ("MTX", "methotrexate"),
        ("Ácido fólico", "folic-acid"),
        ("colecalciferol (vitamin D)", "colecalciferol"),
        ("Children's Tylenol", "paracetamol"),
        ("acetaminofén", "paracetamol"),
        ("trimethoprim/sulfamethoxazole", "co-trimoxazole"),
        ("naproxen sodium", "naproxen"),
        ("folinic acid", "folinic-acid"),
    ],
)
def test_names_on_boxes_are_recognised(name: str, medicine: str) -> None:
    found = identify(name)
    assert found is not None
    assert found.id == medicine


@pytest.mark.parametrize("name", ["", "acid", "sugar pills", "naproksen", "vit"])
def test_other_names_are_not(name: str) -> None:
    assert identify(name) is None


def test_a_combination_is_both(examples: Path) -> None:
    assert {each.id for each in formulary().identify_all("calcium and vitamin D3")} == {"calcium", "colecalciferol"}


@pytest.mark.parametrize("name", ["methotrexatte", "metho-trexate", "metho\u2010trexate", "meto-trexato semanal"])
def test_a_mistyped_or_divided_name_has_a_nearest(name: str) -> None:
    near = formulary().nearest(name)
    assert near is not None
    assert near.id == "methotrexate"


def test_every_medicine_has_names_in_both_languages_and_no_name_means_two() -> None:
    known = formulary()
    for medicine in known.medicines.values():
        assert medicine.name_in("en")
        assert medicine.name_in("es")
        for name in (medicine.id, *medicine.names.values(), *medicine.brands, *medicine.spellings):
            found = identify(name)
            assert found is not None
            assert found.id == medicine.id, name


def test_families_hear_the_word_of_their_country() -> None:
    paracetamol = identify("Tylenol")
    assert paracetamol is not None
    assert paracetamol.name_in("es", "US") == "acetaminofén"
    assert paracetamol.name_in("es", "GB") == "paracetamol"


def test_facts_of_the_examples(examples: Path) -> None:
    mateo = read_plan(examples / "mateo.yaml").plan
    lucia = read_plan(examples / "lucia.yaml").plan
    assert mateo is not None
    assert lucia is not None
    assert facts(mateo) >= {"always", "class:nsaid", "medicine:naproxen", "as-needed", "interpreter", "school"}
    assert not facts(mateo) & {"immune-weakening", "site:spine", "allergy", "route:injection", "steroid-by-mouth"}
    assert facts(lucia) >= {
        "immune-weakening", "medicine:methotrexate", "class:tnf-blocker", "class:bisphosphonate", "site:spine",
        "route:injection", "route:infusion", "allergy", "collapse", "teen-sheet", "two-homes", "stopped:nsaid",
    }  # fmt: skip
    assert "class:nsaid" not in facts(lucia), "naproxen is stopped"
    for plan in (mateo, lucia):
        assert facts(plan) <= every_fact()


def test_the_general_edition_gets_every_caution_and_no_personal_page() -> None:
    general = general_facts()
    assert general >= {"always", "general", "immune-weakening", "class:nsaid", "steroid-by-mouth", "site:spine"}
    assert not general & {"interpreter", "allergy", "school", "teen-sheet", "people"}


def steroid(read: Read, examples: Path, extra: str) -> frozenset[str]:
    text = (examples / "mateo.yaml").read_text(encoding="utf-8")
    entry = f"    - {{name: prednisolone, dose: 5 mg (1 tablet), slots: [morning]{extra}}}\n  as_needed:\n"
    plan = read(text.replace("  as_needed:\n", entry)).plan
    assert plan is not None
    return facts(plan)


def test_a_steroid_counts_as_swallowed_unless_the_plan_says_otherwise(read: Read, examples: Path) -> None:
    assert {"steroid-by-mouth", "immune-weakening"} <= steroid(read, examples, "")
    assert {"steroid-by-mouth", "immune-weakening"} <= steroid(read, examples, ", route: by mouth")
    assert not {"steroid-by-mouth", "immune-weakening"} & steroid(read, examples, ", route: eye")


def test_the_stated_word_never_takes_a_caution_away(read: Read, examples: Path) -> None:
    text = (examples / "lucia.yaml").read_text(encoding="utf-8").replace('weakened: "yes"', 'weakened: "no"')
    plan = read(text).plan
    assert plan is not None
    assert "immune-weakening" in facts(plan)
