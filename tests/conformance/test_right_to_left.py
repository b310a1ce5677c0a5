"""Right-to-left papers with pieces of the other direction in them, before veraPDF: a translator’s draft holds them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from crmo_guide.build import Request, Wrote, build
from crmo_guide.library.new_language import MARK, begin
from crmo_guide.places import places

pytestmark = [pytest.mark.conformance, pytest.mark.slow]


@pytest.mark.parametrize("paper", ["a4", pytest.param("letter", marks=pytest.mark.whole)])
def test_a_draft_in_hebrew_conforms(paper: str, tmp_path: Path, verapdf: Callable[..., None]) -> None:
    folder = begin("he", tmp_path / "own", places()).folder
    words = folder / "phrases" / "words.ftl"
    text = words.read_text("utf-8")
    words.write_text(text.replace(f"{MARK}slot-morning = Morning", "slot-morning = בוקר"), "utf-8")
    out = tmp_path / "draft.pdf"
    day = dt.date(2026, 3, 10)
    request = Request(languages=("he",), content=tmp_path / "own", draft=True, paper=paper, out=out, date=day)
    assert [event.pages for event in build(request) if isinstance(event, Wrote)]
    verapdf(out, flavours=("ua1", "3a"))
