"""What a reader meets on each page of a paper, taken from its HTML: words, headings, tables, pictures, tools."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

_BLOCKS = frozenset({"p", "li", "td", "th", "h1", "h2", "h3", "h4", "figcaption", "caption", "div"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
_VOID = frozenset({"br", "img", "hr", "meta", "link", "input", "col", "path", "use", "circle", "rect", "line"})
_TOOLS = frozenset({"write", "tickbox", "ticks", "fill", "fillin", "tool", "blank", "tickline", "tickdates", "sticker"})
_SUMMARIES = frozenset({"inshort", "main", "lead", "topiclead"})
_WORD_LISTS = frozenset({"glossary", "word"})
_LOOKED_UP = frozenset({"glossary", "sources"})


@dataclass
class TableSeen:
    """One table: has it heads, and how big is it?"""

    heads: bool = False
    rows: int = 0
    cells: int = 0

    @property
    def needs_heads(self) -> bool:
        """A list with page numbers, or a single row of boxes, explains itself."""
        return self.rows > 1 and self.cells > 2 * self.rows


@dataclass
class PageSeen:
    """One section of a paper.

    `blocks` are its pieces of words, without headings and without what one only looks up (word list, sources);
    `entries` are those that stand in lists; `running` counts the words outside tables; `defined` are the terms it
    explains; `texts` counts teaching texts, `run_ins` paragraphs that open with a heading in bold.
    """

    id: str
    template: str
    blocks: list[str] = field(default_factory=list)
    entries: list[str] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)
    tables: list[TableSeen] = field(default_factory=list)
    pictures: list[bool] = field(default_factory=list)
    captions: list[bool] = field(default_factory=list)
    defined: list[str] = field(default_factory=list)
    lists: int = 0
    steps: int = 0
    marks: int = 0
    tools: int = 0
    summaries: int = 0
    texts: int = 0
    run_ins: int = 0
    running: int = 0


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pages: list[PageSeen] = []
        self.open: list[tuple[str, frozenset[str]]] = []
        self.buffers: list[tuple[str, list[str]]] = []

    @property
    def page(self) -> PageSeen:
        return self.pages[-1]

    def inside(self, *tags: str) -> bool:
        return any(tag in tags for tag, _ in self.open)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        facts = dict(attrs)
        classes = frozenset((facts.get("class") or "").split())
        if tag == "section" and "page" in classes:
            named = [each.removeprefix("page-") for each in classes if each.startswith("page-")]
            self.pages.append(PageSeen(facts.get("id") or "", named[0] if named else ""))
        if tag in _VOID:
            return
        self.open.append((tag, classes))
        if tag == "span" and self.buffers:
            self.buffers[-1][1].append(" ")  # words of two spans are two words, however they are set
        if self.pages:
            self._count(tag, classes, facts.get("id") or "")
            if tag in _BLOCKS or (tag == "b" and self._in_word_list()) or (tag == "title" and self.inside("svg")):
                self.buffers.append((tag, []))

    def _in_word_list(self) -> bool:
        return any(classes & _WORD_LISTS for _, classes in self.open)

    def _count(self, tag: str, classes: frozenset[str], anchor: str) -> None:
        page = self.page
        page.lists += tag in ("ul", "ol")
        page.steps += tag == "ol"
        if tag in ("strong", "b") and self.buffers and not "".join(self.buffers[-1][1]).strip():
            page.run_ins += self.buffers[-1][0] in ("p", "div")
        page.marks += tag in ("strong", "b") or any(name.startswith("i-") for name in classes)
        page.tools += bool(classes & _TOOLS)
        page.summaries += bool(classes & _SUMMARIES)
        page.texts += anchor.startswith("topic-") or bool(classes & {"card", "callsheet"})
        if tag == "table":
            page.tables.append(TableSeen())
        if page.tables and tag in ("tr", "th", "td"):
            table = page.tables[-1]
            table.heads |= tag == "th"
            table.rows += tag == "tr"
            table.cells += tag != "tr"
        if tag == "figure":
            page.pictures.append(False)
            page.captions.append(False)

    def handle_endtag(self, tag: str) -> None:
        if tag in _VOID or not any(each == tag for each, _ in self.open):
            return
        while self.open:
            closed, _ = self.open.pop()
            if self.buffers and self.buffers[-1][0] == closed and self._closes(closed):
                self._keep(*self.buffers.pop())
            if closed == tag:
                return

    def _closes(self, tag: str) -> bool:
        """Whether the innermost buffer belongs to the element that ends: only blocks, and words explained, have one."""
        return tag in _BLOCKS or tag in ("b", "title")

    def _keep(self, tag: str, pieces: list[str]) -> None:
        text = " ".join("".join(pieces).split())
        page = self.page
        if not text:
            return
        if tag == "b":
            page.defined.append(text)
            if self.buffers:
                self.buffers[-1][1].append(text)
        elif tag == "title":
            if page.pictures:
                page.pictures[-1] = True
        elif tag in _HEADINGS:
            page.headings.append(text)
        else:
            if tag == "figcaption" and page.captions:
                page.captions[-1] = True
            if not any(classes & _LOOKED_UP for _, classes in self.open):
                page.blocks.append(text)
                page.entries += [text] if tag == "li" else []
                page.running += 0 if self.inside("table") else len(text.split())

    def handle_data(self, data: str) -> None:
        if self.buffers and not self.inside("sup", "style", "script"):
            tag = self.buffers[-1][0]
            if tag == "title" or not self.inside("svg"):
                self.buffers[-1][1].append(data)


def pages_seen(html: str) -> tuple[PageSeen, ...]:
    """Every section of class `page`, in order."""
    reader = _Reader()
    reader.feed(html[html.find("<body") :])
    return tuple(reader.pages)


def all_blocks(pages: tuple[PageSeen, ...]) -> Iterator[tuple[PageSeen, str]]:
    """Every piece of words with its page."""
    for page in pages:
        for block in page.blocks:
            yield page, block
