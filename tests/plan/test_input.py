"""Whatever stands in the file: one clear message a problem, with its place, and never the child's data."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from crmo_guide.errors import Problem
from crmo_guide.plan.reading import PlanFile, read_plan

Read = Callable[..., PlanFile]


def codes(plan_file: PlanFile) -> list[tuple[str, int | None]]:
    return [(problem.code, problem.line) for problem in plan_file.problems]


def only(plan_file: PlanFile, code: str) -> Problem:
    (problem,) = [each for each in plan_file.problems if each.code == code]
    return problem


def test_a_missing_file_a_folder_and_an_empty_file(tmp_path: Path, read: Read) -> None:
    assert codes(read_plan(tmp_path / "none.yaml")) == [("CG-P001", None)]
    assert codes(read_plan(tmp_path)) == [("CG-P002", None)]
    assert codes(read("")) == [("CG-P012", None)]
    assert codes(read("# only a comment\n")) == [("CG-P012", None)]
    assert codes(read("", "plan.json")) == [("CG-P012", None)]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\x00\x01\x02PNG", "CG-P005"),
        ("schema: 1\nchild: {name: Lucía}\n".encode("latin-1"), "CG-P006"),
        ("schema: 1\n".encode("utf-16"), "CG-P006"),
        (b"a: [" * 5, "CG-P004"),
        (b"[" * 5_000_000, "CG-P007"),
        (b"[" * 10_000, "CG-P008"),
        (b"? {a: 1}\n: 2\n", "CG-P009"),
        (b"schema: 1\nschema: 1\n", "CG-P010"),
        (b"schema: 1\nchild:\n", "CG-P011"),
        ("child: {name: \u202eabc}\n".encode(), "CG-P013"),
        (b'child: {name: "\\ud800"}\n', "CG-P014"),
        (b'child: {name: "a\\u0007"}\n', "CG-P014"),
        ("medicines: {daily: [{name: metho\u00adtrexate}]}\n".encode(), "CG-P014"),
        ("medicines: {daily: [{name: metho\u200btrexate}]}\n".encode(), "CG-P014"),
        (b"a: &x [1]\nb: *x\n", "CG-P015"),
        (b"a: &a [x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nd: [*c,*c]\n", "CG-P015"),
        (b"schema: !!int 1\n", "CG-P015"),
        (b"schema: 1\n---\nschema: 1\n", "CG-P016"),
        (b"- a\n- b\n", "CG-P017"),
        (b"just words\n", "CG-P017"),
        (b"a: '" + b"x" * 100_000 + b"'\n", "CG-P007"),
    ],
)
def test_broken_files_say_what_is_broken(read: Read, content: bytes, code: str) -> None:
    result = read(content)
    assert code in [problem.code for problem in result.problems]
    assert result.plan is None
    assert all(problem.what and problem.fix for problem in result.problems)


def test_a_tab_is_called_a_tab_with_its_line_and_column(read: Read) -> None:
    problem = only(read("schema: 1\nchild:\n\tname: x\n"), "CG-P004")
    assert (problem.line, problem.column) == (3, 1)
    assert "tab" in problem.what


@pytest.mark.parametrize("hostile", [b"!" * 1_000_000, b"- x\n" * 400_000, b"# x\n" * 400_000, b"[" * 1_000_000])
def test_hostile_files_are_answered_soon(read: Read, hostile: bytes) -> None:
    begun = time.perf_counter()
    assert read(hostile).plan is None
    assert time.perf_counter() - begun < 8  # seconds on a busy machine; the quadratic case took minutes


def test_all_problems_are_shown_together_in_file_order(read: Read) -> None:
    result = read(
        "schema: 2\ncountry: XX\nchild: {nam: Zed, reads: es, born: 2016-02-31}\n"
        "sites: {list: [{bone: tibia-lowr, side: left, state: active}]}\n"
        "contacts: {day: {phone: none}, no_answer: {minutes: soon, go_to: ward}}\n"
        "medicines: {weekly: [{name: q, weekday: fryday, first: 13/03/2026}], daily: {name: a}}\n"
        "allergies: none known\nevents: [{type: visit, date: 2026-06-09, time: 10h}]\n"
    )
    assert codes(result) == [
        ("CG-P032", 1),
        ("CG-P033", 2),
        ("CG-P020", 3),
        ("CG-P025", 3),
        ("CG-P023", 4),
        ("CG-P029", 5),
        ("CG-P028", 5),
        ("CG-P023", 6),
        ("CG-P024", 6),
        ("CG-P022", 6),
        ("CG-P026", 8),
    ]


def test_a_mistyped_key_names_the_nearest_and_is_not_also_missing(read: Read) -> None:
    result = read("schema: 1\ncountry: US\nchild: {nme: Zed, born: 2016-05-14, reads: es}\n")
    problem = only(result, "CG-P020")
    assert "`name`" in problem.fix
    assert not [each for each in result.problems if each.field == "child.name"]


def test_a_mistyped_word_names_the_nearest(read: Read, examples: Path) -> None:
    text = (examples / "mateo.yaml").read_text(encoding="utf-8").replace("tibia-lower", "tibia-lowr")
    problem = only(read(text), "CG-P023")
    assert "`tibia-lower`" in problem.fix


def test_a_comma_that_cuts_a_text_in_two_is_a_key_without_value(read: Read) -> None:
    result = read("goals: {child: {en: play football, not chess}}\n")
    assert only(result, "CG-P011").line == 1


@pytest.mark.parametrize(
    "line",
    [
        "      dose: 250 mg (1 tablet) # 2 on Mondays",
        "      strength: 250 mg # tablets",
        "      route: mouth # or not",
    ],
)
def test_a_comment_that_cuts_a_dose_short_is_a_finding(read: Read, examples: Path, line: str) -> None:
    key = line.strip().split(":")[0]
    lines = (examples / "mateo.yaml").read_text(encoding="utf-8").splitlines()
    at = next(number for number, each in enumerate(lines) if each.strip().startswith("dose:"))
    lines = [each for number, each in enumerate(lines) if number != at or key != "dose"]
    lines = [each for each in lines if key != "strength" or "strength: 250" not in each]
    place = next(number for number, each in enumerate(lines) if "slots:" in each)
    result = read("\n".join([*lines[:place], line, *lines[place:]]))
    problem = only(result, "CG-P018")
    assert problem.line == place + 1
    quoted = line.replace(": ", ': "', 1).replace(" #", '" #')
    assert not codes(read("\n".join([*lines[:place], quoted, *lines[place:]])))


def test_comments_elsewhere_are_welcome(examples: Path) -> None:
    assert "# date of the MRI" in (examples / "mateo.yaml").read_text(encoding="utf-8")
    assert read_plan(examples / "mateo.yaml").problems == ()


def test_text_stays_as_typed(read: Read, examples: Path) -> None:
    text = (examples / "mateo.yaml").read_text(encoding="utf-8")
    text = text.replace("name: Mateo Ejemplo", "name: Mateo Ejemplo, record_number: 0207")
    result = read(text)
    assert result.plan is not None
    assert result.plan.child.record_number == "0207"
    assert result.plan.contacts.day.phone == "+1 505 555 0142"


@pytest.mark.parametrize("word", ["yes", '"yes"', "true", "True"])
def test_yes_in_every_spelling(read: Read, examples: Path, word: str) -> None:
    text = (examples / "mateo.yaml").read_text(encoding="utf-8").replace('interpreter: "yes"', f"interpreter: {word}")
    plan = read(text).plan
    assert plan is not None
    assert plan.child.interpreter is not None
    assert plan.child.interpreter.needed is True


def test_crlf_and_a_byte_order_mark_make_no_difference(read: Read, examples: Path) -> None:
    raw = (examples / "lucia.yaml").read_bytes()
    plan = read_plan(examples / "lucia.yaml").plan
    assert read(b"\xef\xbb\xbf" + raw.replace(b"\n", b"\r\n")).plan == plan


def test_json_is_read_the_same(read: Read, examples: Path) -> None:
    from crmo_guide.plan.tree import read_tree

    tree = read_tree((examples / "lucia.yaml").read_bytes(), "lucia.yaml")
    result = read(json.dumps(tree.value, indent=1), "lucia.json")
    assert result.problems == ()
    assert result.plan == read_plan(examples / "lucia.yaml").plan


@pytest.mark.parametrize(
    "text",
    ['{"schema": 1,}', '{"schema": }', '{"schema" 1}', '{"schema": "1', "{'schema': 1}", '{"a": 1} {"b": 2}', "[1 2]"],
)
def test_broken_json_says_where(read: Read, text: str) -> None:
    (problem,) = read(text, "plan.json").problems
    assert problem.code == "CG-P004"
    assert problem.line == 1
    assert problem.column


def test_json_pairs_of_escapes_make_one_letter(read: Read) -> None:
    result = read('{"child": {"name": "\\ud83d\\ude00"}}', "plan.json")
    assert "CG-P014" not in [problem.code for problem in result.problems]


def test_too_many_problems_are_cut_short(read: Read) -> None:
    result = read("allergies:\n" + "- x\n" * 5000)
    assert len(result.problems) <= 101
    assert "CG-P043" in [problem.code for problem in result.problems]


def test_a_ward_dose_does_not_go_on_family_paper(read: Read, examples: Path) -> None:
    text = (examples / "lucia.yaml").read_text(encoding="utf-8")
    text = text.replace("    - name: pamidronate\n", "    - name: pamidronate\n      dose: 30 mg\n")
    problem = only(read(text), "CG-P020")
    assert "ward" in problem.what
    assert problem.field == "medicines.at_hospital[0]"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("name: Mateo Ejemplo", "Zebulon: Mateo Ejemplo"),
        ("born: 2016-05-14", "born: Zebulon"),
        ("bone: clavicle", "bone: Zebulon"),
        ("phone: +1 505 555 0142", "phone: Zebulon"),
        ('time: "10:30"', "time: Zebulon"),
        ("country: US ", "country: Zebulon "),
        ("en: play goalkeeper again", "en: x"),
        ('{en: "play goalkeeper again", es: "volver a jugar de portero"}', "{en: a, Zebulon}"),
        ('{en: "play goalkeeper again", es: "volver a jugar de portero"}', "{Zebulon: a}"),
        ("allergies: none known", "allergies: Zebulon"),
        ("goals:", "Zebulon: {dose: a # b\n }\ngoals:"),
        ("  date: 2026-03-10", "  translated: {Zebulon: {by: x}}\n  date: 2026-03-10"),
        ("allergies: none known", "allergies: [{to: x, Zebulon}]"),
        ("schema: 1", "Zebulon: 1\nZebulon: 1\nschema: 1"),
    ],
)
def test_a_message_never_holds_what_was_typed(read: Read, examples: Path, old: str, new: str) -> None:
    text = (examples / "mateo.yaml").read_text(encoding="utf-8").replace(old, new)
    for problem in read(text).problems:
        assert "Zebulon" not in " ".join((problem.what, problem.fix, problem.field or ""))
