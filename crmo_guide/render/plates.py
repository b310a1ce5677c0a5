"""Plates: typeset documents that say the same to every family, kept in the user's cache folder. Never a child's data.

A plate is found by a fingerprint of everything that can change a page of it: its HTML with styles and pictures, the
typefaces, and the programs that set it. So none can be stale; a damaged one is made again; two processes that make
the same plate write the same bytes; and without a cache folder, or with a read-only one, a build only takes longer.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from crmo_guide.cache import cache_folder, write_whole
from crmo_guide.places import Places, packed_plates
from crmo_guide.render.facts import PageFacts
from crmo_guide.render.programs import programs, typefaces
from crmo_guide.render.typeset import Typeset

_FORMAT = b"crmo-guide plate 1\n"
_SUFFIX = ".plate"
_MOST = 60  # plates kept; the ones longest unused go


@dataclass(frozen=True)
class Kept:
    """One plate in the folder."""

    path: Path
    size: int
    used: float  # seconds since 1970, when it was last made or read


def fingerprint(html: str, *, lang: str, owner: str, places: Places) -> str:
    """What a plate of this document is known by."""
    digest = hashlib.sha256(_FORMAT)
    for part in (lang, owner, programs(), typefaces(places.fonts), html):
        digest.update(hashlib.sha256(part.encode()).digest())
    return digest.hexdigest()


def kept(key: str) -> Typeset | None:
    """The plate of this fingerprint; None when there is none, or when it is not as it was written."""
    own, packed = plate_folder(), packed_plates()
    found = _taken(own, key, ours=True) if own else None
    return found or _taken(packed, key, ours=False)


def _taken(folder: Path, key: str, *, ours: bool) -> Typeset | None:
    """The plate in this folder; in our own one notes that it was used, and deletes a damaged one."""
    path = folder / f"{key}{_SUFFIX}"
    try:
        data = path.read_bytes()
    except OSError:
        return None
    found = _unpacked(key, data)
    if ours:
        with contextlib.suppress(OSError):
            if found is None:
                path.unlink()
            else:
                os.utime(path)
    return found


def keep(key: str, plate: Typeset) -> None:
    """Writes the plate, whole or not at all, and lets the ones longest unused go."""
    folder = plate_folder(make=True)
    if folder is None:
        return
    write_whole(folder, f"{key}{_SUFFIX}", _packed(key, plate))
    with contextlib.suppress(OSError):
        for old in sorted(plates(), key=lambda plate: plate.used, reverse=True)[_MOST:]:
            old.path.unlink(missing_ok=True)


def plates() -> tuple[Kept, ...]:
    """The plates there are, by name."""
    folder = plate_folder()
    return tuple(_listed(folder)) if folder else ()


def clear() -> int:
    """Deletes every plate; how many there were. Raises OSError when one cannot be deleted."""
    found = plates()
    for plate in found:
        plate.path.unlink(missing_ok=True)
    return len(found)


def plate_folder(*, make: bool = False) -> Path | None:
    """Where plates are kept, or None: no home, or nothing there yet."""
    return cache_folder("plates", make=make)


def _listed(folder: Path) -> Iterator[Kept]:
    for path in sorted(folder.glob(f"*{_SUFFIX}")):
        with contextlib.suppress(OSError):
            about = path.stat()
            yield Kept(path, about.st_size, about.st_mtime)


def _packed(key: str, plate: Typeset) -> bytes:
    """A line of format, a line of facts with the checksum of what follows, the PDF."""
    pages = [asdict(page) for page in plate.pages]
    head = {"key": key, "sha256": hashlib.sha256(plate.pdf).hexdigest(), "pages": pages}
    return _FORMAT + json.dumps(head).encode() + b"\n" + plate.pdf


def _unpacked(key: str, data: bytes) -> Typeset | None:
    with contextlib.suppress(ValueError, KeyError, TypeError):
        if data.startswith(_FORMAT):
            head_line, _, pdf = data[len(_FORMAT) :].partition(b"\n")
            head = json.loads(head_line)
            if head["key"] == key and head["sha256"] == hashlib.sha256(pdf).hexdigest():
                return Typeset(pdf, tuple(_page(page) for page in head["pages"]))
    return None


def _page(facts: dict[str, object]) -> PageFacts:
    told = {name: tuple(value) if isinstance(value, list) else value for name, value in facts.items()}
    return PageFacts(**told)  # type: ignore[arg-type]
