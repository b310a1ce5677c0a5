from __future__ import annotations

import os
import stat
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from crmo_guide.errors import CannotWrite, InputProblem
from crmo_guide.plan.checking import check
from crmo_guide.plan.reading import PlanFile, read_plan
from crmo_guide.plan.sign import Signing, fingerprint, owner_id, plan_code, sign_file
from crmo_guide.plan.tree import read_tree

DAY = date(2026, 3, 10)
SIGNING = Signing(by="Robin Sample", role="nurse specialist", date=DAY, review_by=date(2026, 9, 10))
Read = Callable[..., PlanFile]


def found(path: Path, *, today: date = DAY, draft: bool = False) -> list[str]:
    plan_file = read_plan(path)
    assert plan_file.plan is not None
    problems = check(plan_file, languages=plan_file.plan.child.reads, today=today, draft=draft)
    return [problem.code for problem in problems]


@pytest.fixture
def unsigned(tmp_path: Path, examples: Path) -> Path:
    text = (examples / "mateo.yaml").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.strip().startswith(("id:", "fingerprint:"))]
    file = tmp_path / "mateo.yaml"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


@pytest.mark.parametrize("name", ["mateo.yaml", "lucia.yaml"])
def test_both_examples_are_signed_and_give_no_finding(examples: Path, name: str) -> None:
    assert found(examples / name) == []


def test_unsigned_plans_are_drafts(unsigned: Path) -> None:
    assert found(unsigned) == ["CG-S020"]
    assert found(unsigned, draft=True) == []


def test_signing_makes_the_plan_final(unsigned: Path) -> None:
    plan = sign_file(unsigned, SIGNING)
    assert found(unsigned) == []
    assert plan.sign_off is not None
    assert plan.sign_off.fingerprint == fingerprint(plan)


def test_a_change_after_signing_is_found_and_signing_again_mends_it(unsigned: Path) -> None:
    sign_file(unsigned, SIGNING)
    text = unsigned.read_text(encoding="utf-8")
    unsigned.write_text(text.replace("dose: 250 mg", "dose: 500 mg"), encoding="utf-8")
    assert found(unsigned) == ["CG-S021"]
    assert found(unsigned, draft=True) == []
    sign_file(unsigned, SIGNING)
    assert found(unsigned) == []


def test_comments_key_order_and_quotes_are_not_a_change(unsigned: Path) -> None:
    sign_file(unsigned, SIGNING)
    text = unsigned.read_text(encoding="utf-8")
    text = text.replace("# date of the MRI", "# another comment")
    text = text.replace(
        "strength: 250 mg tablets\n      dose: 250 mg (1 tablet)",
        'dose: "250 mg (1 tablet)"\n      strength: 250  mg tablets',
    )
    unsigned.write_text(text, encoding="utf-8")
    assert found(unsigned) == []


@pytest.mark.parametrize("change", ["review_by: 2027-09-10", "by: Somebody Else", "role: pharmacist"])
def test_the_signature_itself_cannot_be_changed(unsigned: Path, change: str) -> None:
    sign_file(unsigned, SIGNING)
    key = change.split(":")[0]
    lines = unsigned.read_text(encoding="utf-8").splitlines()
    lines = [f"  {change}" if line.startswith(f"  {key}:") else line for line in lines]
    unsigned.write_text("\n".join(lines), encoding="utf-8")
    assert "CG-S021" in found(unsigned)


def test_the_clinic_file_is_part_of_what_is_signed(tmp_path: Path, examples: Path, unsigned: Path) -> None:
    clinic = tmp_path / "clinic.yaml"
    text = (examples / "clinic.yaml").read_text(encoding="utf-8").replace("country: GB", "country: US")
    clinic.write_text(text, encoding="utf-8")
    sign_file(unsigned, SIGNING, clinic=clinic)
    assert "CG-S021" in found(unsigned), "built without the clinic file it was signed with"
    with_clinic = read_plan(unsigned, clinic=clinic)
    assert check(with_clinic, languages=["es"], today=DAY) == ()
    clinic.write_text(text.replace("Vomiting or not", "Vomits or not"), encoding="utf-8")
    changed = check(read_plan(unsigned, clinic=clinic), languages=["es"], today=DAY)
    assert [problem.code for problem in changed] == ["CG-S021"]


def test_past_review(unsigned: Path) -> None:
    sign_file(unsigned, SIGNING)
    assert "CG-S022" not in found(unsigned, today=date(2026, 9, 10))
    assert "CG-S022" in found(unsigned, today=date(2026, 9, 11))


def test_nobody_signs_tomorrow(unsigned: Path) -> None:
    sign_file(unsigned, SIGNING)
    assert "CG-S025" not in found(unsigned, today=date(2026, 3, 10))
    assert "CG-S025" in found(unsigned, today=date(2026, 3, 9))


