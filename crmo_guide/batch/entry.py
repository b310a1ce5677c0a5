"""One plan of a batch, and what is asked for it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Entry:
    """A plan; the languages and editions asked for it, where the list says so; and the line of the list it stands in.

    Without languages it is made in those the family reads, without editions in that of the whole batch.
    """

    plan: Path
    languages: tuple[str, ...] = ()
    editions: tuple[str, ...] = ()
    line: int | None = None
