"""Getting WeasyPrint in: with our own typefaces only, in the version we know, or with the command that installs it."""

from __future__ import annotations

import atexit
import contextlib
import ctypes.util
import functools
import gc
import io
import os
import platform
import shutil
import tempfile
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

from crmo_guide.cache import the_users_own
from crmo_guide.errors import Problem, SystemPartMissing

_MAJOR = "70"
_PIP = "pip install 'weasyprint>=70,<71'"
_INSTALL = {
    "Linux": "sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
    "Darwin": "brew install pango",
    "Windows": "pacman -S mingw-w64-ucrt-x86_64-pango   (in an MSYS2 UCRT64 shell)",
}
# Variables that would let the machine's own fonts or language order in.
_LEAKS = ("FONTCONFIG_PATH", "FONTCONFIG_SYSROOT", "PANGO_LANGUAGE", "PANGOCAIRO_BACKEND", "LANGUAGE")


@contextlib.contextmanager
def private_fonts(fonts: Path) -> Iterator[None]:
    """Within the block, Fontconfig knows the typefaces of `fonts` (its `fonts.conf`) and no others."""
    conf = fonts / "fonts.conf"
    if not conf.is_file():
        raise SystemPartMissing(
            Problem("CG-R91", "The typefaces are missing (no fonts.conf).", "Reinstall crmo-guide.")
        )
    saved = {name: os.environ.get(name) for name in ("FONTCONFIG_FILE", "XDG_CACHE_HOME", *_LEAKS)}
    with the_users_own():
        os.environ["FONTCONFIG_FILE"] = str(conf.resolve())
        os.environ["XDG_CACHE_HOME"] = str(_cache_folder())
        for name in _LEAKS:
            os.environ.pop(name, None)
        try:
            yield
        finally:
            for name, value in saved.items():
                if value is None:
                    os.environ.pop(name, None)
                else:
                    os.environ[name] = value


@functools.cache
def _cache_folder() -> Path:
    """Where Fontconfig may keep its list of typefaces; without a place of the user's, one for this process alone."""
    given = Path(os.environ.get("XDG_CACHE_HOME") or "")
    with contextlib.suppress(OSError, RuntimeError):  # no home, or no room in it
        folder = given if given.is_absolute() else Path.home() / ".cache"
        folder.mkdir(parents=True, exist_ok=True)
        if os.access(folder, os.W_OK):
            return folder
    own = tempfile.mkdtemp(prefix="crmo-guide-")
    atexit.register(shutil.rmtree, own, ignore_errors=True)
    return Path(own)


@contextlib.contextmanager
def uncollected() -> Iterator[None]:
    """Within the block Python does not look for cycles to free: a fifth of the time of a guide, measured.

    What has become free by then is freed soon after the block, in one go. Blocks may stand in each other.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def engine() -> ModuleType:
    """The `weasyprint` module; call it inside `private_fonts`.

    Raises SystemPartMissing, with the command that installs it, when Pango or HarfBuzz is not on the machine, and
    when the installed WeasyPrint is not of the one major version whose private names we rely on.
    """
    # WeasyPrint prints its own advice to stdout when a library is missing; stdout is not ours to spend.
    with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings(), _libraries_by_their_names():
        warnings.simplefilter("ignore")
        try:
            import weasyprint
            from weasyprint.text import ffi
        except ImportError as error:
            raise SystemPartMissing(
                Problem(
                    "CG-R90",
                    "The typesetter WeasyPrint is not installed.",
                    _PIP,
                )
            ) from error
        except OSError as error:
            raise SystemPartMissing(
                Problem("CG-R90", "A library that draws letters (Pango) is not installed.", install_command())
            ) from error
    if weasyprint.VERSION.split(".")[0] != _MAJOR:
        raise SystemPartMissing(
            Problem(
                "CG-R92",
                f"WeasyPrint {weasyprint.VERSION} is installed; this version of crmo-guide works with {_MAJOR}.x only.",
                _PIP,
            )
        )
    if ffi.harfbuzz_subset is None:
        raise SystemPartMissing(
            Problem("CG-R90", "A library that packs letters (HarfBuzz subset) is not installed.", install_command())
        )
    return weasyprint  # type: ignore[no-any-return]


@contextlib.contextmanager
def _libraries_by_their_names() -> Iterator[None]:
    """Within the block nobody asks the compiler where a library is.

    WeasyPrint tries several names of each library. On Linux the last one is the name the loader knows; for those before
    it ctypes would run gcc and ld, which takes a fifth of a second and, when interrupted, leaves a temporary file.
    """
    if platform.system() != "Linux":
        yield
        return

    def nowhere(name: str) -> str | None:
        return None

    asked = ctypes.util.find_library
    ctypes.util.find_library = nowhere
    try:
        yield
    finally:
        ctypes.util.find_library = asked


def install_command() -> str:
    """The command that installs the system libraries of the typesetter on this kind of machine."""
    return _INSTALL.get(platform.system(), _INSTALL["Linux"])


def versions() -> str:
    """What typeset the file, for its provenance: every part whose change can change a byte."""
    import pydyf
    import weasyprint
    from weasyprint.text.ffi import harfbuzz, pango

    pango_version = pango.pango_version()
    return (
        f"WeasyPrint {weasyprint.VERSION}, pydyf {pydyf.VERSION}, "
        f"Pango {pango_version // 10000}.{pango_version // 100 % 100}.{pango_version % 100}, "
        f"HarfBuzz {_newest(harfbuzz.hb_version_atleast)}"
    )


def _newest(at_least: Callable[[int, int, int], int]) -> str:
    """The version of a library that only answers whether it is at least so new."""
    version = [0, 0, 0]
    for place in range(3):
        while at_least(*(version[i] + (i == place) for i in range(3))):
            version[place] += 1
    return ".".join(map(str, version))
