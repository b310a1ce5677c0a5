"""A nurse at discharge: check, sign, build, change something, and be stopped."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from crmo_guide.errors import ExitCode

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]
DAY = ("--date", "2026-03-10")
BY = ("--by", "Robin Sample", "--role", "nurse specialist", "--review-by", "2026-09-10")


@pytest.mark.parametrize("plan", ["mateo.yaml", "lucia.yaml"])
@pytest.mark.usefixtures("desk")
def test_the_example_plans_give_no_finding(plan: str, call: Run) -> None:
    ended = call("check", plan, *DAY, "--json")
    assert json.loads(ended.stdout)["plans"][0]["problems"] == []
    assert ended.returncode == ExitCode.DONE


@pytest.mark.slow
def test_from_a_plan_to_papers_in_the_familys_language(desk: Path, run: Run) -> None:
    before = set(desk.iterdir())
    ended = run("build", "mateo.yaml", *DAY, cwd=desk)
    assert ended.returncode == ExitCode.DONE, ended.stderr.decode()
    (made,) = set(desk.iterdir()) - before
    assert ended.stdout.decode() == f"{made.name}\n"
    assert made.name == "mateo-es-guide.pdf"
    assert run("verify", made.name, cwd=desk).returncode == ExitCode.DONE
    assert_private("Ejemplo", ended, made)


@pytest.mark.slow
def test_two_languages_go_into_a_folder(desk: Path, run: Run) -> None:
    (desk / "out").mkdir()
    ended = run("build", "lucia.yaml", "--lang", "es,en", *DAY, "-o", "out", "--json", cwd=desk)
    assert ended.returncode == ExitCode.DONE, ended.stderr.decode()
    answer = json.loads(ended.stdout)
    assert answer["problems"] == []
    assert {Path(file["path"]).name for file in answer["files"]} == {path.name for path in (desk / "out").iterdir()}
    assert len(answer["files"]) == 2
    for file in answer["files"]:
        assert file["pages"] >= 12
        assert_private("Muestra", ended, desk / file["path"])


def assert_private(family: str, ended: subprocess.CompletedProcess[bytes], made: Path) -> None:
    """The child's name stands on pages, and nowhere else."""
    with pikepdf.open(made) as pdf:
        xmp = pdf.Root.Metadata.read_bytes().decode()
        info = " ".join(str(value) for value in pdf.docinfo.values())
    assert family not in xmp + info + made.name + ended.stderr.decode()


@pytest.mark.slow
def test_a_plan_changed_after_signing_prints_only_as_a_draft_until_signed_again(desk: Path, run: Run) -> None:
    plan = desk / "mateo.yaml"
    text = plan.read_text(encoding="utf-8")
    assert "dose: 250 mg (1 tablet)" in text
    plan.write_text(text.replace("dose: 250 mg (1 tablet)", "dose: 500 mg (2 tablets)"), encoding="utf-8")

    stopped = run("build", "mateo.yaml", *DAY, cwd=desk)
    assert stopped.returncode == ExitCode.INPUT
    assert "fix:" in stopped.stderr.decode()
    assert list(desk.glob("*.pdf")) == []

    drafted = run("build", "mateo.yaml", *DAY, "--draft", cwd=desk)
    assert drafted.returncode == ExitCode.DONE, drafted.stderr.decode()

    assert run("sign", "mateo.yaml", *BY, *DAY, cwd=desk).returncode == ExitCode.DONE
    assert "# date of the MRI" in plan.read_text(encoding="utf-8")
    assert run("check", "mateo.yaml", *DAY, cwd=desk).returncode == ExitCode.DONE


def test_a_plan_past_its_review_date_is_stopped(desk: Path, call: Run) -> None:
    ended = call("build", "mateo.yaml", "--date", "2026-09-11")
    assert ended.returncode == ExitCode.INPUT
    assert list(desk.glob("*.pdf")) == []


@pytest.mark.usefixtures("desk")
def test_each_page_is_explained(call: Run) -> None:
    ended = call("explain", "lucia.yaml", *DAY, "--left-out", "--json")
    assert ended.returncode == ExitCode.DONE, ended.stderr.decode()
    decisions = json.loads(ended.stdout)["decisions"]
    assert len([one for one in decisions if one["kind"] == "page"]) >= 12
    assert all(one["why"] for one in decisions)
    assert not all(one["printed"] for one in decisions)


@pytest.mark.parametrize("extra", [[], ["--full"]], ids=["short", "full"])
def test_a_new_plan_says_what_is_left_to_do(extra: list[str], tmp_path: Path, call: Run) -> None:
    assert call("new", "plan.yaml", "--lang", "es", *extra).returncode == ExitCode.DONE
    ended = call("check", "plan.yaml", *DAY, "--json")
    assert ended.returncode == ExitCode.INPUT
    (plan,) = json.loads(ended.stdout)["plans"]
    assert {"CG-P011"} <= {problem["code"] for problem in plan["problems"]}
    assert all(problem["line"] for problem in plan["problems"])
    assert "\n#" in (tmp_path / "plan.yaml").read_text(encoding="utf-8")


def test_new_never_replaces_a_file(tmp_path: Path, call: Run) -> None:
    (tmp_path / "plan.yaml").write_text("mine", encoding="utf-8")
    assert call("new", "plan.yaml").returncode == ExitCode.CANNOT_WRITE
    assert call("new", "nowhere/plan.yaml").returncode == ExitCode.CANNOT_WRITE
    assert call("new", "plan.yaml", "--country", "XX").returncode == ExitCode.USAGE
    assert (tmp_path / "plan.yaml").read_text(encoding="utf-8") == "mine"


def test_new_leaves_no_half_plan_on_a_full_disk(tmp_path: Path) -> None:
    """No injection: a child process whose files may not grow beyond a hundred bytes."""
    program = "import resource, signal, sys; from crmo_guide.cli.app import main;"
    program += "signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
    program += "resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100)); sys.exit(main(['new', 'plan.yaml']))"
    ran = subprocess.run([sys.executable, "-B", "-c", program], cwd=tmp_path, capture_output=True, check=False)
    assert (ran.returncode, b"CG-U09" in ran.stderr) == (ExitCode.CANNOT_WRITE, True), ran.stderr.decode()
    assert list(tmp_path.iterdir()) == []


def test_a_country_goes_by_the_name_people_use(call: Run) -> None:
    assert call("new", "--country", "uk").stdout == call("new", "--country", "GB").stdout


def test_new_without_a_name_goes_to_stdout(call: Run) -> None:
    assert call("new", "--clinic-file", "--country", "GB").stdout.startswith(b"#")


@pytest.mark.parametrize("words", [["schema"], ["schema", "--clinic-file"]], ids=" ".join)
def test_the_schema_is_json_on_stdout(words: list[str], call: Run) -> None:
    schema = json.loads(call(*words).stdout)
    assert "contacts" in schema["properties"]
