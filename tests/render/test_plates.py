"""Plates: found when nothing changed, made again when anything did, never trusted when damaged."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from crmo_guide.places import places
from crmo_guide.render import plates, programs
from crmo_guide.render.typeset import Typeset, typeset

HTML = "<html lang=en><title>plate</title><h1 id=a>What is it?</h1><p>A bone illness.</p></html>"


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "crmo-guide" / "plates"


@pytest.fixture(scope="module")
def plate() -> Typeset:
    return typeset(HTML, places=places(), lang="en", owner="plate")


def key(html: str = HTML, **other: str) -> str:
    return plates.fingerprint(html, lang=other.get("lang", "en"), owner=other.get("owner", "plate"), places=places())


def test_a_plate_comes_back_as_it_was_kept(plate: Typeset) -> None:
    plates.keep(key(), plate)
    assert plates.kept(key()) == plate
    assert [one.path.stem for one in plates.plates()] == [key()]


def test_another_text_language_owner_or_typeface_is_another_plate(tmp_path: Path) -> None:
    fonts = tmp_path / "fonts"
    fonts.mkdir()
    (fonts / "fonts.conf").write_text("<fontconfig/>")
    elsewhere = plates.fingerprint(HTML, lang="en", owner="plate", places=replace(places(), fonts=fonts))
    found = [key(), key(HTML.replace("bone", "Bone")), key(lang="es"), key(owner="other"), elsewhere]
    assert len(set(found)) == len(found)


@pytest.mark.parametrize("program", ["weasyprint", "pydyf", "pango", "render room"])
def test_another_program_is_another_plate(program: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = key()
    programs.programs.cache_clear()
    monkeypatch.setattr(programs, "version", lambda name: "0" if name == program else "1")
    if program == "pango":
        monkeypatch.setattr(programs, "_pango", lambda: "0")
    if program == "render room":
        monkeypatch.setattr(programs, "__file__", __file__)
    try:
        assert key() != before
    finally:
        monkeypatch.undo()
        programs.programs.cache_clear()


def test_pango_tells_its_version() -> None:
    assert programs._pango().isdigit()


@pytest.mark.parametrize("harm", ["cut", "bit", "empty", "foreign", "renamed", "head"])
def test_a_damaged_or_foreign_plate_is_not_used_and_goes(harm: str, plate: Typeset, cache: Path) -> None:
    plates.keep(key(), plate)
    (path,) = cache.glob("*.plate")
    data = path.read_bytes()
    first = data.index(b"\n") + 1
    spoiled = {
        "cut": data[:-20],
        "bit": data[:-300] + bytes([data[-300] ^ 1]) + data[-299:],
        "empty": b"",
        "foreign": b"%PDF-1.7\nnot ours",
        "renamed": data.replace(key().encode(), key("<p>other").encode()),
        "head": data[:first] + b'{"pages": 3}\n' + plate.pdf,
    }
    path.write_bytes(spoiled[harm])
    assert plates.kept(key()) is None
    assert not path.exists()


def test_without_a_cache_folder_nothing_is_kept_and_nothing_fails(
    plate: Typeset, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    for home in ("", "relative", str(tmp_path / "file"), "/proc/nowhere"):
        monkeypatch.setenv("XDG_CACHE_HOME", home)
        monkeypatch.delenv("HOME", raising=False)
        plates.keep(key(), plate)
        assert plates.kept(key()) is None
        assert plates.plates() == ()


def test_the_plates_longest_unused_make_room(plate: Typeset, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plates, "_MOST", 3)
    for number in range(4):
        plates.keep(key(f"{HTML}{number}"), plate)
        os.utime(cache / f"{key(f'{HTML}{number}')}.plate", (number, number))
    assert plates.kept(key(f"{HTML}1")) == plate  # used now
    plates.keep(key(HTML), plate)
    assert plates.kept(key(f"{HTML}1")) == plate
    assert plates.kept(key(f"{HTML}2")) is None
    assert len(plates.plates()) == 3


def test_no_part_of_a_plate_is_left_behind(plate: Typeset, cache: Path) -> None:
    plates.keep(key(), plate)
    assert [path.suffix for path in cache.iterdir()] == [".plate"]
    assert cache.stat().st_mode & 0o077 == 0
    assert plates.clear() == 1
    assert list(cache.iterdir()) == []
