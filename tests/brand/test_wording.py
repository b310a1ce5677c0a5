"""What no brand may print: a dose, or a number that must come from the country."""

from __future__ import annotations

import pytest

from crmo_guide.brand import load_brand
from crmo_guide.errors import InputProblem
from crmo_guide.plan.countries import countries


def refused(path, lang="en"):
    with pytest.raises(InputProblem) as raised:
        load_brand(path, lang)
    (problem,) = raised.value.problems
    return problem


def line(phone):
    return f'name: A\nlines:\n  - {{label: Help, phone: "{phone}"}}\n'


@pytest.mark.parametrize("code", list(countries()))
def test_no_line_may_be_an_emergency_number_of_any_country(brand, code):
    problem = refused(brand.yaml(line(countries()[code].emergency)))
    assert (problem.code, problem.line, problem.field) == ("CG-B14", 3, "lines[0].phone")
    assert "country" in problem.fix


@pytest.mark.parametrize(
    "phone", ["9-1-1", "9 1 1", "(911)", "911 ext 4", "112", "1-800-222-1222", "18002221222", "988"]
)
def test_no_spelling_of_such_a_number_slips_by(brand, phone):
    assert refused(brand.yaml(line(phone))).code == "CG-B14"


@pytest.mark.parametrize("phone", ["01632 960911", "+1 911 555 0112", "(505) 555-0118", "+34 911 123 456"])
def test_a_number_that_only_holds_one_is_a_line(brand, phone):
    assert load_brand(brand.yaml(line(phone)), "en").lines[0].phone == phone


@pytest.mark.parametrize(
    "text",
    [
        "footer: In an emergency call 911",
        "footer: In an emergency call 9-1-1",
        "footer: Llame al 112.",
        "disclaimer: Call 999 when in doubt.",
        "lines: [{label: Emergency 911, phone: 01632 960123}]",
        "lines: [{label: Help, phone: 01632 960123, hours: else 999}]",
        "footer: اتصلوا على ٩١١",
    ],
)
def test_no_emergency_number_stands_where_it_reads_as_one_to_call(brand, text):
    assert refused(brand.yaml(f"name: A\n{text}\n")).code == "CG-B14"


@pytest.mark.parametrize("text", ["address: 911 Main Street", "address: [999 High Road]", "footer: Room 9112"])
def test_a_house_number_is_none(brand, text):
    load_brand(brand.yaml(f"name: A\n{text}\n"), "en")


@pytest.mark.parametrize("key", ["name", "footer", "address", "feedback", "reorder", "funder", "licence", "disclaimer"])
def test_no_text_may_read_like_a_dose(brand, key):
    problem = refused(brand.yaml(f"{key}: Give 5 mL of the syrup at night\n"))
    assert (problem.code, problem.field, problem.line) == ("CG-B15", key, 1)
    assert "5 ml" in problem.what


@pytest.mark.parametrize(
    ("lang", "text"),
    [("en", "two tablets a day"), ("es", "dos pastillas al día"), ("ar", "حبتان في اليوم"), ("es", "10 mg al día")],
)
def test_a_dose_is_found_in_the_words_of_the_language(brand, lang, text):
    assert refused(brand.yaml(f"disclaimer: {text}\n"), lang).code == "CG-B15"
    path = brand.yaml(f"name: A\nlines: [{{label: {text}, phone: 01632 960123}}]\n")
    assert refused(path, lang).code == "CG-B15"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Unit 5, Mill Lane"),
        ("en", "Level 3, Unit 5"),
        ("es", "Unidad de Reumatología, planta 3"),
        ("es", "Planta 3, Unidad de Reumatología"),
        ("ar", "وحدة الروماتيزم 3"),
        ("en", "Text CC BY 4.0, pictures CC BY-SA 4.0"),
        ("en", "Open 9 to 5, two days a week"),
        ("en", "Open 11-2"),
    ],
)
def test_a_department_a_licence_and_opening_hours_are_no_dose(brand, lang, text):
    assert load_brand(brand.yaml(f'footer: "{text}"\n'), lang).footer == text
