from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from crmo_guide.errors import Level
from crmo_guide.plan.checking import check, stops
from crmo_guide.plan.reading import PlanFile
from crmo_guide.plan.rules import RULES, by_code

Read = Callable[..., PlanFile]
DAY = date(2026, 3, 10)
IBUPROFEN = (
    "    - {name: %s, for: pain, strength: 200 mg tablets, dose: 200 mg (1 tablet),"
    " gap: at least 6 hours between doses, most: no more than 3 doses in 24 hours}\n"
)
ACCEPTED = "accepted:\n  - {code: CG-S102, by: Dr Sample, role: prescriber, reason: for the day of the infusion}\n"


@pytest.fixture
def mateo(examples: Path) -> str:
    return (examples / "mateo.yaml").read_text(encoding="utf-8")


def with_nsaids(text: str, *names: str) -> str:
    return text.replace("  as_needed:\n", "  as_needed:\n" + "".join(IBUPROFEN % name for name in names))


def codes(plan_file: PlanFile, level: Level | None = None) -> list[str]:
    found = check(plan_file, languages=["es"], today=DAY, draft=True)
    return [problem.code for problem in found if level in (None, problem.level)]


def test_an_unaccepted_finding_stops_and_an_accepted_one_is_silent(read: Read, mateo: str) -> None:
    two = with_nsaids(mateo, "ibuprofen")
    found = check(read(two), languages=["es"], today=DAY, draft=True)
    assert [problem.code for problem in stops(found)] == ["CG-S102"]
    assert found[0].level is Level.ACCEPT
    assert codes(read(two + ACCEPTED)) == []


def test_one_acceptance_covers_one_finding(read: Read, mateo: str) -> None:
    three = with_nsaids(mateo, "ibuprofen", "meloxicam")
    assert codes(read(three)) == ["CG-S102", "CG-S102"]
    assert codes(read(three + ACCEPTED)) == ["CG-S102"]


def test_an_acceptance_needs_a_prescriber_or_a_pharmacist_and_a_reason(read: Read, mateo: str) -> None:
    for broken in (
        ACCEPTED.replace("prescriber", "mother"),
        ACCEPTED.replace(", reason: for the day of the infusion", ""),
    ):
        assert read(with_nsaids(mateo, "ibuprofen") + broken).plan is None


def test_look_again_does_not_stop(read: Read, mateo: str) -> None:
    found = check(read(mateo.replace("name: naproxen ", "name: naproksen ")), languages=["es"], today=DAY, draft=True)
    assert [problem.code for problem in found] == ["CG-S211"]
    assert stops(found) == ()


def test_findings_hold_no_word_of_the_plan(read: Read, mateo: str) -> None:
    text = with_nsaids(mateo, "ibuprofen").replace("naproxen ", "Zebulonate ")
    for problem in check(read(text), languages=["es"], today=DAY):
        assert "zebulon" not in f"{problem.what} {problem.fix} {problem.field}".casefold()


def test_a_plan_that_cannot_be_read_gives_its_reading_problems(read: Read) -> None:
    plan_file = read("schema: 1\n")
    assert check(plan_file, languages=["es"], today=DAY) == plan_file.problems


def test_a_comment_that_cuts_a_dose_is_shown_with_the_safety_findings(read: Read, mateo: str) -> None:
    text = with_nsaids(mateo, "ibuprofen").replace("dose: 250 mg (1 tablet)", "dose: 250 mg (1 tablet) # no")
    assert codes(read(text)) == ["CG-P018", "CG-S102"]


def test_findings_come_in_file_order_and_name_file_line_and_field(read: Read, mateo: str) -> None:
    text = with_nsaids(mateo, "ibuprofen").replace("  night: {who: doctor-on-call, phone: +1 505 555 0143}\n", "")
    found = check(read(text), languages=["es"], today=DAY, draft=True)
    assert [problem.code for problem in found] == ["CG-S018", "CG-S102"]
    assert [problem.field for problem in found] == ["contacts", "medicines.as_needed[0].name"]
    assert all(problem.file and problem.line and problem.column for problem in found)


def test_a_rule_can_be_found_by_its_code() -> None:
    rule = by_code("CG-S001")
    assert rule in RULES
    assert rule is not None
    assert rule.level is Level.STOP
    assert by_code("CG-S999") is None
