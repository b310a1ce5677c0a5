"""What can change a typeset page besides its HTML: the programs that set it and the typefaces."""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

_PROGRAMS = ("weasyprint", "pydyf", "tinycss2", "tinyhtml5", "cssselect2", "fonttools", "Pillow", "pyphen")
_HARFBUZZ = ("libharfbuzz.so.0", "libharfbuzz.0.dylib", "libharfbuzz-0.dll")
_PANGO = ("libpango-1.0.so.0", "libpango-1.0.dylib", "libpango-1.0-0.dll")


@lru_cache(maxsize=4)
def typefaces(fonts: Path) -> str:
    """A checksum of every typeface in the folder and of its settings."""
    digest = hashlib.sha256()
    for path in sorted(path for path in fonts.rglob("*") if path.suffix in (".ttf", ".otf", ".conf")):
        digest.update(path.relative_to(fonts).as_posix().encode() + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


@lru_cache(maxsize=1)
def programs() -> str:
    """Every program whose change can change a page: our own room, WeasyPrint and what it stands on, Pango, HarfBuzz."""
    room = hashlib.sha256()
    for path in sorted(Path(__file__).parent.glob("*.py")):
        room.update(path.read_bytes())
    return "\n".join((room.hexdigest(), *map(_version, _PROGRAMS), f"pango {_pango()}", f"harfbuzz {_harfbuzz()}"))


def _version(program: str) -> str:
    try:
        return f"{program} {version(program)}"
    except PackageNotFoundError:
        return f"{program} -"


def _pango() -> str:
    """The version of Pango, asked of the library itself: WeasyPrint, which knows it too, takes half a second."""
    for name in _PANGO:
        with contextlib.suppress(OSError, AttributeError):
            return str(ctypes.CDLL(name).pango_version())
    return "-"


def _harfbuzz() -> str:
    """The version of HarfBuzz, which shapes the letters, in the same way."""
    for name in _HARFBUZZ:
        with contextlib.suppress(OSError, AttributeError):
            told = ctypes.CDLL(name).hb_version_string
            told.restype = ctypes.c_char_p
            return bytes(told()).decode("ascii")
    return "-"
