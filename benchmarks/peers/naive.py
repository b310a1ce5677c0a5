"""WeasyPrint as its manual shows it: one HTML in, one tagged PDF out."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from timing import run

ROOT = Path(__file__).resolve().parents[2]
os.environ["FONTCONFIG_FILE"] = str(ROOT / "fonts" / "fonts.conf")
logging.getLogger("weasyprint").addHandler(logging.NullHandler())


def make(source: Path, target: Path) -> None:
    """One document."""
    from weasyprint import HTML

    html = HTML(string=source.read_text(encoding="utf-8"), base_url=(ROOT / "layouts").as_uri() + "/")
    html.write_pdf(target, pdf_variant="pdf/ua-1")


run(make)
