"""A nurse who edits a text and a translator who begins a language: with folders of their own, no Python."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from crmo_guide.errors import ExitCode

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]
TOPIC = "en/topics/symptoms.md"


@pytest.fixture
def own(tmp_path: Path, root: Path) -> Path:
    """A folder of one's own with a single topic, laid over the bundled content."""
    folder = tmp_path / "our-texts"
    (folder / TOPIC).parent.mkdir(parents=True)
    shutil.copy(root / "content" / TOPIC, folder / TOPIC)
    return folder


def _edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def _codes(ended: subprocess.CompletedProcess[bytes]) -> set[str]:
    return {problem["code"] for problem in json.loads(ended.stdout)["problems"]}


def test_the_bundled_texts_pass_their_own_check(call: Run) -> None:
    ended = call("content", "check", "--json")
    assert ended.returncode == ExitCode.DONE, ended.stderr.decode()


def test_a_dose_in_a_text_is_found(own: Path, call: Run) -> None:
    _edit(own / TOPIC, "\n---\n", "\n---\nGive two tablets when it hurts.\n\n")
    ended = call("content", "check", "--lang", "en", "--content", own, "--json")
    assert ended.returncode == ExitCode.CONTENT
    assert "CG-L10" in _codes(ended)


def test_a_fact_without_a_source_is_found(own: Path, call: Run) -> None:
    _edit(own / TOPIC, "\n---\n", "\n---\nThe moon makes bones hurt.\n\n")
    ended = call("content", "check", "--lang", "en", "--content", own, "--json")
    assert ended.returncode == ExitCode.CONTENT
    assert "CG-L11" in _codes(ended)


def test_a_translation_behind_the_english_text_is_marked_stale(own: Path, call: Run) -> None:
    _edit(own / TOPIC, "\nversion: ", "\nversion: 9")
    listed = call("topics", "--lang", "es", "--content", own, "--json")
    assert [row["id"] for row in json.loads(listed.stdout) if row["stale"]] == ["symptoms"]
    lenient = call("content", "check", "--lang", "es", "--content", own, "--json")
    assert lenient.returncode == ExitCode.DONE
    assert "CG-L22" in _codes(lenient)
    strict = call("content", "check", "--lang", "es", "--content", own, "--json", "--strict")
    assert strict.returncode == ExitCode.CONTENT
    refused = call("build", "--lang", "es", "--content", own, "--strict")
    assert refused.returncode == ExitCode.CONTENT


def test_a_language_that_has_just_begun_is_listed_but_refused(tmp_path: Path, root: Path, call: Run) -> None:
    begun = tmp_path / "content"
    (begun / "fr").mkdir(parents=True)
    text = (root / "content" / "es" / "language.yaml").read_text(encoding="utf-8")
    french = text.replace("code: es", "code: fr").replace("Español", "Français").replace("Spanish", "French")
    (begun / "fr" / "language.yaml").write_text(french, encoding="utf-8")
    rows = {row["code"]: row for row in json.loads(call("languages", "--content", begun, "--json").stdout)}
    assert rows["fr"]["complete"] is False
    assert rows["es"]["complete"] is True
    ended = call("build", "--lang", "fr", "--content", begun)
    assert ended.returncode == ExitCode.CONTENT
    assert not list(tmp_path.glob("*.pdf"))


def test_a_broken_text_ends_with_4_and_its_line(own: Path, call: Run) -> None:
    (own / TOPIC).write_text("no front matter\n", encoding="utf-8")
    ended = call("topics", "--content", own)
    assert ended.returncode == ExitCode.CONTENT
    assert "symptoms.md:1" in ended.stderr.decode()
