"""Blocks of teaching text as plain data, kept from one run to the next: reading Markdown takes a tenth of a second."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from crmo_guide.language import parsed
from crmo_guide.library.blocks import Block, BulletList, Heading, Item, NumberedList, Paragraph, Prose, Run, Statement

_PARSER = "markdown-it-py"
_READERS = ("blocks.py", "kept_blocks.py", "markdown.py")


def kept(text: str, first_line: int) -> tuple[Block, ...] | None:
    """The blocks of a text that begins on this line of its file; None when unknown, or not as we write them."""
    known, data = parsed.kept(_asked(text, first_line), _PARSER)
    if not known:
        return None
    try:
        return tuple(map(_block, data))
    except (KeyError, TypeError, ValueError):
        return None


def keep(text: str, first_line: int, blocks: tuple[Block, ...]) -> None:
    """Remembers them."""
    parsed.keep(_asked(text, first_line), list(map(_told, blocks)), _PARSER)


def _asked(text: str, first_line: int) -> str:
    return f"{_readers()} {first_line}\n{text}"


@lru_cache(maxsize=1)
def _readers() -> str:
    """What stands between the parser and the blocks."""
    here = Path(__file__).parent
    return hashlib.sha256(b"".join((here / name).read_bytes() for name in _READERS)).hexdigest()


def _told(block: Block) -> dict[str, Any]:
    if isinstance(block, Paragraph):
        return {"kind": "paragraph", **_words(block)}
    if isinstance(block, Heading):
        return {"kind": "heading", "level": block.level, "key": block.key, **_words(block)}
    kind = "bullets" if isinstance(block, BulletList) else "numbered"
    return {"kind": kind, "items": list(map(_words, block.items))}


def _words(item: Prose) -> dict[str, Any]:
    return {
        "runs": [[run.text, run.strong] for run in item.runs],
        "statements": [[said.text, list(said.sources), said.line] for said in item.statements],
        "line": item.line,
    }


def _block(data: Mapping[str, Any]) -> Block:
    kind = data["kind"]
    if kind == "paragraph":
        return Paragraph(**_prose(data))
    if kind == "heading":
        return Heading(**_prose(data), level=data["level"], key=data["key"])
    items = tuple(Item(**_prose(item)) for item in data["items"])
    return BulletList(items) if kind == "bullets" else NumberedList(items)


def _prose(data: Mapping[str, Any]) -> dict[str, Any]:
    runs = tuple(Run(text, strong) for text, strong in data["runs"])
    statements = tuple(Statement(text, tuple(sources), line) for text, sources, line in data["statements"])
    return {"runs": runs, "statements": statements, "line": data["line"]}
