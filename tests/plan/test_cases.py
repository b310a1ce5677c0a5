from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from crmo_guide.plan.checking import check
from crmo_guide.plan.reading import read_plan
from crmo_guide.plan.rules import RULES

FOLDER = Path(__file__).parents[1] / "cases" / "plans"
EVERYDAY = sorted((FOLDER / "everyday").glob("*.yaml"))
CASES = sorted(path for path in FOLDER.glob("CG-S*/*.yaml"))
GROUP = re.compile(r"^(\w+):.*\n(?:(?!\w).*\n)*", re.MULTILINE)


def whole_plan(case: str) -> str:
    """The case, then every group of base.yaml that the case does not hold; lines of the case stay where they are."""
    base = (FOLDER / "base.yaml").read_text(encoding="utf-8")
    groups = {match[1]: match[0] for match in GROUP.finditer(base)}
    own = {match[1] for match in GROUP.finditer(case)}
    return case + "".join(text for name, text in groups.items() if name not in own)


def findings(text: str, tmp_path: Path) -> list[tuple[str, int | None]]:
    file = tmp_path / "case.yaml"
    file.write_text(whole_plan(text), encoding="utf-8")
    plan_file = read_plan(file)
    reads = plan_file.plan.child.reads if plan_file.plan else ()
    found = check(plan_file, languages=reads, today=date(2026, 3, 10), draft=True)
    return [(problem.code, problem.line) for problem in found]


@pytest.mark.parametrize("case", CASES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_case_gives_its_finding_on_its_line_or_none(case: Path, tmp_path: Path) -> None:
    text = case.read_text(encoding="utf-8")
    marked = [number for number, line in enumerate(text.splitlines(), start=1) if line.endswith("# <-- here")]
    assert bool(marked) == case.stem.startswith("bad-"), "only a bad case has marks"
    assert findings(text, tmp_path) == [(case.parent.name, line) for line in marked]


def test_the_base_of_all_cases_has_no_finding(tmp_path: Path) -> None:
    assert findings("", tmp_path) == []


def test_every_rule_has_cases_of_both_kinds() -> None:
    signing = {rule.code for rule in RULES if rule.signing}
    wanted = {rule.code for rule in RULES} - signing
    for kind in ("bad-", "near-miss-"):
        assert wanted <= {case.parent.name for case in CASES if case.stem.startswith(kind)}


def test_codes_are_used_once_and_say_what_why_and_whence() -> None:
    codes = [rule.code for rule in RULES]
    assert len(codes) == len(set(codes))
    assert all(rule.what and rule.fix and rule.reason and rule.source for rule in RULES)


@pytest.mark.parametrize("plan", EVERYDAY, ids=lambda path: path.stem)
def test_everyday_plans_give_the_findings_they_name(plan: Path, tmp_path: Path) -> None:
    text = plan.read_text(encoding="utf-8")
    named = re.search(r"^# findings: (.+)$", text, re.MULTILINE)
    assert named
    expected = [] if named[1] == "none" else named[1].split()
    assert [code for code, _ in findings(text, tmp_path)] == expected


def test_most_everyday_plans_give_no_finding() -> None:
    quiet = [plan for plan in EVERYDAY if "# findings: none" in plan.read_text(encoding="utf-8")]
    assert len(EVERYDAY) >= 30
    assert len(quiet) > len(EVERYDAY) / 2
