"""Our own data files, parsed once and kept as JSON in the user's cache folder. Never a plan, never a child's data.

A file is found by a fingerprint of its whole text and of the parser, so nothing here can be stale; a damaged one is
made again, and without a cache folder, or with a read-only one, reading only takes longer.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from functools import lru_cache
from typing import Any

from crmo_guide.cache import cache_folder, write_whole

_FOLDER = "data"
_FORMAT = b"crmo-guide data 1\n"
_PLAIN = (str, bool, int, type(None))


def kept(text: str, parser: str = "ruamel.yaml") -> tuple[bool, Any]:
    """Whether this text has been parsed before by this package, and what it holds."""
    folder = cache_folder(_FOLDER)
    if folder is None:
        return False, None
    with contextlib.suppress(OSError, ValueError):
        return True, json.loads((folder / _name(text, parser)).read_bytes())
    return False, None


def keep(text: str, data: Any, parser: str = "ruamel.yaml") -> None:
    """Remember what the text holds, when JSON can say it without loss."""
    folder = cache_folder(_FOLDER, make=True) if _plain(data) else None
    if folder is not None:
        write_whole(folder, _name(text, parser), json.dumps(data, ensure_ascii=False).encode("utf-8", "surrogatepass"))


def _name(text: str, parser: str) -> str:
    whole = _FORMAT + _release(parser).encode() + text.encode("utf-8", "surrogatepass")
    return hashlib.sha256(whole).hexdigest() + ".json"


@lru_cache(maxsize=4)
def _release(parser: str) -> str:
    from importlib.metadata import version

    return f"{parser} {version(parser)}\n"


def _plain(data: object) -> bool:
    if isinstance(data, dict):
        return all(type(key) is str and _plain(value) for key, value in data.items())
    if isinstance(data, list):
        return all(map(_plain, data))
    return type(data) in _PLAIN
