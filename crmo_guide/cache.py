"""The user's cache folder: what is in it saves time, and a build without it comes out the same."""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

PASSAGES, DRAWINGS = "passages", "drawings"
SMALL = (PASSAGES, DRAWINGS)
"""The folders of small things; plates have one of their own."""


_held: list[str | None] = []


def _home() -> str | None:
    return os.environ.get("XDG_CACHE_HOME") or (os.environ.get("HOME") and f"{os.environ['HOME']}/.cache")


@contextlib.contextmanager
def the_users_own() -> Iterator[None]:
    """Within the block our folders stay where they are, whatever the block does to the environment."""
    _held.append(_held[-1] if _held else _home())
    try:
        yield
    finally:
        _held.pop()


def cache_folder(name: str, *, make: bool = False) -> Path | None:
    """Our folder of this name, or None: no home, no right to make it, or nothing there yet."""
    home = _held[-1] if _held else _home()
    if not home or not Path(home).is_absolute():
        return None
    folder = Path(home) / "crmo-guide" / name
    try:
        if make:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return folder if folder.is_dir() else None
    except OSError:
        return None


def write_whole(folder: Path, name: str, data: bytes) -> None:
    """Writes the file, whole or not at all; a full disk or a folder that went away only costs time."""
    part = folder / f".{secrets.token_hex(8)}.part"
    try:
        part.write_bytes(data)
        part.replace(folder / name)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


class Drawer:
    """A folder of small things kept by name, each with a checksum; one that is damaged or foreign is as good as gone.

    `form` names the form of what is kept and everything it hangs on; at most `most` things stay.
    """

    def __init__(self, name: str, form: bytes, most: int) -> None:
        self._name, self._form, self._most = name, form, most

    def get(self, key: str) -> bytes | None:
        """What was kept under this key."""
        folder = cache_folder(self._name)
        if folder is None:
            return None
        try:
            data = (folder / key).read_bytes()
        except OSError:
            return None
        head, _, rest = data.partition(b"\n")
        checksum, _, kept = rest.partition(b"\n")
        return kept if head == self._form and checksum == self._checksum(key, kept) else None

    def put(self, key: str, data: bytes) -> None:
        """Keeps it, as `write_whole` does."""
        folder = cache_folder(self._name, make=True)
        if folder is not None:
            write_whole(folder, key, b"\n".join((self._form, self._checksum(key, data), data)))
            _let_go(folder, self._most)

    def _checksum(self, key: str, data: bytes) -> bytes:
        return hashlib.sha256(key.encode() + b"\0" + data).hexdigest().encode()


@lru_cache(maxsize=8)
def _let_go(folder: Path, most: int) -> None:
    """The oldest things go when there are too many; looked at once in the life of a process."""
    with contextlib.suppress(OSError):
        found = sorted(_things_in(folder), key=lambda path: path.stat().st_mtime)
        for old in found[: max(len(found) - most, 0)]:
            old.unlink(missing_ok=True)


def things_kept(names: Iterable[str]) -> tuple[Path, ...]:
    """The files in these folders, by name."""
    folders = filter(None, map(cache_folder, names))
    return tuple(path for folder in folders for path in _things_in(folder))


def _things_in(folder: Path) -> list[Path]:
    """What can be seen; a folder that may not be read holds nothing for us."""
    with contextlib.suppress(OSError):
        return sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
    return []
