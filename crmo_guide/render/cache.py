"""The user's cache folder: what is in it saves time, and a build without it comes out the same."""

from __future__ import annotations

import os
from pathlib import Path


def cache_folder(name: str, *, make: bool = False) -> Path | None:
    """Our folder of this name, or None: no home, no right to make it, or nothing there yet."""
    home = os.environ.get("XDG_CACHE_HOME") or (os.environ.get("HOME") and f"{os.environ['HOME']}/.cache")
    if not home or not Path(home).is_absolute():
        return None
    folder = Path(home) / "crmo-guide" / name
    try:
        if make:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return folder if folder.is_dir() else None
    except OSError:
        return None
