"""Pages nobody would write, from a fixed seed: whatever the layouts come to, the tree must stay sound."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from crmo_guide.errors import NotConformant
from crmo_guide.places import places
from crmo_guide.render.typeset import typeset
from crmo_guide.verify.readback import runs

pytestmark = pytest.mark.conformance

PNG = (
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC"
)
CSS = (
    '@page{size:A6;margin:9mm;@bottom-left{content:"Foot " counter(page)}}'
    'html{font:11pt/1.3 "Atkinson Hyperlegible Next","Noto Sans"}ul,ol{list-style-type:disc}'
)
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9mm" height="9mm"><title>t</title><path d="M0 0h9v9z"/></svg>'
STYLES = (
    "display:block", "display:inline-block", "display:flex", "display:table", "float:left", "columns:2",
    "position:relative", "break-inside:avoid", "list-style:none", "display:list-item", "break-before:page",
    "border:1pt solid #000", "direction:rtl", "list-style-type:decimal", "width:20mm", "display:inline",
)  # fmt: skip


class Author:
    """Writes HTML at random, but well-formed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311
        self.words = 0

    def text(self) -> str:
        self.words += 1
        return f"w{self.words} " * self.random.choice((1, 1, 2, 12))

    def attributes(self) -> str:
        given = ""
        if self.random.random() < 0.3:
            given += f' style="{self.random.choice(STYLES)}"'
        if self.random.random() < 0.15:
            given += f' lang="{self.random.choice(("en", "es", "fr"))}"'
        return given

    def inline(self, depth: int) -> str:
        kind = self.random.choice(("text", "text", "b", "span", "a", "img", "svg", "br", "sup"))
        if depth <= 0 or kind == "text":
            return self.text()
        if kind == "a":
            return f'<a href="tel:{self.random.randint(1, 999)}">{self.text()}</a>'
        if kind in ("img", "svg", "br"):
            return {"img": f'<img alt="dot" src="{PNG}">', "svg": SVG, "br": "<br>"}[kind]
        return f"<{kind}{self.attributes()}>{self.inlines(depth - 1)}</{kind}>"

    def inlines(self, depth: int) -> str:
        return " ".join(self.inline(depth) for _ in range(self.random.randint(1, 3)))

    def flow(self, depth: int) -> str:
        """Blocks and words mixed, as inside a div, a cell or an item."""
        write = (self.block, self.inline)
        return "".join(self.random.choice(write)(depth - 1) for _ in range(self.random.randint(1, 3)))

    def block(self, depth: int) -> str:
        kind = self.random.choice(("p", "div", "section", "ul", "ol", "table", "figure", "dl", "blockquote", "aside"))
        if depth <= 0 or kind == "p":
            return f"<p{self.attributes()}>{self.inlines(1)}</p>"
        if kind in ("ul", "ol"):
            items = "".join(f"<li{self.attributes()}>{self.flow(depth)}</li>" for _ in range(self.random.randint(1, 3)))
            return f"<{kind}>{items}</{kind}>"
        if kind == "table":
            return self.table(depth)
        if kind == "figure":
            return f"<figure>{SVG}<figcaption>{self.inlines(1)}</figcaption></figure>"
        if kind == "dl":
            return f"<dl><dt>{self.inlines(1)}</dt><dd>{self.flow(depth)}</dd></dl>"
        return f"<{kind}{self.attributes()}>{self.flow(depth)}</{kind}>"

    def table(self, depth: int) -> str:
        columns = self.random.randint(1, 3)
        head = "".join(f"<th>{self.inlines(1)}</th>" for _ in range(columns))
        rows = []
        for _ in range(self.random.randint(1, 4)):
            cells = [self.random.choice(("th", "td", "td")) for _ in range(columns)]
            rows.append("".join(f"<{cell}>{self.flow(depth)}</{cell}>" for cell in cells))
        if columns > 1 and self.random.random() < 0.4:
            rows += [f"<td rowspan='2'>{self.text()}</td>" + "<td></td>" * (columns - 1), "<td></td>" * (columns - 1)]
        body = "".join(f"<tr>{row}</tr>" for row in rows)
        caption = f"<caption>{self.inlines(1)}</caption>" if self.random.random() < 0.3 else ""
        return f"<table>{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"

    def page(self) -> str:
        body = "".join(self.block(3) for _ in range(self.random.randint(2, 5)))
        return (
            f'<html lang="en"><head><title>x</title><style>{CSS}</style></head><body><h1>Title</h1>{body}</body></html>'
        )


def pdf_or_codes(html: str) -> tuple[bytes | None, set[str]]:
    try:
        return typeset(html, places=places(), lang="en", owner="a").pdf, set()
    except NotConformant as refusal:
        return None, {problem.code for problem in refusal.problems}


# Seed 3 is left out: WeasyPrint 70 lays its nested columns out for minutes.
@pytest.mark.parametrize("seed", [seed for seed in range(26) if seed != 3])
def test_a_page_written_at_random_conforms_or_is_refused(seed: int, verapdf: Callable[..., None]) -> None:
    author = Author(seed)
    html = author.page()
    pdf, refused = pdf_or_codes(html)
    if pdf is None:
        # WeasyPrint does lose words of such pages, and makes cells of odd styles; then nothing may be shipped.
        assert refused <= {"CG-R15", "CG-R16"}
        return
    verapdf(pdf, flavours=("ua1",))
    shown = " ".join(run.text for page in runs(pdf) for run in page.runs)
    assert all(f"w{number} " in f"{shown} " for number in range(1, author.words + 1))
