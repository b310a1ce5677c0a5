"""ReportLab's Platypus: contents with page numbers, page numbers; no tags, so a screen reader finds no structure."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from timing import run

FONTS = Path(__file__).resolve().parents[2] / "fonts"


def make(source: Path, target: Path) -> None:
    """One document."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib.units import mm
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import ListFlowable, PageBreak, Paragraph, SimpleDocTemplate, Table
    from reportlab.platypus.tableofcontents import TableOfContents

    if "Body" not in pdfmetrics.getRegisteredFontNames():
        for name, weight in (("Body", "400Regular"), ("Bold", "700Bold")):
            pdfmetrics.registerFont(TTFont(name, next(FONTS.rglob(f"NotoSans_{weight}.ttf"))))
    body = ParagraphStyle("body", fontName="Body", fontSize=12.5, leading=18)
    heads = [ParagraphStyle(f"h{n}", fontName="Bold", fontSize=26 - 3 * n, leading=32 - 3 * n) for n in range(1, 7)]

    class Numbered(SimpleDocTemplate):  # type: ignore[misc]
        def afterFlowable(self, flowable: Any) -> None:  # noqa: N802
            if getattr(flowable, "style", None) is heads[0]:
                self.notify("TOCEntry", (0, flowable.getPlainText(), self.page))

    def text(words: str) -> Any:
        return Paragraph(escape(words), body)

    told = json.loads(source.read_text(encoding="utf-8"))
    flow: list[Any] = [Paragraph(escape(told["title"]), heads[1]), TableOfContents()]
    for block in told["blocks"]:
        if block["kind"] == "heading":
            flow += [PageBreak()] if block["level"] == 1 else []
            flow.append(Paragraph(escape(block["text"]), heads[block["level"] - 1]))
        elif block["kind"] == "paragraph":
            flow.append(text(block["text"]))
        elif block["kind"] == "list":
            kind = "1" if block["ordered"] else "bullet"
            flow.append(ListFlowable([text(item) for item in block["items"]], bulletType=kind))
        else:
            width = max(map(len, block["rows"]))
            rows = [[text(cell) for cell in [*row, *[""] * (width - len(row))]] for row in block["rows"]]
            flow.append(Table(rows, colWidths=[174 * mm / width] * width))

    def foot(canvas: Any, document: Any) -> None:
        canvas.setFont("Body", 9)
        canvas.drawRightString(192 * mm, 10 * mm, str(document.page))

    margins = dict.fromkeys(("leftMargin", "rightMargin", "topMargin", "bottomMargin"), 18 * mm)
    paper = Numbered(str(target), pagesize=A4, title=told["title"], **margins)
    paper.multiBuild(flow, onFirstPage=foot, onLaterPages=foot)


run(make)