SHAPES = {
    "block": "sign_off:\n  by: A B   # who\n  role: nurse\n  changed: |\n    two\n    lines\n\n# after\n",
    "flow": "sign_off: {by: A B, role: nurse}   # after\n",
    "flow with lines": "sign_off: {\n  by: A B,\n  role: nurse,\n}\n",
    "none": "",
    "empty flow": "sign_off: {}\n",
    "not last": "sign_off:\n    by: A B\n    medicines_checked:\n      by: Kim\n      role: pharmacist\n"
    "# about the usual\nbaseline: {pain: x}\n",
    "no newline at the end": "sign_off:\n  by: A B",
    "quoted": "sign_off:\n  \"by\": \"A B\"\n  'date': '2026-01-01'\n",
}


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("shape", SHAPES)
def test_signing_changes_only_the_sign_off_however_it_is_written(unsigned: Path, shape: str, ending: str) -> None:
    text = unsigned.read_text(encoding="utf-8").split("sign_off:")[0] + SHAPES[shape]
    raw = b"\xef\xbb\xbf" + text.replace("\n", ending).encode("utf-8")
    unsigned.write_bytes(raw)
    sign_file(unsigned, SIGNING)
    assert found(unsigned) == []
    after = unsigned.read_bytes()
    assert after.startswith(b"\xef\xbb\xbf")
    assert after.count(b"\r\n") == (after.count(b"\n") if ending == "\r\n" else 0)
    kept = [line for line in text.splitlines() if "#" in line or "pharmacist" in line or "lines" in line]
    assert [line for line in kept if line.split("#")[-1] not in after.decode("utf-8")] == []
    head = text.split("sign_off:")[0].replace("\n", ending).encode("utf-8")
    assert after.removeprefix(b"\xef\xbb\xbf").startswith(head.removesuffix(ending.encode()))
    before_tree, after_tree = read_tree(raw, "x").value, read_tree(after, "x").value
    assert isinstance(before_tree, dict)
    assert isinstance(after_tree, dict)
    assert {**before_tree, "sign_off": 0} == {**after_tree, "sign_off": 0}
    signed_again = unsigned.read_bytes()
    sign_file(unsigned, SIGNING)
    assert unsigned.read_bytes() == signed_again


def test_json_is_signed_too(tmp_path: Path, unsigned: Path) -> None:
    import json

    file = tmp_path / "mateo.json"
    file.write_text(json.dumps(read_tree(unsigned.read_bytes(), "x").value, indent=2), encoding="utf-8")
    sign_file(file, SIGNING)
    assert found(file) == []
    assert json.loads(file.read_text(encoding="utf-8"))["sign_off"]["by"] == "Robin Sample"


def test_a_plan_with_findings_is_not_signed_and_stays_as_it_was(unsigned: Path) -> None:
    text = unsigned.read_text(encoding="utf-8").replace("      gap: at least 6 hours between doses\n", "")
    unsigned.write_text(text, encoding="utf-8")
    with pytest.raises(InputProblem) as refused:
        sign_file(unsigned, SIGNING)
    assert [problem.code for problem in refused.value.problems] == ["CG-S015"]
    assert unsigned.read_text(encoding="utf-8") == text


def test_a_name_that_could_break_the_file_is_written_safely(unsigned: Path) -> None:
    name = 'Dr "O\'Neil": #1, {MD}\n- evil: yes'
    plan = sign_file(unsigned, Signing(by=name, role="consultant", date=DAY, review_by=date(2026, 9, 10)))
    assert plan.sign_off is not None
    assert plan.sign_off.by == " ".join(name.split())


def test_signing_needs_review_and_name(unsigned: Path) -> None:
    text = unsigned.read_text(encoding="utf-8").split("sign_off:")[0]
    unsigned.write_text(text, encoding="utf-8")
    with pytest.raises(InputProblem) as refused:
        sign_file(unsigned, Signing(by="Robin Sample", role="nurse", date=DAY))
    assert [problem.code for problem in refused.value.problems] == ["CG-S020"]


def test_the_file_is_replaced_in_one_step_with_its_permissions(unsigned: Path) -> None:
    unsigned.chmod(0o640)
    link = unsigned.with_name("link.yaml")
    link.symlink_to(unsigned)
    sign_file(link, SIGNING)
    assert link.is_symlink()
    assert stat.S_IMODE(unsigned.stat().st_mode) == 0o640
    assert sorted(path.name for path in unsigned.parent.iterdir()) == ["link.yaml", "mateo.yaml"]


def test_a_write_that_fails_keeps_the_old_file(unsigned: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    before = unsigned.read_bytes()
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CannotWrite):
        sign_file(unsigned, SIGNING)
    assert unsigned.read_bytes() == before
    assert [path.name for path in unsigned.parent.iterdir()] == ["mateo.yaml"]


def test_the_owner_is_opaque_and_stays(unsigned: Path) -> None:
    draft = owner_id(read_plan(unsigned))
    assert "mateo" not in draft
    sign_file(unsigned, SIGNING)
    signed = owner_id(read_plan(unsigned))
    assert signed != draft
    renamed = unsigned.rename(unsigned.with_name("other.yaml"))
    sign_file(renamed, SIGNING)
    assert owner_id(read_plan(renamed)) == signed


def test_the_code_is_short_and_changes_with_the_plan(unsigned: Path) -> None:
    first = plan_code(sign_file(unsigned, SIGNING))
    assert len(first) == 7
    assert first[4] == "-"
    text = unsigned.read_text(encoding="utf-8").replace("10 mL (320 mg)", "12 mL (384 mg)")
    unsigned.write_text(text, encoding="utf-8")
    assert plan_code(sign_file(unsigned, SIGNING)) != first
