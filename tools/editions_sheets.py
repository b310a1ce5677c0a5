"""Writes docs/editions.md and docs/editions/: every page of every edition, small, side by side."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
from PIL import Image

from crmo_guide.build import Request, prepare, typeset_guide
from crmo_guide.handout.editions import EDITIONS
from crmo_guide.press import Press

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "editions.md"
FOLDER = ROOT / "docs" / "editions"
DAY = dt.date(2026, 3, 10)
GAP, GROUND, COLOURS = 8, "#dfe6e8", 224
# How wide a page is drawn, and how many stand in a row, for papers of up to so many pages.
SHAPES = ((4, 400, 4), (8, 320, 4), (20, 230, 6), (400, 140, 10))

_HEAD = """# Editions

Made by `make docs`: every page of every edition, in English, for the example plans, whose children, people and numbers
are invented; the child's pages are those of the general edition, for every age. Below them a few papers in Spanish and
in Arabic. `crmo-guide editions` lists them; `crmo-guide build PLAN -e NAME` makes one, `-e all` makes all.
"""


@dataclass(frozen=True)
class Paper:
    """One paper to draw: the edition, whose plan (None: the general edition), the language."""

    edition: str
    plan: str | None = "lucia"
    lang: str = "en"


FEW = (("school", "lucia"), ("carer", "mateo"), ("fridge", "mateo"), ("wallet", "lucia"), ("tools", "mateo"))
SHEETS: dict[str, tuple[Paper, ...]] = {
    **{name: (Paper(name, None if name == "child" else "lucia"),) for name in EDITIONS},
    **{f"in-{lang}": tuple(Paper(name, plan, lang) for name, plan in FEW) for lang in ("es", "ar")},
}


def pages(papers: Iterable[Paper]) -> list[Image.Image]:
    """Every page of these papers."""
    drawn = []
    for paper in papers:
        plan = ROOT / "examples" / f"{paper.plan}.yaml" if paper.plan else None
        country = None if plan else "US"
        request = Request(plan=plan, country=country, edition=paper.edition, languages=(paper.lang,), date=DAY)
        job = prepare(Request(**{**vars(request), "paper": "a4", "force": True}))
        document = pypdfium2.PdfDocument(typeset_guide(job, paper.lang, Press(job.where)).pdf)
        drawn += [page.render(scale=1).to_pil() for page in document]
    return drawn


def sheet(found: Sequence[Image.Image]) -> Image.Image:
    """The pages in rows on a soft ground, in few colours."""
    _, width, row = next(shape for shape in SHAPES if len(found) <= shape[0])
    small = [page.resize((width, round(page.height * width / page.width)), Image.Resampling.LANCZOS) for page in found]
    height = max(page.height for page in small)
    columns, rows = min(row, len(small)), -(-len(small) // row)
    size = (columns * (width + GAP) + GAP, rows * (height + GAP) + GAP)
    whole = Image.new("RGB", size, GROUND)
    for number, page in enumerate(small):
        whole.paste(page, (GAP + number % row * (width + GAP), GAP + number // row * (height + GAP)))
    # The colours farthest apart: the red of NOW is rare, and must not be lost.
    return whole.quantize(COLOURS, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)


def text(counts: dict[str, int]) -> str:
    """The page that shows the sheets."""
    said = [_HEAD]
    for name, count in counts.items():
        what = EDITIONS[name].what if name in EDITIONS else "School, carer, fridge, wallet and pages to write on."
        title = {"in-es": "In Spanish", "in-ar": "In Arabic, read from the right"}.get(name, f"`{name}`")
        many = "1 page" if count == 1 else f"{count} pages"
        said.append(f"## {title}\n\n{what} ({many})\n\n![{name}: {many}](editions/{name}.png)\n")
    return "\n".join(said)


def main() -> None:
    """Make every paper in memory and draw it."""
    FOLDER.mkdir(exist_ok=True)
    counts = {}
    for name, papers in SHEETS.items():
        found = pages(papers)
        counts[name] = len(found)
        sheet(found).save(FOLDER / f"{name}.png", optimize=True)
    for old in FOLDER.glob("*.png"):
        if old.stem not in SHEETS:
            old.unlink()
    PAGE.write_text(text(counts), "utf-8")


if __name__ == "__main__":
    main()
