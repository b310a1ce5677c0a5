from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

from crmo_guide.plan.checking import check
from crmo_guide.plan.new import clinic_template, template
from crmo_guide.plan.reading import PlanFile, read_plan

Read = Callable[..., PlanFile]
FILLED = {
    "name:": "Sam Example",
    "- name:": "naproxen",
    "born:": "2016-05-14",
    "interpreter:": "no",
    "as_of:": "2026-02-24",
    "strength:": "250 mg tablets",
    "dose:": "250 mg (1 tablet)",
    "by:": "Robin Sample",
    "role:": "nurse",
    "date:": "2026-03-10",
    "review_by:": "2026-09-10",
}


def switched_on(text: str) -> str:
    """Every switched-off line in use."""
    return "\n".join(re.sub(r"^#(?! \S)", "", line) for line in text.splitlines()) + "\n"


def filled(text: str) -> str:
    text = text.replace("phone: }", "phone: +1 505 555 0142}").replace("slots: []", "slots: [morning]")
    text = text.replace("{bone: , side: , state: }", "{bone: clavicle, side: left, state: active}")
    lines = [f"{line} {FILLED[line.strip()]}" if line.strip() in FILLED else line for line in text.splitlines()]
    return "\n".join(lines)


def test_an_empty_template_lists_exactly_what_is_left_to_do(read: Read) -> None:
    for minimal in (True, False):
        problems = read(template(minimal=minimal, lang="es")).problems
        assert {problem.code for problem in problems} == {"CG-P011", "CG-P021"}
        assert [problem.fix for problem in problems if problem.code == "CG-P021"] == ["write at least one entry"]


def test_the_minimal_template_fits_one_screen_and_passes_when_filled(read: Read) -> None:
    text = template(minimal=True, lang="es", country="US")
    assert len(text.splitlines()) <= 48
    result = read(filled(text))
    assert result.plan is not None
    assert result.plan.child.reads == ("es",)
    assert check(result, languages=["es"], today=date(2026, 3, 10), draft=True) == ()


def test_every_switched_off_line_is_a_key_that_exists(read: Read) -> None:
    problems = read(switched_on(template(minimal=False))).problems
    assert {problem.code for problem in problems} <= {"CG-P011", "CG-P021"}


def test_the_clinic_template(tmp_path: Path, examples: Path) -> None:
    for text in (clinic_template("GB"), switched_on(clinic_template("GB"))):
        clinic = tmp_path / "clinic.yaml"
        clinic.write_text(text, encoding="utf-8")
        assert {problem.code for problem in read_plan(examples / "mateo.yaml", clinic=clinic).problems} == {"CG-P011"}
