"""Writes docs/pages.png: four real pages of an example guide, side by side, for the README."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pypdfium2
from PIL import Image

from crmo_guide.build import Request, prepare, typeset_guide

ROOT = Path(__file__).resolve().parents[1]
PICTURE = ROOT / "docs" / "pages.png"
SHOWN = (1, 2, 4, 5)
SCALE, GAP, GROUND = 0.8, 14, "#dfe6e8"


def picture(pdf: bytes) -> Image.Image:
    """The chosen pages beside each other on a soft ground."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [document[number - 1].render(scale=SCALE).to_pil() for number in SHOWN]
    width = sum(page.width for page in pages) + GAP * (len(pages) + 1)
    sheet = Image.new("RGB", (width, pages[0].height + 2 * GAP), GROUND)
    left = GAP
    for page in pages:
        sheet.paste(page, (left, GAP))
        left += page.width + GAP
    return sheet.quantize(128, dither=Image.Dither.NONE)


def main() -> None:
    """Build Lucía's guide in Spanish in memory and draw it."""
    plan = ROOT / "examples" / "lucia.yaml"
    job = prepare(Request(plan=plan, languages=("es",), date=dt.date(2026, 3, 10), force=True))
    picture(typeset_guide(job, "es").pdf).save(PICTURE, optimize=True)


if __name__ == "__main__":
    main()
