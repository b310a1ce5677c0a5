"""Where the data folders are: beside the package in a checkout, inside it in a wheel. The only path guessing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _bundled(name: str) -> Path:
    packed = _PACKAGE / "_data" / name
    return packed if packed.is_dir() else _PACKAGE.parent / name


@dataclass(frozen=True)
class Places:
    """Folders searched in order, a clinic's own first, ours last.

    `half` names languages that are not whole yet: English fills their gaps, marked as English. Only drafts set it.
    """

    content: tuple[Path, ...]
    layouts: tuple[Path, ...]
    fonts: Path
    half: frozenset[str] = frozenset()

    def find(self, *parts: str) -> Path | None:
        """The first content file or folder of this relative path, or None."""
        for root in self.content:
            path = root.joinpath(*parts)
            if path.exists():
                return path
        return None


def places(content: Path | None = None, layouts: Path | None = None) -> Places:
    """The bundled folders with a clinic's overlays in front."""
    return Places(
        content=(*([content] if content else []), _bundled("content")),
        layouts=(*([layouts] if layouts else []), _bundled("layouts")),
        fonts=_bundled("fonts"),
    )


def is_folder(path: Path) -> bool:
    """Whether a folder of this name is there; for a name that no file can have too."""
    try:
        return path.is_dir()
    except OSError:
        return False


def packed_plates() -> Path:
    """Where a wheel carries plates; a checkout has no such folder."""
    return _PACKAGE / "_data" / "plates"


def codes_page() -> Path:
    """The page that says what each code of a problem means."""
    return _bundled("docs") / "errors.md"
