"""The small part of Markdown that teaching text may use, read into blocks; anything else is a problem with its line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from crmo_guide.errors import Problem
from crmo_guide.library import kept_blocks
from crmo_guide.library.blocks import Block, BulletList, Heading, Item, NumberedList, Paragraph, Prose, Run, Statement

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

# A citation may stand before or after the full stop; the stop belongs to the sentence it ends.
_CITATION = re.compile(r"\s*\[(@[a-z0-9-]+(?:\s*;\s*@[a-z0-9-]+)*)\]([.!?:]?)")
_KEY = re.compile(r"\s*\{#([a-z]+)\}$")
_HTML = re.compile(r"<[A-Za-z/!?]")
_TABLE_ROW = re.compile(r"^\s*\|")
_FORBIDDEN = {
    "blockquote_open": "a block quotation",
    "code_block": "an indented block (four spaces make code)",
    "fence": "a code block",
    "code_inline": "code marks",
    "hr": "a ruled line",
    "em_open": "italics",
    "link_open": "a link",
    "image": "a picture",
    "hardbreak": "a forced line break",
}
_FIX = "Use paragraphs, flat lists (- or 1.), ## headings in the longer text and **bold** only."


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt  # not until a text is met that has not been read before

    # Reference definitions would swallow text without a word, so that rule is off.
    return MarkdownIt("commonmark", {"html": False}).disable("reference")


class _Reader:
    """One text being read; keeps the problems found on the way."""

    def __init__(self, name: str, first_line: int) -> None:
        self.name = name
        self.first_line = first_line
        self.problems: list[Problem] = []

    def object(self, line: int, what: str, fix: str = _FIX, code: str = "CG-L04") -> None:
        self.problems.append(Problem(code, what, fix, file=self.name, line=line))

    def line(self, token: Token) -> int:
        return self.first_line + (token.map[0] if token.map else 0)

    def prose(self, inline: Token) -> Prose:
        """The runs and statements of one inline token."""
        line = self.line(inline)
        runs = self._merged(self._runs(inline.children or [], line))
        return Prose(_without_citations(runs), self._statements("".join(run.text for run in runs), line), line)

    def _runs(self, children: Sequence[Token], line: int) -> list[Run]:
        runs: list[Run] = []
        strong = 0
        for child in children:
            if child.type in _FORBIDDEN:
                self.object(line, f"The text uses {_FORBIDDEN[child.type]}.")
            elif child.type == "strong_open":
                strong += 1
            elif child.type == "strong_close":
                strong -= 1
            text = "\n" if child.type in ("softbreak", "hardbreak") else child.content
            if text:
                runs.append(Run(text, strong > 0))
            line += child.type in ("softbreak", "hardbreak")
        return runs

    @staticmethod
    def _merged(runs: list[Run]) -> list[Run]:
        merged: list[Run] = []
        for run in runs:
            if merged and merged[-1].strong == run.strong:
                merged[-1] = replace(run, text=merged[-1].text + run.text)
            else:
                merged.append(run)
        return merged

    def _statements(self, text: str, line: int) -> tuple[Statement, ...]:
        statements: list[Statement] = []
        start = 0
        for match in _CITATION.finditer(text):
            words = text[start : match.start()] + match[2]
            lead = text[start : match.start()]
            at = line + text.count("\n", 0, start + len(lead) - len(lead.lstrip()))
            ids = tuple(re.findall(r"@([a-z0-9-]+)", match[1]))
            statements.append(Statement(_single_spaced(words), ids, at))
            start = match.end()
        rest = text[start:]
        if rest.strip():
            at = line + text.count("\n", 0, start + len(rest) - len(rest.lstrip()))
            statements.append(Statement(_single_spaced(rest), (), at))
        self._object_to_marks(text, line)
        return tuple(statements)

    def _object_to_marks(self, text: str, line: int) -> None:
        for offset, row in enumerate(_CITATION.sub(r"\2", text).split("\n")):
            if _HTML.search(row):
                self.object(line + offset, "The text holds HTML or a comment.", code="CG-L15")
            if "[@" in row or re.search(r"(^|\s)@[a-z]", row):
                self.object(
                    line + offset, "A citation is not understood.", "Write [@source-id] or [@first-id; @second-id]."
                )
            if _TABLE_ROW.match(row):
                self.object(line + offset, "The text uses a table.")

    def items(self, tokens: Sequence[Token]) -> tuple[Item, ...]:
        """The flat entries of one list."""
        items: list[Item] = []
        depth = paragraphs = 0
        for token in tokens:
            if token.type == "list_item_open":
                depth += 1
                paragraphs = 0
            elif token.type == "list_item_close":
                depth -= 1
                if not paragraphs:
                    self.object(self.line(token) if token.map else self.line(tokens[0]), "A list entry is empty.")
            elif token.type in ("bullet_list_open", "ordered_list_open"):
                self.object(self.line(token), "A list stands inside a list.")
            elif token.type in _FORBIDDEN or token.type == "heading_open":
                self.object(self.line(token), f"A list entry holds {_FORBIDDEN.get(token.type, 'a heading')}.")
            elif token.type == "inline":
                paragraphs += 1
                if paragraphs > 1 and depth == 1:
                    self.object(self.line(token), "A list entry holds more than one paragraph.")
                piece = self.prose(token)
                items.append(Item(piece.runs, piece.statements, piece.line))
        return tuple(items)

    def blocks(self, tokens: Sequence[Token]) -> tuple[Block, ...]:
        """All blocks of the text."""
        found: list[Block] = []
        position = 0
        while position < len(tokens):
            token = tokens[position]
            end = _close(tokens, position)
            block = self._block(token, tokens[position + 1 : end])
            if block is not None:
                found.append(block)
            position = end + 1
        return tuple(found)

    def _block(self, token: Token, inside: Sequence[Token]) -> Block | None:
        if token.type in ("bullet_list_open", "ordered_list_open"):
            if token.attrGet("start") not in (None, 1):
                self.object(self.line(token), "A numbered list does not start at 1.", "Number the steps from 1.")
            items = self.items(inside)
            return BulletList(items) if token.type == "bullet_list_open" else NumberedList(items)
        if token.type == "paragraph_open":
            piece = self.prose(inside[0])
            return Paragraph(piece.runs, piece.statements, piece.line)
        if token.type == "heading_open":
            piece = self.prose(inside[0])
            level = int(token.tag[1:])
            if level not in (2, 3):
                self.object(self.line(token), "A heading is not of the second or third level.", "Write ## or ###.")
            return _keyed(Heading(piece.runs, piece.statements, piece.line, level))
        what = _FORBIDDEN.get(token.type, "a mark that teaching text does not know")
        self.object(self.line(token), f"The text uses {what}.")
        return None


def _keyed(heading: Heading) -> Heading:
    """The heading with a key written as `{#key}` at its end taken out of its words."""
    last = heading.runs[-1:]
    match = _KEY.search(last[0].text) if last else None
    if match is None:
        return heading
    runs = (*heading.runs[:-1], replace(last[0], text=last[0].text[: match.start()]))
    statements = tuple(replace(each, text=_KEY.sub("", each.text)) for each in heading.statements)
    return replace(heading, runs=tuple(run for run in runs if run.text), statements=statements, key=match[1])


def _single_spaced(text: str) -> str:
    return " ".join(text.split())


def _without_citations(runs: Sequence[Run]) -> tuple[Run, ...]:
    cleaned: list[Run] = []
    for run in runs:
        text = re.sub(r"\s+", " ", _CITATION.sub(r"\2", run.text))
        if not cleaned or cleaned[-1].text.endswith(" "):
            text = text.lstrip()
        if text:
            cleaned.append(replace(run, text=text))
    if cleaned:
        cleaned[-1] = replace(cleaned[-1], text=cleaned[-1].text.rstrip())
    return tuple(run for run in cleaned if run.text)


def _close(tokens: Sequence[Token], position: int) -> int:
    depth = 0
    for end in range(position, len(tokens)):
        depth += tokens[end].nesting
        if depth == 0:
            return end
    return len(tokens) - 1


def read_blocks(text: str, *, name: str, first_line: int = 1) -> tuple[tuple[Block, ...], tuple[Problem, ...]]:
    """Markdown to blocks, and everything in it that teaching text may not use.

    Args:
        text: The Markdown, without front matter.
        name: The file's name for problems.
        first_line: The line of the file on which `text` starts.
    """
    known = kept_blocks.kept(text, first_line)
    if known is not None:
        return known, ()
    reader = _Reader(name, first_line)
    blocks = reader.blocks(_parser().parse(text))
    if not reader.problems:
        kept_blocks.keep(text, first_line, blocks)
    return blocks, tuple(sorted(reader.problems, key=lambda problem: problem.line or 0))
