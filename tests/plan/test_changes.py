"""What changed since a plan was signed last: named by part, never by value."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from crmo_guide.plan.changes import PARTS, changes, kept
from crmo_guide.plan.model.plan import Plan
from crmo_guide.plan.reading import PlanFile, read_plan
from crmo_guide.plan.sign import Signing, sign_file
from crmo_guide.plan.tree import read_tree

FIRST, SECOND = date(2026, 3, 10), date(2026, 4, 10)
REVIEW = date(2026, 9, 10)
Read = Callable[..., PlanFile]

CASES = {
    "dose": (("dose: 250 mg (1 tablet)", "dose: 500 mg (2 tablets)"), ["dose naproxen"]),
    "strength": (("strength: 250 mg tablets", "strength: 500 mg tablets"), ["dose naproxen"]),
    "slots": (("slots: [morning, evening]", "slots: [evening]"), ["time naproxen"]),
    "food": (("food: with", "food: after"), ["rest naproxen"]),
    "gap": (("gap: at least 6 hours", "gap: at least 8 hours"), ["time acetaminophen"]),
    "most": (("most: no more than 4 doses", "most: no more than 3 doses"), ["dose acetaminophen"]),
    "another medicine": (("name: naproxen ", "name: ibuprofen "), ["new ibuprofen", "gone naproxen"]),
    "day line": (("555 0142", "555 0144"), ["contacts"]),
    "people": (("Luis Ejemplo", "Pedro Ejemplo"), ["contacts"]),
    "a site": (("side: right, state: active", "side: right, state: calmer"), ["sites"]),
    "a date": (("date: 2026-06-09, time", "date: 2026-06-10, time"), ["dates"]),
    "an allergy": (("allergies: none known", "allergies: [{to: penicillin}]"), ["allergies"]),
    "school": (("can: [walk, swim, cycle]", "can: [walk, swim]"), ["school"]),
    "pain days": (('pain_days: "3"', 'pain_days: "5"'), ["when-to-call"]),
    "a comment": (("# date of the MRI", "# the MRI"), []),
    "the paper": (("country: US ", "paper: a4\ncountry: US "), []),
    "capitals of a name": (("name: naproxen ", "name: Naproxen "), []),
}


def plan_of(text: str, read: Read) -> Plan:
    plan = read(text).plan
    assert plan is not None
    return plan


def said(plan: Plan) -> list[str]:
    assert plan.sign_off is not None
    return [f"{each.what} {each.medicine or ''}".strip() for each in plan.sign_off.changes]


@pytest.fixture
def mateo(examples: Path) -> str:
    text = (examples / "mateo.yaml").read_text(encoding="utf-8")
    return "".join(line for line in text.splitlines(True) if not line.strip().startswith(("id:", "fingerprint:")))


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES.keys())
def test_each_change_is_found_and_named(change: tuple[str, str], expected: list[str], mateo: str, read: Read) -> None:
    assert change[0] in mateo
    before, after = plan_of(mateo, read), plan_of(mateo.replace(*change), read)
    found = changes(kept(before, FIRST), kept(after, SECOND))
    assert [f"{each.what} {each.medicine or ''}".strip() for each in found] == expected
    assert changes(kept(before, FIRST), kept(before, SECOND)) == ()


def test_every_field_of_a_plan_belongs_to_a_part_or_to_none() -> None:
    assert set(PARTS) == set(Plan.model_fields)


def test_a_medicine_that_was_stopped_is_told_from_one_that_is_gone(mateo: str, read: Read) -> None:
    start = mateo.index("  daily:")
    rest = mateo[mateo.index("  as_needed:") :]
    gone = mateo[:start] + rest
    stopped = mateo[:start] + "  stopped: [{name: naproxen, date: 2026-04-01}]\n" + rest
    before = kept(plan_of(mateo, read), FIRST)
    assert [each.what for each in changes(before, kept(plan_of(gone, read), SECOND))] == ["gone"]
    assert [each.what for each in changes(before, kept(plan_of(stopped, read), SECOND))] == ["stopped"]
    again = changes(kept(plan_of(stopped, read), SECOND), kept(plan_of(mateo, read), SECOND))
    assert [each.what for each in again] == ["new"]


@pytest.fixture
def file(tmp_path: Path, mateo: str) -> Path:
    path = tmp_path / "mateo.yaml"
    path.write_text(mateo, encoding="utf-8")
    return path


def sign(path: Path, on: date) -> Plan:
    return sign_file(path, Signing(by="Robin Sample", role="nurse", date=on, review_by=REVIEW), today=on)


def test_the_first_signature_says_nothing_changed(file: Path) -> None:
    assert said(sign(file, FIRST)) == []


def test_the_next_signature_says_what_changed_since_when(file: Path) -> None:
    sign(file, FIRST)
    file.write_text(
        file.read_text(encoding="utf-8").replace("250 mg (1 tablet)", "500 mg (2 tablets)"), encoding="utf-8"
    )
    plan = sign(file, SECOND)
    assert said(plan) == ["dose naproxen"]
    assert plan.sign_off is not None
    assert plan.sign_off.since == FIRST
    once = file.read_bytes()
    assert said(sign(file, SECOND)) == ["dose naproxen"], "signing again without a change keeps the list"
    assert file.read_bytes() == once


def test_the_clinicians_own_line_stays(file: Path) -> None:
    sign(file, FIRST)
    text = file.read_text(encoding="utf-8").replace("555 0142", "555 0144")
    file.write_text(text.replace("sign_off:\n", 'sign_off:\n  changed: "a new number by day"\n'), encoding="utf-8")
    plan = sign(file, SECOND)
    assert plan.sign_off is not None
    assert str(plan.sign_off.changed) == "a new number by day"
    assert said(plan) == ["contacts"]


def test_what_is_kept_holds_no_value_of_the_plan(file: Path) -> None:
    sign(file, FIRST)
    tree = read_tree(file.read_bytes(), "x").value
    assert isinstance(tree, dict)
    words = json.dumps(tree["sign_off"]["kept"])
    assert not re.search(r"\b(250|320|160|tablet|mg|mL|555|Ana|clavicle)\b", words)


def test_the_list_is_signed_what_is_kept_is_not(file: Path) -> None:
    from crmo_guide.plan.checking import check

    sign(file, FIRST)
    file.write_text(file.read_text(encoding="utf-8").replace("555 0142", "555 0144"), encoding="utf-8")
    sign(file, SECOND)
    text = file.read_text(encoding="utf-8")

    def codes() -> list[str]:
        return [problem.code for problem in check(read_plan(file), languages=["es"], today=SECOND)]

    file.write_text(text.replace('{"what": "contacts"}', '{"what": "school"}'), encoding="utf-8")
    assert codes() == ["CG-S021"]
    file.write_text(text.replace('"on": "2026-04-10"', '"on": "2026-04-09"'), encoding="utf-8")
    assert codes() == []


def test_a_list_somebody_wrote_over_several_lines_is_replaced(file: Path) -> None:
    sign(file, FIRST)
    file.write_text(file.read_text(encoding="utf-8").replace("555 0142", "555 0144"), encoding="utf-8")
    sign(file, SECOND)
    text = file.read_text(encoding="utf-8")
    spread = text.replace('changes: [{"what": "contacts"}]', "changes:\n    - what: contacts  # as it was")
    file.write_text(spread.replace("food: with", "food: after"), encoding="utf-8")
    assert said(sign(file, SECOND)) == ["rest naproxen"]


def test_json_keeps_it_too(tmp_path: Path, mateo: str) -> None:
    path = tmp_path / "mateo.json"
    path.write_text(json.dumps(read_tree(mateo.encode(), "x").value), encoding="utf-8")
    sign(path, FIRST)
    path.write_text(path.read_text(encoding="utf-8").replace("555 0142", "555 0144"), encoding="utf-8")
    assert said(sign(path, SECOND)) == ["contacts"]
    assert json.loads(path.read_text(encoding="utf-8"))["sign_off"]["changes"] == [{"what": "contacts"}]
