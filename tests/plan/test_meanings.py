"""`check --explain CODE`: every code there is can be explained, and no two places say what it means."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from crmo_guide.errors import ExitCode
from crmo_guide.plan.meanings import codes, meaning, nearest_codes
from crmo_guide.plan.rules import RULES

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_is_explained_in_its_own_words(rule) -> None:  # type: ignore[no-untyped-def]
    found = meaning(rule.code)
    assert found is not None
    told = (found.level, found.what, found.fix, found.reason, found.source)
    assert told == (rule.level, rule.what, rule.fix, rule.reason, rule.source)


def test_no_rule_stands_on_the_page_of_codes_as_well(root: Path) -> None:
    page = (root / "docs" / "errors.md").read_text(encoding="utf-8")
    assert {rule.code for rule in RULES} & set(re.findall(r"^\| (CG-S\d+) ", page, re.MULTILINE)) == set()


def test_every_other_code_says_what_it_means_and_who_gives_it(root: Path) -> None:
    page = (root / "docs" / "errors.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| (CG-[A-Z]\d+) ", page, re.MULTILINE)
    assert len(listed) > 100
    for code in listed:
        found = meaning(code)
        assert found is not None, code
        assert found.what, code
        assert found.fix, code
        assert found.room, code
        assert found.usual_exit_code, code
    assert set(listed) <= set(codes())


@pytest.mark.parametrize("typed", ["CG-S101", "cg-s101", "S101", " s101 ", "CG S101"])
def test_a_code_may_be_typed_as_one_likes(typed: str) -> None:
    found = meaning(typed)
    assert found is not None
    assert found.code == "CG-S101"


@pytest.mark.parametrize("typed", ["", "CG-S", "CG-S999", "CG-", "S", "101", "call", "CG-S101|", "\x00", "😀"])
def test_what_is_no_code_is_none(typed: str) -> None:
    assert meaning(typed) is None
    assert set(nearest_codes(typed)) <= set(codes())


def test_on_the_command_line_without_a_plan(call: Run) -> None:
    ended = call("check", "--explain", "CG-S001")
    words = ended.stdout.decode()
    assert ended.returncode == ExitCode.DONE
    assert "stop" in words
    assert "Institute for Safe Medication Practices" in words, "a source is named, not only its id"
    answer = json.loads(call("check", "--explain", "p020", "--json").stdout)
    assert answer["exit_code"] == 0
    assert answer["code"] == "CG-P020"
    assert {"what", "fix", "room", "usual_exit_code"} <= set(answer)


def test_a_mistyped_code_is_answered_with_the_nearest(call: Run) -> None:
    ended = call("check", "--explain", "CG-S011X")
    assert ended.returncode == ExitCode.USAGE
    assert "CG-S011" in ended.stderr.decode()
    assert ended.stdout == b""
