"""A clinic's own lists, given with --content, speak on paper as they do in the check."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crmo_guide.build import Request

ROOT = Path(__file__).resolve().parents[2]
DAY = dt.date(2026, 3, 10)


@pytest.mark.slow
def test_own_dose_words_and_own_medicines_are_printed(
    tmp_path: Path, guides: Any, reading: Callable[[Path], Any], pages_with: Callable[..., list[int]]
) -> None:
    own = tmp_path / "own"
    own.mkdir()
    doses = (ROOT / "content" / "dose-sentences.yaml").read_text("utf-8")
    assert "{one: tableta, other: tabletas," in doses
    own.joinpath("dose-sentences.yaml").write_text(
        doses.replace("{one: tableta, other: tabletas,", "{one: grajea, other: grajeas,"), "utf-8"
    )
    medicines = (ROOT / "content" / "medicines.yaml").read_text("utf-8")
    assert "  es: naproxeno\n" in medicines
    own.joinpath("medicines.yaml").write_text(medicines.replace("  es: naproxeno\n", "  es: analgelito\n"), "utf-8")
    plan = guides.plan("own-lists")
    request = Request(plan=plan, languages=("es",), paper="letter", date=DAY, draft=True, edition="fridge", content=own)
    pages = reading(guides.made("own-lists", request))
    assert pages_with(pages, "250 mg (1 grajea)")
    assert pages_with(pages, "analgelito")
    assert not pages_with(pages, "250 mg (1 tableta)")
    assert not pages_with(pages, "naproxeno")
