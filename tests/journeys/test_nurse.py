"""A nurse at discharge: check, sign, build, change something, and be stopped."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from crmo_guide.errors import ExitCode

pytestmark = pytest.mark.slow

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]
DAY = ("--date", "2026-03-10")
BY = ("--by", "Robin Sample", "--role", "nurse specialist", "--review-by", "2026-09-10")


@pytest.mark.parametrize("plan", ["mateo.yaml", "lucia.yaml"])
def test_the_example_plans_give_no_finding(plan: str, desk: Path, run: Run) -> None:
    ended = run("check", plan, *DAY, "--json", cwd=desk)
    assert json.loads(ended.stdout)["plans"][0]["problems"] == []
    assert ended.returncode == ExitCode.DONE


def test_from_a_plan_to_papers_in_the_familys_language(desk: Path, run: Run) -> None:
    before = set(desk.iterdir())
    ended = run("build", "mateo.yaml", *DAY, cwd=desk)
    assert ended.returncode == ExitCode.DONE, ended.stderr.decode()
    (made,) = set(desk.iterdir()) - before
    assert ended.stdout.decode().strip().endswith(made.name)
    assert made.read_bytes().startswith(b"%PDF-")
    assert "mateo" in made.name
    assert "es" in made.stem.split("-")
    assert run("verify", made.name, cwd=desk).returncode == ExitCode.DONE


def test_a_plan_changed_after_signing_is_stopped_until_signed_again(desk: Path, run: Run) -> None:
    plan = desk / "mateo.yaml"
    text = plan.read_text(encoding="utf-8")
    plan.write_text(text.replace("dose: 250 mg (1 tablet)", "dose: 500 mg (2 tablets)"), encoding="utf-8")
    assert plan.read_text(encoding="utf-8") != text

    stopped = run("build", "mateo.yaml", *DAY, cwd=desk)
    assert stopped.returncode == ExitCode.INPUT
    assert "fix:" in stopped.stderr.decode()
    assert list(desk.glob("*.pdf")) == []

    drafted = run("build", "mateo.yaml", *DAY, "--draft", cwd=desk)
    assert drafted.returncode == ExitCode.DONE, drafted.stderr.decode()

    assert run("sign", "mateo.yaml", *BY, *DAY, cwd=desk).returncode == ExitCode.DONE
    assert "# date of the MRI" in plan.read_text(encoding="utf-8")
    signed = run("build", "mateo.yaml", *DAY, cwd=desk)
    assert signed.returncode == ExitCode.DONE, signed.stderr.decode()


def test_a_plan_past_its_review_date_is_stopped(desk: Path, run: Run) -> None:
    ended = run("build", "mateo.yaml", "--date", "2026-09-11", cwd=desk)
    assert ended.returncode == ExitCode.INPUT
    assert list(desk.glob("*.pdf")) == []


def test_building_again_replaces_our_own_file_and_no_other(desk: Path, run: Run) -> None:
    out = desk / "guide.pdf"
    first = run("build", "mateo.yaml", "--lang", "en", *DAY, "-o", "guide.pdf", cwd=desk)
    assert first.returncode == ExitCode.DONE, first.stderr.decode()
    ours = out.read_bytes()
    assert run("build", "mateo.yaml", "--lang", "es", *DAY, "-o", "guide.pdf", cwd=desk).returncode == ExitCode.DONE
    assert out.read_bytes() != ours

    out.write_bytes(b"%PDF-1.4 somebody else's")
    refused = run("build", "mateo.yaml", "--lang", "en", *DAY, "-o", "guide.pdf", cwd=desk)
    assert refused.returncode == ExitCode.CANNOT_WRITE
    assert out.read_bytes() == b"%PDF-1.4 somebody else's"
    forced = run("build", "mateo.yaml", "--lang", "en", *DAY, "-o", "guide.pdf", "--force", cwd=desk)
    assert forced.returncode == ExitCode.DONE
    assert out.read_bytes() == ours


def test_one_childs_guide_never_replaces_anothers(desk: Path, run: Run) -> None:
    assert run("build", "mateo.yaml", "--lang", "en", *DAY, "-o", "guide.pdf", cwd=desk).returncode == ExitCode.DONE
    before = (desk / "guide.pdf").read_bytes()
    ended = run("build", "lucia.yaml", "--lang", "en", *DAY, "-o", "guide.pdf", cwd=desk)
    assert ended.returncode == ExitCode.CANNOT_WRITE
    assert (desk / "guide.pdf").read_bytes() == before


def test_two_languages_go_into_a_folder(desk: Path, run: Run) -> None:
    (desk / "out").mkdir()
    ended = run("build", "lucia.yaml", "--lang", "es,en", *DAY, "-o", "out", "--json", cwd=desk)
    assert ended.returncode == ExitCode.DONE, ended.stderr.decode()
    answer = json.loads(ended.stdout)
    assert {Path(file["path"]).name for file in answer["files"]} == {path.name for path in (desk / "out").iterdir()}
    assert len(answer["files"]) == 2
    assert all(file["pages"] >= 12 for file in answer["files"])


def test_two_languages_do_not_fit_into_one_file(desk: Path, run: Run) -> None:
    ended = run("build", "lucia.yaml", "--lang", "es,en", *DAY, "-o", "guide.pdf", cwd=desk)
    assert ended.returncode in {ExitCode.USAGE, ExitCode.CANNOT_WRITE}
    assert not (desk / "guide.pdf").is_file()


def test_each_page_is_explained(desk: Path, run: Run) -> None:
    ended = run("explain", "lucia.yaml", *DAY, "--left-out", "--json", cwd=desk)
    assert ended.returncode == ExitCode.DONE, ended.stderr.decode()
    decisions = json.loads(ended.stdout)["decisions"]
    assert len([one for one in decisions if one["kind"] == "page"]) >= 12
    assert all(one["why"] for one in decisions)
    assert not all(one["printed"] for one in decisions)
