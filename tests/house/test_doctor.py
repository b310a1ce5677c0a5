"""`doctor` finds what is missing, gives the command that installs it, and says nothing about who asks."""

from __future__ import annotations

import getpass
import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from crmo_guide import system
from crmo_guide.cli.app import main
from crmo_guide.errors import ExitCode
from crmo_guide.places import places


def _found(name: str, parts: tuple[system.Part, ...]) -> system.Part:
    (part,) = [part for part in parts if part.name == name]
    return part


def test_this_machine_has_all_it_needs() -> None:
    missing = [part for part in system.parts(places()) if part.needed and not part.found]
    assert missing == []


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("pango-1.0", "libpango-1.0-0"),
        ("pangoft2-1.0", "libpangoft2-1.0-0"),
        ("harfbuzz-subset", "libharfbuzz-subset0"),
    ],
)
def test_a_missing_library_ends_with_5_and_the_command(
    library: str, package: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    load = system._load
    monkeypatch.setattr(system, "_load", lambda stem, abi: None if stem == library else load(stem, abi))
    monkeypatch.setattr(shutil, "which", lambda name: name if name == "apt-get" else None)
    assert main(["doctor"]) == ExitCode.SYSTEM
    said = capsys.readouterr().out
    assert "MISSING" in said
    (command,) = [
        line for line in said.splitlines() if "->" in line and "apt-get install" in line and "jdk" not in line
    ]
    assert package in command


def test_an_old_pango_is_not_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    class Old:
        def pango_version(self) -> int:
            return 14203

    monkeypatch.setattr(system, "_load", lambda _stem, _abi: Old())
    part = _found("Pango", system.parts(places()))
    assert not part.found
    assert part.detail == "1.42.3"


@pytest.mark.parametrize("harm", ["changed", "missing"])
def test_a_typeface_that_is_not_the_one_we_know_is_found(harm: str, tmp_path: Path) -> None:
    fonts = tmp_path / "fonts"
    shutil.copytree(places().fonts, fonts)
    victim = next(fonts.glob("noto-sans/*.ttf"))
    if harm == "changed":
        victim.write_bytes(victim.read_bytes() + b"\0")
    else:
        victim.unlink()
    looked = system.parts(replace(places(), fonts=fonts))
    part = _found("font Noto Sans", looked)
    assert not part.found
    assert victim.name in part.detail
    assert harm in part.detail


def test_every_typeface_file_is_listed_with_its_checksum(root: Path) -> None:
    from crmo_guide.language.data import load_yaml

    families = load_yaml(root / "fonts" / "fonts.yaml")
    listed = {f"{family['folder']}/{file['file']}" for family in families for file in family["files"]}
    there = {path.relative_to(root / "fonts").as_posix() for path in (root / "fonts").rglob("*.[to]tf")}
    assert listed == there
    assert all((root / "fonts" / family["folder"] / "OFL.txt").is_file() for family in families)


def test_a_folder_that_cannot_be_written_only_costs_speed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    monkeypatch.setenv("XDG_CACHE_HOME", str(blocked / "cache"))
    part = _found("cache folder", system.parts(places()))
    assert not part.found
    assert not part.needed


def test_the_answer_is_fit_for_a_public_bug_report(capsys: pytest.CaptureFixture[str], root: Path) -> None:
    assert main(["doctor"]) == 0
    said = capsys.readouterr().out
    assert str(root) not in said
    assert str(Path.home()) not in said
    assert f"/{getpass.getuser()}" not in said


def test_the_answer_comes_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["exit_code"] == 0
    assert {"Python", "Pango", "languages"} <= {part["name"] for part in answer["parts"]}


@pytest.mark.parametrize(("version", "fits"), [("70.0", True), ("70.12.1", True), ("69.9", False), ("71.0", False)])
def test_a_package_of_the_wrong_version_is_found(version: str, fits: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    real = system.metadata.version
    monkeypatch.setattr(system.metadata, "version", lambda name: version if name == "weasyprint" else real(name))
    part = _found("weasyprint", system.parts(places()))
    assert part.found is fits
    assert fits or "pip install 'weasyprint" in part.fix
