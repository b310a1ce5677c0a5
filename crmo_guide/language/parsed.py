"""Our own data files, parsed once and kept as JSON in the user's cache folder. Never a plan, never a child's data.

A file is found by a fingerprint of its whole text and of the parser, so nothing here can be stale; a damaged one is
made again, and without a cache folder, or with a read-only one, reading only takes longer.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import secrets
from functools import lru_cache
from pathlib import Path
from typing import Any

_FORMAT = b"crmo-guide data 1\n"
_PLAIN = (str, bool, int, type(None))


def kept(text: str, parser: str = "ruamel.yaml") -> tuple[bool, Any]:
    """Whether this text has been parsed before by this package, and what it holds."""
    folder = _folder()
    if folder is None:
        return False, None
    with contextlib.suppress(OSError, ValueError):
        return True, json.loads((folder / _name(text, parser)).read_bytes())
    return False, None


def keep(text: str, data: Any, parser: str = "ruamel.yaml") -> None:
    """Remember what the text holds, when JSON can say it without loss."""
    folder = _folder()
    if folder is None or not _plain(data):
        return
    part = folder / f".{secrets.token_hex(8)}.part"
    with contextlib.suppress(OSError):
        part.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
        part.replace(folder / _name(text, parser))


def _name(text: str, parser: str) -> str:
    whole = _FORMAT + _release(parser).encode() + text.encode("utf-8", "surrogatepass")
    return hashlib.sha256(whole).hexdigest() + ".json"


@lru_cache(maxsize=4)
def _release(parser: str) -> str:
    from importlib.metadata import version

    return f"{parser} {version(parser)}\n"


@lru_cache(maxsize=1)
def _folder() -> Path | None:
    home = os.environ.get("XDG_CACHE_HOME") or (os.environ.get("HOME") and f"{os.environ['HOME']}/.cache")
    if not home or not Path(home).is_absolute():
        return None
    folder = Path(home) / "crmo-guide" / "data"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        return None
    return folder if os.access(folder, os.W_OK) else None


def _plain(data: object) -> bool:
    if isinstance(data, dict):
        return all(type(key) is str and _plain(value) for key, value in data.items())
    if isinstance(data, list):
        return all(map(_plain, data))
    return type(data) in _PLAIN
