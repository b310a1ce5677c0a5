from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from crmo_guide.plan.checking import check
from crmo_guide.plan.reading import PlanFile, read_plan

SHORT = """\
schema: 1
child: {name: Sam Example, age_band: 9-12, reads: es}
sites: none
medicines:
  weekly:
    - {name: Metoject, dose: 15 mg (1 pen), weekday: friday, first: 2026-03-13}
allergies: none known
"""


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    file = tmp_path / "sam.yaml"
    file.write_text(SHORT, encoding="utf-8")
    return file


def read_with(plan: Path, clinic: str | Path) -> PlanFile:
    if isinstance(clinic, str):
        file = plan.with_name("clinic.yaml")
        file.write_text(clinic, encoding="utf-8")
        clinic = file
    return read_plan(plan, clinic=clinic)


def test_a_clinic_file_fills_what_the_plan_leaves_out(plan: Path, examples: Path) -> None:
    result = read_with(plan, examples / "clinic.yaml")
    assert result.problems == ()
    assert result.plan is not None
    assert result.plan.country == "GB"
    assert result.plan.contacts.night is not None
    assert result.plan.contacts.night.phone == "01632 960100"
    assert result.plan.medicines.weekly[0].missed is not None, "found by its brand name"
    assert result.plan.clinic is not None
    assert result.plan.clinic.version == "2026-02"
    assert "medicines.weekly[0].missed" in result.plan.clinic.gave
    assert result.where(("contacts", "night", "phone")).file.endswith("clinic.yaml")


def test_the_plan_wins_whole_lines_at_a_time(plan: Path, examples: Path) -> None:
    plan.write_text(SHORT + "contacts:\n  day: {phone: 01632 960999}\n", encoding="utf-8")
    result = read_with(plan, examples / "clinic.yaml").plan
    assert result is not None
    assert result.contacts.day.phone == "01632 960999"
    assert result.contacts.day.from_ is None, "opening hours of another line"
    assert result.contacts.night is not None


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("child: {name: Sam}", "CG-P020"),
        ("medicines: {methotrexate: {dose: 15 mg}}", "CG-P020"),
        ("medicines: {methotrexate: {missed: give 15 mg on Saturday}}", "CG-P040"),
        ("fever: {at: 38 °C, action: give 10 mL and call}", "CG-P040"),
        ("contacts: {day: {who: nurse-line}}", "CG-P037"),
        ("versoin: 2", "CG-P020"),
    ],
)
def test_a_clinic_file_holds_no_dose_and_no_child(plan: Path, line: str, code: str) -> None:
    result = read_with(plan, f"schema: 1\nname: Example Clinic\n{line}\n")
    (problem, *_) = [each for each in result.problems if each.code == code]
    assert problem.file is not None
    assert problem.file.endswith("clinic.yaml")
    assert problem.line == 3


def test_a_refill_line_may_count_packs(plan: Path) -> None:
    result = read_with(
        plan,
        'schema: 1\nname: Example Clinic\nmedicines: {methotrexate: {refill: {when: "call when 2 pens are left"}}}\n',
    )
    assert "CG-P040" not in [problem.code for problem in result.problems]


def test_a_missing_clinic_file_is_said(plan: Path, tmp_path: Path) -> None:
    result = read_with(plan, tmp_path / "none.yaml")
    assert "CG-P001" in [problem.code for problem in result.problems]


def test_a_plan_does_not_name_its_clinic_file(plan: Path) -> None:
    plan.write_text(SHORT + "clinic: clinic.yaml\n", encoding="utf-8")
    assert "--clinic" in next(each.fix for each in read_plan(plan).problems if each.line == 8)


def test_a_dose_over_two_lines_is_found_too(plan: Path) -> None:
    said = ">-\n      call us, then give\n      15 mg on Saturday\n"
    text = f"schema: 1\nname: Ward\nmedicines:\n  methotrexate:\n    missed: {said}"
    assert [problem.code for problem in read_with(plan, text).problems if problem.code == "CG-P040"] == ["CG-P040"]


def test_a_medicine_under_two_names_is_said_and_the_first_is_used(plan: Path) -> None:
    text = "schema: 1\nname: Ward\nmedicines:\n  methotrexate: {missed: call us}\n  MTX: {missed: wait a week}\n"
    found = [problem for problem in read_with(plan, text).problems if problem.code == "CG-P046"]
    assert [problem.line for problem in found] == [5]


def test_a_clinic_file_of_another_country_is_said(plan: Path, examples: Path) -> None:
    plan.write_text(SHORT + "country: US\n", encoding="utf-8")
    (problem,) = [each for each in read_with(plan, examples / "clinic.yaml").problems if each.code == "CG-P047"]
    assert problem.file is not None
    assert problem.file.endswith("clinic.yaml")
    plan.write_text(SHORT + "country: UK\n", encoding="utf-8")
    assert read_with(plan, examples / "clinic.yaml").problems == ()


@pytest.mark.parametrize(("own", "found"), [("", []), (", missed: {en: call us, es: llámenos}", ["CG-S217"])])
def test_the_clinics_translator_stands_behind_its_own_texts_only(
    plan: Path, examples: Path, own: str, found: list[str]
) -> None:
    signed = "sign_off: {by: Robin Sample, role: nurse, date: 2026-03-10, review_by: 2026-09-10}\n"
    plan.write_text(SHORT.replace("first: 2026-03-13}", f"first: 2026-03-13{own}}}") + signed, encoding="utf-8")
    result = read_with(plan, examples / "clinic.yaml")
    told = check(result, languages=("es",), today=date(2026, 3, 10), draft=True)
    assert [each.code for each in told if each.code == "CG-S217"] == found
