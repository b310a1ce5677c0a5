"""The templates: Jinja in a sandbox, and what they may ask of a text besides its words."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from jinja2 import (
    ChoiceLoader,
    FileSystemBytecodeCache,
    FileSystemLoader,
    StrictUndefined,
    select_autoescape,
)
from jinja2.bccache import Bucket
from jinja2.sandbox import ImmutableSandboxedEnvironment

from crmo_guide.cache import cache_folder
from crmo_guide.library.blocks import Prose, Section, prose
from crmo_guide.library.topic import Word
from crmo_guide.places import Places

_HEADING, _LIST_ITEM = 70, 25


class _CompiledTemplates(FileSystemBytecodeCache):
    """Templates as Jinja compiled them, known by a checksum; a full disk only costs time."""

    def dump_bytecode(self, bucket: Bucket) -> None:
        with contextlib.suppress(OSError):
            super().dump_bytecode(bucket)


def _compiled() -> FileSystemBytecodeCache | None:
    folder = cache_folder("templates", make=True)
    if folder is None or not os.access(folder, os.W_OK):
        return None
    return _CompiledTemplates(str(folder))


@lru_cache(maxsize=4)
def environment(places: Places) -> ImmutableSandboxedEnvironment:
    """The templates of these folders, the first that has one; a name that is not there is a mistake."""
    made = ImmutableSandboxedEnvironment(
        loader=ChoiceLoader([FileSystemLoader(root) for root in places.layouts]),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        bytecode_cache=_compiled(),
    )
    made.filters.update(kind=_block_kind, cited=_cited, halves=halves)
    return made


def _block_kind(block: object) -> str:
    return {"Paragraph": "paragraph", "Heading": "heading", "BulletList": "bullets", "NumberedList": "numbered"}[
        type(block).__name__
    ]


def _weight(item: object) -> int:
    """About how much room an item takes, in letters."""
    if isinstance(item, str):
        return len(item)
    if isinstance(item, Word):
        return len(item.term) + len(item.means)
    if isinstance(item, Section):
        return _HEADING + sum(_LIST_ITEM + len(piece.text) for piece in prose(item.blocks))
    return _LIST_ITEM


def halves(items: Iterable[Any]) -> tuple[list[Any], list[Any]]:
    """The items in order, cut where two columns come out most alike; cells of a table lay out faster than columns."""
    everything = list(items)
    weights = [_weight(item) for item in everything]
    cut = min(range(len(weights) + 1), key=lambda n: (abs(sum(weights[:n]) - sum(weights[n:])), n))
    return everything[:cut], everything[cut:]


def _cited(items: Iterable[Prose]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(source for item in items for source in item.sources))
