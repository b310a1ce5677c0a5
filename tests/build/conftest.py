"""Finished files, and what can be read in them by means that share nothing with the rooms that made them."""

from __future__ import annotations

import importlib.util
import re
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crmo_guide.verify.readback import PageRuns, runs

Runs = tuple[PageRuns, ...]


def _guides() -> Any:
    spec = importlib.util.spec_from_file_location("finished_guides", Path(__file__).with_name("guides.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def guides(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return _guides().Guides.of(tmp_path_factory)


@pytest.fixture(scope="session")
def reading() -> Callable[[Path], Runs]:
    """The runs of a file, read once."""
    known: dict[Path, Runs] = {}

    def read(path: Path) -> Runs:
        if path not in known:
            known[path] = runs(path.read_bytes())
        return known[path]

    return read


def flat(text: str) -> str:
    """Without the differences that no reader sees: composed letters, one kind of hyphen, no invisible marks."""
    text = unicodedata.normalize("NFC", text).translate({0x2010: "-", 0x2011: "-", 0x2044: "/", 0xB5: "μ"})
    return "".join(letter for letter in text if unicodedata.category(letter) != "Cf")


@pytest.fixture(scope="session")
def pages_with() -> Callable[..., list[int]]:
    """`pages_with(runs, text)`: the pages on which a text can be read, glyph after glyph in the order as written.

    It may wrap between two runs, but may not begin or end inside a longer number. `digits_only` looks for the digits
    of a phone, whatever stands between them. Headers and footers do not count.
    """

    def find(pages: Runs, text: str, *, digits_only: bool = False) -> list[int]:
        letters = re.findall(r"\d", text) if digits_only else flat(text).split()
        gap = r"[\s\x00().\-]*" if digits_only else r"[\s\x00]+"
        pattern = re.compile(rf"(?<!\d){gap.join(re.escape(letter) for letter in letters)}(?!\d)")
        found = []
        for page in pages:
            words = "\x00".join(flat(run.text) for run in page.runs if not run.artifact)
            if pattern.search(words):
                found.append(page.number)
        return found

    return find
