"""Typst with PDF/UA-1: contents with page numbers, a running head, page numbers, tables and lists; no pictures."""

from __future__ import annotations

import json
from pathlib import Path

from timing import run

FONTS = Path(__file__).resolve().parents[2] / "fonts"
_HEAD = """#set document(title: {title})
#set text(lang: {lang}, font: ("Atkinson Hyperlegible Next", "Noto Sans"), size: 12.5pt)
#set par(leading: 0.75em)
#set page(paper: "a4", margin: 18mm, header: text(size: 9pt, {title}), footer: context align(right, text(size: 9pt,
  str(counter(page).get().first()) + " / " + str(counter(page).final().first()))))
#show heading.where(level: 1): it => {{ pagebreak(weak: true); it }}
#outline(depth: 1)
"""


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _block(block: dict) -> str:  # type: ignore[type-arg]
    match block["kind"]:
        case "heading":
            return f"#heading(level: {block['level']}, {_quoted(block['text'])})"
        case "paragraph":
            return f"#par({_quoted(block['text'])})"
        case "list":
            name = "enum" if block["ordered"] else "list"
            return f"#{name}({', '.join(_quoted(item) for item in block['items'])})"
        case _:
            return _table(block["rows"])


def _table(rows: list[list[str]]) -> str:
    width = max(map(len, rows))
    cells = [f"[#{_quoted(cell)}]" for row in rows for cell in [*row, *[""] * (width - len(row))]]
    head = f"table.header({', '.join(cells[:width])})"
    return f"#table(columns: {width}, {', '.join([head, *cells[width:]])})"


def make(source: Path, target: Path) -> None:
    """One document."""
    import typst

    told = json.loads(source.read_text(encoding="utf-8"))
    head = _HEAD.format(title=_quoted(told["title"]), lang=_quoted(told["lang"]))
    text = "\n\n".join([head, *map(_block, told["blocks"])])
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(FONTS)])
    target.write_bytes(typst.compile(text.encode(), font_paths=fonts, pdf_standards=["ua-1"]))


run(make)
