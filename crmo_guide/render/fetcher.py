"""What a page may load: files of the data folders and data: URLs. Nothing else, never the network."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

# A fixed table: the machine's own MIME table must not decide how a file is read.
_TYPES = {
    ".css": "text/css",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".ttf": "font/ttf",
    ".otf": "font/otf",
}


class DataFolderFetcher(URLFetcher):  # type: ignore[misc]
    """Answers `file:` inside the given folders (after links are resolved) and `data:`; anything else ends the run.

    What was refused stands in `refused`: a short name of the address, never a whole path, and the reason.
    """

    def __init__(self, roots: Iterable[Path]) -> None:
        super().__init__(allowed_protocols=("file", "data"), allow_redirects=False, fail_on_errors=True)
        self.roots = tuple(root.resolve() for root in roots)
        self.refused: list[tuple[str, str]] = []

    def fetch(self, url: str, headers: Any = None) -> Any:
        """The bytes behind `url`.

        Raises FatalURLFetchingError for everything that is not allowed or not there.
        """
        scheme = url.partition(":")[0].lower()
        if scheme == "data":
            return super().fetch(url, headers)
        if scheme != "file":
            raise self._refuse("is not part of this program's own folders", f"{scheme}:")
        parts = urlsplit(url)
        path = Path(url2pathname(parts.path))
        name = f"{path.parent.name}/{path.name}"
        if parts.netloc not in ("", "localhost"):
            raise self._refuse("is on another machine", name)
        try:
            real = path.resolve(strict=True)
        except (OSError, RuntimeError, ValueError):
            raise self._refuse("does not exist", name) from None
        if not any(real.is_relative_to(root) for root in self.roots):
            raise self._refuse("is outside the folders a page may use", name)
        kind = _TYPES.get(real.suffix.lower())
        if kind is None:
            raise self._refuse("is of a kind a page does not use", name)
        try:
            return URLFetcherResponse(url, real.read_bytes(), {"Content-Type": kind})
        except OSError:
            raise self._refuse("cannot be read", name) from None

    def _refuse(self, reason: str, name: str) -> FatalURLFetchingError:
        self.refused.append((name, reason))
        return FatalURLFetchingError(f"{name} {reason}")
