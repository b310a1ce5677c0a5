from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from crmo_guide.language.tongue import languages
from crmo_guide.places import places
from crmo_guide.plan.checking import check
from crmo_guide.plan.new import clinic_template, template
from crmo_guide.plan.reading import PlanFile, read_plan

Read = Callable[..., PlanFile]
Run = Callable[..., "subprocess.CompletedProcess[bytes]"]
LANGUAGES = [known.code for known in languages(places())]
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


# -- the comments, in every language ----------------------------------------------------------------------------------


def data(text: str) -> list[str]:
    """The lines that are no comment, switched-off ones included."""
    return [line for line in text.splitlines() if not re.match(r" *# \S", line)]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("minimal", [True, False], ids=["short", "full"])
def test_comments_are_in_the_language_and_nothing_else_is(lang: str, minimal: bool) -> None:
    text = template(minimal, "es", "US", comments=lang)
    english = template(minimal, "es", "US", comments="en")
    assert data(text) == data(english)
    assert len(text.splitlines()) == len(english.splitlines())
    assert "#=" not in text
    if lang != "en":
        same = set(text.splitlines()) & set(english.splitlines())
        assert not [line for line in same if re.match(r" *# \S", line)], "every comment is translated"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_clinic_files_comments_too(lang: str) -> None:
    text = clinic_template("GB", comments=lang)
    assert data(text) == data(clinic_template("GB"))
    assert "crmo-guide build PLAN --clinic THIS-FILE" in text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_a_computer_reads_stays_as_it_is_in_every_language(lang: str, read: Read) -> None:
    text = template(False, "es", "US", comments=lang)
    for code in ("crmo-guide check THIS-FILE", "sites: none", "medicines: none", "morning, noon, evening, bed"):
        assert code in text
    assert {problem.code for problem in read(text).problems} == {"CG-P011", "CG-P021"}
    assert {problem.code for problem in read(switched_on(text)).problems} <= {"CG-P011", "CG-P021"}


def test_a_translator_adds_a_language_of_comments_with_one_file(tmp_path: Path) -> None:
    ours = places().content[-1]
    folder = tmp_path / "ca" / "phrases"
    folder.mkdir(parents=True)
    own = (ours / "es" / "language.yaml").read_text(encoding="utf-8")
    (tmp_path / "ca" / "language.yaml").write_text(re.sub(r"\bes\b", "ca", own, count=1), encoding="utf-8")
    shutil.copy(ours / "es" / "phrases" / "new-plan.ftl", folder)
    text = (folder / "new-plan.ftl").read_text(encoding="utf-8").replace("año-mes-día", "any-mes-dia")
    (folder / "new-plan.ftl").write_text(text, encoding="utf-8")
    assert "  # any-mes-dia\n" in template(True, "ca", "US", where=places(tmp_path))


def test_texts_are_asked_for_in_the_languages_of_clinic_and_family() -> None:
    assert 'missed: {en: "", es: ""}' in template(False, "es", "US")
    assert 'missed: {en: ""}' in template(False, "en", "GB")


# -- the first line, for editors --------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", [["plan.yaml"], ["clinic.yaml", "--clinic-file"]], ids=["plan", "clinic file"])
def test_the_first_line_leads_an_editor_to_the_schema(words: list[str], tmp_path: Path, call: Run) -> None:
    assert call("new", *words).stdout.decode() == f"{words[0]}\n"
    first = (tmp_path / words[0]).read_text(encoding="utf-8").splitlines()[0]
    named = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
    assert named
    assert "/" not in named[1], "no path of this machine, no address"
    schema = json.loads((tmp_path / named[1]).read_text(encoding="utf-8"))
    asked = ["schema", *words[1:]]
    assert schema == json.loads(call(*asked).stdout)


def test_a_schema_of_an_older_version_is_brought_up_to_date_and_a_strangers_file_is_left(
    tmp_path: Path, call: Run
) -> None:
    beside = tmp_path / "plan.schema.json"
    beside.write_text('{"title": "CRMO guide: care plan"}', encoding="utf-8")
    call("new", "one.yaml")
    assert len(beside.read_bytes()) > 10_000
    beside.write_text('{"title": "mine"}', encoding="utf-8")
    call("new", "two.yaml")
    assert beside.read_text(encoding="utf-8") == '{"title": "mine"}'
    assert "$schema" not in (tmp_path / "two.yaml").read_text(encoding="utf-8")


def test_a_plan_that_cannot_be_written_leaves_no_schema_behind(tmp_path: Path, call: Run) -> None:
    (tmp_path / "plan.yaml").write_text("mine", encoding="utf-8")
    assert call("new", "plan.yaml").returncode == 7
    assert [path.name for path in tmp_path.iterdir()] == ["plan.yaml"]


def test_on_stdout_there_is_no_line_for_a_file_that_is_not_there(tmp_path: Path, call: Run) -> None:
    assert b"$schema" not in call("new").stdout
    assert list(tmp_path.iterdir()) == []


def test_comments_in_another_language_than_the_family_reads(call: Run) -> None:
    text = call("new", "--lang", "es", "--comments", "en").stdout.decode()
    assert "reads: [es]" in text
    assert "# year-month-day" in text
    assert call("new", "--comments", "xx").returncode == 2
