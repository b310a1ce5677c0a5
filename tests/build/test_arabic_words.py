"""On every page of an Arabic guide, words of the text read back letter for letter: a page that looks right may not."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from pathlib import Path

import pytest

from crmo_guide.brand import load_brand
from crmo_guide.build import Request, prepare, typeset_guide
from crmo_guide.render.pages import Setter
from crmo_guide.verify.readback import Run, runs

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
WORD = re.compile(r"[\u0621-\u064a]{4,}")
WORDS_A_PAGE = 10


def plain(text: str) -> str:
    """Without vowel marks, whose order beside a letter means nothing, and without what nobody sees."""
    return "".join(
        char for char in unicodedata.normalize("NFC", text) if unicodedata.category(char) not in ("Mn", "Cf")
    )


def as_read(run: Run) -> str:
    """The letters from right to left, as a reader of Arabic takes them in; those of a ligature stay in order."""
    return plain("".join(reversed(run.glyphs)))


@pytest.mark.parametrize(("plan", "paper"), [("lucia", "a4"), ("mateo", "letter")])
def test_ten_words_of_every_page_read_back(plan: str, paper: str) -> None:
    day = dt.date(2026, 3, 10)
    job = prepare(Request(plan=EXAMPLES / f"{plan}.yaml", languages=("ar",), paper=paper, date=day))
    guide = typeset_guide(job, "ar")
    written = Setter(guide.handout, load_brand(None, "ar"), job.where)._sections
    read = runs(guide.pdf)
    for page in guide.handout.pages:
        if page.lang != "ar":
            continue
        first = guide.handout.number_of(page.id)
        last = guide.handout.last_page_of(page.id, guide.pages)
        seen = "\n".join(as_read(run) for sheet in read if first <= sheet.number <= last for run in sheet.runs)
        text = plain(re.sub(r"<svg.*?</svg>|<[^>]+>", " ", str(written[page.id]["html"]), flags=re.DOTALL))
        words = sorted(set(WORD.findall(text)), key=lambda word: (-len(word), word))[:WORDS_A_PAGE]
        assert len(words) == WORDS_A_PAGE, page.id
        assert [word for word in words if word not in seen] == [], page.id
