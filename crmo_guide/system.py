"""What this machine must have, and the exact command that installs each part. Looks only; changes nothing."""

from __future__ import annotations

import ctypes
import hashlib
import os
import platform
import re
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from crmo_guide.errors import GuideError, Level
from crmo_guide.language.data import load_yaml
from crmo_guide.places import Places

PANGO_NEEDED = (1, 44)
_REQUIREMENT = re.compile(r"(?P<name>[A-Za-z0-9._-]+)\s*(?P<versions>[^;]*)")


@dataclass(frozen=True)
class Part:
    """One thing looked at. `fix` is a command to run, or words when no command can help."""

    name: str
    found: bool
    detail: str
    fix: str = ""
    needed: bool = True


def parts(places: Places) -> tuple[Part, ...]:
    """Everything a build needs, then what only tests or speed need."""
    return (
        _python(),
        *_packages(),
        _pango(),
        _library("PangoFT2", ("pangoft2-1.0",), "0", "pango"),
        _library("HarfBuzz subset", ("harfbuzz-subset",), "0", "harfbuzz"),
        *_fonts(places.fonts),
        *_languages(places),
        _cache(),
        _java(),
    )


def _python() -> Part:
    version = platform.python_version()
    return Part(
        "Python",
        sys.version_info >= (3, 11),
        f"{version} ({platform.system()} {platform.machine()})",
        _install("python"),
    )


def _packages() -> Iterable[Part]:
    """What the package itself says it depends on, with the versions that are here."""
    try:
        requirements = metadata.requires("crmo-guide") or []
    except metadata.PackageNotFoundError:
        yield Part("crmo-guide", False, "not installed, only lying there", "make setup")
        return
    for requirement in requirements:
        wanted = _REQUIREMENT.match(requirement)
        if wanted and "extra ==" not in requirement:
            name, versions = wanted["name"], wanted["versions"].strip()
            fix = f"{Path(sys.executable).name} -m pip install '{name}{versions}'"
            yield _package(name, versions, fix)


def _package(name: str, versions: str, fix: str) -> Part:
    try:
        version = metadata.version(name)
    except metadata.PackageNotFoundError:
        return Part(name, False, "not installed", fix)
    fits = all(_fits(version, bound) for bound in versions.split(",") if bound)
    return Part(name, fits, version if fits else f"{version}, but {versions} is needed", fix)


def _fits(version: str, bound: str) -> bool:
    """Whether a version keeps a bound such as `>=70` or `<71`, the only two kinds our own dependencies use."""
    here, limit = (tuple(int(part) for part in re.findall(r"[0-9]+", text)) for text in (version, bound))
    return here >= limit if bound.startswith(">=") else here < limit


def _pango() -> Part:
    library = _load("pango-1.0", "0")
    if library is None:
        return Part("Pango", False, "not found", _install("pango"))
    number = int(library.pango_version())
    version = (number // 10000, number // 100 % 100, number % 100)
    return Part("Pango", version[:2] >= PANGO_NEEDED, ".".join(map(str, version)), _install("pango"))


def _library(name: str, stems: tuple[str, ...], abi: str, package: str) -> Part:
    found = any(_load(stem, abi) is not None for stem in stems)
    return Part(name, found, "found" if found else "not found", _install(package))


def _load(stem: str, abi: str) -> ctypes.CDLL | None:
    """The library under the names WeasyPrint tries on Linux, macOS and Windows."""
    for name in (f"lib{stem}.so.{abi}", f"lib{stem}.{abi}.dylib", f"lib{stem}-{abi}.dll", f"lib{stem}-{abi}"):
        try:
            return ctypes.CDLL(name)
        except OSError:
            continue
    return None


_COMMANDS = {
    "apt-get": {
        "python": "apt-get install -y python3 python3-venv",
        "pango": "apt-get install -y libpango-1.0-0 libpangoft2-1.0-0",
        "harfbuzz": "apt-get install -y libharfbuzz-subset0",
        "java": "apt-get install -y default-jdk-headless libjaxb-java",
    },
    "dnf": {
        "python": "dnf install -y python3",
        "pango": "dnf install -y pango",
        "harfbuzz": "dnf install -y harfbuzz",
        "java": "dnf install -y java-latest-openjdk-devel",
    },
    "apk": {
        "python": "apk add python3",
        "pango": "apk add pango",
        "harfbuzz": "apk add harfbuzz-subset",
        "java": "apk add openjdk17",
    },
    "brew": {
        "python": "brew install python",
        "pango": "brew install pango",
        "harfbuzz": "brew install harfbuzz",
        "java": "brew install openjdk",
    },
}


def _install(part: str) -> str:
    """The command for this machine's own package manager; Debian's when none is known."""
    manager = next((name for name in _COMMANDS if shutil.which(name)), "apt-get")
    command = _COMMANDS[manager][part]
    is_root = getattr(os, "geteuid", lambda: 1)() == 0
    return command if is_root or manager == "brew" else f"sudo {command}"


def _fonts(folder: Path) -> Iterable[Part]:
    fix = "Install crmo-guide again: a typeface is missing or was changed."
    try:
        families: list[dict[str, Any]] = load_yaml(folder / "fonts.yaml")
    except (GuideError, OSError):
        yield Part("fonts", False, "fonts.yaml cannot be read", fix)
        return
    for family in families:
        wrong = [
            f"{file['file']} {state}"
            for file in family["files"]
            if (state := _font_state(folder / family["folder"] / file["file"], file["sha256"]))
        ]
        weights = ", ".join(str(file["weight"]) for file in family["files"])
        yield Part(f"font {family['family']}", not wrong, "; ".join(wrong) or weights, fix)


def _font_state(path: Path, sha256: str) -> str:
    try:
        data = path.read_bytes()
    except OSError:
        return "is missing"
    return "" if hashlib.sha256(data).hexdigest() == sha256 else "was changed"


def _languages(places: Places) -> Iterable[Part]:
    from crmo_guide.language.tongue import languages

    fix = "Install crmo-guide again, or look into your --content folder with `crmo-guide content check`."
    try:
        complete = {one.code: _is_complete(one.code, places) for one in languages(places)}
    except GuideError as failure:
        yield Part("languages", False, failure.problems[0].what, fix)
        return
    ready = [code for code, is_complete in complete.items() if is_complete]
    yield Part("languages", bool(ready), ", ".join(ready) or "none is complete", fix)
    half = [code for code in complete if code not in ready]
    if half:
        yield Part("other languages", False, f"{', '.join(half)}: texts are missing", fix, needed=False)


def _is_complete(lang: str, places: Places) -> bool:
    from crmo_guide.library.completeness import missing

    return all(problem.level is Level.LOOK for problem in missing(lang, places))


def _cache() -> Part:
    """Only speed hangs on it: fontconfig and plates are kept there."""
    configured = os.environ.get("XDG_CACHE_HOME")
    try:
        cache = Path(configured) if configured else Path.home() / ".cache"
        nearest = next(folder for folder in (cache, *cache.parents) if folder.exists())
        writable = os.access(nearest, os.W_OK) and nearest.is_dir()
    except RuntimeError:  # no home folder
        writable = False
    detail = "writable" if writable else "not writable: builds work, but slower"
    return Part("cache folder", writable, detail, "Set XDG_CACHE_HOME to a folder you can write to.", needed=False)


def _java() -> Part:
    found = shutil.which("javac") is not None
    detail = "found" if found else "not found: only the conformance tests need it"
    return Part("Java for veraPDF", found, detail, _install("java"), needed=False)
